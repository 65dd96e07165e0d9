package app.baton.finance;

import app.baton.finance.UnitPeriod.Kind;
import app.baton.money.Dollars;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * A closed-end credit transaction as its contract states it: what is advanced and what is paid, each with its days. From that
 * alone follow its unit-period, its finance charge and its annual percentage rate, Regulation Z (12 CFR 1026) Appendix J.
 * The term begins with the first advance.
 *
 * @param advances at least one, in any order
 * @param payments at least one run, in any order; together they are no less than the advances
 */
public record Credit(List<Flow> advances, List<PaymentRun> payments) {

    private static final int MOST_ADVANCES = 1_000;
    private static final Money MOST_MONEY = Dollars.of(100_000_000);
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private static final int MONTHS_A_YEAR = 12;

    /** @throws Unsound when these advances and payments cannot be a contract, with the place of what is wrong */
    public Credit {
        advances = List.copyOf(advances);
        payments = List.copyOf(payments);
        Unsound.unless(!advances.isEmpty(), "advances", "There is no advance. Name at least one, with its date and amount.");
        Unsound.unless(advances.size() <= MOST_ADVANCES, "advances", "There are more than 1,000 advances.");
        for (int i = 0; i < advances.size(); i++) {
            sound(advances.get(i).on(), "advances/" + i + "/date");
            sound(advances.get(i).amount(), "advances/" + i + "/amount");
        }
        Unsound.unless(!payments.isEmpty(), "payments", "There is no payment. Name at least one run of payments.");
        Unsound.unless(payments.stream().mapToInt(PaymentRun::count).sum() <= PaymentRun.MOST, "payments",
                "There are more than 10,000 payments in all.");
        LocalDate start = advances.stream().map(Flow::on).min(LocalDate::compareTo).orElseThrow();
        for (int i = 0; i < payments.size(); i++) {
            LocalDate first = payments.get(i).first();
            Unsound.unless(!first.isBefore(start), "payments/" + i + "/first",
                    "The payment of " + first + " is before the first advance, of " + start + ".");
            Unsound.unless(!payments.get(i).days().getLast().on().isAfter(LATEST), "payments/" + i + "/count",
                    "The last payment of the run would fall due after 2199.");
        }
        Money lacking = total(advances.stream().map(Flow::amount)).minus(total(payments.stream().map(PaymentRun::total)));
        Unsound.unless(!lacking.isPositive(), "payments",
                "The payments come to $" + Dollars.wire(lacking) + " less than the advances.");
    }

    /** @throws Unsound unless an amount is above zero and at most a hundred million dollars */
    static void sound(Money amount, String place) {
        Unsound.unless(amount.isPositive(), place, "An amount is above zero: " + Dollars.wire(amount) + ".");
        Unsound.unless(!amount.isGreaterThan(MOST_MONEY), place,
                "An amount is at most 100,000,000.00: " + Dollars.wire(amount) + ".");
    }

    /** @throws Unsound unless a day lies in the years that contracts have */
    static void sound(LocalDate day, String place) {
        Unsound.unless(!day.isBefore(EARLIEST) && !day.isAfter(LATEST), place, "A day lies from 1900 to 2199: " + day + ".");
    }

    public Money amountFinanced() {
        return total(advances.stream().map(Flow::amount));
    }

    public Money totalOfPayments() {
        return total(payments.stream().map(PaymentRun::total));
    }

    public Money financeCharge() {
        return totalOfPayments().minus(amountFinanced());
    }

    private static Money total(Stream<Money> amounts) {
        return amounts.reduce(Dollars.zero(), Money::plus);
    }

    /**
     * The unit-period, Appendix J (b)(4): the common period that occurs most often, or of one advance and one payment the
     * term itself, at most a year: a year or whole months where it is that, and its days otherwise.
     *
     * @throws Unsound where the only payment falls on the day of the only advance
     */
    public UnitPeriod unitPeriod() {
        Timetable table = new Timetable(this);
        return table.single() ? term(table) : table.unit().unit(table.anchor());
    }

    private static UnitPeriod term(Timetable table) {
        LocalDate from = table.start();
        LocalDate to = table.payments().getFirst().on();
        Unsound.unless(to.isAfter(from), "payments/0/first", "The only payment falls on the day of the advance, " + from
                + ": there is no time for a rate.");
        if (!to.isBefore(from.plusYears(1))) {
            return new UnitPeriod(Kind.MONTH, MONTHS_A_YEAR, table.anchor());
        }
        int months = UnitPeriod.month(table.anchor()).wholeMonths(from, to);
        return months > 0 ? new UnitPeriod(Kind.MONTH, months, table.anchor())
                : new UnitPeriod(Kind.DAY, Math.toIntExact(ChronoUnit.DAYS.between(from, to)), table.anchor());
    }

    /**
     * The annual percentage rate, exact to at least ten decimals.
     *
     * @throws Unsound when no rate up to 1000 % a unit-period fits, or the only payment falls on the day of the only advance
     */
    public BigDecimal annualRate() {
        Timetable table = new Timetable(this);
        UnitPeriod unit = unitPeriod();
        try {
            return AnnualRate.of(unit.perYear(), table.advances().stream().map(due -> due.timed(unit, table.start())).toList(),
                    table.payments().stream().map(due -> due.timed(unit, table.start())).toList());
        } catch (IllegalArgumentException none) {
            throw new Unsound("payments", "No annual rate fits these payments: they are too high for their days.");
        }
    }

    /**
     * Whether it is regular in the sense of 1026.22(a)(3): one advance, equal periods between payments (the first one may be
     * odd), and equal payments (the first and the last one may be odd).
     */
    public boolean regular() {
        return new Timetable(this).regular();
    }
}
