package app.baton.ui.deals.grid;

import app.baton.incentive.DealDays;
import app.baton.incentive.Invalid;
import app.baton.incentive.Situation;
import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.Texts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What another day of delivery does to the deal: from today on, a month ahead, with a day to try out (BX7). */
final class DeliveryViewModel {

    private static final int AHEAD = 30;
    private static final int AROUND = 15;

    private final ObservableValue<@Nullable OpenDeal> deal;
    private final ObservableValue<Boolean> busy;
    private final Consumer<DealChange> change;
    private final Background.Lane lane;
    private final Clock clock;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<@Nullable DeliveryPlan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable LocalDate> tried = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper there = new ReadOnlyBooleanWrapper();

    DeliveryViewModel(ObservableValue<@Nullable OpenDeal> deal, ObservableValue<Boolean> busy, Consumer<DealChange> change,
            Background background, Clock clock, Texts texts) {
        this.deal = deal;
        this.busy = busy;
        this.change = change;
        this.clock = clock;
        this.texts = texts;
        lane = background.lane(texts.say("deals.delivery.working"));
        deal.subscribe((before, now) -> ask());
        busy.subscribe((before, now) -> ask());
        ask();
    }

    private void ask() {
        lane.cancel();
        plan.set(null);
        tried.set(null);
        words.set("");
        OpenDeal now = deal.getValue();
        there.set(now != null && there.get());
        if (now != null && !busy.getValue()) {
            LocalDate today = clock.today();
            lane.run(progress -> Optional.ofNullable(plan(now, today)), found -> take(found.orElse(null)),
                    problem -> words.set(problem.sentence()));
        }
    }

    private @Nullable DeliveryPlan plan(OpenDeal of, LocalDate today) {
        Situation situation = of.request().structure().situation();
        DealDays days = situation.days();
        LocalDate first = first(days, today);
        try {
            var early = of.request().with(of.request().structure().with(situation.with(new DealDays(days.order(), days.sale(),
                    first))));
            return DeliveryPlan.of(of.route(), of.quoting().deliveries(early, of.looked().stack(), first.plusDays(AHEAD)),
                    days.delivery(), texts);
        } catch (Invalid invalid) {
            return null;
        }
    }

    /** No day before the sale; and where the planned one lies elsewhere, the days around it. */
    private static LocalDate first(DealDays days, LocalDate today) {
        LocalDate first = today.isBefore(days.sale()) ? days.sale() : today;
        if (days.delivery().isBefore(first)) {
            return days.delivery();
        }
        return days.delivery().isAfter(first.plusDays(AHEAD)) ? days.delivery().minusDays(AROUND) : first;
    }

    private void take(@Nullable DeliveryPlan made) {
        plan.set(made);
        there.set(made != null);
        tried.set(made == null ? null : made.planned());
        words.set(made == null ? "" : made.words());
    }

    /** Tries the day so many days on; nothing of the deal changes yet. */
    void move(int by) {
        LocalDate now = tried.get();
        if (now != null) {
            tryOut(now.plusDays(by));
        }
    }

    void tryOut(LocalDate day) {
        DeliveryPlan now = plan.get();
        if (now != null) {
            now.on(day).ifPresent(found -> {
                tried.set(day);
                words.set(day.equals(now.planned()) ? now.words() : now.words(found, texts));
            });
        }
    }

    void first() {
        DeliveryPlan now = plan.get();
        if (now != null) {
            tryOut(now.days().getFirst().day());
        }
    }

    void last() {
        DeliveryPlan now = plan.get();
        if (now != null) {
            tryOut(now.days().getLast().day());
        }
    }

    /** Back to the planned day. */
    void back() {
        DeliveryPlan now = plan.get();
        if (now != null) {
            tryOut(now.planned());
        }
    }

    /** Plans the delivery for the day that is tried out. */
    void put() {
        DeliveryPlan now = plan.get();
        LocalDate day = tried.get();
        if (now != null && day != null && !day.equals(now.planned())) {
            change.accept(DealChange.delivery(day));
        }
    }

    ReadOnlyObjectProperty<@Nullable DeliveryPlan> plan() {
        return plan.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable LocalDate> tried() {
        return tried.getReadOnlyProperty();
    }

    /** Whether the deal has days of delivery, also while they are worked out anew. */
    ReadOnlyBooleanProperty there() {
        return there.getReadOnlyProperty();
    }

    ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }
}
