package app.baton.ui.deals;

import app.baton.campaign.Promise;
import app.baton.deal.DealPrograms;
import app.baton.deal.QuoteRoom;
import app.baton.deal.life.Offer;
import app.baton.incentive.TierBand;
import app.baton.incentive.stack.Goal;
import app.baton.incentive.stack.RouteStack;
import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import app.baton.people.Action;
import app.baton.ui.deals.grid.DealChange;
import app.baton.ui.deals.grid.PromisesViewModel;
import app.baton.ui.deals.grid.Workbench;
import app.baton.ui.deals.life.LifeViewModel;
import app.baton.ui.kit.PaneState;
import app.baton.ui.kit.ScreenContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** One deal as it is put together: the terms, the answers, and the best stack of each route for them. */
public final class DealsViewModel {

    private final Texts texts;
    private final ScreenContext context;
    private final Background.Lane solving;
    private final TermsModel terms;
    private final Interview interview = new Interview();
    private final Asking asking;
    private final History history;
    private final ReadOnlyObjectWrapper<PaneState> state = new ReadOnlyObjectWrapper<>(PaneState.loading());
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Quoted> quoted = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final PromisesViewModel promises;
    private final StackList list;
    private final Replies replies;
    private final Readings readings;
    private final Workbench workbench;
    private final LifeViewModel life;
    private final BriefWatch briefs;
    private final Rooms rooms;
    private final GrossLooks looks;
    private Solver.@Nullable Found latest;
    private @Nullable RouteStack picked;
    private boolean filling;

    public DealsViewModel(DealsDesks desks, Background background, Clock clock, Texts texts, ScreenContext context) {
        this.texts = texts;
        this.context = context;
        rooms = new Rooms(desks, background, texts, context.user());
        looks = new GrossLooks(desks.stacks(), background, texts, context, this::failed);
        solving = background.lane(texts.say("deals.solving"));
        terms = new TermsModel(texts, clock.today());
        promises = new PromisesViewModel(quoted.map(Quoted::bench), this::said, texts, context.dialogs());
        asking = new Asking(terms, interview, promises::promising, texts);
        history = new History(this::moment, this::back);
        terms.onChange(this::typed);
        interview.told().subscribe((before, now) -> told(before, now));
        list = new StackList(texts);
        readings = new Readings(desks.stacks(), interview, background, clock, texts, context);
        replies = new Replies(interview, shown::get, texts, this::clearTier, readings);
        workbench = new Workbench(quoted.map(Quoted::bench), busy, context.user().may(Action.APPROVE_DEALER_MONEY)
                ? Dollars.zero() : null, this::change, promises, background, clock, texts, context.dialogs());
        life = new LifeViewModel(desks.deals(), desks.leads(), quoted.map(now -> Quoted.typed(now, terms)), this::reopen,
                background, texts, context);
        life.deal().subscribe(promises::keep);
        briefs = new BriefWatch(desks.briefs(), background, texts, context.user(), this::reload);
    }

    /** Reads programs and stock anew, and then solves what is typed. */
    public void reload() {
        read(true);
    }

    private void read(boolean vehicles) {
        busy.set(true);
        LocalDate today = terms.delivery.today();
        rooms.read(terms.delivery.day().filter(day -> day.isBefore(today)).orElse(today), vehicles, this::take, this::failed);
    }

    /** Figures that somebody has seen stay on their programs until newer ones leave them as they are, or are taken. */
    private void take(Rooms.Read fresh) {
        boolean taken = rooms.take(fresh, quoted.get() != null);
        fresh.brief().ifPresent(brief -> promises.know(brief.number(),
                Promise.inForce(brief, terms.delivery.today())));
        quietly(() -> {
            terms.sheet().know(rooms.room().orElse(fresh.room()).house());
            if (fresh.vehicles() != null) {
                terms.know(fresh.vehicles());
            }
        });
        history.passedOver();
        terms.wished();
        if (taken) {
            workbench.living().settle();
        } else {
            workbench.living().offer(fresh.room().quoting(), () -> {
                rooms.stand(fresh.room(), fresh.from());
                follow();
            });
        }
        follow();
    }

    /** Puts what the workbench found into the deal, as one step. */
    private void change(DealChange change) {
        quietly(() -> terms.put(change));
        picked = change.way() == null ? picked : change.way();
        history.changed(change);
        follow();
    }

    /** What this buyer came for is another thing now. */
    private void said(Object line) {
        history.changed(line);
        follow();
    }

    /** Puts a kept deal in the place of what is typed. */
    private void reopen(Offer offer) {
        quietly(() -> new Reopened(offer, texts).into(terms, interview));
        promises.stand(Map.of());
        picked = null;
        history.begin();
        follow();
    }

    /** The next buyer: nothing of the one before is known of him. */
    public void nextBuyer() {
        life.fresh();
        promises.stand(Map.of());
        quietly(terms.sheet()::forgetRate);
        replies.nextBuyer();
        follow();
    }

    /** Whose deal it is, and where it stands. */
    LifeViewModel life() {
        return life;
    }

    /** Changes what is typed as a part of something else that somebody did. */
    private void quietly(Runnable change) {
        boolean before = filling;
        filling = true;
        change.run();
        filling = before;
    }

    private History.Moment moment() {
        return new History.Moment(History.values(terms.fields()), terms.sheet().trades().get(), terms.sheet().items().get(),
                interview.told().get(), picked, promises.promising().said());
    }

    private void back(History.Moment then) {
        String vehicle = terms.vehicle.get();
        quietly(() -> {
            History.put(then.values());
            terms.sheet().stand(then.trades(), then.items());
            if (!vehicle.equals(terms.vehicle.get())) {
                readings.anotherDeal();
            }
            interview.stand(then.told());
        });
        promises.stand(then.promised());
        picked = then.picked();
        follow();
    }

    private void failed(Problem problem) {
        busy.set(false);
        show(null);
        state.set(asking.failed(problem, this::reload));
    }

    private void typed(Object what) {
        if (filling) {
            return;
        }
        quietly(() -> {
            if (what == terms.vehicle) {
                readings.anotherDeal();
                terms.unit().ifPresent(terms::fill);
                picked = null;
                workbench.living().take();
            } else if (what == terms.zip) {
                terms.followZip();
            }
        });
        if (what == terms.goal && terms.goal.get() == Goal.BEST_RETAINED_GROSS) {
            looks.note(terms.vehicle.get());
        }
        history.changed(what);
        follow();
    }

    private void told(Interview.Told before, Interview.Told now) {
        if (filling) {
            return;
        }
        if (now.tier() != null) {
            quietly(() -> terms.tier.set(now.tier()));
        }
        if (now.with(before.readings().stream()).equals(before)) {
            history.passedOver();
        } else {
            history.changed(now);
        }
        follow();
    }

    /** What is typed now is worked out with the programs of its day. */
    private void follow() {
        Optional<QuoteRoom> room = rooms.room();
        if (room.isEmpty()) {
            return;
        }
        solving.cancel();
        if (terms.delivery.day().filter(day -> !rooms.areFor(day)).isPresent()) {
            read(false);
            return;
        }
        rooms.waitForNoEarlierDay();
        Asking.Next next = asking.next(room.get(), picked);
        Solver.Asked asked = next.asked();
        busy.set(asked != null);
        if (asked != null) {
            solving.run(progress -> Solver.found(asked, progress), this::take, this::failed);
        } else if (next.instead() != null) {
            nothing(next.instead());
        }
    }

    private void nothing(PaneState why) {
        show(null);
        list.clear();
        state.set(why);
    }

    private void show(@Nullable Shown now) {
        quoted.set(now == null ? null : now.quoted());
        shown.set(now);
    }

    private void take(Solver.Found found) {
        latest = found;
        if (found.refused() != null) {
            terms.refuse(found.refused());
        }
        found.looked().ifPresentOrElse(looked -> {
            Interview.Told told = interview.told().get();
            show(new Shown(found.structured(), found.routes(), looked, NextQuestion.of(found.structured().questions(),
                    told.answers(), looked.everyProgram(), texts), told, found.quote() == null ? null
                            : new Quoted(found.room(), found.quote(), looked), asking.refusal(found)));
            state.set(PaneState.ready());
            list.show(looked, found.ways(), found.structured().structure().situation().readings());
        }, () -> nothing(PaneState.empty(texts.say("deals.no-route.title"), texts.say("deals.no-route"))));
        busy.set(false);
    }

    /** Looks at another route. */
    public void look(RouteStack route) {
        Solver.Found found = latest;
        picked = route;
        history.passedOver();
        if (busy.get() || found == null) {
            follow();
        } else {
            solving.run(progress -> Solver.looking(found, route, progress), this::take, this::failed);
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
        quietly(() -> terms.tier.set(null));
    }

    /** Takes the last change of terms or answers back. */
    public void undo() {
        if (!history.undo()) {
            context.dialogs().toast(texts.say("deals.undo.nothing"));
        }
    }

    public void redo() {
        history.redo();
    }

    /** Shows dealer money, or hides it again. Whoever may not see it is told so. */
    public void switchView() {
        if (!maySeeDealerMoney()) {
            context.dialogs().toast(texts.say("deals.view.may-not"));
            return;
        }
        list.turn(terms.goal);
    }

    public boolean maySeeDealerMoney() {
        return context.user().may(Action.SEE_DEALER_MONEY);
    }

    public void copy() {
        Optional.ofNullable(shown.get()).ifPresent(now -> new StackSheet(texts).copy(terms.chosen().orElseThrow(), now,
                list.lines().get(), context.dialogs()));
    }

    /** A stock number, a VIN or a model's whole name. */
    public void open(String thing) {
        if (rooms.room().isEmpty()) {
            terms.wish(thing);
        } else {
            terms.vehicle.set(thing);
        }
    }

    Optional<NextQuestion> question() {
        return Optional.ofNullable(shown.get()).flatMap(Shown::question);
    }

    Optional<DealPrograms> programs() {
        return rooms.room().map(QuoteRoom::programs);
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

    /** The deal worked out whole, and what it was worked out with; null where there is no price yet, or nothing is found. */
    public ReadOnlyObjectProperty<@Nullable Quoted> quoted() {
        return quoted.getReadOnlyProperty();
    }

    /** Whether something newer than what is shown is on its way. */
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Interview.Told> told() {
        return interview.told();
    }

    ReadOnlyObjectProperty<List<TierBand>> tiers() {
        return asking.tiers();
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

    /** Brings newer programs while the deal is in front. */
    BriefWatch briefs() {
        return briefs;
    }

    /** What stands under the panes. */
    Workbench workbench() {
        return workbench;
    }
}
