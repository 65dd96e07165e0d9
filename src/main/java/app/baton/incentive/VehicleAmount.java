package app.baton.incentive;

import app.baton.money.Dollars;
import app.baton.money.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What one benefit gives for a unit on a sale day. */
final class VehicleAmount {

    /** From the least to the most; equal when the vehicle alone decides. */
    record Span(Money least, Money most) {

        static final Span NOTHING = new Span(Dollars.zero(), Dollars.zero());

        static Span exactly(Money amount) {
            return new Span(amount, amount);
        }

        static Span upTo(Money most) {
            return new Span(Dollars.zero(), most);
        }

        Span plus(Span other) {
            return new Span(least.plus(other.least), most.plus(other.most));
        }
    }

    private final LocalDate day;

    VehicleAmount(LocalDate day) {
        this.day = day;
    }

    /** The benefit's money, ready to be asked of many units. */
    Function<SeenUnit, Span> money(Benefit benefit) {
        return switch (benefit) {
            case Benefit.CustomerCash cash -> money(cash.amount());
            case Benefit.DealerCash cash -> money(cash.amount());
            case Benefit.Spiff spiff -> money(spiff.amount());
            case Benefit.PaymentWaiver waiver -> always(Span.upTo(waiver.totalAtMost()));
            case Benefit.PaymentMultiple multiple -> always(Span.upTo(multiple.atMost()));
            case Benefit.RateTiers _, Benefit.LeaseTerms _, Benefit.ResidualAdjustment _, Benefit.RateReduction _,
                    Benefit.PaymentDeferral _, Benefit.PlanPrice _, Benefit.VolumeBonus _, Benefit.NonCash _ ->
                    always(Span.NOTHING);
        };
    }

    private Function<SeenUnit, Span> money(AmountRule rule) {
        return switch (rule) {
            case AmountRule.Fixed it -> always(Span.exactly(it.amount()));
            case AmountRule.ByModel it -> byModel(it);
            case AmountRule.ByAge it -> unit -> byAge(it, unit.vehicle().daysInStock(day));
            case AmountRule.Share it -> unit -> share(it, unit.vehicle());
            case AmountRule.Printed it -> always(span(it.amounts()));
            case AmountRule.UpTo it -> always(Span.upTo(it.amount()));
        };
    }

    private static Function<SeenUnit, Span> always(Span span) {
        return unit -> span;
    }

    /** The first row that fits counts; rows before it that may fit leave the amount open. */
    private static Function<SeenUnit, Span> byModel(AmountRule.ByModel table) {
        List<VehicleTest> rows = table.rows().stream().map(row -> VehicleTest.lines(row.lines())).toList();
        return unit -> {
            List<Money> possible = new ArrayList<>();
            for (int row = 0; row < rows.size(); row++) {
                int met = rows.get(row).on(unit);
                if (met != Outcomes.NO) {
                    possible.add(table.rows().get(row).amount());
                }
                if (met == Outcomes.YES) {
                    return span(possible);
                }
            }
            return possible.isEmpty() ? Span.NOTHING : Span.upTo(span(possible).most());
        };
    }

    private static Span span(List<Money> possible) {
        return new Span(possible.stream().reduce(Dollars::min).orElseThrow(), Amounts.most(possible));
    }

    private static Span byAge(AmountRule.ByAge table, OptionalInt days) {
        if (days.isEmpty()) {
            return Span.upTo(Amounts.largest(table));
        }
        int age = days.getAsInt();
        return table.rows().stream().filter(row -> age >= row.fromDays())
                .filter(row -> row.toDays() == null || age <= row.toDays()).findFirst()
                .map(row -> Span.exactly(row.amount())).orElse(Span.NOTHING);
    }

    private static Span share(AmountRule.Share rule, DealVehicle vehicle) {
        @Nullable Money base = switch (rule.of()) {
            case MSRP -> vehicle.msrp();
            case INVOICE -> vehicle.invoice();
        };
        Money cap = rule.cap();
        if (base == null) {
            return Span.upTo(cap == null ? Dollars.zero() : cap);
        }
        Money share = Dollars.times(base, hundredth(rule.percent()));
        return Span.exactly(cap == null ? share : Dollars.min(share, cap));
    }

    private static BigDecimal hundredth(Percent percent) {
        return percent.value().movePointLeft(2);
    }
}
