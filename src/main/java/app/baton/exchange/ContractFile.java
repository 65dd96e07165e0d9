package app.baton.exchange;

import app.baton.finance.Every;
import app.baton.money.Percent;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The file of {@code contract-check FILE}: {@code app/baton/schema/contract-check.json} is its public contract. */
record ContractFile(List<Advance> advances, List<Run> payments, @Nullable Printed stated) {

    /** Money that the customer, or somebody for him, is given. */
    record Advance(LocalDate date, Money amount) { }

    /** Equal payments; {@code every} may be left out where there is one. */
    record Run(LocalDate first, int count, Money amount, @Nullable Every every) { }

    /** What the contract itself says. */
    record Printed(Percent apr, @Nullable Money financeCharge, @Nullable Money totalOfPayments) { }
}
