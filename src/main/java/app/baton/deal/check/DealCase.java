package app.baton.deal.check;

import app.baton.deal.tax.TaxTable;
import app.baton.deal.worksheet.Worked;
import app.baton.deal.worksheet.Worksheet;
import app.baton.incentive.Situation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A deal on one route, worked out, with all that it is checked against. */
public record DealCase(Worksheet sheet, Situation situation, Worked worked, TaxTable taxes, StoreLimits limits,
                       List<Promised> promised, @Nullable Decision decision, @Nullable Stated stated) {

    public DealCase {
        promised = List.copyOf(promised);
    }
}
