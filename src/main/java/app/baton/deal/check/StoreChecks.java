package app.baton.deal.check;

import app.baton.deal.figures.Because;
import app.baton.deal.tax.Charge;
import app.baton.deal.tax.Gap;
import app.baton.deal.tax.TaxRule.DocFee;
import app.baton.deal.worksheet.Item;
import app.baton.deal.worksheet.Leased;
import app.baton.deal.worksheet.Trade;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import app.baton.vehicle.Vin;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Rules on taxes, fees, trades and the store's own figures. */
final class StoreChecks {

    private StoreChecks() { }

    /** R10: what is not known blocks; what was read elsewhere is looked up; what needs a form is said. */
    static Stream<Finding> tax(DealCase it) {
        List<Finding> findings = new ArrayList<>();
        for (Gap gap : it.worked().tax().gaps()) {
            findings.add(gap.blocks() ? Finding.stop(CheckCode.TAX_UNKNOWN, gap::sentence)
                    : Finding.warning(CheckCode.TAX_TO_VERIFY, gap::sentence));
        }
        for (Because because : it.worked().tax().figure().because()) {
            if (because instanceof Because.Rule form) {
                findings.add(Finding.note(CheckCode.TAX_FORM, texts -> texts.say("check.tax-form", form.id())));
            }
        }
        return findings.stream();
    }

    /** The state in which the store stands caps what it may ask for papers. */
    static Stream<Finding> docFee(DealCase it) {
        LocalDate delivery = it.situation().days().delivery();
        Money asked = it.sheet().items().stream().filter(item -> item.kind() == Charge.Kind.DOC_FEE).map(Item::price)
                .reduce(Dollars.zero(), Money::plus);
        String state = it.sheet().place().store();
        if (asked.isZero()) {
            return Stream.empty();
        }
        return it.taxes().rule(state, delivery).stream().flatMap(rule -> docFee(rule.docFee(), asked, it.sheet().price(), state));
    }

    private static Stream<Finding> docFee(DocFee rule, Money asked, Money price, String state) {
        Money cap = cap(rule, price);
        if (cap != null && asked.isGreaterThan(cap)) {
            return Stream.of(Finding.stop(CheckCode.DOC_FEE_ABOVE_CAP, texts -> texts.say("check.doc-fee", asked, cap, state,
                    rule.read().year())));
        }
        if (rule.kind() == DocFee.Kind.UNKNOWN && rule.ofPrice() != null) {
            return Stream.of(Finding.warning(CheckCode.DOC_FEE_TO_VERIFY,
                    texts -> texts.say("check.doc-fee-known", asked, state, rule.read().source())));
        }
        return rule.kind() == DocFee.Kind.UNKNOWN || rule.read().quality().toVerify()
                ? Stream.of(Finding.warning(CheckCode.DOC_FEE_TO_VERIFY,
                        texts -> texts.say("check.doc-fee-verify", asked, state)))
                : Stream.empty();
    }

    /** The lesser of the amount and of the part of the price, half up to the cent; null is no limit that is known. */
    private static @Nullable Money cap(DocFee rule, Money price) {
        Percent ofPrice = rule.ofPrice();
        if (ofPrice == null) {
            return rule.cap();
        }
        Money part = price.multipliedBy(ofPrice.value().movePointLeft(2), RoundingMode.HALF_UP);
        return rule.cap() == null ? part : Dollars.min(rule.cap(), part);
    }

    /** A mistyped VIN is another vehicle on contract, title and claim. */
    static Stream<Finding> vin(DealCase it) {
        Vin vin = it.situation().vehicle().vin();
        return vin == null || vin.isSerial() || vin.checks() ? Stream.empty()
                : Stream.of(Finding.warning(CheckCode.VIN_DOUBTFUL, texts -> texts.say("check.vin", vin.value())));
    }

    /** R9: a payoff that nobody asked for needs the buyer's signature; owing more than is given is said. */
    static Stream<Finding> trade(DealCase it) {
        LocalDate delivery = it.situation().days().delivery();
        List<Finding> findings = new ArrayList<>();
        for (Trade trade : it.sheet().trades()) {
            String by = trade.verifiedBy();
            if (trade.payoff().isPositive() && (by == null || by.isBlank()) && !trade.differenceAgreement()) {
                findings.add(Finding.stop(CheckCode.PAYOFF_UNVERIFIED, texts -> texts.say("check.payoff", trade.vehicle(),
                        trade.payoff())));
            }
            Money equity = trade.equityOn(delivery);
            if (equity.isNegative()) {
                findings.add(Finding.note(CheckCode.NEGATIVE_EQUITY, texts -> texts.say("check.negative-equity", trade.vehicle(),
                        equity.negated())));
            }
        }
        return findings.stream();
    }

    /** Published factors are wrong by a hundred often enough. */
    static Stream<Finding> factor(DealCase it) {
        return it.worked() instanceof Leased leased && !leased.lease().factor().usual()
                ? Stream.of(Finding.warning(CheckCode.FACTOR_UNUSUAL, texts -> texts.say("check.factor",
                        leased.lease().factor().wire(), leased.lease().factor().yearly())))
                : Stream.empty();
    }

    static Stream<Finding> costs(DealCase it) {
        List<String> unknown = new ArrayList<>();
        if (it.sheet().costs().vehicle() == null) {
            unknown.add(it.situation().vehicle().name());
        }
        it.sheet().items().stream().filter(item -> item.cost() == null
                && (item.kind() == Charge.Kind.PRODUCT || item.kind() == Charge.Kind.ACCESSORY))
                .forEach(item -> unknown.add(item.name()));
        it.sheet().trades().stream().filter(trade -> trade.actualCashValue() == null)
                .forEach(trade -> unknown.add(trade.vehicle()));
        return unknown.isEmpty() ? Stream.empty() : Stream.of(Finding.note(CheckCode.COST_UNKNOWN,
                texts -> texts.say("check.cost-unknown", String.join(", ", unknown))).forDealers());
    }
}
