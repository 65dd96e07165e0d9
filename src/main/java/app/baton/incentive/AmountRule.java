package app.baton.incentive;

import app.baton.money.Percent;
import app.baton.vehicle.ModelLine;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How much money a benefit is. A table that has no row for a vehicle means that the program gives nothing for it, as
 * if a condition named the vehicles of the table; the first row that fits counts.
 */
public sealed interface AmountRule {

    /** One amount for everybody who may have it. */
    record Fixed(Money amount) implements AmountRule {
        public Fixed {
            Amounts.notNegative(amount, "amount");
        }
    }

    /** By model and trim. */
    record ByModel(List<Row> rows) implements AmountRule {
        public ByModel {
            rows = List.copyOf(rows);
            Invalid.unless(!rows.isEmpty(), "rows", "The table has no row.");
            Amounts.rowsApart(rows);
        }

        /** The amount for any of the lines. */
        public record Row(List<ModelLine> lines, Money amount) {
            public Row {
                lines = List.copyOf(lines);
                Invalid.unless(!lines.isEmpty(), "lines", "The row names no vehicle.");
                Amounts.notNegative(amount, "amount");
            }
        }
    }

    /** By days in stock on the sale date (arrival day is 0). */
    record ByAge(List<Row> rows) implements AmountRule {
        public ByAge {
            rows = List.copyOf(rows);
            Invalid.unless(!rows.isEmpty(), "rows", "The table has no row.");
            Amounts.agesApart(rows);
        }

        /** From so many days to so many, both in; without a last day from then on. */
        public record Row(int fromDays, @Nullable Integer toDays, Money amount) {
            public Row {
                Invalid.unless(fromDays >= 0, "fromDays", "Days in stock count from 0: " + fromDays + ".");
                Invalid.unless(toDays == null || toDays >= fromDays, "toDays",
                        "The row ends at " + toDays + " days, before it starts at " + fromDays + ".");
                Amounts.notNegative(amount, "amount");
            }
        }
    }

    /** A share of the sticker or invoice price, rounded to the cent half up, cut down to the cap where there is one. */
    record Share(Percent percent, Base of, @Nullable Money cap) implements AmountRule {
        public Share {
            Amounts.within(percent, 0, 100, "percent");
            if (cap != null) {
                Amounts.notNegative(cap, "cap");
            }
        }

        /** What the percentage is taken of. */
        public enum Base {
            MSRP, INVOICE
        }
    }

    /** What the certificate of this customer says; the sponsor prints only these amounts. */
    record Printed(List<Money> amounts) implements AmountRule {
        public Printed {
            amounts = List.copyOf(amounts);
            Invalid.unless(!amounts.isEmpty(), "amounts", "No printed amount is listed.");
            amounts.forEach(amount -> Amounts.notNegative(amount, "amounts"));
        }
    }

    /** At most this; a person decides how much. */
    record UpTo(Money amount) implements AmountRule {
        public UpTo {
            Amounts.notNegative(amount, "amount");
        }
    }
}
