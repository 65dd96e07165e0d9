package app.baton.ui.deals;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.Known;
import app.baton.incentive.PlaceFact;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.RouteKind;
import app.baton.incentive.stack.Goal;
import app.baton.incentive.stack.RouteStack;
import app.baton.money.Dollars;
import app.baton.ui.kit.LateBackground;
import app.baton.ui.kit.PaneState;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A deal is put together: what is typed and answered, and the stack that follows. */
class DealsViewModelTest {

    private final Showroom room = Showroom.open();

    private Shown shown() {
        return Objects.requireNonNull(room.model().shown().get());
    }

    @Test
    void withoutAVehicleOneOfTheStockIsOfferedToTry() {
        room.model().reload();
        assertThat(room.model().state().get()).isInstanceOfSatisfying(PaneState.Empty.class, empty -> {
            assertThat(Objects.requireNonNull(empty.step()).label()).startsWith("Try 2026 Ford");
            empty.step().run().run();
        });
        assertThat(room.model().state().get()).isInstanceOf(PaneState.Ready.class);
        assertThat(room.terms().price.get()).as("the listing's price").isNotEmpty();
    }

    @Test
    void everyBuyerIsAskedWhereHeRegistersFirstAndAnswersStandUntilTakenBack() {
        room.firstBuyer();
        room.terms().zip.set("");
        assertThat(room.model().question().orElseThrow().asked()).singleElement()
                .satisfies(asked -> assertThat(asked.fact()).isInstanceOf(PlaceFact.class));
        String without = room.value();
        room.model().replies().answer(1);
        assertThat(Dollars.parse(room.value()).minus(Dollars.parse(without)))
                .as("500 of 1122 in place of the 400 of 1125: two bonuses at most").isEqualTo(Dollars.of(100));
        assertThat(room.model().told().get().answers()).singleElement().satisfies(said -> assertThat(said.answer())
                .isEqualTo("yes"));
        assertThat(room.model().question().orElseThrow().words()).contains("Ford or Lincoln");
        room.model().undo();
        assertThat(room.value()).isEqualTo(without);
        room.model().redo();
        room.model().replies().takeBack(room.model().told().get().answers().getFirst());
        assertThat(room.value()).isEqualTo(without);
        room.model().replies().answer(0);
        assertThat(room.value()).as("what nobody knows is no").isEqualTo(without);
        assertThat(room.model().question().orElseThrow().words()).as("and is not asked again before the rest")
                .contains("Ford or Lincoln");
    }

    @Test
    void aTierIsOneQuestionWithAnAnswerForEachAndComesBackOutOfTheTerms() {
        room.firstBuyer();
        while (room.model().question().filter(it -> it.choices().size() == 2).isPresent()) {
            room.model().replies().answer(0);
        }
        NextQuestion tiers = room.model().question().orElseThrow();
        assertThat(tiers.choices()).extracting(NextQuestion.Choice::label).containsExactly("T0-1", "T2", "T3", "T4");
        room.model().replies().answer(2);
        assertThat(room.terms().tier.get()).hasToString("T2");
        assertThat(shown().routes()).anyMatch(route -> route.route().kind() == RouteKind.RATE);
        room.model().undo();
        assertThat(room.terms().tier.get()).isNull();
        assertThat(shown().routes()).noneMatch(route -> route.route().kind() == RouteKind.RATE);
    }

    @Test
    void aScoreStandsForItsTierUntilTheLenderDecides() {
        room.firstBuyer();
        room.terms().score.set("671");
        assertThat(shown().structured().structure().situation().terms().tier()).hasToString("T2");
    }

    @Test
    void whatCannotBeReadIsMarkedAndNoStaleFigureStands() {
        room.firstBuyer();
        room.terms().amount.set("forty");
        assertThat(room.terms().amount.error().get()).contains("forty");
        assertThat(room.terms().amount.get()).isEqualTo("forty");
        assertThat(room.model().shown().get()).isNull();
        assertThat(room.model().state().get().said().orElseThrow()).contains("forty");
        room.terms().amount.set("44,000");
        assertThat(room.model().state().get()).isInstanceOf(PaneState.Ready.class);
        for (var wrong : List.of(room.terms().zip, room.terms().score, room.terms().terms, room.terms().state,
                room.terms().miles, room.terms().down, room.terms().sale.field())) {
            String before = wrong.get();
            wrong.set("-x");
            assertThat(wrong.error().get()).as(wrong.name()).isNotEmpty();
            wrong.set(before);
            assertThat(room.model().state().get()).as(wrong.name()).isInstanceOf(PaneState.Ready.class);
        }
        room.terms().vehicle.set("nothing like it");
        assertThat(room.model().state().get().said().orElseThrow()).contains("nothing like it");
    }

    @Test
    void theNewestInputWins() {
        LateBackground late = new LateBackground();
        Showroom slow = room.with(late);
        slow.model().reload();
        late.arrive();
        slow.firstBuyer();
        slow.terms().zip.set("49201");
        slow.terms().zip.set("48103");
        late.arrive();
        assertThat(slow.stack()).contains("1122");
    }

    @Test
    void aModelWithoutAUnitIsStructuredToo() {
        room.firstBuyer();
        room.terms().vehicle.set("2026 ford explorer st-line");
        assertThat(shown().structured().structure().situation().vehicle().vin()).isNull();
        assertThat(shown().structured().structure().situation().vehicle().name()).isEqualTo("2026 Ford Explorer ST-Line");
    }

    @Test
    void dealerMoneyIsNeverInTheCustomersViewNorOnTheCopiedStack() {
        Showroom sam = room.forUser(room.demo().store.sam).firstBuyer();
        sam.terms().vehicle.set("T61171");
        assertThat(sam.model().list().customerView().get()).isTrue();
        sam.model().list().all().set(true);
        ProgramId dealers = new ProgramId("26-1106");
        assertThat(sam.model().list().lines().get()).isNotEmpty().noneMatch(line -> line.program().id().equals(dealers));
        sam.model().switchView();
        assertThat(sam.model().list().lines().get()).anyMatch(line -> line.program().id().equals(dealers));
        sam.model().copy();
        assertThat(sam.dialogs().copied.getLast()).doesNotContain("26-1106").contains("2026 Ford Explorer ST-Line")
                .contains("You pay at signing: $").contains("Documentary fee: $260.00").doesNotContain("gross");
        sam.terms().price.set("");
        sam.model().copy();
        assertThat(sam.dialogs().copied.getLast()).contains("Tax, title and fees are not in these figures yet.");
        sam.terms().goal.set(Goal.BEST_RETAINED_GROSS);
        assertThat(sam.demo().store.books.activity().of("deal", "T61171", app.baton.journal.PageRequest.first(5)).rows())
                .singleElement().satisfies(entry -> assertThat(entry.activity().what()).isEqualTo("deal.gross-looked-at"));
        sam.model().switchView();
        assertThat(sam.terms().goal.get()).isEqualTo(Goal.LARGEST_SAVING);

        room.firstBuyer();
        room.model().switchView();
        assertThat(room.model().list().customerView().get()).as("a salesperson does not see it").isTrue();
        assertThat(room.dialogs().toasts.getLast()).contains("managers");
        room.model().list().all().set(true);
        assertThat(room.model().list().lines().get()).noneMatch(line -> line.program().id().equals(dealers));
    }

    @Test
    void aRouteThatIsPickedStaysInSightThroughAnswers() {
        room.firstBuyer();
        RouteStack standard = shown().routes().stream().filter(it -> it.route().kind() == RouteKind.STANDARD).findFirst()
                .orElseThrow();
        room.model().look(standard);
        room.model().replies().answer(1);
        assertThat(shown().looked().sameRoute(standard)).isTrue();
        room.model().nextRoute();
        assertThat(shown().looked().sameRoute(standard)).isFalse();
    }

    @Test
    void aCertificatesAmountIsPickedFromThoseThatThePrintMayBe() {
        room.firstBuyer();
        StackLine certificate = line("26-1119");
        room.model().replies().answer(Objects.requireNonNull(certificate.open()), Known.YES);
        while (line("26-1119").open() != null) {
            room.model().replies().answer(Objects.requireNonNull(line("26-1119").open()), Known.YES);
        }
        assertThat(line("26-1119").printed()).containsExactly(Dollars.of(750), Dollars.of(1250));
        room.model().replies().printed(new ProgramId("26-1119"), Dollars.of(1250));
        assertThat(line("26-1119").amount()).isEqualTo(Dollars.of(1250));
    }

    /** Three open payments of $689 are $2,067, of which the pull-ahead pays at most $1,950. */
    @Test
    void whatIsLeftOfAnOldLeaseIsToldInFiguresAndAnswersWhatWasAskedAboutIt() {
        room.onAnExplorerLease();
        room.model().replies().answer(Objects.requireNonNull(line("26-1112").open()), Known.YES);
        assertThat(line("26-1112").words()).startsWith("Say how many payments of the old lease are still open");
        assertThat(line("26-1112").leased()).isTrue();

        LeaseModel lease = lease("2/20/27", "3", "689");
        room.model().replies().lease(lease.lease().orElseThrow());
        assertThat(line("26-1112").stand()).isEqualTo(StackLine.Stand.TAKEN);
        assertThat(line("26-1112").amount()).isEqualTo(Dollars.of(1950));
        assertThat(room.model().told().get().answers()).as("the yes has given way to the contract").isEmpty();

        room.model().undo();
        assertThat(line("26-1112").leased()).as("and stands again").isTrue();
        room.model().redo();
        room.model().replies().takeBack(room.model().told().get().leases().getFirst());
        assertThat(line("26-1112").open()).as("asked anew").isNotNull();
    }

    @Test
    void aLeaseThatEndsTooLateIsNotPaidForAndOneThatCannotBeReadSaysWhy() {
        room.onAnExplorerLease();
        LeaseModel late = lease("7/1/27", "8", "689");
        room.model().replies().lease(late.lease().orElseThrow());
        assertThat(room.model().list().lines().get()).filteredOn(it -> it.program().id().value().equals("26-1112"))
                .allSatisfy(it -> assertThat(it.amount()).isNull());

        LeaseModel wrong = lease("", "many", "0");
        assertThat(wrong.lease()).isEmpty();
        assertThat(wrong.ends.field().error().get()).isEqualTo("Say on which day the lease ends, as its contract does.");
        assertThat(wrong.open.error().get()).isNotBlank();
        assertThat(wrong.payment.error().get()).isEqualTo("How much is each payment? An amount above zero.");
        assertThat(lease("2/20/27", "100", "1").lease()).isEmpty();
    }

    private LeaseModel lease(String ends, String open, String payment) {
        Program program = line("26-1112").program();
        LeaseModel lease = new LeaseModel(program, room.demo().store.texts, room.demo().store.clock.today());
        lease.ends.field().set(ends);
        lease.open.set(open);
        lease.payment.set(payment);
        return lease;
    }

    @Test
    void aLookByGrossThatCannotBeWrittenDownLeavesTheAnswerInSight() {
        Showroom sam = room.withFullStore().firstBuyer();
        sam.model().switchView();
        sam.terms().goal.set(Goal.BEST_RETAINED_GROSS);
        assertThat(sam.model().state().get()).isInstanceOf(PaneState.Ready.class);
        assertThat(sam.model().shown().get()).isNotNull();
        assertThat(sam.dialogs().toasts.getLast()).isEqualTo("The figures stand, but that you looked at them by gross was not "
                + "written down: The disk is full.");
    }

    private StackLine line(String id) {
        return room.model().list().lines().get().stream().filter(it -> it.program().id().value().equals(id)).findFirst()
                .orElseThrow();
    }
}
