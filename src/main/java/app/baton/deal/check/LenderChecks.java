package app.baton.deal.check;

import app.baton.deal.figures.FigureName;
import app.baton.deal.worksheet.Participation;
import app.baton.deal.worksheet.Sale;
import app.baton.finance.AnnualRate;
import app.baton.finance.FederalBox;
import app.baton.incentive.Benefit;
import app.baton.incentive.Program;
import app.baton.incentive.RateRow;
import app.baton.incentive.RouteKind;
import app.baton.incentive.Tier;
import app.baton.money.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Rules on what is lent, at which rate, and what the lender's papers say. */
final class LenderChecks {

    /** Reg Z 1026.22(a)(2): a regular transaction's rate may be off by so much. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.125");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private LenderChecks() { }

    /** A term or tier that no table names has no rate, and without one there is no contract. */
    static Stream<Finding> unpriced(DealCase it) {
        Tier tier = it.situation().terms().tier();
        RouteKind kind = it.worked().stack().route().kind();
        boolean loan = kind == RouteKind.STANDARD || kind == RouteKind.RATE;
        return loan && tier != null && it.worked().payment() == null ? Stream.of(Finding.stop(CheckCode.NOT_PRICED,
                texts -> texts.say("check.not-priced", tier.code()))) : Stream.empty();
    }

    /** R17: until the lender has decided, the tier is assumed; and a decision has a last day. */
    static Stream<Finding> tier(DealCase it) {
        Tier tier = it.situation().terms().tier();
        Decision decision = it.decision();
        if (it.worked().stack().route().kind() == RouteKind.CASH) {
            return Stream.empty();
        }
        if (decision == null) {
            return Stream.of(Finding.warning(CheckCode.TIER_ASSUMED, texts -> tier == null ? texts.say("check.no-tier")
                    : texts.say("check.tier-assumed", tier.code())));
        }
        List<Finding> findings = new ArrayList<>();
        if (!decision.tier().equals(tier)) {
            findings.add(Finding.stop(CheckCode.TIER_ASSUMED, texts -> texts.say("check.tier-other", decision.lender(),
                    decision.tier().code(), tier == null ? "-" : tier.code())));
        }
        LocalDate expires = decision.expires();
        if (expires != null && expires.isBefore(it.sheet().contract().date())) {
            findings.add(Finding.stop(CheckCode.TIER_ASSUMED, texts -> texts.say("check.decision-expired", decision.lender(),
                    expires)));
        }
        return findings.stream();
    }

    /** R17: a rate or a term that the lender decided and the deal is not worked out with. */
    static Stream<Finding> otherTerms(DealCase it) {
        Decision decision = it.decision();
        if (decision == null || !Checks.borrows(it)) {
            return Stream.empty();
        }
        List<Finding> findings = new ArrayList<>();
        Integer months = it.worked().stack().route().months();
        Integer decided = decision.months();
        if (decided != null && months != null && !decided.equals(months)) {
            findings.add(Finding.stop(CheckCode.LENDER_OTHER, texts -> texts.say("check.term-other", decision.lender(), decided,
                    months)));
        }
        Percent rate = decision.buyRate();
        Percent buy = it.worked() instanceof Sale sale ? sale.buyRate() : null;
        if (rate != null && buy != null && rate.compareTo(buy) != 0) {
            findings.add(Finding.warning(CheckCode.LENDER_OTHER, texts -> texts.say("check.rate-other", decision.lender(), rate,
                    buy)).forDealers());
        }
        return findings.stream();
    }

    /** R14, with the final figures: the program's own advance, and what the lender decided. */
    static Stream<Finding> advance(DealCase it) {
        Money lent = Checks.lent(it);
        Money msrp = it.situation().vehicle().msrp();
        List<Finding> findings = new ArrayList<>();
        Optional<Percent> most = row(it).map(RateRow::advanceAtMost);
        if (most.isPresent() && msrp != null && above(lent, most.orElseThrow(), msrp)) {
            findings.add(Finding.stop(CheckCode.ADVANCE_EXCEEDED, texts -> texts.say("check.advance", lent,
                    share(lent, msrp), most.orElseThrow())));
        }
        Decision decision = it.decision();
        Money maximum = decision == null ? null : decision.maximumAdvance();
        if (decision != null && maximum != null && Checks.borrows(it) && lent.isGreaterThan(maximum)) {
            findings.add(Finding.stop(CheckCode.ADVANCE_EXCEEDED, texts -> texts.say("check.maximum-advance", lent, maximum,
                    decision.lender())));
        }
        return findings.stream();
    }

    private static Optional<RateRow> row(DealCase it) {
        Program program = it.worked().stack().route().program();
        Integer months = it.worked().stack().route().months();
        if (program == null || months == null || !(program.benefits().getFirst().benefit() instanceof Benefit.RateTiers tiers)) {
            return Optional.empty();
        }
        return tiers.rows().stream().filter(row -> row.tier().equals(it.situation().terms().tier()) && row.isFor(months))
                .findFirst();
    }

    static Stream<Finding> loanToValue(DealCase it) {
        Percent most = it.limits().loanToValue();
        Money value = it.limits().value() == null ? it.situation().vehicle().msrp() : it.limits().value();
        Money lent = Checks.lent(it);
        return most == null || value == null || !Checks.borrows(it) || !above(lent, most, value) ? Stream.empty()
                : Stream.of(Finding.warning(CheckCode.LOAN_TO_VALUE, texts -> texts.say("check.loan-to-value", lent,
                        share(lent, value), most)));
    }

    static Stream<Finding> paymentToIncome(DealCase it) {
        Percent most = it.limits().paymentToIncome();
        Money income = it.limits().income();
        Money payment = it.worked().payment();
        return most == null || income == null || payment == null || !above(payment, most, income) ? Stream.empty()
                : Stream.of(Finding.warning(CheckCode.PAYMENT_TO_INCOME, texts -> texts.say("check.payment-to-income", payment,
                        share(payment, income), most)));
    }

    private static boolean above(Money amount, Percent percent, Money of) {
        return amount.getAmount().multiply(HUNDRED).compareTo(of.getAmount().multiply(percent.value())) > 0;
    }

    /** In percent, to two decimals, up: what is above the limit never reads as the limit. */
    private static Percent share(Money amount, Money of) {
        return new Percent(amount.getAmount().multiply(HUNDRED).divide(of.getAmount(), 2, java.math.RoundingMode.CEILING));
    }

    /** R8: one participation for everybody, never above the lender's cap, never on a subvented rate. */
    static Stream<Finding> markup(DealCase it) {
        Percent sell = it.sheet().contract().sellRate();
        Participation participation = it.sheet().participation();
        if (!(it.worked() instanceof Sale sale) || sell == null) {
            return Stream.empty();
        }
        Percent buy = sale.buyRate();
        if (sale.stack().route().kind() == RouteKind.RATE && buy != null && sell.compareTo(buy) > 0) {
            return Stream.of(Finding.note(CheckCode.MARKUP_ON_SUBVENTED, texts -> texts.say("check.subvented", sell, buy))
                    .forDealers());
        }
        if (sale.stack().route().kind() != RouteKind.STANDARD || buy == null || participation == null) {
            return Stream.empty();
        }
        Percent points = new Percent(sell.value().subtract(buy.value()));
        List<Finding> findings = new ArrayList<>();
        Optional<Percent> most = Optional.ofNullable(sale.stack().route().months()).flatMap(participation::most);
        if (most.isPresent() && points.compareTo(most.orElseThrow()) > 0) {
            findings.add(Finding.stop(CheckCode.MARKUP_ABOVE_CAP, texts -> texts.say("check.markup-cap", points,
                    most.orElseThrow())));
        }
        int against = points.compareTo(participation.standard());
        String reason = it.sheet().contract().lessReason();
        if (against > 0) {
            findings.add(Finding.stop(CheckCode.MARKUP_UNEQUAL, texts -> texts.say("check.markup-more", points,
                    participation.standard())));
        } else if (against < 0 && (reason == null || reason.isBlank())) {
            findings.add(Finding.stop(CheckCode.MARKUP_UNEQUAL, texts -> texts.say("check.markup-less", points,
                    participation.standard())));
        }
        return findings.stream().map(Finding::forDealers);
    }

    /** The lender's paper against our own figures: the rate within the tolerance, every amount to the cent. */
    static Stream<Finding> contract(DealCase it) {
        Stated stated = it.stated();
        if (stated == null || !(it.worked() instanceof Sale sale)) {
            return Stream.empty();
        }
        FederalBox box = sale.box();
        if (box == null) {
            return Stream.empty();
        }
        List<Finding> findings = new ArrayList<>();
        Percent apr = stated.apr();
        if (apr != null && apr.value().subtract(box.annualRate()).abs().compareTo(TOLERANCE) > 0) {
            findings.add(Finding.stop(CheckCode.CONTRACT_DIFFERS, texts -> texts.say("check.apr", apr,
                    new Percent(AnnualRate.shown(box.annualRate(), 4)), new Percent(TOLERANCE))));
        }
        differs(FigureName.PERIODIC_PAYMENT, stated.payment(), sale.payment(), findings);
        differs(FigureName.AMOUNT_FINANCED, stated.amountFinanced(), box.amountFinanced(), findings);
        differs(FigureName.FINANCE_CHARGE, stated.financeCharge(), box.financeCharge(), findings);
        differs(FigureName.TOTAL_OF_PAYMENTS, stated.totalOfPayments(), box.totalOfPayments(), findings);
        differs(FigureName.TOTAL_SALE_PRICE, stated.totalSalePrice(), box.totalSalePrice(), findings);
        return findings.stream();
    }

    private static void differs(FigureName which, @Nullable Money stated, @Nullable Money ours,
            List<Finding> findings) {
        if (stated != null && ours != null && !stated.equals(ours)) {
            findings.add(Finding.stop(CheckCode.CONTRACT_DIFFERS, texts -> texts.say("check.differs", which,
                    texts.formats().cents(stated), texts.formats().cents(ours))));
        }
    }

    /** R15: a contract is not dated before the sale. */
    static Stream<Finding> backdated(DealCase it) {
        LocalDate date = it.sheet().contract().date();
        LocalDate sale = it.situation().days().sale();
        return !date.isBefore(sale) ? Stream.empty() : Stream.of(Finding.stop(CheckCode.BACKDATED,
                texts -> texts.say("check.backdated", date, sale)));
    }
}
