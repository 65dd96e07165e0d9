package app.baton.incentive;

import java.time.LocalDate;
import java.util.List;

/** A lender's standard annual percentage rates by tier and term, for sales in these days. No row: no contract. */
public record StandardRates(String lender, LocalDate from, LocalDate until, List<RateRow> rows) {

    public StandardRates {
        rows = List.copyOf(rows);
        Invalid.unless(!lender.isBlank(), "lender", "Name the lender.");
        Invalid.unless(!until.isBefore(from), "until", "It ends on " + until + ", before it starts on " + from + ".");
        Invalid.unless(!rows.isEmpty(), "rows", "The table has no row.");
        RateRow.apart(rows);
    }
}
