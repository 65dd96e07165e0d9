package app.baton.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.finance.Loan.Convention;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import java.time.LocalDate;
import java.util.Random;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The federal box of a credit sale, Regulation Z 1026.18. */
class CreditSaleTest {

    private static final LocalDate SIGNED = LocalDate.parse("2026-11-26");

    /** 10,000 at 4.929 % over 12 months: 855.75 a month; the last one closes the balance, so the charge is near 268.99. */
    @Test
    void everyFigureOfTheBoxAgreesWithTheOthers() {
        CreditSale sale = CreditSale.of(Dollars.of(12_000), Dollars.of(2500), Dollars.of(500));
        FederalBox box = sale.box(loan(sale.principal(), "4.929", 12));

        assertThat(box.amountFinanced()).isEqualTo(Dollars.of(10_000));
        assertThat(box.schedule().getFirst().payment()).isEqualTo(Dollars.ofCents(855_75));
        assertThat(box.financeCharge()).isBetween(Dollars.ofCents(268_93), Dollars.ofCents(269_05));
        assertThat(box.totalOfPayments()).isEqualTo(Dollars.of(10_000).plus(box.financeCharge()));
        assertThat(box.totalSalePrice()).isEqualTo(box.totalOfPayments().plus(Dollars.of(2500)));
        assertThat(box.disclosedRate()).isEqualTo("4.93");
    }

    /** A financed fee of 300 that is a finance charge is lent, and not financed: the rate is above the contract's. */
    @Test
    void aFinancedChargeRaisesThePrincipalAndNotTheAmountFinanced() {
        CreditSale sale = new CreditSale(Dollars.of(20_000), Dollars.zero(), Dollars.zero(), Dollars.of(300), Dollars.zero());
        FederalBox box = sale.box(loan(sale.principal(), "6", 60));

        assertThat(sale.principal()).isEqualTo(Dollars.of(20_300));
        assertThat(box.amountFinanced()).isEqualTo(Dollars.of(20_000));
        assertThat(box.totalSalePrice()).isEqualTo(box.totalOfPayments());
        assertThat(box.annualRate()).isGreaterThan(Percent.of(6).value().add(new java.math.BigDecimal("0.5")));
    }

    /** The same 300 in cash: the principal stays, the amount financed is less, and the buyer has paid it beside the payments. */
    @Test
    void aChargePaidInCashLowersTheAmountFinanced() {
        CreditSale sale = new CreditSale(Dollars.of(20_000), Dollars.zero(), Dollars.zero(), Dollars.zero(), Dollars.of(300));
        FederalBox box = sale.box(loan(sale.principal(), "6", 60));

        assertThat(sale.principal()).isEqualTo(Dollars.of(20_000));
        assertThat(box.amountFinanced()).isEqualTo(Dollars.of(19_700));
        assertThat(box.totalSalePrice()).isEqualTo(box.totalOfPayments().plus(Dollars.of(300)));
    }

    @Test
    void theLawsOfTheBoxHoldForEverySale() {
        Random random = new Random(18);
        for (int i = 0; i < 300; i++) {
            Money price = Dollars.ofCents(1_000_000 + random.nextInt(9_000_000));
            Money down = Dollars.ofCents(random.nextInt(900_000));
            Money other = Dollars.ofCents(random.nextInt(500_000));
            Money fee = random.nextBoolean() ? Dollars.ofCents(random.nextInt(50_000)) : Dollars.zero();
            CreditSale sale = new CreditSale(price, down, other, fee, Dollars.zero());
            FederalBox box = sale.box(loan(sale.principal(), Integer.toString(random.nextInt(20)), 6 + random.nextInt(79)));

            assertThat(box.amountFinanced().plus(box.financeCharge())).as("%s", sale).isEqualTo(box.totalOfPayments());
            assertThat(price.plus(other).plus(box.financeCharge())).as("%s", sale).isEqualTo(box.totalSalePrice());
            assertThat(box.totalSalePrice()).as("%s", sale).isEqualTo(box.totalOfPayments().plus(down));
            assertThat(box.schedule().stream().map(Loan.Installment::payment).reduce(Dollars.zero(), Money::plus))
                    .as("%s", sale).isEqualTo(box.totalOfPayments());
        }
    }

    @Test
    void refusesWhatIsNoSale() {
        assertThatThrownBy(() -> CreditSale.of(Dollars.of(100), Dollars.of(101), Dollars.zero()))
                .hasMessage("the downpayment of 101.00 is more than what is bought with it");
        assertThatThrownBy(() -> CreditSale.of(Dollars.of(-1), Dollars.zero(), Dollars.zero()))
                .hasMessage("the cash price is below zero: -1.00");
        assertThatThrownBy(() -> CreditSale.of(Dollars.of(1), Dollars.of(-1), Dollars.zero()))
                .hasMessage("the downpayment is below zero: -1.00");
        assertThatThrownBy(() -> CreditSale.of(Dollars.of(1), Dollars.zero(), Dollars.of(-1)))
                .hasMessage("the other amounts financed is below zero: -1.00");
        CreditSale sale = CreditSale.of(Dollars.of(100), Dollars.zero(), Dollars.zero());
        Loan other = loan(Dollars.of(99), "5", 12);
        assertThatThrownBy(() -> sale.box(other)).hasMessage("a loan of 99.00 is not the 100.00 of the sale");
    }

    private static Loan loan(Money principal, String rate, int payments) {
        return Loan.level(principal, Percent.parse(rate), payments, SIGNED, SIGNED.plusMonths(1), Convention.EQUAL_MONTHS,
                Rounding.HALF_UP);
    }
}
