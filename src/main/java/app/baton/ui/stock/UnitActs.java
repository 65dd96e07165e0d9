package app.baton.ui.stock;

import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.Action;
import app.baton.people.User;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.FormModel;
import app.baton.ui.kit.ScreenContext;
import app.baton.vehicle.Hold;
import app.baton.vehicle.HoldRules;
import app.baton.vehicle.Past;
import app.baton.vehicle.StockUnit;
import app.baton.vehicle.UnitId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What people do with one vehicle: hold it and let it go, sell it, send it away, and take each of these back. */
public final class UnitActs {

    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final StockDesks desks;
    private final Background background;
    private final Clock clock;
    private final Texts texts;
    private final ScreenContext context;
    private final Runnable changed;
    private final FieldModel<String> forWhom;
    private final FieldModel<String> reason;
    private final FieldModel<@Nullable Instant> until;
    private final FormModel form;
    private final Deque<Runnable> undos = new ArrayDeque<>();
    private final Map<UnitId, StockUnit> latest = new HashMap<>();
    private final ObservableList<@Nullable Instant> ends = FXCollections.observableArrayList();

    UnitActs(StockDesks desks, Background background, Clock clock, Texts texts, ScreenContext context, Runnable changed) {
        this.desks = desks;
        this.background = background;
        this.clock = clock;
        this.texts = texts;
        this.context = context;
        this.changed = changed;
        forWhom = limited(FieldModel.required("forWhom", texts.say("stock.hold.for-whom-missing")), Hold.LONGEST_NAME);
        reason = limited(FieldModel.optional("reason"), Hold.LONGEST_REASON);
        until = FieldModel.of("until", null, picked -> picked == null ? texts.say("stock.hold.until-missing") : "");
        form = new FormModel(forWhom, reason, until);
    }

    private FieldModel<String> limited(FieldModel<String> field, int most) {
        return FieldModel.limited(field, most, length -> texts.say("kit.too-long", length, most));
    }

    /** Starts an empty hold and offers the ends that the store's rules let this person give. */
    public void begin(@Nullable Hold standing) {
        User user = context.user();
        background.run(texts.say("stock.looking"), progress -> desks.holds().rules(user), rules -> begin(standing, user, rules),
                context.dialogs()::problem);
    }

    private void begin(@Nullable Hold standing, User user, HoldRules rules) {
        Instant now = clock.now();
        Duration longest = user.may(Action.OVERRIDE_HOLD) ? rules.managersLongest() : rules.longest();
        var today = now.atZone(clock.zone()).toLocalDate();
        List<Instant> possible = new ArrayList<>(Stream.of(now.plus(Duration.ofHours(2)),
                today.atTime(EVENING).atZone(clock.zone()).toInstant(),
                today.plusDays(1).atTime(EVENING).atZone(clock.zone()).toInstant(),
                today.plusDays(3).atTime(EVENING).atZone(clock.zone()).toInstant(),
                today.plusDays(7).atTime(EVENING).atZone(clock.zone()).toInstant())
                .filter(end -> end.isAfter(now) && end.isBefore(now.plus(longest))).toList());
        possible.add(now.plus(longest));
        ends.setAll(possible);
        forWhom.reset(standing == null ? "" : standing.forWhom());
        reason.reset(standing == null ? "" : standing.reason());
        until.reset(possible.get(Math.min(1, possible.size() - 1)));
    }

    /** Holds the vehicle, or moves the end of this person's own hold. */
    public void hold(StockUnit unit, @Nullable Hold standing) {
        if (!form.accept()) {
            return;
        }
        User user = context.user();
        Instant end = until.get() == null ? clock.now() : until.get();
        String whom = forWhom.get();
        String why = reason.get();
        boolean own = standing != null && standing.by().equals(user.id()) && standing.forWhom().equals(whom)
                && standing.reason().equals(why);
        act(unit, now -> own ? desks.holds().extend(user, now, end) : desks.holds().hold(user, now, whom, why, end), held ->
                undoable(texts.say("stock.held", held.stock(), texts.formats().moment(end)), () -> before(user, held, standing)),
                this::refused);
    }

    /** Frees the vehicle; the hold can be put back. */
    public void release(StockUnit unit) {
        Hold hold = unit.hold();
        if (hold == null) {
            return;
        }
        User user = context.user();
        act(unit, now -> desks.holds().release(user, now), free -> undoable(texts.say("stock.released", free.stock()),
                () -> before(user, free, hold)), context.dialogs()::problem);
    }

    /** The hold as it was before: none, or a person's with its own end. */
    private void before(User user, StockUnit unit, @Nullable Hold hold) {
        act(unit, now -> hold == null ? desks.holds().release(user, now) : desks.holds().restore(user, now, hold), after -> { },
                context.dialogs()::problem);
    }

    public void sold(StockUnit unit) {
        User user = context.user();
        moved(unit, now -> desks.stock().markSold(user, now, clock.today()), texts.say("stock.sold", unit.stock()));
    }

    public void gone(StockUnit unit) {
        User user = context.user();
        moved(unit, now -> desks.stock().markGone(user, now), texts.say("stock.gone", unit.stock()));
    }

    /** Brings back what was sold or is gone, also after days. */
    public void takeBack(StockUnit unit) {
        User user = context.user();
        act(unit, now -> desks.stock().takeBack(user, now), back -> context.dialogs().toast(texts.say("stock.back-in-stock",
                back.stock())), context.dialogs()::problem);
    }

    /** Keeps what is known of its past; what is wrong stands beside the field of the form that it came from. */
    void recall(StockUnit unit, Past past, FormModel from) {
        User user = context.user();
        Past before = own(unit).past();
        act(unit, now -> desks.stock().recall(user, now, past), after -> undoable(texts.say("stock.known.kept", after.stock()),
                () -> act(after, now -> desks.stock().recall(user, now, before), back -> { }, context.dialogs()::problem)),
                problem -> {
                    if (!from.refuse(problem)) {
                        context.dialogs().problem(problem);
                    }
                });
    }

    private void moved(StockUnit unit, UnaryOperator<StockUnit> deed, String sentence) {
        User user = context.user();
        act(unit, deed, left -> undoable(sentence, () -> act(left, now -> desks.stock().undo(user, now, unit), back -> { },
                context.dialogs()::problem)), context.dialogs()::problem);
    }

    /** Tells a deed with the way to take it back. */
    void undoable(String sentence, Runnable back) {
        undos.push(back);
        context.dialogs().toast(sentence, texts.say("stock.undo"), () -> {
            if (undos.remove(back)) {
                back.run();
            }
        });
    }

    /** Takes the newest deed of this sitting back. */
    public void undo() {
        Runnable back = undos.poll();
        if (back == null) {
            context.dialogs().toast(texts.say("stock.nothing-to-undo"));
        } else {
            back.run();
        }
    }

    /** Does something with the vehicle as this person's own last deed left it, so that one undo can follow another. */
    private void act(StockUnit seen, UnaryOperator<StockUnit> deed, Consumer<StockUnit> after, Consumer<Problem> failed) {
        StockUnit own = own(seen);
        background.run(texts.say("stock.keeping"), progress -> deed.apply(own), stored -> {
            latest.put(stored.id(), stored);
            after.accept(stored);
            changed.run();
        }, problem -> {
            failed.accept(problem);
            changed.run();
        });
    }

    private StockUnit own(StockUnit seen) {
        StockUnit kept = latest.get(seen.id());
        return kept != null && kept.version() > seen.version() ? kept : seen;
    }

    private void refused(Problem problem) {
        if (!form.refuse(problem)) {
            context.dialogs().problem(problem);
        }
    }

    public boolean mayHold() {
        return context.user().may(Action.HOLD_UNIT);
    }

    public boolean mayRelease(Hold hold) {
        return hold.by().equals(context.user().id()) || context.user().may(Action.OVERRIDE_HOLD);
    }

    public boolean mayMove() {
        return context.user().may(Action.EDIT_STOCK);
    }

    public FieldModel<String> forWhom() {
        return forWhom;
    }

    public FieldModel<String> reason() {
        return reason;
    }

    public FieldModel<@Nullable Instant> until() {
        return until;
    }

    public FormModel form() {
        return form;
    }

    /** The ends to pick from, soonest first. */
    public ObservableList<@Nullable Instant> ends() {
        return ends;
    }
}
