package app.baton.deal.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.deal.Quote;
import app.baton.deal.QuoteCase;
import app.baton.deal.Quoting;
import app.baton.deal.check.CheckCode;
import app.baton.deal.check.Decision;
import app.baton.deal.check.Finding;
import app.baton.deal.check.Stated;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramRef;
import app.baton.incentive.RouteKind;
import app.baton.incentive.StandardRates;
import app.baton.incentive.Tier;
import app.baton.journal.Problem;
import app.baton.money.Percent;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** R17: what a lender decided is taken over, and the deal is judged again on it. */
class LendersDecisionTest {

    private static final LocalDate SALE = LocalDate.of(2026, 11, 24);
    private final Floor floor = new Floor();

    private static Decision decision(String tier, @Nullable String rate, @Nullable LocalDate expires, @Nullable Integer months) {
        return new Decision("Northwind Credit", new Tier(tier), rate == null ? null : Percent.parse(rate), null, expires, months);
    }

    private Deal takenOver(Deal deal, Decision decision) {
        return floor.finance.takeOver(floor.frank, floor.finance.decide(floor.frank, deal, decision, List.of()));
    }

    /** With finance on the best way of a kind. */
    private Deal on(RouteKind kind) {
        Offer offer = floor.offer();
        Deal deal = floor.desk.open(floor.ana, offer);
        deal = floor.desk.present(floor.ana, floor.desk.pencil(floor.sam, deal, offer, ""));
        Quote quote = floor.quotes.of(deal);
        Way way = Way.of(quote.best(kind).orElseThrow().stack().route());
        return floor.desk.submit(floor.ana, floor.desk.commit(floor.ana, deal, way));
    }

    private Percent rate(Deal deal) {
        return Objects.requireNonNull(floor.quotes.chosen(deal).orElseThrow().stack().rates().rate());
    }

    @Test
    void theLendersRateCountsForHisTermAndTheOthersKeepTheirs() {
        Deal deal = takenOver(floor.withFinance(), decision("A", "6.4", null, 72));

        assertThat(deal.offer().way()).isEqualTo(new Way(RouteKind.STANDARD, null, 72));
        assertThat(rate(deal)).isEqualTo(Percent.parse("6.4"));
        assertThat(deal.offer().request().structure().policy().terms()).containsExactly(60, 72);
        StandardRates asked = deal.offer().request().structure().policy().standardRates().getFirst();
        assertThat(asked.from()).isEqualTo(SALE);
        assertThat(asked.until()).as("a decision without an end holds on its day").isEqualTo(SALE);
        assertThat(asked.rows()).extracting(row -> row.fromMonths() + " " + row.toMonths() + " " + row.apr().value())
                .containsExactly("60 60 6.9", "72 72 6.4");
        assertThat(floor.finance.review(floor.frank, deal).findings()).extracting(Finding::code)
                .doesNotContain(CheckCode.TIER_ASSUMED, CheckCode.LENDER_OTHER);
    }

    @Test
    void hisRateHoldsUntilHisDecisionExpiresAndNeverEndsBeforeTheSale() {
        Deal kept = takenOver(floor.withFinance(), decision("A", "6.4", SALE.plusDays(20), null));
        assertThat(kept.offer().way()).isEqualTo(new Way(RouteKind.STANDARD, null, 60));
        assertThat(kept.offer().request().structure().policy().terms()).containsExactly(60);
        assertThat(until(kept)).isEqualTo(SALE.plusDays(20));

        Deal late = takenOver(floor.withFinance(floor.offer("Jo Park")), decision("A", "6.4", SALE.minusDays(3), null));
        assertThat(until(late)).isEqualTo(SALE);
        assertThat(floor.finance.review(floor.frank, late).findings()).extracting(Finding::code)
                .contains(CheckCode.TIER_ASSUMED);
    }

    private static LocalDate until(Deal deal) {
        return deal.offer().request().structure().policy().standardRates().getFirst().until();
    }

    @Test
    void aProgramsRateStaysAndOnlyItsTermMoves() {
        Deal deal = takenOver(on(RouteKind.RATE), decision("A", "6.4", null, 48));

        assertThat(deal.offer().way()).isEqualTo(new Way(RouteKind.RATE, new ProgramId("N-2"), 48));
        assertThat(rate(deal)).isEqualTo(Percent.parse("2.9"));
        assertThat(deal.offer().request().structure().policy().terms()).containsExactly(48, 60);
        assertThat(deal.offer().request().structure().policy().standardRates()).isEmpty();
    }

    @Test
    void aLeaseIsDecidedInItsOwnTerms() {
        Deal lease = on(RouteKind.LEASE);
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> takenOver(lease, decision("A", null, null, 48)))
                .withMessage("On tier A the way that the customer chose is not open for 48 months. Nothing was changed. Give the"
                        + " deal back, so that the desk works it out anew.");
        Deal same = takenOver(floor.desk.find(floor.sam, lease.id()).orElseThrow(), decision("A", null, null, 36));
        assertThat(same.offer().request().structure().policy().leaseTerms()).containsExactly(36);
        assertThat(same.offer().request().structure().policy().terms()).containsExactly(60);
    }

    @Test
    void nothingIsTakenOverBeforeALenderSaidYes() {
        Deal deal = floor.withFinance();
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> floor.finance.takeOver(floor.frank, deal))
                .matches(problem -> problem.code().equals("deal.undecided"));
        Deal declined = floor.finance.decline(floor.frank, deal, "City Bank", "Too little income.");
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> floor.finance.takeOver(floor.frank, declined))
                .matches(problem -> problem.code().equals("deal.undecided"));
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> takenOver(declined, decision("D", null, null, null)))
                .withMessageStartingWith("On tier D the way that the customer chose is not open. Nothing");
    }

    /** What a deal is pinned to stays as it was; what came since is judged for its day of delivery. */
    @Test
    void pinnedRevisionsStayAndWhatCameSinceIsJudged() {
        Deal deal = floor.withFinance();
        Program cash = pinned(deal, "N-1");
        publish(cash.as(new ProgramRef(cash.id(), 2)));
        publish(cash.as(new ProgramRef(new ProgramId("N-7"), 1)));

        Deal after = takenOver(deal, decision("A", null, null, null));
        assertThat(after.offer().pinned()).contains(new ProgramRef(new ProgramId("N-1"), 1),
                new ProgramRef(new ProgramId("N-7"), 1)).doesNotContain(new ProgramRef(new ProgramId("N-1"), 2));
    }

    private Program pinned(Deal deal, String id) {
        return floor.books.programs().findAll(deal.offer().pinned()).stream().filter(one -> one.id().value().equals(id))
                .findFirst().orElseThrow();
    }

    private void publish(Program program) {
        floor.books.unitOfWork().write(floor.sam.actor(), log -> floor.books.programs().add(program));
    }

    /** Reg Z 1026.22(a): an eighth of a point on a regular loan, a quarter on an irregular one; half a point is beyond both. */
    @Test
    void aLendersContractIsHeldAgainstOursAndNothingIsKept() {
        Deal deal = floor.withFinance();
        var near = new Stated(Percent.parse("6.9"), null, null, null, null, null);
        var far = new Stated(Percent.parse("7.5"), null, null, null, null, null);

        assertThat(floor.finance.compare(floor.frank, deal, near)).isEmpty();
        assertThat(floor.finance.compare(floor.frank, deal, far)).singleElement().satisfies(finding ->
                assertThat(finding.sentence(floor.texts)).startsWith("The contract states 7.5 %; the rate is 6.9"));
        assertThat(floor.desk.find(floor.ana, deal.id())).contains(deal);
    }

    @Test
    void theChosenWayIsTheOneThatIsWorkedOut() {
        Deal rate = on(RouteKind.RATE);
        assertThat(floor.quotes.chosen(rate).orElseThrow().stack().route().kind()).isEqualTo(RouteKind.RATE);
        assertThat(floor.quotes.chosen(floor.desk.open(floor.ana, floor.offer()))).isEmpty();
    }

    /** R17: cash without a loan needs no lender; a loan needs his yes, and his no is none. */
    @Test
    void onlyWhoBorrowsNeedsALender() {
        Way loan = new Way(RouteKind.STANDARD, null, 60);
        Way cash = new Way(RouteKind.CASH, null, null);
        Way cashOverCreditUnion = new Way(RouteKind.CASH, null, 48);
        assertThat(List.of(loan.borrows(), cash.borrows(), cashOverCreditUnion.borrows())).containsExactly(true, false, true);
        assertThat(on(RouteKind.CASH).lenderDecided()).isTrue();
        Deal open = floor.withFinance();
        assertThat(open.lenderDecided()).isFalse();
        Deal declined = floor.finance.decline(floor.frank, open, "City Bank", "");
        assertThat(declined.lenderDecided()).isFalse();
        assertThat(floor.decided(declined).lenderDecided()).isTrue();
        assertThat(floor.desk.open(floor.ana, floor.offer()).lenderDecided()).as("no way chosen yet").isFalse();
    }

    @Test
    void aWayIsOneOfThoseThatWereWorkedOut() {
        Quote quote = new Quoting(QuoteCase.base().asked().programs()).of(QuoteCase.base().asked().request());
        Way rate = Way.of(quote.best(RouteKind.RATE).orElseThrow().stack().route());
        assertThat(rate).hasToString("RATE N-2 60");
        assertThat(quote.routes().stream().filter(on -> rate.is(on.stack().route()))).hasSize(1);
        assertThat(new Way(RouteKind.CASH, null, null)).hasToString("CASH");
        assertThat(rate.over(72)).isEqualTo(new Way(RouteKind.RATE, new ProgramId("N-2"), 72));
        assertThat(rate.over(null)).isSameAs(rate);
        assertThat(new Way(RouteKind.CASH, null, null).over(72)).isEqualTo(new Way(RouteKind.CASH, null, null));
    }
}
