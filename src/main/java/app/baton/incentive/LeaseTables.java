package app.baton.incentive;

import java.util.List;

/** The checks of a lease table. */
final class LeaseTables {

    private LeaseTables() { }

    static void apart(List<Benefit.LeaseTerms.Row> rows) {
        for (int later = 1; later < rows.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                var row = rows.get(later);
                var before = rows.get(earlier);
                Invalid.unless(row.months() != before.months() || !row.line().overlaps(before.line()),
                        "rows/" + later + "/line", "A row above has these vehicles for " + row.months() + " months already.");
            }
        }
    }

    static void rising(int milesPerYear, List<Benefit.LeaseTerms.MileageStep> steps) {
        Invalid.unless(milesPerYear >= 1000, "milesPerYear",
                "Residuals are for 1,000 miles a year or more: " + milesPerYear + ".");
        int before = milesPerYear;
        for (int i = 0; i < steps.size(); i++) {
            Invalid.unless(steps.get(i).milesPerYear() > before, "mileage/" + i + "/milesPerYear",
                    "Mileage steps rise from " + before + "; this one is " + steps.get(i).milesPerYear() + ".");
            before = steps.get(i).milesPerYear();
        }
    }
}
