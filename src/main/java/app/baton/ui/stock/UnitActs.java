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
import app.baton.vehicle.StockUnit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
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
    private final FieldModel<String> reason = FieldModel.optional("reason");
    private final FieldModel<@Nullable Instant> until;
    private final FormModel form;
    private final ObservableList<@Nullable Instant> ends = FXCollections.observableArrayList();

    UnitActs(StockDesks desks, Background background, Clock clock, Texts texts, ScreenContext context, Runnable changed) {
        this.desks = desks;
        this.background = background;
        this.clock = clock;
        this.texts = texts;
        this.context = context;
        this.changed = changed;
        forWhom = FieldModel.required("forWhom", texts.say("stock.hold.for-whom-missing"));
        until = FieldModel.of("until", null, picked -> picked == null ? texts.say("stock.hold.until-missing") : "");
        form = new FormModel(forWhom, reason, until);
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
        act(() -> own ? desks.holds().extend(user, unit, end) : desks.holds().hold(user, unit, whom, why, end), held ->
                context.dialogs().toast(texts.say("stock.held", held.stock(), end), texts.say("stock.undo"),
                        () -> letGo(held)), this::refused);
    }

    /** Frees the vehicle; the hold can be put back. */
    public void release(StockUnit unit) {
        Hold hold = unit.hold();
        if (hold == null) {
            return;
        }
        User user = context.user();
        act(() -> desks.holds().release(user, unit), free -> context.dialogs().toast(texts.say("stock.released", free.stock()),
                texts.say("stock.undo"), () -> act(() -> desks.holds().restore(user, free, hold), back -> { },
                        context.dialogs()::problem)), context.dialogs()::problem);
    }

    private void letGo(StockUnit held) {
        User user = context.user();
        act(() -> desks.holds().release(user, held), free -> { }, context.dialogs()::problem);
    }

    public void sold(StockUnit unit) {
        User user = context.user();
        moved(() -> desks.stock().markSold(user, unit, clock.today()), texts.say("stock.sold", unit.stock()));
    }

    public void gone(StockUnit unit) {
        User user = context.user();
        moved(() -> desks.stock().markGone(user, unit), texts.say("stock.gone", unit.stock()));
    }

    private void moved(Supplier<StockUnit> deed, String sentence) {
        User user = context.user();
        act(deed, left -> context.dialogs().toast(sentence, texts.say("stock.undo"),
                () -> act(() -> desks.stock().takeBack(user, left), back -> { }, context.dialogs()::problem)),
                context.dialogs()::problem);
    }

    private void act(Supplier<StockUnit> deed, java.util.function.Consumer<StockUnit> after,
                     java.util.function.Consumer<Problem> failed) {
        background.run(texts.say("stock.keeping"), progress -> deed.get(), unit -> {
            after.accept(unit);
            changed.run();
        }, problem -> {
            failed.accept(problem);
            changed.run();
        });
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
