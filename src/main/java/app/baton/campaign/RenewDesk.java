package app.baton.campaign;

import app.baton.incentive.Program;
import app.baton.incentive.ProgramBook;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramRef;
import app.baton.journal.Clock;
import app.baton.journal.Problem;
import app.baton.journal.UnitOfWork;
import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.User;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the campaigns that promise a program as it was before its newest revision, and takes the newest along. Those who
 * approved vouched for exactly what they saw, so nothing changes on the floor by itself: what is made here are drafts, to be
 * read and proposed.
 */
public final class RenewDesk {

    private final CampaignBook campaigns;
    private final ProgramBook programs;
    private final CampaignDesk desk;
    private final UnitOfWork work;
    private final Clock clock;

    public RenewDesk(CampaignBook campaigns, ProgramBook programs, CampaignDesk desk, UnitOfWork work, Clock clock) {
        this.campaigns = campaigns;
        this.programs = programs;
        this.desk = desk;
        this.work = work;
        this.clock = clock;
    }

    /** Those that promise an older revision, by start and name; nothing for the floor, which can do nothing about it. */
    public List<Outdated> outdated(User user) {
        boolean concerned = user.may(Action.SEE_DEALER_MONEY)
                && (user.may(Action.EDIT_CAMPAIGNS) || user.may(Action.SEE_READERS));
        return concerned ? work.read(this::outdated) : List.of();
    }

    private List<Outdated> outdated() {
        List<CampaignFile> told = told();
        Set<ProgramRef> promised = promised(told).collect(Collectors.toSet());
        Map<ProgramId, Program> newest = programs.newestOf(promised.stream().map(ProgramRef::id).collect(Collectors.toSet()))
                .stream().collect(Collectors.toMap(Program::id, Function.identity()));
        promised.removeIf(ref -> !newest.containsKey(ref.id()) || newest.get(ref.id()).revision() <= ref.revision());
        Map<ProgramRef, Program> was = programs.findAll(promised).stream()
                .collect(Collectors.toMap(Program::ref, Function.identity()));
        return told.stream().flatMap(file -> outdated(file, was, newest).stream()).toList();
    }

    private Optional<Outdated> outdated(CampaignFile file, Map<ProgramRef, Program> was, Map<ProgramId, Program> newest) {
        List<Outdated.Step> steps = promised(List.of(file)).filter(was::containsKey)
                .map(ref -> new Outdated.Step(Objects.requireNonNull(was.get(ref)), Objects.requireNonNull(newest.get(ref.id()))))
                .filter(step -> !begins(step.now()).isAfter(file.campaign().ends())).toList();
        return steps.isEmpty() ? Optional.empty()
                : Optional.of(new Outdated(file, steps, campaigns.latest(file.campaign().id()).orElse(file)));
    }

    /** What the next brief says: of each campaign that is not over the newest revision that is approved or published. */
    private List<CampaignFile> told() {
        Map<CampaignId, CampaignFile> newest = new LinkedHashMap<>();
        for (CampaignFile file : campaigns.standing(CampaignWay.FOR_THE_BRIEF, clock.today())) {
            newest.merge(file.campaign().id(), file,
                    (one, other) -> one.campaign().revision() > other.campaign().revision() ? one : other);
        }
        return newest.values().stream().sorted(Comparator.comparing((CampaignFile file) -> file.campaign().starts())
                .thenComparing(file -> file.campaign().name())).toList();
    }

    private static Stream<ProgramRef> promised(List<CampaignFile> files) {
        return files.stream().flatMap(file -> file.campaign().promises().stream()).map(Promised::program);
    }

    private static LocalDate begins(Program program) {
        return program.startsOn().orElse(LocalDate.MIN);
    }

    /** What was made of the campaigns, and what takes it back. */
    public record Renewed(List<Step> steps) {

        public Renewed {
            steps = List.copyOf(steps);
        }

        /** A draft as it is now, and what it said before; null when it was begun for this. */
        public record Step(CampaignFile draft, @Nullable Campaign before) { }
    }

    /** Drafts that promise the newest revisions, of all campaigns that have none yet; all of them or none. */
    public Renewed takeAlong(User user) {
        Permissions.require(user, Action.EDIT_CAMPAIGNS);
        return work.write(user.actor(), log -> new Renewed(outdated().stream()
                .filter(it -> it.stage() == Outdated.Stage.NOT_BEGUN).map(it -> takeAlong(user, it)).toList()));
    }

    private Renewed.Step takeAlong(User user, Outdated outdated) {
        boolean begun = !CampaignWay.editable(outdated.latest().state());
        CampaignFile draft = desk.revise(user, outdated.latest().campaign().id());
        Campaign before = draft.campaign();
        Campaign after = renewed(before, outdated);
        return new Renewed.Step(kept(user, draft, after), begun ? null : before);
    }

    /** The words stay, for a person to look at; the last day follows where it was that of a program that runs longer now. */
    private static Campaign renewed(Campaign campaign, Outdated outdated) {
        List<Promised> promises = campaign.promises().stream().map(promised -> outdated.now(promised.program().id())
                .filter(now -> now.revision() > promised.program().revision())
                .map(now -> new Promised(now.ref(), promised.why(), promised.how(), promised.nextStep()))
                .orElse(promised)).toList();
        LocalDate ends = outdated.missing().stream()
                .filter(step -> step.was().endsOn().filter(campaign.ends()::equals).isPresent())
                .flatMap(step -> step.now().endsOn().stream()).filter(campaign.ends()::isBefore)
                .max(Comparator.naturalOrder()).orElse(campaign.ends());
        return campaign.promising(promises).running(campaign.starts(), ends);
    }

    /** Takes it back: drafts that were begun for it go, others say what they said. */
    public void undo(User user, Renewed renewed) {
        Permissions.require(user, Action.EDIT_CAMPAIGNS);
        work.write(user.actor(), log -> {
            for (Renewed.Step step : renewed.steps()) {
                Campaign before = step.before();
                if (before == null) {
                    desk.discard(user, step.draft());
                } else {
                    kept(user, step.draft(), before);
                }
            }
            return renewed;
        });
    }

    private CampaignFile kept(User user, CampaignFile seen, Campaign content) {
        if (desk.save(user, seen, content) instanceof CampaignSaving.Kept(CampaignFile kept, var theirs)) {
            return kept;
        }
        throw Problem.conflict("campaign.changed-meanwhile", "Somebody else changed what \"" + content.name() + "\" promises at "
                + "the same time. Nothing was changed. Look at that draft first.");
    }
}
