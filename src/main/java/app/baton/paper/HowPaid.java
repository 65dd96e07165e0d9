package app.baton.paper;

import app.baton.deal.worksheet.Leased;
import app.baton.deal.worksheet.Sale;
import app.baton.deal.worksheet.Worked;
import app.baton.finance.FederalBox;
import app.baton.finance.Loan;
import app.baton.journal.Texts;
import java.util.Optional;

/** How a way to buy is paid over its months, in one sentence, the same on paper and on the screen. */
public final class HowPaid {

    private HowPaid() { }

    /** Empty where nobody lends, or the contract is not worked out. */
    public static Optional<String> sentence(Worked worked, Texts texts) {
        return switch (worked) {
            case Sale sale -> loan(sale, texts);
            case Leased leased -> Optional.of(texts.say("jacket.lease", leased.lease().payments(),
                    texts.formats().cents(leased.periodic().amount()), leased.lease().factor().wire(),
                    leased.lease().factor().yearly()));
        };
    }

    private static Optional<String> loan(Sale sale, Texts texts) {
        Loan loan = sale.loan();
        FederalBox box = sale.box();
        return loan == null || box == null ? Optional.empty() : Optional.of(texts.say("jacket.loan", loan.payments(),
                texts.formats().cents(loan.payment()), loan.first(), loan.annual(), box.disclosedRate().toPlainString()));
    }
}
