package app.baton.incentive;

import app.baton.money.Dollars;
import app.baton.money.Percent;
import java.util.List;
import org.joda.money.Money;

/** The checks that amounts and tables share, and the largest money in each rule. */
final class Amounts {

    private Amounts() { }

    static void notNegative(Money amount, String field) {
        Invalid.unless(!amount.isNegative(), field, "An amount is not negative: " + Dollars.wire(amount) + ".");
    }

    static void within(Percent percent, long least, long most, String field) {
        Invalid.unless(percent.compareTo(Percent.of(least)) >= 0 && percent.compareTo(Percent.of(most)) <= 0, field,
                "It lies from " + least + " to " + most + " percent: " + percent.wire() + ".");
    }

    /** Rows that name the very same line twice contradict each other; a wider row after a narrower one does not. */
    static void rowsApart(List<AmountRule.ByModel.Row> rows) {
        for (int later = 1; later < rows.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                var before = rows.get(earlier).lines();
                Invalid.unless(rows.get(later).lines().stream().noneMatch(before::contains), "rows/" + later + "/lines",
                        "A row above names the same vehicles already.");
            }
        }
    }

    static void agesApart(List<AmountRule.ByAge.Row> rows) {
        for (int later = 1; later < rows.size(); later++) {
            var row = rows.get(later);
            for (int earlier = 0; earlier < later; earlier++) {
                var before = rows.get(earlier);
                boolean apart = before.toDays() != null && before.toDays() < row.fromDays()
                        || row.toDays() != null && row.toDays() < before.fromDays();
                Invalid.unless(apart, "rows/" + later + "/fromDays", "The days overlap those of a row above.");
            }
        }
    }

    static Money largest(AmountRule rule) {
        return switch (rule) {
            case AmountRule.Fixed fixed -> fixed.amount();
            case AmountRule.ByModel table -> most(table.rows().stream().map(AmountRule.ByModel.Row::amount).toList());
            case AmountRule.ByAge table -> most(table.rows().stream().map(AmountRule.ByAge.Row::amount).toList());
            case AmountRule.Share share -> share.cap() == null ? Dollars.zero() : share.cap();
            case AmountRule.Printed printed -> most(printed.amounts());
            case AmountRule.UpTo most -> most.amount();
        };
    }

    static Money most(List<Money> amounts) {
        return amounts.stream().reduce(Dollars.zero(), Dollars::max);
    }
}
