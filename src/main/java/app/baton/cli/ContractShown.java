package app.baton.cli;

import app.baton.exchange.ContractRequest;
import app.baton.finance.AnnualRate;
import app.baton.finance.Credit;
import app.baton.finance.Stated;
import app.baton.finance.UnitPeriod;
import app.baton.journal.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A contract's figures, as {@code contract-check FILE} prints them. Rates are in percent with six decimals; amounts have two.
 *
 * @param withinTolerance whether the stated rate is accurate; null where none is stated
 * @param unitPeriodsPerYear to six decimals
 */
record ContractShown(BigDecimal apr, BigDecimal financeCharge, BigDecimal totalOfPayments, @Nullable Boolean withinTolerance,
        BigDecimal amountFinanced, String unitPeriod, BigDecimal unitPeriodsPerYear, boolean regular, BigDecimal tolerance,
        List<Disagreement> disagreements) {

    private static final int DECIMALS = 6;
    private static final int SHOWN = 4;

    /** A stated figure that does not agree. */
    record Disagreement(String figure, BigDecimal stated, BigDecimal exact, String sentence) { }

    static ContractShown of(ContractRequest request, Texts texts) {
        Credit credit = request.credit();
        Stated stated = request.stated();
        BigDecimal apr = credit.annualRate();
        UnitPeriod unit = credit.unitPeriod();
        List<Disagreement> wrong = stated == null ? List.of() : stated.disagreeing(credit).stream()
                .map(figure -> disagreement(figure, stated, credit, apr, texts)).toList();
        return new ContractShown(AnnualRate.shown(apr, DECIMALS), credit.financeCharge().getAmount(),
                credit.totalOfPayments().getAmount(), stated == null ? null : stated.accurate(credit),
                credit.amountFinanced().getAmount(), unit.wire(), AnnualRate.shown(unit.perYear(), DECIMALS), credit.regular(),
                Stated.tolerance(credit), wrong);
    }

    private static Disagreement disagreement(Stated.Figure figure, Stated stated, Credit credit, BigDecimal apr, Texts texts) {
        return switch (figure) {
            case APR -> new Disagreement("apr", stated.apr().value(), AnnualRate.shown(apr, DECIMALS),
                    texts.say("cli.contract-check.apr", stated.apr().wire(), AnnualRate.shown(apr, SHOWN).toPlainString(),
                            Stated.tolerance(credit).toPlainString()));
            case FINANCE_CHARGE -> amount("financeCharge", "cli.contract-check.finance-charge", stated.financeCharge(),
                    credit.financeCharge(), texts);
            case TOTAL_OF_PAYMENTS -> amount("totalOfPayments", "cli.contract-check.total-of-payments", stated.totalOfPayments(),
                    credit.totalOfPayments(), texts);
        };
    }

    private static Disagreement amount(String figure, String key, @Nullable Money stated, Money exact, Texts texts) {
        Money said = Objects.requireNonNull(stated);
        return new Disagreement(figure, said.getAmount(), exact.getAmount(), texts.say(key, texts.formats().cents(said),
                texts.formats().cents(exact)));
    }
}
