package app.baton.deal;

import static app.baton.deal.QuoteCase.base;
import static org.assertj.core.api.Assertions.assertThat;

import app.baton.deal.figures.Figure;
import app.baton.deal.figures.FigureName;
import app.baton.deal.worksheet.Leased;
import app.baton.deal.worksheet.Sale;
import app.baton.exchange.JsonQuote;
import app.baton.finance.FederalBox;
import app.baton.finance.Loan;
import app.baton.money.Dollars;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that the figures of any deal keep, on deals drawn at random: the seed is fixed, so a build finds what it found before. */
class DealLawsTest {

    private static final List<String> STATES = List.of("MI", "OH", "CA", "TX", "NJ", "VA", "OR");

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("baton.deals", 120));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFigureAgreesWithTheOthers(long seed) {
        JsonQuote.Asked asked = drawn(new Random(seed)).asked();
        Quote quote = new Quoting(asked.programs()).of(asked.request());

        assertThat(quote.routes()).isNotEmpty();
        for (Quote.OnRoute on : quote.routes()) {
            on.worked().figures().forEach(DealLawsTest::addsUp);
            switch (on.worked()) {
                case Sale sale -> sale(sale);
                case Leased leased -> leased(leased);
            }
            assertThat(on.gross().total().amount()).isEqualTo(on.gross().front().amount().plus(on.gross().back().amount())
                    .plus(on.gross().dealer().amount()).plus(QuoteCase.of(on.gross().total(), FigureName.HOLDBACK))
                    .plus(papers(on)));
        }
    }

    private static Money papers(Quote.OnRoute on) {
        return on.gross().total().parts().stream().filter(part -> part.name() == FigureName.CHARGE).map(Figure::amount)
                .reduce(Dollars.zero(), Money::plus);
    }

    private static void addsUp(Figure figure) {
        if (!figure.parts().isEmpty()) {
            assertThat(figure.parts().stream().map(Figure::amount).reduce(Dollars.zero(), Money::plus))
                    .isEqualTo(figure.amount());
        }
        figure.parts().forEach(DealLawsTest::addsUp);
    }

    /** Reg Z: financed + charge = payments; price + others + charge = total sale price; the rate gives the payments back. */
    private static void sale(Sale sale) {
        assertThat(sale.cashPrice().amount().minus(sale.downpayment().amount()).plus(sale.otherFinanced().amount()))
                .isEqualTo(sale.balance().amount());
        FederalBox box = sale.box();
        Loan loan = sale.loan();
        if (box == null || loan == null) {
            return;
        }
        assertThat(box.amountFinanced().plus(box.financeCharge())).isEqualTo(box.totalOfPayments());
        assertThat(box.schedule().stream().map(Loan.Installment::payment).reduce(Dollars.zero(), Money::plus))
                .isEqualTo(box.totalOfPayments());
        assertThat(box.totalSalePrice()).isEqualTo(sale.cashPrice().amount().plus(sale.otherFinanced().amount())
                .plus(box.financeCharge()));
        // by another way: each payment discounted month by month at the rate, in doubles
        double monthly = box.annualRate().doubleValue() / 1200;
        double worth = 0;
        for (Loan.Installment part : box.schedule()) {
            worth += part.payment().getAmount().doubleValue() / Math.pow(1 + monthly, part.number());
        }
        assertThat(worth).isBetween(box.amountFinanced().getAmount().doubleValue() - 0.01,
                box.amountFinanced().getAmount().doubleValue() + 0.01);
    }

    /** Reg M: due at signing is how it is paid; base payments less depreciation are the rent; the payment by its formula. */
    private static void leased(Leased leased) {
        assertThat(leased.dueAtSigning().amount()).isEqualTo(leased.howPaid().amount());
        assertThat(leased.lease().rentCharge().plus(leased.lease().depreciation()))
                .isEqualTo(leased.lease().totalOfBasePayments());
        BigDecimal cost = leased.adjustedCost().amount().getAmount();
        BigDecimal residual = leased.residual().amount().getAmount();
        BigDecimal months = BigDecimal.valueOf(leased.lease().payments());
        BigDecimal exact = cost.subtract(residual).divide(months, MathContext.DECIMAL64)
                .add(cost.add(residual).multiply(leased.lease().factor().value()));
        assertThat(exact.subtract(leased.lease().basePayment().getAmount()).abs()).isLessThanOrEqualTo(new BigDecimal("0.00501"));
        assertThat(leased.totalOfPayments().amount()).isGreaterThan(leased.lease().totalOfBasePayments());
    }

    private static QuoteCase drawn(Random random) {
        String state = STATES.get(random.nextInt(STATES.size()));
        QuoteCase deal = base().with("/deal/store", '"' + state + '"').with("/situation/place", "{\"state\": \"" + state + "\"}")
                .with("/deal/price", cents(random, 2_000_000, 6_000_000)).with("/deal/cashDown", cents(random, 0, 500_000))
                .with("/deal/trades/0/allowance", cents(random, 100_000, 1_000_000))
                .with("/deal/trades/0/payoff", cents(random, 0, 1_200_000))
                .with("/deal/items/3/price", cents(random, 0, 300_000)).with("/situation/vehicle/msrp", "\"65000.00\"")
                .with("/policy/terms", "[" + (24 + random.nextInt(61)) + "]").with("/policy/outsideRate", "\"7.25\"");
        if (random.nextBoolean()) {
            deal.with("/policy/payees", "{\"N-1\": \"check\"}");
        }
        deal.with("/deal/contract", "{\"equity\": \"%s\", \"rebates\": \"%s\", \"rounding\": \"%s\"}".formatted(
                random.nextBoolean() ? "cash-first" : "cash-whole", random.nextBoolean() ? "off-cash-price" : "in-downpayment",
                random.nextBoolean() ? "up" : "half-up"));
        deal.with("/deal/lease", "{\"feeAtSigning\": %s, \"taxCapitalized\": %s}".formatted(random.nextBoolean(),
                random.nextBoolean()));
        return deal;
    }

    private static String cents(Random random, int from, int to) {
        return '"' + Dollars.wire(Objects.requireNonNull(Dollars.ofCents(from + random.nextInt(to - from)))) + '"';
    }
}
