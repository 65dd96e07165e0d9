package app.baton.campaign;

import app.baton.incentive.Program;
import app.baton.incentive.ProgramBook;
import app.baton.incentive.ProgramRef;
import app.baton.journal.Activity;
import app.baton.journal.Clock;
import app.baton.journal.Ids;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.journal.UnitOfWork;
import app.baton.money.Dollars;
import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.User;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes campaigns and sends them on their way: draft, new revision, proposal, withdrawal. The answers are given at
 * the {@link ApprovalDesk}. Whoever calls hands over the file as they saw it; when somebody else changed it since,
 * nothing is written and they are told.
 */
public final class CampaignDesk {

    private static final int MOST_PROGRAMS = 1000;

    private final CampaignBook campaigns;
    private final ProgramBook programs;
    private final NamingDesk naming;
    private final Post post;
    private final UnitOfWork work;
    private final Clock clock;
    private final Ids ids;
    private final Texts texts;
    private final CampaignCheck check;

    public CampaignDesk(CampaignBook campaigns, ProgramBook programs, NamingDesk naming, Post post, UnitOfWork work,
                        Clock clock, Ids ids, Texts texts) {
        this.campaigns = campaigns;
        this.programs = programs;
        this.naming = naming;
        this.post = post;
        this.work = work;
        this.clock = clock;
        this.ids = ids;
        this.texts = texts;
        this.check = new CampaignCheck(texts);
    }

    /** Newest revision of each campaign, later start first; drafts only to those who write them. */
    public Page<CampaignFile> list(User user, PageRequest request) {
        Permissions.require(user, Action.READ_BRIEF);
        return work.read(() -> {
            Page<CampaignFile> page = campaigns.list(request);
            return new Page<>(page.rows().stream().flatMap(file -> newestVisible(user, file).stream())
                    .map(file -> shown(user, file)).toList(), page.next());
        });
    }

    /** All revisions of a campaign that this person may see, newest first. */
    public List<CampaignFile> revisions(User user, CampaignId id) {
        Permissions.require(user, Action.READ_BRIEF);
        return work.read(() -> campaigns.revisions(id).stream().filter(file -> visible(user, file))
                .map(file -> shown(user, file)).toList());
    }

    /** An empty draft that runs from today to the end of the month; it is kept when it is first saved. */
    public CampaignFile blank(User user) {
        Permissions.require(user, Action.EDIT_CAMPAIGNS);
        LocalDate today = clock.today();
        return CampaignFile.draft(new Campaign(new CampaignId(ids.next()), 1, "", Channel.WEBSITE, Intent.MEDIUM, List.of(),
                today, today.withDayOfMonth(today.lengthOfMonth()), Dollars.zero(), "", List.of(), "", "", "", List.of(), "",
                "", List.of(), List.of(), "", user.id()));
    }

    /** What the campaign lacks before the floor could work with it; empty when nothing. */
    public List<Finding> check(User user, Campaign campaign) {
        Permissions.require(user, Action.READ_BRIEF);
        return work.read(() -> findings(shown(user, CampaignFile.draft(campaign)).campaign()));
    }

    /** Headline against reality for what the campaign promises now. */
    public OfferSplit split(User user, Campaign campaign) {
        Permissions.require(user, Action.READ_BRIEF);
        OfferSplit split = work.read(() -> OfferSplit.of(
                programs.findAll(campaign.promises().stream().map(Promised::program).toList()), programs.rulebooks(),
                campaign.vehicleLines(), texts));
        return user.may(Action.SEE_DEALER_MONEY) ? split : new OfferSplit(split.lines(), List.of());
    }

    /** The programs that could be promised now, newest revisions by id, dealer money only to those who may see it. */
    public List<Program> promisable(User user) {
        Permissions.require(user, Action.READ_BRIEF);
        List<Program> all = work.read(() -> programs.current(clock.today(), PageRequest.first(MOST_PROGRAMS)).rows());
        return all.stream().filter(it -> user.may(Action.SEE_DEALER_MONEY) || !Approvals.dealerMoney(it)).toList();
    }

    /** The programs of a campaign that this desk has. */
    public List<Program> promised(User user, Campaign campaign) {
        Permissions.require(user, Action.READ_BRIEF);
        return work.read(() -> programs.findAll(campaign.promises().stream().map(Promised::program).toList())).stream()
                .filter(it -> user.may(Action.SEE_DEALER_MONEY) || !Approvals.dealerMoney(it)).toList();
    }

    /**
     * Keeps a draft as it stands, complete or not.
     *
     * @return the file as stored
     * @throws Problem {@code campaign.not-a-draft} when the revision has left the writer's hands
     */
    public CampaignFile save(User user, CampaignFile draft) {
        Permissions.require(user, Action.EDIT_CAMPAIGNS);
        Campaign campaign = draft.campaign();
        if (campaign.name().isBlank()) {
            throw Problem.badInput("campaign.no-name", "name", "A campaign needs a name before it can be kept. "
                    + "Type one; everything else can wait.");
        }
        within(Campaign.LONGEST_NAME, campaign.name(), "name");
        within(Campaign.LONGEST_HEADLINE, campaign.headline(), "headline");
        return work.write(user.actor(), log -> {
            if (draft.version() == 0) {
                CampaignFile stored = campaigns.save(CampaignFile.draft(campaign));
                log.note(activity("campaign.created", campaign).with("name", campaign.name()));
                return stored;
            }
            CampaignFile before = current(draft);
            if (!CampaignWay.editable(before.state())) {
                throw Problem.conflict("campaign.not-a-draft", "Revision " + campaign.revision() + " of \""
                        + campaign.name() + "\" was proposed already, so its text stays as it is. "
                        + "Start a new revision and change that one.");
            }
            Map<String, String> changes = CampaignDiff.changes(before.campaign(), campaign);
            if (changes.isEmpty()) {
                return before;
            }
            CampaignFile stored = campaigns.save(new CampaignFile(campaign, before.state(), before.answerBy(),
                    before.approvals(), before.version()));
            Activity activity = activity("campaign.saved", campaign);
            for (var change : changes.entrySet()) {
                activity = activity.with(change.getKey(), change.getValue());
            }
            log.note(activity);
            return stored;
        });
    }

    private static void within(int most, String text, String field) {
        if (text.length() > most) {
            throw Problem.badInput("campaign.too-long", field, "The " + field + " of a campaign has at most " + most
                    + " characters; this one has " + text.length() + ". Shorten it.");
        }
    }

    /**
     * Keeps what was typed in a draft, together with what somebody else saved meanwhile.
     *
     * @param seen the draft as the person began with it
     */
    public CampaignSaving save(User user, CampaignFile seen, Campaign typed) {
        Permissions.require(user, Action.EDIT_CAMPAIGNS);
        CampaignFile mine = new CampaignFile(typed, seen.state(), seen.answerBy(), seen.approvals(), seen.version());
        if (seen.version() == 0) {
            return new CampaignSaving.Kept(save(user, mine), List.of());
        }
        return work.write(user.actor(), log -> {
            Optional<CampaignFile> stored = campaigns.find(typed.id(), typed.revision());
            if (stored.isEmpty() || stored.get().version() == seen.version() || !CampaignWay.editable(stored.get().state())) {
                return new CampaignSaving.Kept(save(user, mine), List.of());
            }
            CampaignMerge merge = new CampaignMerge(seen.campaign(), typed, stored.get().campaign());
            if (!merge.questions().isEmpty()) {
                return new CampaignSaving.Asked(stored.get(), merge);
            }
            CampaignFile both = new CampaignFile(merge.answered(Map.of()), stored.get().state(), stored.get().answerBy(),
                    stored.get().approvals(), stored.get().version());
            return new CampaignSaving.Kept(save(user, both), merge.taken());
        });
    }

    /** A new draft revision with the content of the newest one, or that one when it is a draft already. */
    public CampaignFile revise(User user, CampaignId id) {
        Permissions.require(user, Action.EDIT_CAMPAIGNS);
        return work.write(user.actor(), log -> {
            CampaignFile newest = campaigns.latest(id).orElseThrow(() -> unknown(id));
            if (CampaignWay.editable(newest.state())) {
                return newest;
            }
            CampaignFile next = campaigns.save(CampaignFile.draft(
                    newest.campaign().as(id, newest.campaign().revision() + 1)));
            log.note(activity("campaign.revised", next.campaign()).with("name", next.campaign().name()));
            return next;
        });
    }

    /** A new campaign with the content of another one, for the next month; it is kept when it is first saved. */
    public CampaignFile copy(User user, Campaign other) {
        Permissions.require(user, Action.EDIT_CAMPAIGNS);
        return CampaignFile.draft(other.as(new CampaignId(ids.next()), 1).ownedBy(user.id())
                .named(texts.say("campaign.copy-of", other.name())));
    }

    /**
     * Proposes a draft to finance, and to the sales manager where dealer money is promised.
     *
     * @throws Problem {@code campaign.incomplete} naming the first field that the floor would miss
     */
    public CampaignFile propose(User user, CampaignFile draft, Instant answerBy) {
        Permissions.require(user, Action.PROPOSE_CAMPAIGN);
        if (!answerBy.isAfter(clock.now())) {
            throw Problem.badInput("campaign.answer-by-past", "answerBy",
                    "The time for the answer is past. Give those who answer some time from now on.");
        }
        return work.write(user.actor(), log -> {
            CampaignFile before = current(draft);
            List<Finding> stops = findings(before.campaign()).stream().filter(Finding::stops).toList();
            if (!stops.isEmpty()) {
                throw Problem.badInput("campaign.incomplete", stops.getFirst().field(),
                        stops.getFirst().sentence() + " " + stops.getFirst().mend());
            }
            CampaignFile proposed = campaigns.save(CampaignWay.submitted(before, answerBy));
            Campaigns.supersedeOlder(campaigns, proposed);
            post.propose(proposed, answerBy, user);
            log.note(activity("campaign.proposed", proposed.campaign()).with("answerBy", answerBy));
            return proposed;
        });
    }

    /** Takes a revision back; a published one leaves the floor with the next brief. */
    public CampaignFile withdraw(User user, CampaignFile file, String reason) {
        Permissions.require(user, Action.EDIT_CAMPAIGNS);
        if (reason.isBlank()) {
            throw Problem.badInput("campaign.no-reason", "reason",
                    "Say in a few words why it is withdrawn; those who worked with it will ask.");
        }
        return work.write(user.actor(), log -> {
            CampaignFile withdrawn = campaigns.save(CampaignWay.withdrawn(current(file)));
            log.note(activity("campaign.withdrawn", withdrawn.campaign()).with("reason", reason.strip()));
            return withdrawn;
        });
    }

    /**
     * Puts a draft away, which nobody but its writers ever saw: no other desk knows of it, so nothing travels. Of a campaign
     * with revisions before it, the newest of those is what writers see again.
     *
     * @return the draft as it was, for {@link #restore}
     */
    public CampaignFile discard(User user, CampaignFile draft) {
        Permissions.require(user, Action.EDIT_CAMPAIGNS);
        return work.write(user.actor(), log -> {
            CampaignFile stored = current(draft);
            Campaign campaign = stored.campaign();
            if (!CampaignWay.editable(stored.state())) {
                throw Problem.conflict("campaign.not-a-draft", "Revision " + campaign.revision() + " of \"" + campaign.name()
                        + "\" was proposed already, so others have seen it. Withdraw it, and say why.");
            }
            campaigns.remove(stored);
            log.note(activity("campaign.discarded", campaign).with("name", campaign.name()));
            return stored;
        });
    }

    /** Brings a discarded draft back as it was, unless the campaign went on without it. */
    public CampaignFile restore(User user, CampaignFile discarded) {
        Permissions.require(user, Action.EDIT_CAMPAIGNS);
        Campaign campaign = discarded.campaign();
        return work.write(user.actor(), log -> {
            if (campaigns.latest(campaign.id()).filter(newest -> newest.campaign().revision() >= campaign.revision())
                    .isPresent()) {
                throw Problem.conflict("campaign.went-on", "Somebody began another draft of \"" + campaign.name()
                        + "\" meanwhile, so the discarded one stays away. Open the campaign and look at that draft.");
            }
            CampaignFile stored = campaigns.save(CampaignFile.draft(campaign));
            log.note(activity("campaign.restored", campaign).with("name", campaign.name()));
            return stored;
        });
    }

    /** Whether this person may look at a revision: the floor sees what is published, its managers and writers all. */
    public static boolean visible(User user, CampaignFile file) {
        return file.state() == CampaignState.PUBLISHED || user.may(Action.SEE_READERS) || user.may(Action.EDIT_CAMPAIGNS);
    }

    /** The newest revision that this person may see: the floor keeps the published one while the next is being judged. */
    private Optional<CampaignFile> newestVisible(User user, CampaignFile newest) {
        return visible(user, newest) ? Optional.of(newest)
                : campaigns.revisions(newest.campaign().id()).stream().filter(file -> visible(user, file)).findFirst();
    }

    /** Without what the store spends and what is promised of dealer money, for those who may not see that (R28). */
    private CampaignFile shown(User user, CampaignFile file) {
        if (user.may(Action.SEE_DEALER_MONEY)) {
            return file;
        }
        Campaign campaign = file.campaign();
        Set<ProgramRef> open = programs.findAll(campaign.promises().stream().map(Promised::program).toList()).stream()
                .filter(program -> !Approvals.dealerMoney(program)).map(Program::ref).collect(Collectors.toSet());
        List<Promised> seen = campaign.promises().stream().filter(promised -> open.contains(promised.program())).toList();
        return new CampaignFile(campaign.promising(seen).spending(Dollars.zero()), file.state(), file.answerBy(),
                file.approvals(), file.version());
    }

    private List<Finding> findings(Campaign campaign) {
        List<Program> promised = programs.findAll(campaign.promises().stream().map(Promised::program).toList());
        return check.findings(campaign, promised, programs.rulebooks(), id -> programs.revisions(id).stream().findFirst(),
                naming.standard(), naming.taken(campaign), clock.today());
    }

    private CampaignFile current(CampaignFile seen) {
        return Campaigns.current(campaigns, seen);
    }

    private static Activity activity(String what, Campaign campaign) {
        return Activity.of(what, "campaign", campaign.id()).with("revision", campaign.revision());
    }

    private static Problem unknown(CampaignId id) {
        return Problem.couldNot("campaign.unknown", "This campaign is not on this desk (" + id + "). Nothing was changed. "
                + "Look at the list again.");
    }
}
