package app.baton.ui.deals;

import app.baton.deal.DealPrograms;
import app.baton.deal.Structure;
import app.baton.deal.Structured;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Situation;
import app.baton.incentive.Tier;
import app.baton.incentive.TierBand;
import app.baton.incentive.stack.Goal;
import app.baton.incentive.stack.RouteStack;
import app.baton.incentive.stack.Unlock;
import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.Action;
import app.baton.people.User;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.PaneState;
import app.baton.ui.kit.ScreenContext;
import app.baton.vehicle.StockState;
import app.baton.vehicle.StockUnit;
import app.baton.vehicle.VehicleState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** One deal as it is put together: the terms, the answers, and the best stack of each route for them. */
public final class DealsViewModel {

    /** What stands in the middle and on the right, all of one moment. */
    record Shown(Structured structured, List<RouteStack> routes, RouteStack looked, Optional<NextQuestion> question,
                 Interview.Told told) {

        Goal goal() {
            return structured.structure().goal();
        }
    }

    /** What one search found: every route, the one to look at, and the ways into it for what is left out. */
    private record Found(Structured structured, List<RouteStack> routes, Optional<RouteStack> looked,
                         Map<ProgramId, Unlock> ways) { }

    private record Read(DealPrograms programs, LocalDate delivery, @Nullable Vehicles vehicles) { }

    private final DealsDesks desks;
    private final Texts texts;
    private final ScreenContext context;
    private final Background.Lane reading;
    private final Background.Lane solving;
    private final Background.Lane noting;
    private final TermsModel terms;
    private final Interview interview = new Interview();
    private final ReadOnlyObjectWrapper<PaneState> state = new ReadOnlyObjectWrapper<>(PaneState.loading());
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<TierBand>> tiers = new ReadOnlyObjectWrapper<>(List.of());
    private final StackList list;
    private final Replies replies;
    private final Readings readings;
    private @Nullable Read read;
    private @Nullable RouteStack picked;
    private String wanted = "";
    private boolean filling;

    public DealsViewModel(DealsDesks desks, Background background, Clock clock, Texts texts, ScreenContext context) {
        this.desks = desks;
        this.texts = texts;
        this.context = context;
        reading = background.lane(texts.say("deals.reading"));
        noting = background.lane(texts.say("deals.reading"));
        solving = background.lane(texts.say("deals.solving"));
        terms = new TermsModel(texts, clock.today());
        terms.onChange(this::typed);
        interview.told().subscribe((before, now) -> told(now));
        list = new StackList(texts);
        readings = new Readings(desks.stacks(), interview, background, clock, texts, context);
        replies = new Replies(interview, shown::get, texts, this::clearTier, readings);
    }

    /** Reads programs and stock anew, and then solves what is typed. */
    public void reload() {
        read(true);
    }

    private void read(boolean vehicles) {
        User user = context.user();
        LocalDate delivery = terms.delivery.day().orElse(terms.delivery.today());
        reading.run(progress -> {
            DealPrograms programs = desks.stacks().programs(user, delivery);
            return new Read(programs, delivery, vehicles
                    ? new Vehicles(desks.stock().offered(user), programs.models(), texts) : null);
        }, this::take, this::failed);
    }

    private void take(Read fresh) {
        read = fresh;
        if (fresh.vehicles() != null) {
            terms.know(fresh.vehicles());
        }
        if (!wanted.isEmpty()) {
            String thing = wanted;
            wanted = "";
            terms.vehicle.set(thing);
        }
        solve();
    }

    /** The answer is right all the same; only whoever may not look by it does not see it. */
    private void notNoted(Problem problem) {
        if (problem.kind() == Problem.Kind.NOT_ALLOWED) {
            failed(problem);
        } else {
            context.dialogs().toast(texts.say("deals.gross.not-noted", problem.sentence()));
        }
    }

    private void failed(Problem problem) {
        shown.set(null);
        state.set(problem.kind() == Problem.Kind.NOT_ALLOWED ? PaneState.notAllowed(problem.sentence())
                : PaneState.failed(problem, texts.say("deals.retry"), this::reload));
    }

    private void typed(FieldModel<?> field) {
        if (filling) {
            return;
        }
        if (field == terms.vehicle) {
            readings.anotherDeal();
            filling = true;
            terms.unit().ifPresent(terms::fill);
            filling = false;
            picked = null;
        }
        if (field == terms.goal && terms.goal.get() == Goal.BEST_RETAINED_GROSS) {
            User user = context.user();
            String vehicle = terms.vehicle.get();
            noting.run(progress -> {
                desks.stacks().looksAtGross(user, vehicle);
                return vehicle;
            }, noted -> { }, this::notNoted);
        }
        Read now = read;
        if (field == terms.delivery.field() && now != null
                && terms.delivery.day().filter(day -> !day.equals(now.delivery())).isPresent()) {
            read(false);
        } else {
            solve();
        }
    }

    private void told(Interview.Told now) {
        Tier tier = now.tier();
        if (tier != null || terms.tier.get() != null) {
            filling = true;
            terms.tier.set(tier == null ? terms.tier.get() : tier);
            filling = false;
        }
        solve();
    }

    /** Solves what is typed now; whatever was still being solved is dropped. */
    private void solve() {
        Read now = read;
        if (now == null) {
            return;
        }
        solving.cancel();
        Optional<Structure> structure = structure(now.programs());
        if (structure.isEmpty()) {
            return;
        }
        Structure asked = structure.get();
        RouteStack before = picked;
        solving.run(progress -> {
            Structured solved = now.programs().solve(asked);
            return found(now.programs(), solved, before, progress);
        }, this::take, this::failed);
    }

    private static Found found(DealPrograms programs, Structured solved, @Nullable RouteStack before,
                               Background.Progress progress) {
        List<RouteStack> routes = solved.answer().ranked();
        Optional<RouteStack> looked = routes.stream().filter(route -> before != null && before.sameRoute(route)).findFirst()
                .or(() -> routes.stream().findFirst());
        return new Found(solved, routes, looked, looked.map(route -> programs.unlocks(solved.structure(), route,
                progress::cancelled)).orElse(Map.of()));
    }

    private Optional<Structure> structure(DealPrograms programs) {
        List<String> unreadable = terms.unreadable();
        if (programs.isEmpty()) {
            nothing(PaneState.empty(texts.say("deals.no-programs.title"), texts.say("deals.no-programs")));
            return Optional.empty();
        }
        if (terms.vehicle.get().isBlank()) {
            nothing(first().map(unit -> PaneState.empty(texts.say("deals.empty.title"), texts.say("deals.empty"),
                    texts.say("deals.empty.try", unit.name(), unit.stock()), () -> terms.vehicle.set(unit.stock())))
                    .orElseGet(() -> PaneState.empty(texts.say("deals.empty.title"), texts.say("deals.empty"))));
            return Optional.empty();
        }
        if (!unreadable.isEmpty()) {
            nothing(PaneState.empty(texts.say("deals.unreadable.title"), texts.say("deals.unreadable", unreadable.getFirst())));
            return Optional.empty();
        }
        if (terms.chosen().isEmpty()) {
            nothing(PaneState.empty(texts.say("deals.empty.title"), texts.say("deals.vehicle.unknown", terms.vehicle.get())));
            return Optional.empty();
        }
        return terms.chosen().map(vehicle -> {
            List<TierBand> bands = programs.tiers(vehicle.make());
            tiers.set(bands);
            Situation situation = new Situation(vehicle, terms.days(), terms.place(), terms.terms(bands), List.of(), Map.of(),
                    new TreeMap<>(), new TreeMap<>());
            return new Structure(interview.told().get().in(situation), terms.policy(), terms.goal.get());
        });
    }

    private void nothing(PaneState why) {
        shown.set(null);
        list.clear();
        state.set(why);
    }

    /** A new vehicle that has stood longest, to try the screen with. */
    private Optional<StockUnit> first() {
        return terms.vehicles().units().stream().filter(unit -> unit.state() == StockState.IN_STOCK
                && unit.listing().condition() == VehicleState.NEW && unit.listing().stocked() != null)
                .min((one, other) -> one.since().compareTo(other.since()));
    }

    private void take(Found found) {
        found.looked().ifPresentOrElse(looked -> {
            Interview.Told told = interview.told().get();
            shown.set(new Shown(found.structured(), found.routes(), looked, NextQuestion.of(found.structured().questions(),
                    told.answers(), looked.everyProgram(), texts), told));
            state.set(PaneState.ready());
            list.show(looked, found.ways(), found.structured().structure().situation().readings());
        }, () -> nothing(PaneState.empty(texts.say("deals.no-route.title"), texts.say("deals.no-route"))));
    }

    /** Looks at another route. */
    public void look(RouteStack route) {
        Shown now = shown.get();
        Read from = read;
        picked = route;
        if (now != null && from != null) {
            Structured solved = now.structured();
            solving.run(progress -> found(from.programs(), solved, route, progress), this::take, this::failed);
        }
    }

    /** Looks at the route after the one that is looked at, and after the last at the best. */
    public void nextRoute() {
        Shown now = shown.get();
        if (now != null) {
            look(now.routes().get((now.routes().indexOf(now.looked()) + 1) % now.routes().size()));
        }
    }

    private void clearTier() {
        filling = true;
        terms.tier.set(null);
        filling = false;
    }

    public void undo() {
        boolean hadTier = interview.told().get().tier() != null;
        if (!interview.undo()) {
            context.dialogs().toast(texts.say("deals.undo.nothing"));
        } else if (hadTier && interview.told().get().tier() == null) {
            clearTier();
            solve();
        }
    }

    public void redo() {
        interview.redo();
    }

    /** Shows dealer money, or hides it again. Whoever may not see it is told so. */
    public void switchView() {
        if (!maySeeDealerMoney()) {
            context.dialogs().toast(texts.say("deals.view.may-not"));
            return;
        }
        list.customerView().set(!list.customerView().get());
        if (list.customerView().get() && terms.goal.get() == Goal.BEST_RETAINED_GROSS) {
            terms.goal.set(Goal.LARGEST_SAVING);
        }
    }

    public boolean maySeeDealerMoney() {
        return context.user().may(Action.SEE_DEALER_MONEY);
    }

    public void copy() {
        Shown now = shown.get();
        if (now != null) {
            context.dialogs().copy(new StackSheet(texts).of(terms.chosen().orElseThrow(), now, list.lines().get()));
            context.dialogs().toast(texts.say("deals.copied"));
        }
    }

    /** A stock number, a VIN or a model's whole name. */
    public void open(String thing) {
        if (read == null) {
            wanted = thing;
        } else {
            terms.vehicle.set(thing);
        }
    }

    Optional<NextQuestion> question() {
        return Optional.ofNullable(shown.get()).flatMap(Shown::question);
    }

    Optional<DealPrograms> programs() {
        return Optional.ofNullable(read).map(Read::programs);
    }

    TermsModel terms() {
        return terms;
    }

    public ReadOnlyObjectProperty<PaneState> state() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Interview.Told> told() {
        return interview.told();
    }

    ReadOnlyObjectProperty<List<TierBand>> tiers() {
        return tiers.getReadOnlyProperty();
    }

    /** What is said about this buyer. */
    public Replies replies() {
        return replies;
    }

    /** What is read and signed for this deal. */
    Readings readings() {
        return readings;
    }

    /** The programs of the route that is looked at. */
    StackList list() {
        return list;
    }
}
