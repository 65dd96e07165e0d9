package app.baton.deal.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.deal.QuoteCase;
import app.baton.deal.QuoteRequest;
import app.baton.deal.check.CheckCode;
import app.baton.deal.check.Finding;
import app.baton.deal.scan.ScanFile;
import app.baton.deal.scan.ScanSamples;
import app.baton.incentive.ProgramId;
import app.baton.journal.DeskId;
import app.baton.journal.Problem;
import app.baton.money.Dollars;
import app.baton.vehicle.Lot;
import app.baton.vehicle.StockState;
import app.baton.vehicle.Vin;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** R3, R9, R15, R18: whose papers count, which day may follow which, and what is taken back with a deal. */
class PapersAndDaysTest {

    private static final LocalDate DAY = Steps.DAY;
    private static final ProgramId CASH = new ProgramId("N-1");
    private final Floor floor = new Floor();

    private static void problem(String code, String sentence, Supplier<?> act) {
        assertThatExceptionOfType(Problem.class).isThrownBy(act::get).satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.getMessage()).contains(sentence);
        });
    }

    private List<String> said(Deal deal, CheckCode code) {
        return floor.finance.review(floor.frank, deal).findings().stream().filter(finding -> finding.code() == code)
                .map(finding -> finding.sentence(floor.texts)).toList();
    }

    private static Deal shown(Floor floor, Deal deal, String program, String type, String name, LocalDate dated) {
        return floor.desk.show(floor.ana, deal, new ProofSeen(new ProgramId(program), type, name, dated));
    }

    @Test
    void whatIsWrongWithAPaperIsSaidInWords() {
        Deal deal = shown(floor, floor.withFinance(), "N-1", "photo of the car", "Chris Vale", LocalDate.of(2026, 11, 30));
        assertThat(said(deal, CheckCode.PROOF_NEEDED)).containsExactly("Ridge Cash is claimed with bill of sale.");
        assertThat(said(deal, CheckCode.PROOF_NOT_LISTED))
                .containsExactly("\"photo of the car\" is none of the papers that Ridge Cash accepts.");
        assertThat(said(deal, CheckCode.PROOF_LATE)).containsExactly(
                "\"photo of the car\" for Ridge Cash is dated Nov 30, 2026, after the delivery on Nov 27, 2026.");
        assertThat(said(deal, CheckCode.PROOF_OTHER_NAME)).containsExactly(
                "\"photo of the car\" for Ridge Cash is in the name of Chris Vale, who is none of this deal's parties.");
        List<Finding> findings = floor.finance.review(floor.frank, deal).findings();
        assertThat(findings).extracting(Finding::severity).isSorted();
    }

    /** A paper on the day of the delivery is in time, and one that a program lists is taken whatever its letters' case. */
    @Test
    void aListedPaperOfThePartysInTimeIsNoFinding() {
        Deal deal = shown(floor, floor.withFinance(), "N-1", "BILL of  sale", "Pat Rivera", LocalDate.of(2026, 11, 27));
        for (CheckCode code : List.of(CheckCode.PROOF_NEEDED, CheckCode.PROOF_NOT_LISTED, CheckCode.PROOF_LATE,
                CheckCode.PROOF_OTHER_NAME)) {
            assertThat(said(deal, code)).as(code.name()).isEmpty();
        }
        assertThat(floor.finance.review(floor.frank, deal).papers()).singleElement()
                .satisfies(paper -> assertThat(paper.seen()).isTrue());
        Deal another = shown(floor, floor.withFinance(floor.offer("Jo Park")), "N-2", "bill of sale", "Jo Park", DAY);
        assertThat(said(another, CheckCode.PROOF_NEEDED)).as("shown for another program").hasSize(1);
        Deal wrong = shown(floor, floor.withFinance(floor.offer("Kim Lee")), "N-1", "photo", "Kim Lee", DAY);
        assertThat(floor.finance.review(floor.frank, wrong).papers()).singleElement()
                .satisfies(paper -> assertThat(paper.seen()).isFalse());
    }

    @Test
    void everyPartysNameCountsOnAPaperAndAnEmptyOneDoesNot() {
        Offer offer = floor.offer();
        Deal deal = floor.withFinance(new Offer(new Parties("Pat Rivera", "Jo Rivera", "Lee Rivera", "Rivera Roofing"),
                offer.stock(), offer.request(), offer.pinned(), null));
        for (String name : List.of("Pat Rivera", "jo rivera", "Lee  Rivera", "Rivera Roofing ")) {
            deal = shown(floor, deal, "N-1", "bill of sale", name, DAY);
        }
        assertThat(said(deal, CheckCode.PROOF_OTHER_NAME)).isEmpty();
        assertThat(said(shown(floor, deal, "N-1", "bill of sale", "Chris Vale", DAY), CheckCode.PROOF_OTHER_NAME)).hasSize(1);
    }

    /** R1: finance reads in whose name the title will be made out, the buyer's where nobody else is named. */
    @Test
    void aProgramThatLooksAtTheTitleNamesWhoWillStandThere() {
        Floor titled = new Floor(QuoteCase.base().with("/programs/0/eligibility", "{\"kind\": \"is\", \"fact\": {\"kind\":"
                + " \"first-on-contract\", \"roles\": [\"title-holder\"]}}").with("/situation/evidence",
                "[{\"kind\": \"first-on-contract\", \"party\": \"title-holder\"}]"));
        Offer offer = titled.offer();
        Deal own = titled.withFinance(offer);
        Deal another = titled.withFinance(new Offer(new Parties("Pat Rivera", "", "Lee Rivera", ""), offer.stock(),
                offer.request(), offer.pinned(), null));
        assertThat(title(titled, own)).singleElement().asString().endsWith(" The title will be in the name of Pat Rivera.");
        assertThat(title(titled, another)).singleElement().asString().endsWith(" The title will be in the name of Lee Rivera.");
    }

    private static List<String> title(Floor floor, Deal deal) {
        return floor.finance.review(floor.frank, deal).findings().stream()
                .filter(finding -> finding.code() == CheckCode.TITLE_HOLDS)
                .map(finding -> finding.sentence(floor.texts)).toList();
    }

    @Test
    void whatTheLenderWantsToSeeIsSaidOnceHeSaidYesAndOnlyThen() {
        Deal deal = floor.withFinance();
        Deal decided = floor.finance.decide(floor.frank, deal, Steps.DECISION, List.of("pay stub", "proof of residence"));
        assertThat(said(decided, CheckCode.STIPULATED))
                .containsExactly("Northwind Credit wants to see: pay stub; proof of residence.");
        assertThat(said(floor.finance.decide(floor.frank, decided, Steps.DECISION, List.of()), CheckCode.STIPULATED)).isEmpty();
        assertThat(said(floor.finance.decline(floor.frank, floor.withFinance(floor.offer("Jo Park")), "City Bank", "No."),
                CheckCode.STIPULATED)).isEmpty();
    }

    /** R16: the allowance is the sales manager's as the price is. */
    @Test
    void anotherAllowanceNeedsAnotherPencil() {
        QuoteRequest more = QuoteCase.base().with("/deal/trades/0/allowance", "\"8500.00\"").asked().request();
        Deal committed = floor.committed();
        assertThat(committed.offer().allowances()).containsExactly(Dollars.parse("8000.00"));
        Deal changed = floor.desk.save(floor.ana, committed, committed.offer().with(more));
        assertThat(changed.state()).isEqualTo(DealState.WORKSHEET);
        assertThat(changed.pencilStands()).isFalse();
        assertThat(committed.pencilStands()).isTrue();
    }

    @Test
    void anEndedPromiseIsTheOneThatWasNamed() {
        Floor other = new Floor(QuoteCase.base().with("/promised", "[{\"program\": \"N-1\", \"amount\": \"2000.00\","
                + " \"text\": \"$2,000 off\"}, {\"program\": \"N-1\", \"amount\": \"1800.00\", \"text\": \"$1,800 off\"}]"));
        Deal deal = other.finance.endPromise(other.sam, other.withFinance(), "$1,800 off",
                new Ending.NotApplicable("Lake only."));
        assertThat(deal.ending("$2,000 off")).isEmpty();
        deal = other.finance.endPromise(other.sam, deal, "$1,800 off", new Ending.AdCorrected("web site"));
        assertThat(deal.ending("$1,800 off").orElseThrow().ending()).as("the later word").isEqualTo(
                new Ending.AdCorrected("web site"));
        assertThat(other.finance.review(other.frank, deal).stops()).as("the other one still stops it").extracting(Finding::code)
                .contains(CheckCode.PROMISE_BROKEN);
    }

    /** R9: what is owed on the trade is verified, or the buyer signed that he owes the difference. */
    @Test
    void noDeliveryOnAPayoffThatNobodyVerified() {
        for (String by : List.of("null", "\"  \"")) {
            Floor open = new Floor(QuoteCase.base().with("/deal/trades/0/verifiedBy", by));
            Deal deal = open.decided(open.withFinance());
            problem("deal.stopped", "Nobody verified the payoff of $5,000 on 2020 Ridge",
                    () -> open.finance.approve(open.frank, deal, ""));
            Deal contracted = open.finance.contract(open.frank, approvedElsewhere(open, deal), DAY);
            problem("deal.payoff-open", "Nobody verified what is owed on the 2020 Ridge",
                    () -> open.finance.deliver(open.frank, contracted, DAY, ""));
        }
        Floor signed = new Floor(QuoteCase.base().with("/deal/trades/0/verifiedBy", "null")
                .with("/deal/trades/0/differenceAgreement", "true"));
        assertThat(signed.delivered(signed.offer()).state()).isEqualTo(DealState.DELIVERED);
        Floor free = new Floor(QuoteCase.base().with("/deal/trades/0/verifiedBy", "null")
                .with("/deal/trades/0/payoff", "\"0.00\""));
        assertThat(free.delivered(free.offer()).state()).isEqualTo(DealState.DELIVERED);
    }

    /** By a desk that judged by other rules; its word counts, and the delivery looks for itself. */
    private static Deal approvedElsewhere(Floor floor, Deal deal) {
        floor.books.unitOfWork().write(floor.frank.actor(), log -> floor.books.deals().add(new DealEvent(new UUID(6, 6),
                deal.id(), floor.frank.id(), "Frank Ode", new DeskId(new UUID(2, 2)), deal.changed().plusMillis(5), deal.newest(),
                new DealEvent.Approved(""))));
        return floor.books.deals().find(deal.id()).orElseThrow();
    }

    @Test
    void aReportThatComesTooEarlyNamesTheDelivery() {
        floor.clock.pass(Duration.ofDays(1));
        Deal delivered = floor.delivered(floor.offer());
        problem("deal.reported-early", "A sale is not reported before its delivery on 2026-11-25.",
                () -> floor.finance.report(floor.frank, delivered, DAY));
        Deal never = floor.finance.contract(floor.frank, floor.finance.approve(floor.frank,
                floor.withFinance(floor.offer("Jo Park")), ""), DAY.plusDays(1));
        problem("deal.reported-early", "A sale is not reported before its delivery. Nothing",
                () -> floor.finance.report(floor.frank, never, DAY.plusDays(1)));
    }

    /** R18: only what the deal set going is taken back, and a unit that another deal sold stays sold. */
    @Test
    void anUndeliveredDealTakesNothingBackButItsUnit() {
        floor.books.unitOfWork().write(floor.sam.actor(), log -> floor.books.stock().save(List.of(Lot.TRUCK)));
        String stock = Lot.TRUCK.listing().stock();
        Offer offer = floor.offer();
        Offer truck = new Offer(offer.parties(), stock, offer.request(), offer.pinned(), null);
        Deal contracted = floor.finance.contract(floor.frank, floor.finance.approve(floor.frank, floor.withFinance(truck), ""),
                DAY);
        assertThat(floor.finance.reversals(floor.frank, contracted)).containsExactly(new Reversal(Reversal.Kind.STOCK, stock));
        floor.stock.markSold(floor.sam, floor.stock.find(floor.sam, stock).orElseThrow(), DAY);

        floor.finance.unwind(floor.frank, contracted, DAY, "Financing fell through.");
        assertThat(floor.stock.find(floor.sam, stock).orElseThrow().state()).isEqualTo(StockState.SOLD);
    }

    @Test
    void aUnitThatIsSoldAlreadyIsNotSoldAgainByItsDelivery() {
        floor.books.unitOfWork().write(floor.sam.actor(), log -> floor.books.stock().save(List.of(Lot.TRUCK)));
        String stock = Lot.TRUCK.listing().stock();
        floor.clock.pass(Duration.ofDays(2));
        floor.stock.markSold(floor.sam, floor.stock.find(floor.sam, stock).orElseThrow(), DAY);
        Offer offer = floor.offer();
        floor.delivered(new Offer(offer.parties(), stock, offer.request(), offer.pinned(), null));
        assertThat(floor.stock.find(floor.sam, stock).orElseThrow().since()).isEqualTo(DAY);
    }

    @Test
    void aDeliveredDealTakesBackClaimCountSpiffAndGoal() {
        Floor counted = new Floor(QuoteCase.base().with("/programs/0/limits/deliveries", "50")
                .with("/situation/counters", "{\"N-1\": {\"deliveries\": 9}}")
                .with("/programs/3/payees", "[\"salesperson\"]")
                .with("/programs/3/benefits", "[{\"benefit\": {\"kind\": \"spiff\", \"amount\": {\"kind\": \"fixed\","
                        + " \"amount\": \"100.00\"}, \"approvedBy\": \"sales-manager\", \"afterClaim\": true}}]"));
        Deal deal = counted.delivered(counted.offer());
        assertThat(counted.finance.reversals(counted.frank, deal)).containsExactly(
                new Reversal(Reversal.Kind.CLAIM, "N-1"), new Reversal(Reversal.Kind.COUNT, "N-1"),
                new Reversal(Reversal.Kind.CLAIM, "N-4"), new Reversal(Reversal.Kind.SPIFF, "N-4"),
                new Reversal(Reversal.Kind.GOAL, ""));
        assertThat(counted.finance.reversals(counted.frank, counted.finance.report(counted.frank, deal, DAY)).getFirst())
                .isEqualTo(new Reversal(Reversal.Kind.REPORT, ""));
    }

    /** R3: an auditor is given the deal that is contracted before one that is only agreed to, and never an open worksheet. */
    @Test
    void theJacketGoesByHowFarADealHasCome() {
        Vin vin = new Vin("5NPD84LF8LH000123");
        Floor vins = new Floor(QuoteCase.base().with("/situation/vehicle/vin", "\"" + vin.value() + "\""));
        vins.desk.open(vins.ana, vins.offer("Kim Lee"));
        assertThat(vins.jackets.find(vins.frank, vin)).as("nobody chose a way yet").isEmpty();
        Deal contracted = vins.finance.contract(vins.frank, vins.finance.approve(vins.frank, vins.withFinance(), ""), DAY);
        vins.clock.pass(Duration.ofMinutes(5));
        Deal agreed = vins.withFinance(vins.offer("Jo Park"));
        assertThat(vins.jackets.find(vins.frank, vin)).map(Deal::id).hasValue(contracted.id());
        vins.finance.unwind(vins.frank, contracted, DAY, "Financing fell through.");
        assertThat(vins.jackets.find(vins.frank, vin)).map(Deal::id).hasValue(agreed.id());
    }

    @Test
    void theJacketHoldsTheWayThatWasChosenAndTheScans() {
        ScanFile bill = ScanSamples.bill();
        Deal seen = floor.billSeen(floor.withFinance());
        Deal deal = floor.proofs.add(floor.ana, seen, seen.proofs().getFirst().id(), bill);
        JacketFolder folder = floor.jackets.of(floor.frank, deal);

        assertThat(Way.of(folder.on().stack().route())).isEqualTo(deal.offer().way());
        assertThat(folder.contents().apply(bill.scan())).hasValueSatisfying(bytes -> assertThat(bytes).isEqualTo(bill.content()));
        assertThat(folder.contents().apply(Steps.SCAN)).isEmpty();
        assertThat(folder.rulebooks()).extracting(book -> book.id().value()).containsExactly("nov-2026");
        assertThat(folder.deal().proofs()).extracting(proof -> proof.proof().program()).containsExactly(CASH);
    }
}
