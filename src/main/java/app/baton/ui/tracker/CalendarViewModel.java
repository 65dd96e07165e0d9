package app.baton.ui.tracker;

import app.baton.insight.CalendarDesk;
import app.baton.insight.MoveDesk;
import app.baton.insight.MovePlan;
import app.baton.insight.Moved;
import app.baton.insight.Offer;
import app.baton.insight.OfferCalendar.Bar;
import app.baton.insight.OfferCalendar;
import app.baton.insight.OfferMove;
import app.baton.insight.Span;
import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.User;
import app.baton.ui.kit.Doors;
import app.baton.ui.kit.PaneState;
import app.baton.ui.kit.Question;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.kit.UndoStack;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * The offer calendar of one person: the days on the screen, the bar under the keyboard, and moves that are shown but not
 * kept yet. Moves are collected; one question with all that they touch stands before any of them is kept.
 */
public final class CalendarViewModel {

    private final CalendarDesk desk;
    private final MoveDesk moving;
    private final Background background;
    private final Texts texts;
    private final ScreenContext context;
    private final CalendarWords words;
    private final Background.Lane loading;
    private final UndoStack undo = new UndoStack();
    private final ReadOnlyObjectWrapper<PaneState> state = new ReadOnlyObjectWrapper<>(PaneState.loading());
    private final ReadOnlyObjectWrapper<@Nullable OfferCalendar> calendar = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable OfferCalendar> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<CalendarNote>> notes = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Zoom> zoom = new ReadOnlyObjectWrapper<>(Zoom.QUARTER);
    private final ReadOnlyObjectWrapper<YearMonth> first;
    private final ReadOnlyObjectWrapper<CalendarFilter> filter = new ReadOnlyObjectWrapper<>(CalendarFilter.ALL);
    private final ReadOnlyObjectWrapper<Map<String, OfferMove>> pending = new ReadOnlyObjectWrapper<>(Map.of());
    private final ObjectProperty<@Nullable BarPlace> focused = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private Map<String, OfferMove> beforeDrag = Map.of();

    public CalendarViewModel(CalendarDesk desk, MoveDesk moving, Background background, Texts texts, ScreenContext context) {
        this.desk = desk;
        this.moving = moving;
        this.background = background;
        this.texts = texts;
        this.context = context;
        words = new CalendarWords(texts);
        loading = background.lane(texts.say("calendar.loading"));
        first = new ReadOnlyObjectWrapper<>(Zoom.QUARTER.around(YearMonth.from(desk.today())));
        focused.subscribe(this::say);
        pending.subscribe(this::say);
        filter.subscribe(now -> refilter());
    }

    /** Reads the days on the screen anew. Moves that are not kept stay. */
    public void reload() {
        User user = context.user();
        Span days = zoom.get().from(first.get());
        loading.run(progress -> {
            OfferCalendar found = desk.calendar(user, days.fromOr(desk.today()), days.untilOr(desk.today()));
            return new Read(found, words.notes(found));
        }, this::take, this::failed);
    }

    public void zoom(Zoom to) {
        if (zoom.get() != to) {
            YearMonth month = zoom.get() == Zoom.MONTH ? first.get() : YearMonth.from(desk.today());
            zoom.set(to);
            show(to.around(month));
        }
    }

    /** Earlier or later by as many months as are shown. */
    public void step(int by) {
        show(zoom.get().step(first.get(), by));
    }

    public void today() {
        show(zoom.get().around(YearMonth.from(desk.today())));
    }

    private void show(YearMonth month) {
        first.set(month);
        reload();
    }

    public void filter(UnaryOperator<CalendarFilter> how) {
        filter.set(how.apply(filter.get()));
    }

    /** Moves the keyboard along a row and across rows. */
    public void walk(int along, int across) {
        OfferCalendar now = shown.get();
        if (now == null || now.rows().isEmpty()) {
            return;
        }
        BarFocus focus = new BarFocus(now);
        BarPlace place = focused.get();
        if (place == null || focus.bar(place).isEmpty()) {
            focused.set(focus.first().orElse(null));
        } else {
            focused.set(along != 0 ? focus.along(place, along) : focus.across(place, across));
        }
    }

    public Optional<Bar> focusedBar() {
        OfferCalendar now = shown.get();
        return now == null ? Optional.empty() : new BarFocus(now).bar(focused.get());
    }

    /** Moves the ends of the focused bar by days; shown at once and kept only after the question. */
    public void nudge(long start, long end) {
        focusedBar().ifPresent(bar -> {
            Span days = daysOf(bar);
            if (!mayMove(bar.offer())) {
                return;
            }
            if ((start == 0 || days.from() == null) && (end == 0 || days.until() == null)) {
                context.dialogs().toast(words.nothingToMove(bar.offer(), days));
            } else {
                remember(pending.get(), moved(bar, days.shifted(start, end)));
            }
        });
    }

    /** A drag goes on: the bar has these days for now. */
    public void drag(Bar bar, Span to) {
        pending.set(moved(bar, to));
    }

    /** Whether a bar may be dragged; says why not. */
    public boolean startDrag(Bar bar) {
        beforeDrag = pending.get();
        return mayMove(bar.offer());
    }

    /** The drag ended where it is; it is one step to undo. */
    public void drop() {
        if (!beforeDrag.equals(pending.get())) {
            remember(beforeDrag, pending.get());
        }
    }

    /** The drag was given up. */
    public void giveUpDrag() {
        pending.set(beforeDrag);
    }

    private boolean mayMove(Offer offer) {
        if (MoveDesk.mayMove(context.user(), offer)) {
            return true;
        }
        context.dialogs().toast(words.refused(context.user(), offer));
        return false;
    }

    private Map<String, OfferMove> moved(Bar bar, Span to) {
        Map<String, OfferMove> next = new LinkedHashMap<>(pending.get());
        if (to.equals(bar.span())) {
            next.remove(bar.key());
        } else {
            next.put(bar.key(), new OfferMove(bar, to));
        }
        return Collections.unmodifiableMap(next);
    }

    private void remember(Map<String, OfferMove> before, Map<String, OfferMove> after) {
        if (before.equals(after)) {
            return;
        }
        pending.set(after);
        undo.push(new UndoStack.Step() {
            @Override
            public void undo() {
                pending.set(before);
            }

            @Override
            public void redo() {
                pending.set(after);
            }
        });
    }

    /** The days of a bar as shown: moved, or its own. */
    public Span daysOf(Bar bar) {
        OfferMove move = pending.get().get(bar.key());
        return move == null ? bar.span() : move.to();
    }

    /** Puts every bar back that was moved and not kept; can be undone. */
    public void cancel() {
        remember(pending.get(), Map.of());
    }

    /** Enter: asks to keep what was moved, or opens the focused offer where nothing was. */
    public void enter() {
        if (pending.get().isEmpty()) {
            focusedBar().ifPresent(this::open);
        } else {
            review();
        }
    }

    public void open(Bar bar) {
        context.navigator().open(bar.offer() instanceof Offer.OfProgram ? Doors.PROGRAMS : Doors.CAMPAIGNS, bar.offer().key());
    }

    /** One question with everything that the moves touch; a yes makes the drafts. */
    public void review() {
        OfferCalendar now = calendar.get();
        if (now == null || pending.get().isEmpty()) {
            return;
        }
        List<OfferMove> moves = List.copyOf(pending.get().values());
        MovePlan plan = MovePlan.of(now, moves);
        context.dialogs().confirm(Question.of(texts.say("calendar.plan.title", moves.size()), words.summary(plan),
                texts.say("calendar.plan.yes")), () -> keep(moves));
    }

    private void keep(List<OfferMove> moves) {
        User user = context.user();
        background.run(texts.say("calendar.keeping"), progress -> moving.move(user, moves), moved -> {
            pending.set(Map.of());
            undo.clear();
            undo.push(new KeptStep(moves, moved));
            context.dialogs().toast(texts.say("calendar.kept", moves.size()), texts.say("calendar.undo"), undo::undo);
            reload();
        }, this::refused);
    }

    /** Somebody else was there before: the calendar shows how it stands now. */
    private void refused(Problem problem) {
        reload();
        context.dialogs().problem(problem);
    }

    /** Moves that were kept: undo takes the drafts back, redo makes them again. */
    private final class KeptStep implements UndoStack.Step {
        private final List<OfferMove> moves;
        private Moved moved;

        KeptStep(List<OfferMove> moves, Moved moved) {
            this.moves = moves;
            this.moved = moved;
        }

        @Override
        public void undo() {
            User user = context.user();
            background.run(texts.say("calendar.keeping"), progress -> {
                moving.undo(user, moved);
                return moves.size();
            }, count -> {
                context.dialogs().toast(texts.say("calendar.undone", count));
                reload();
            }, CalendarViewModel.this::refused);
        }

        @Override
        public void redo() {
            User user = context.user();
            background.run(texts.say("calendar.keeping"), progress -> moving.move(user, moves), again -> {
                moved = again;
                reload();
            }, CalendarViewModel.this::refused);
        }
    }

    /** A calendar with what asks for a look in it. */
    private record Read(OfferCalendar calendar, List<CalendarNote> notes) { }

    private void take(Read found) {
        calendar.set(found.calendar());
        notes.set(found.notes());
        refilter();
        state.set(PaneState.ready());
    }

    private void failed(Problem problem) {
        if (calendar.get() == null) {
            state.set(PaneState.failed(problem, texts.say("tracker.retry"), this::reload));
        } else {
            context.dialogs().problem(problem);
        }
    }

    private void refilter() {
        OfferCalendar all = calendar.get();
        if (all == null) {
            return;
        }
        OfferCalendar some = filter.get().equals(CalendarFilter.ALL) ? all : all.only(filter.get()::shows);
        shown.set(some);
        if (focusedBar().isEmpty()) {
            focused.set(new BarFocus(some).first().orElse(null));
        }
        say();
    }

    private void say() {
        BarPlace place = focused.get();
        said.set(focusedBar().map(bar -> place == null ? "" : words.said(place, bar, daysOf(bar), desk.today())).orElse(""));
    }

    public UndoStack undo() {
        return undo;
    }

    public ReadOnlyObjectProperty<PaneState> state() {
        return state.getReadOnlyProperty();
    }

    /** Everything in the days on the screen; null until it was read. */
    public ReadOnlyObjectProperty<@Nullable OfferCalendar> calendar() {
        return calendar.getReadOnlyProperty();
    }

    /** What the filter lets through. */
    public ReadOnlyObjectProperty<@Nullable OfferCalendar> shown() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<CalendarNote>> notes() {
        return notes.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Zoom> zoom() {
        return zoom.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<YearMonth> first() {
        return first.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<CalendarFilter> filter() {
        return filter.getReadOnlyProperty();
    }

    /** Moves by bar that are shown and not kept. */
    public ReadOnlyObjectProperty<Map<String, OfferMove>> pending() {
        return pending.getReadOnlyProperty();
    }

    public ObjectProperty<@Nullable BarPlace> focused() {
        return focused;
    }

    /** The focused bar in words. */
    public ReadOnlyStringProperty said() {
        return said.getReadOnlyProperty();
    }
}
