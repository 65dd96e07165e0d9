package app.baton.cli;

import app.baton.deal.Quote;
import app.baton.deal.check.Finding;
import app.baton.deal.figures.Because;
import app.baton.deal.figures.Figure;
import app.baton.deal.worksheet.Gross;
import app.baton.deal.worksheet.Leased;
import app.baton.deal.worksheet.Sale;
import app.baton.deal.worksheet.Worked;
import app.baton.exchange.Fields;
import app.baton.finance.AnnualRate;
import app.baton.finance.FederalBox;
import app.baton.finance.Lease;
import app.baton.finance.Loan;
import app.baton.incentive.Route;
import app.baton.incentive.stack.RouteStack;
import app.baton.incentive.stack.Stacks;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A deal worked out on every route, as {@code quote FILE} prints it: each figure with its lines, and why it is what it is.
 * Money is text with two decimals; what takes away is below zero.
 */
record QuoteShown(@Nullable Choice best, List<String> pinned, List<OnRoute> routes, QuoteExtras beside, StackShown stack,
                  QuotePapers.Papers papers, String notice) {

    /** One way to buy. */
    record Choice(String route, @Nullable Integer term) { }

    /** One route with its figures. */
    record OnRoute(String route, String kind, @Nullable Integer term, @Nullable String payment, String cashAtSigning,
                   @Nullable Credit credit, @Nullable Rent lease, List<Line> figures, Line tax, List<Line> workings,
                   List<Line> besideTheContract, Store store, List<Found> findings, boolean stopped) { }

    /** The federal box and the contract that it is for. */
    record Credit(String rate, @Nullable String buyRate, String from, String firstPayment, int payments, String lastPayment,
                  String apr, String amountFinanced, String financeCharge, String totalOfPayments, String totalSalePrice) { }

    /** A lease's own figures; the equivalent rate may not measure the overall cost of financing the lease. */
    record Rent(String factor, String yearlyEquivalent, String residual, String adjustedCost, String depreciation,
                String rentCharge, String basePayment, int payments, String dueAtSigning, String totalOfPayments) { }

    /** For those alone who may see it. */
    record Store(Line front, Line back, Line dealerMoney, Line total, String afterPack, List<String> unknown) { }

    /** One figure, the lines that it is the sum of, and why. */
    record Line(String figure, String label, String amount, List<Line> lines, List<Why> because) { }

    /** A sentence, and where one can look it up. */
    record Why(String sentence, @Nullable String source) { }

    /** What a check found. */
    record Found(String code, String severity, String sentence, String mend) { }

    static QuoteShown of(Quote quote, Stacks stacks, QuoteExtras extras, QuotePapers.Papers papers, Texts texts) {
        var structure = quote.request().structure();
        return new QuoteShown(quote.best().map(best -> choice(best.stack().route())).orElse(null),
                quote.revisions().stream().map(Object::toString).toList(),
                quote.routes().stream().map(route -> route(route, texts)).toList(), extras,
                StackShown.of(stacks, structure.situation(), structure.policy(), quote.answer(), texts),
                papers, texts.say("today.disclaimer"));
    }

    private static Choice choice(Route route) {
        return new Choice(StackShown.name(route), route.months());
    }

    private static OnRoute route(Quote.OnRoute on, Texts texts) {
        Worked worked = on.worked();
        RouteStack stack = worked.stack();
        Money payment = worked.payment();
        return new OnRoute(StackShown.name(stack.route()), Fields.word(stack.route().kind()), stack.route().months(),
                payment == null ? null : Dollars.wire(payment), Dollars.wire(worked.cashAtSigning()),
                worked instanceof Sale sale ? credit(sale) : null, worked instanceof Leased leased ? rent(leased) : null,
                lines(worked.figures(), texts), line(worked.tax().figure(), texts), lines(worked.tax().workings(), texts),
                lines(worked.checks(), texts), store(on.gross(), texts),
                on.findings().stream().map(finding -> found(finding, texts)).toList(), on.stopped());
    }

    private static @Nullable Credit credit(Sale sale) {
        Loan loan = sale.loan();
        FederalBox box = sale.box();
        if (loan == null || box == null) {
            return null;
        }
        return new Credit(loan.annual().wire(), sale.buyRate() == null ? null : sale.buyRate().wire(), loan.from().toString(),
                loan.first().toString(), loan.payments(), Dollars.wire(box.schedule().getLast().payment()),
                AnnualRate.shown(box.annualRate(), 4).toPlainString(), Dollars.wire(box.amountFinanced()),
                Dollars.wire(box.financeCharge()), Dollars.wire(box.totalOfPayments()), Dollars.wire(box.totalSalePrice()));
    }

    private static Rent rent(Leased leased) {
        Lease lease = leased.lease();
        return new Rent(lease.factor().wire(), lease.factor().yearly().wire(), Dollars.wire(lease.residual()),
                Dollars.wire(lease.adjustedCost()), Dollars.wire(lease.depreciation()), Dollars.wire(lease.rentCharge()),
                Dollars.wire(lease.basePayment()), lease.payments(), Dollars.wire(leased.dueAtSigning().amount()),
                Dollars.wire(leased.totalOfPayments().amount()));
    }

    private static Store store(Gross gross, Texts texts) {
        return new Store(line(gross.front(), texts), line(gross.back(), texts), line(gross.dealer(), texts),
                line(gross.total(), texts), Dollars.wire(gross.afterPack()), gross.unknown());
    }

    private static List<Line> lines(List<Figure> figures, Texts texts) {
        return figures.stream().map(figure -> line(figure, texts)).toList();
    }

    private static Line line(Figure figure, Texts texts) {
        return new Line(Fields.word(figure.name()), figure.label(texts), Dollars.wire(figure.amount()),
                lines(figure.parts(), texts), figure.because().stream().map((Because because) ->
                        new Why(because.sentence(texts), because.reference().orElse(null))).toList());
    }

    private static Found found(Finding finding, Texts texts) {
        return new Found(Fields.word(finding.code()), Fields.word(finding.severity()), finding.sentence(texts),
                finding.mend(texts));
    }
}
