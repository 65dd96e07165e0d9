package app.baton.ui.deals.grid;

import app.baton.deal.Deliveries;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Route;
import app.baton.journal.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a vehicle may be delivered, each against the planned one.
 *
 * @param words what the next days cost: "Deliver by Thursday or lose $1,500."
 */
record DeliveryPlan(Route route, LocalDate planned, List<Day> days, String words) {

    /** How a day compares to the planned one. */
    enum Stand { SAME, LESS, MORE, CLOSED }

    /**
     * One day.
     *
     * @param gain the value against the planned day, below zero where it is less
     * @param payment how much higher the payment is; null where one of both has none
     * @param lost programs of the planned day's stack that are gone by then
     * @param lastChance whether the next day is worth less, or closed
     */
    record Day(LocalDate day, Stand stand, Money gain, @Nullable Money payment, List<ProgramId> lost, boolean lastChance) {
        Day {
            lost = List.copyOf(lost);
        }
    }

    DeliveryPlan {
        days = List.copyOf(days);
    }

    /** {@code spans} begin on the first day and hold the planned one. */
    static DeliveryPlan of(Route route, List<Deliveries.Span> spans, LocalDate planned, Texts texts) {
        Deliveries.Span its = spans.stream().filter(span -> !planned.isBefore(span.from()) && !planned.isAfter(span.until()))
                .findFirst().orElseThrow();
        List<Day> days = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            Deliveries.Span span = spans.get(i);
            boolean chance = i + 1 < spans.size() && worse(span, spans.get(i + 1));
            for (LocalDate day = span.from(); !day.isAfter(span.until()); day = day.plusDays(1)) {
                days.add(day(day, span, its, chance && day.equals(span.until())));
            }
        }
        return new DeliveryPlan(route, planned, days, words(spans, its, texts));
    }

    private static boolean worse(Deliveries.Span span, Deliveries.Span next) {
        return span.on().isPresent() && (next.on().isEmpty() || next.gain().isLessThan(span.gain()));
    }

    private static Day day(LocalDate day, Deliveries.Span span, Deliveries.Span planned, boolean lastChance) {
        Money gain = span.gain().minus(planned.gain());
        Stand stand = span.on().isEmpty() ? Stand.CLOSED : gain.isNegative() ? Stand.LESS : gain.isPositive() ? Stand.MORE
                : Stand.SAME;
        Money before = payment(planned);
        Money later = payment(span);
        List<ProgramId> ids = span.on().map(on -> on.stack().ids()).orElse(List.of());
        return new Day(day, stand, gain, before == null || later == null ? null : later.minus(before),
                planned.on().map(on -> on.stack().ids()).orElse(List.of()).stream().filter(id -> !ids.contains(id)).toList(),
                lastChance);
    }

    private static @Nullable Money payment(Deliveries.Span span) {
        return span.on().map(on -> on.worked()).map(worked -> worked.payment()).orElse(null);
    }

    private static String words(List<Deliveries.Span> spans, Deliveries.Span planned, Texts texts) {
        if (planned.on().isEmpty()) {
            return texts.say("deals.delivery.closed-now");
        }
        for (int i = spans.indexOf(planned) + 1; i < spans.size(); i++) {
            Deliveries.Span next = spans.get(i);
            String by = texts.formats().weekday(next.from().minusDays(1));
            if (next.on().isEmpty()) {
                return texts.say("deals.delivery.closes", by);
            }
            if (next.gain().isLessThan(planned.gain())) {
                return texts.say("deals.delivery.lose", by, planned.gain().minus(next.gain()));
            }
        }
        return spans.subList(0, spans.indexOf(planned)).stream().filter(span -> span.gain().isGreaterThan(planned.gain()))
                .max(Comparator.comparing(Deliveries.Span::gain)).map(span -> texts.say("deals.delivery.sooner",
                        texts.formats().weekday(span.until()), span.gain().minus(planned.gain())))
                .orElseGet(() -> texts.say("deals.delivery.nothing", texts.formats().weekday(spans.getLast().until())));
    }

    Optional<Day> on(LocalDate day) {
        return days.stream().filter(it -> it.day().equals(day)).findFirst();
    }

    /** What that day does to the deal, in a sentence. */
    String words(Day day, Texts texts) {
        String when = texts.formats().weekday(day.day());
        if (day.day().equals(planned)) {
            return texts.say("deals.delivery.planned", when);
        }
        String value = switch (day.stand()) {
            case CLOSED -> texts.say("deals.delivery.day.closed", when);
            case SAME -> texts.say("deals.delivery.day.same", when);
            case LESS -> texts.say("deals.delivery.day.less", when, day.gain().negated());
            case MORE -> texts.say("deals.delivery.day.more", when, day.gain());
        };
        Money payment = day.payment();
        List<String> all = new ArrayList<>(List.of(value));
        if (payment != null && !payment.isZero()) {
            all.add(payment.isPositive() ? texts.say("deals.delivery.day.dearer", texts.formats().cents(payment))
                    : texts.say("deals.delivery.day.cheaper", texts.formats().cents(payment.negated())));
        }
        if (!day.lost().isEmpty()) {
            all.add(texts.say("deals.delivery.day.lost", String.join(", ", day.lost().stream().map(ProgramId::value).toList())));
        }
        return String.join(" ", all);
    }
}
