package app.baton.campaign;

import app.baton.incentive.Program;
import app.baton.incentive.ProgramBook;
import app.baton.incentive.ProgramSheet;
import app.baton.incentive.Rulebook;
import app.baton.journal.Activity;
import app.baton.journal.ActivityLog;
import app.baton.journal.Actor;
import app.baton.journal.DeskId;
import app.baton.journal.Problem;
import app.baton.people.PeopleArrivals;
import app.baton.people.PeopleNews;
import app.baton.people.PersonId;
import app.baton.vehicle.StockArrivals;
import app.baton.vehicle.StockNews;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * Takes what other desks sent, verified, into this desk's books. Each method runs inside the unit of work that also notes
 * the document as applied, under the name of the person who sent it. Whoever finds that a document contradicts what
 * stands here gets a {@link Problem}, and nothing of it is kept.
 */
public final class Arrivals {

    private final CampaignBook campaigns;
    private final BriefBook briefs;
    private final ProgramBook programs;
    private final CampaignFormat format;
    private final BriefKeeper keeper;
    private final FrictionBook notes;
    private final StockArrivals stock;
    private final PeopleArrivals people;

    public Arrivals(CampaignBook campaigns, BriefBook briefs, ProgramBook programs, FrictionBook notes, StockArrivals stock,
                    PeopleArrivals people, CampaignFormat format) {
        this.campaigns = campaigns;
        this.briefs = briefs;
        this.programs = programs;
        this.notes = notes;
        this.stock = stock;
        this.people = people;
        this.format = format;
        this.keeper = new BriefKeeper(briefs, campaigns, programs);
    }

    /** @return what differs from what this desk has under the same revision; that is left as it stands here */
    public List<Problem> programs(ProgramSheet sheet, ActivityLog log) {
        List<Problem> differing = new ArrayList<>();
        int added = 0;
        for (Rulebook book : sheet.rulebooks()) {
            added += added(() -> programs.add(book), differing);
        }
        for (Program program : sheet.programs()) {
            added += added(() -> programs.add(program), differing);
        }
        if (added > 0) {
            log.note(Activity.of("programs.arrived", "programs", added).with("differing", differing.size()));
        }
        return differing;
    }

    /**
     * A campaign that somebody wants approved. It may only rest on programs that are the same here, because an approval
     * vouches for their content.
     */
    public void proposal(Campaign campaign, ProgramSheet sheet, Instant answerBy, ActivityLog log) {
        sheet.rulebooks().forEach(programs::add);
        sheet.programs().forEach(programs::add);
        Optional<CampaignFile> known = campaigns.find(campaign.id(), campaign.revision());
        if (known.isPresent() && !format.hash(known.get().campaign()).equals(format.hash(campaign))) {
            throw Problem.conflict("campaign.other-content", "\"" + campaign.name() + "\" revision " + campaign.revision()
                    + " was proposed with other content than this desk has under that revision. Propose a new revision.");
        }
        CampaignState state = known.map(CampaignFile::state).orElse(CampaignState.DRAFT);
        if (state == CampaignState.DRAFT || state == CampaignState.SUBMITTED) {
            CampaignFile file = known.orElseGet(() -> CampaignFile.draft(campaign));
            List<Approval> verdicts = state == CampaignState.SUBMITTED ? file.approvals() : List.of();
            CampaignFile saved = campaigns.save(new CampaignFile(campaign, CampaignState.SUBMITTED, answerBy, verdicts,
                    file.version()));
            Campaigns.supersedeOlder(campaigns, saved);
        }
        log.note(Activity.of("campaign.proposal-arrived", "campaign", campaign.id()).with("revision", campaign.revision()));
    }

    /** A verdict. One that comes too late (the revision was published, replaced or withdrawn) changes nothing. */
    public void approval(Approval approval, ActivityLog log) {
        CampaignFile file = campaigns.find(approval.campaign(), approval.revision()).orElseThrow(() ->
                Problem.couldNot("approval.no-campaign", approval.byName()
                        + " answered on a campaign that has not arrived here yet. The answer waits for it."));
        Campaign campaign = file.campaign();
        if (!format.hash(campaign).equals(approval.campaignHash())) {
            throw Problem.conflict("approval.other-content", approval.byName() + " answered on \"" + campaign.name()
                    + "\" revision " + campaign.revision() + " with other content than stands here.");
        }
        boolean waits = file.state() == CampaignState.SUBMITTED
                || file.state() == CampaignState.APPROVED && !approval.approved();
        if (waits) {
            List<Program> promised = programs.findAll(campaign.promises().stream().map(Promised::program).toList());
            campaigns.save(CampaignWay.judged(file, approval, Approvals.needed(promised)));
        }
        log.note(Activity.of(approval.approved() ? "campaign.approval-arrived" : "campaign.return-arrived", "campaign",
                        campaign.id())
                .with("revision", campaign.revision()).with("kind", approval.kind()).with("reason", approval.reason())
                .with("taken", waits));
    }

    /**
     * A brief with everything in it.
     *
     * @return programs of it that this desk has with other content; the brief shows its own all the same
     */
    public List<Problem> brief(Brief brief, String hash, ActivityLog log) {
        List<Problem> differing = programs(new ProgramSheet(brief.rulebooks(), brief.programs()), log);
        keeper.keepArrived(brief, hash, log);
        return differing;
    }

    public void receipt(Acknowledgement receipt, ActivityLog log) {
        if (briefs.acknowledge(receipt)) {
            log.note(Activity.of("brief.receipt-arrived", "brief", receipt.brief()).with("by", receipt.name())
                    .with("at", receipt.at()).with("desk", receipt.desk()));
        }
    }

    /**
     * What happened to a friction note on another desk, in whatever order it arrives. A note belongs to the desk that wrote it:
     * another one that says so, however early and whoever is heard first, does not make it its own.
     */
    public void friction(FrictionEvent event, ActivityLog log) {
        if (!event.mayBe()) {
            throw Problem.conflict("friction.another-desks", event.byName() + " is said to have written a note that another desk"
                    + " wrote. The note stays as it is. Ask at the desk that sent this.");
        }
        if (notes.add(event)) {
            log.note(FrictionDesk.logged("friction.arrived", event));
        }
    }

    /** What happened to the stock on another desk. */
    public List<Problem> stock(StockNews news, Instant said, PersonId writer, ActivityLog log) {
        return stock.take(news, said, writer, log);
    }

    /** What several desks' words together leave open, by what it is about, once everything that came was taken. */
    public SortedMap<String, Problem> unsettled() {
        return stock.unsettled();
    }

    /** What another desk says about who works here. */
    public List<Problem> people(PeopleNews news, DeskId issuer, Actor by, ActivityLog log) {
        return people.take(news, issuer, by, log);
    }

    /** Whether {@link #forget} would forget anything. */
    public boolean remembers(Set<DeskId> ended) {
        return people.remembers(ended);
    }

    /** Forgets what desks that count no more could say without the root's leave. */
    public void forget(Set<DeskId> ended, ActivityLog log) {
        people.forget(ended, log);
    }

    private interface Adding {
        boolean add();
    }

    private static int added(Adding adding, List<Problem> differing) {
        try {
            return adding.add() ? 1 : 0;
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.CONFLICT) {
                throw problem;
            }
            differing.add(problem);
            return 0;
        }
    }
}
