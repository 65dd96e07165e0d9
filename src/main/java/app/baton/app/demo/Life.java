package app.baton.app.demo;

import app.baton.campaign.ApprovalKind;
import app.baton.campaign.Campaign;
import app.baton.campaign.CampaignFile;
import app.baton.campaign.CampaignState;
import app.baton.campaign.Promised;
import app.baton.incentive.ProgramRef;
import app.baton.people.Person;
import app.baton.people.User;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One campaign's way through the desks; each step leaves it as the one before would have in the window. */
final class Life {

    private static final String RATES_FELL = " The rates fell by a point since the amendment.";

    private final Cast cast;
    private final Campaign written;
    private final Duration answeredWithin;
    private @Nullable CampaignFile file;

    Life(Cast cast, Campaign written, Duration answeredWithin) {
        this.cast = cast;
        this.written = written;
        this.answeredWithin = answeredWithin;
    }

    /** Marketing writes it and proposes it. */
    void propose() {
        propose(cast.campaigns().save(mia(), CampaignFile.draft(written)));
    }

    /** The written text is a later revision of a campaign that is running. */
    void proposeNext() {
        propose(cast.campaigns().save(mia(), next(written)));
    }

    /** Gives one verdict if the campaign needs it. */
    void answer(Person person, ApprovalKind kind) {
        CampaignFile proposed = now();
        if (cast.approvals().missing(proposed).contains(kind)) {
            file = cast.approvals().answer(person.asUser(), proposed, kind, true, "");
        }
    }

    void giveBack(Person person) {
        file = cast.approvals().answer(person.asUser(), now(), ApprovalKind.FINANCE, false, "The how of "
                + written.promises().getFirst().program().id() + " does not say what the buyer gives up for it.");
    }

    /** Marketing adds what finance missed and proposes again. */
    void mend() {
        List<Promised> promises = new ArrayList<>(written.promises());
        Promised first = promises.getFirst();
        promises.set(0, new Promised(first.program(), first.why(),
                first.how() + " It is instead of the other ways of paying, never on top.", first.nextStep()));
        propose(cast.campaigns().save(mia(), next(written.promising(promises))));
    }

    /** The sponsor lowered its rates: the campaign promises the new revision. */
    void followTheRate() {
        Optional<Promised> rated = written.promises().stream()
                .filter(promise -> promise.program().id().value().endsWith("02")).findFirst();
        List<Promised> promises = written.promises().stream().map(promise -> rated.filter(promise::equals).isEmpty() ? promise
                : new Promised(new ProgramRef(promise.program().id(), 2), promise.why() + RATES_FELL, promise.how(),
                        "Call back everybody whom the old rate did not win, then walk them to finance.")).toList();
        propose(cast.campaigns().save(mia(), next(written.promising(promises))));
    }

    void withdraw() {
        file = cast.campaigns().withdraw(mia(), newest(), "The advertised units are sold; the page says so as well.");
    }

    private void propose(CampaignFile saved) {
        file = cast.campaigns().propose(mia(), saved, cast.clock().now().plus(answeredWithin));
    }

    /** A new draft revision with other content. */
    private CampaignFile next(Campaign content) {
        CampaignFile draft = cast.campaigns().revise(mia(), written.id());
        return new CampaignFile(content.as(written.id(), draft.campaign().revision()), draft.state(), draft.answerBy(),
                draft.approvals(), draft.version());
    }

    /** As it was after the last step of this life. */
    private CampaignFile now() {
        if (file == null) {
            throw new IllegalStateException(written.name() + " was not proposed yet");
        }
        return file;
    }

    /** As it stands, since publishing moved it on. */
    private CampaignFile newest() {
        return cast.campaigns().revisions(mia(), written.id()).stream()
                .filter(each -> each.state() == CampaignState.PUBLISHED || each.state() == CampaignState.APPROVED)
                .findFirst().orElseThrow(() -> new IllegalStateException(written.name() + " does not run"));
    }

    private static User mia() {
        return DemoPeople.MIA.asUser();
    }
}
