package app.baton.ui.campaigns;

import app.baton.campaign.ApprovalKind;
import app.baton.campaign.CampaignFile;
import app.baton.campaign.CampaignState;
import app.baton.campaign.CampaignWay;
import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.Action;
import app.baton.ui.kit.Question;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.kit.TextQuestion;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/** What a person can do with the revision that is open, besides writing in it: answer, withdraw, start the next one. */
public final class CampaignActs {

    private final CampaignDesks desks;
    private final Background background;
    private final Texts texts;
    private final ScreenContext context;
    private final ReadOnlyObjectProperty<@Nullable CampaignFile> open;
    private final Consumer<CampaignFile> after;
    private final Runnable discarded;
    private final Consumer<Problem> refused;

    CampaignActs(CampaignDesks desks, Background background, Texts texts, ScreenContext context,
                 ReadOnlyObjectProperty<@Nullable CampaignFile> open, Consumer<CampaignFile> after, Runnable discarded,
                 Consumer<Problem> refused) {
        this.desks = desks;
        this.background = background;
        this.texts = texts;
        this.context = context;
        this.open = open;
        this.after = after;
        this.discarded = discarded;
        this.refused = refused;
    }

    public void approve(ApprovalKind kind) {
        CampaignFile seen = open.get();
        if (seen == null) {
            return;
        }
        Runnable yes = () -> act(it -> desks.answers().answer(context.user(), it, kind, true, ""),
                texts.say("campaigns.approved"));
        if (seen.campaign().owner().equals(context.user().id())) {
            context.dialogs().confirm(Question.of(texts.say("campaigns.own-title"), texts.say("campaigns.own"),
                    texts.say("campaigns.approve")), yes);
        } else {
            yes.run();
        }
    }

    public void returned(ApprovalKind kind) {
        context.dialogs().ask(TextQuestion.required(texts.say("campaigns.return"), texts.say("campaigns.return-reason"),
                texts.say("campaigns.return"), texts.say("campaigns.reason-missing")), reason ->
                act(it -> desks.answers().answer(context.user(), it, kind, false, reason), texts.say("campaigns.returned")));
    }

    public void withdraw() {
        context.dialogs().ask(TextQuestion.required(texts.say("campaigns.withdraw"), texts.say("campaigns.withdraw-reason"),
                texts.say("campaigns.withdraw"), texts.say("campaigns.reason-missing")), reason ->
                act(it -> desks.campaigns().withdraw(context.user(), it, reason), texts.say("campaigns.withdrawn")));
    }

    /** Puts the draft away, with a way back; what was written in it since it was kept goes as well. */
    public void discard() {
        CampaignFile seen = open.get();
        if (seen != null) {
            background.run(texts.say("campaigns.saving"), progress -> desks.campaigns().discard(context.user(), seen), gone -> {
                context.dialogs().toast(texts.say("campaigns.discarded", gone.campaign().name()), texts.say("campaigns.undo"),
                        () -> background.run(texts.say("campaigns.saving"),
                                progress -> desks.campaigns().restore(context.user(), gone), back -> discarded.run(),
                                context.dialogs()::problem));
                discarded.run();
            }, refused);
        }
    }

    public boolean discardable() {
        CampaignFile now = open.get();
        return now != null && now.version() > 0 && CampaignWay.editable(now.state())
                && context.user().may(Action.EDIT_CAMPAIGNS);
    }

    public void revise() {
        act(it -> desks.campaigns().revise(context.user(), it.campaign().id()), texts.say("campaigns.revised"));
    }

    void act(Function<CampaignFile, CampaignFile> deed, String done) {
        CampaignFile seen = open.get();
        if (seen != null) {
            background.run(texts.say("campaigns.saving"), progress -> deed.apply(seen), now -> {
                context.dialogs().toast(done);
                after.accept(now);
            }, refused);
        }
    }

    /** Whether this person may start another revision of what is open. */
    public boolean revisable() {
        CampaignFile now = open.get();
        return now != null && !CampaignWay.editable(now.state()) && context.user().may(Action.EDIT_CAMPAIGNS);
    }

    public boolean withdrawable() {
        CampaignFile now = open.get();
        return now != null && now.version() > 0 && !CampaignWay.editable(now.state())
                && CampaignWay.may(now.state(), CampaignState.WITHDRAWN)
                && context.user().may(Action.EDIT_CAMPAIGNS);
    }
}
