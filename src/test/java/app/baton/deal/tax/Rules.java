package app.baton.deal.tax;

import app.baton.deal.tax.TaxRule.DocFee;
import app.baton.deal.tax.TaxRule.Leases;
import app.baton.deal.tax.TaxRule.Rebates;
import app.baton.deal.tax.TaxRule.StateRate;
import app.baton.deal.tax.TaxRule.TaxedCharges;
import app.baton.deal.tax.TaxRule.TradeCredit;
import app.baton.money.Percent;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules of a state that is on no map: 6 percent of the price and of accessories and papers, a full credit for a trade. */
record Rules(String state, @Nullable StateRate rate, TradeCredit credit, Rebates rebates, TaxedCharges charges, Leases leases) {

    static final LocalDate DELIVERY = LocalDate.of(2026, 11, 27);
    static final Read READ = new Read(Quality.OFFICIAL, "2026", "the code");
    static final Read DOUBTFUL = new Read(Quality.SECONDARY, "2025", "a trade page");

    static Rules of(String state, String percent) {
        return new Rules(state, new StateRate(Percent.parse(percent), false, READ), new TradeCredit(TradeCredit.Kind.FULL, null,
                READ), new Rebates(Rebates.Kind.TAXED, READ),
                new TaxedCharges(List.of(Charge.Kind.ACCESSORY, Charge.Kind.DOC_FEE), READ),
                new Leases(Leases.Method.EACH_PAYMENT, List.of(), false, READ));
    }

    Rules with(@Nullable StateRate other) {
        return new Rules(state, other, credit, rebates, charges, leases);
    }

    Rules with(TradeCredit other) {
        return new Rules(state, rate, other, rebates, charges, leases);
    }

    Rules with(Rebates other) {
        return new Rules(state, rate, credit, other, charges, leases);
    }

    Rules with(TaxedCharges other) {
        return new Rules(state, rate, credit, rebates, other, leases);
    }

    Rules with(Leases other) {
        return new Rules(state, rate, credit, rebates, charges, other);
    }

    TaxRule rule() {
        return rule(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    }

    TaxRule rule(LocalDate from, @Nullable LocalDate until) {
        return new TaxRule(state, from, until, rate, credit, rebates, charges, leases,
                new DocFee(DocFee.Kind.FREE, null, null, READ));
    }

    TaxTable table(LocalRate... locals) {
        return new TaxTable(List.of(rule()), List.of(locals), List.of());
    }
}
