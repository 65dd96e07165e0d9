package app.baton.ui.deals.grid;

import static app.baton.deal.QuoteCase.base;
import static app.baton.deal.QuoteCase.usd;
import static org.assertj.core.api.Assertions.assertThat;

import app.baton.deal.QuoteCase;
import app.baton.incentive.RouteKind;
import app.baton.money.Dollars;
import app.baton.ui.kit.LateBackground;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentsViewModelTest {

    private static PaymentTable table(Bench bench) {
        return Objects.requireNonNull(bench.bench().payments().table().get(), () -> bench.bench().payments().nothing().get());
    }

    private static Bench opened(QuoteCase deal) {
        Bench bench = Bench.of(deal);
        bench.bench().payments().open().set(true);
        return bench;
    }

    /** 2,000 down for 60 months at the standard rate is the deal itself: 543.47. */
    @Test
    void theOpenDealIsMarkedAndItsCellIsItsPayment() {
        Bench bench = opened(base());

        PaymentTable table = table(bench);
        List<PaymentTable.Cell> present = table.lines().stream().flatMap(line -> line.cells().stream())
                .filter(PaymentTable.Cell::present).toList();

        assertThat(present).singleElement().satisfies(cell -> assertThat(cell.payment()).isEqualTo(usd("543.47")));
        assertThat(bench.bench().payments().at().get()).as("the cursor stands on it")
                .isEqualTo(new PaymentsViewModel.At(row(table, "Standard rate, 60 months"),
                        table.downs().indexOf(usd("2000.00"))));
        assertThat(bench.bench().payments().words(bench.bench().payments().at().get().row(), table.downs()
                .indexOf(usd("2000.00")))).isEqualTo("Standard rate, 60 months, $2,000 down: $543.47 a month with N-1 Ridge Cash"
                + " $1,500");
    }

    private static int row(PaymentTable table, String name) {
        return table.lines().stream().map(PaymentTable.Line::name).toList().indexOf(name);
    }

    @Test
    void aWayToBuyWithoutAPaymentHasNoLine() {
        assertThat(table(opened(base())).lines()).extracting(line -> line.route().kind()).doesNotContain(RouteKind.CASH)
                .contains(RouteKind.STANDARD, RouteKind.RATE, RouteKind.LEASE);
    }

    /** 2.9 % without the 1,500 is less a month than 6.9 % with it; the lease has no other lease of its term beside it. */
    @Test
    void theLowestIsAmongEqualTermsAndEqualCashOnly() {
        PaymentTable table = table(opened(base()));

        PaymentTable.Line rate = table.lines().get(row(table, "N-2 Special Rate, 60 months"));
        PaymentTable.Line standard = table.lines().get(row(table, "Standard rate, 60 months"));
        PaymentTable.Line lease = table.lines().stream().filter(line -> line.route().kind() == RouteKind.LEASE).findFirst()
                .orElseThrow();

        assertThat(rate.cells()).allSatisfy(cell -> assertThat(cell.lowest()).isTrue());
        assertThat(standard.cells()).allSatisfy(cell -> assertThat(cell.lowest()).isFalse());
        assertThat(lease.cells()).allSatisfy(cell -> assertThat(cell.lowest()).isFalse());
    }

    @Test
    void heatRunsFromTheSmallestPaymentToTheLargest() {
        List<PaymentTable.Cell> cells = table(opened(base())).lines().stream().flatMap(line -> line.cells().stream())
                .filter(cell -> cell.payment() != null).toList();

        assertThat(cells).extracting(PaymentTable.Cell::heat).contains(1, PaymentTable.HOTTEST)
                .allMatch(heat -> heat >= 1 && heat <= PaymentTable.HOTTEST);
        for (PaymentTable.Cell one : cells) {
            assertThat(cells).as("no larger payment is cooler").noneMatch(other -> Objects.requireNonNull(other.payment())
                    .isGreaterThan(Objects.requireNonNull(one.payment())) && other.heat() < one.heat());
        }
    }

    /** Columns hold what is typed, from no cash on. */
    @ParameterizedTest
    @CsvSource({"30000, 2000, '0 1000 2000 3000 4000 5000 6000 7000'", "29999, 2000, '0 500 1000 1500 2000 2500 3000 3500'",
            "30000, 0, '0 1000 2000 3000 4000 5000 6000 7000'", "40000, 10000, '0 6000 7000 8000 9000 10000 11000 12000'",
            "30000, 2345, '0 345 1345 2345 3345 4345 5345 6345'"})
    void stepsStandAroundWhatIsTyped(long price, long typed, String expected) {
        assertThat(Steps.downs(Dollars.of(price), Dollars.of(typed)))
                .isEqualTo(Stream.of(expected.split(" ")).map(Long::valueOf).map(Dollars::of).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"0, 1,500, 3,000 | 0 1500 3000", "500,1000,1500 | 500 1000 1500", "0,500 | 0 500",
            "2000; 1000 | 1000 2000", "12,500 | 12500"})
    void columnsAreTypedAsPeopleWriteAmounts(String typed, String expected) {
        Bench bench = opened(base());

        bench.bench().payments().downs.set(typed);

        assertThat(table(bench).downs()).isEqualTo(Stream.of(expected.split(" ")).map(Long::valueOf).map(Dollars::of).toList());
    }

    @Test
    void whatCannotBeReadIsSaidAndNoFigureStandsBesideIt() {
        Bench bench = opened(base());

        bench.bench().payments().months.set("60, 200");

        assertThat(bench.bench().payments().table().get()).isNull();
        assertThat(bench.bench().payments().nothing().get()).isEqualTo("A term has 1 to 144 months, not 200.");
        bench.bench().payments().months.set("60");
        assertThat(table(bench).lines()).extracting(line -> line.route().months()).containsOnly(60, 36);
        bench.bench().payments().downs.set("1000, some");
        assertThat(bench.bench().payments().downs.error().get()).contains("some");
    }

    /** The figures go with the first change, and come back for the latest input alone. */
    @Test
    void noStaleCellStandsBesideANewInput() {
        LateBackground late = new LateBackground();
        Bench bench = Bench.of(base(), null, late);
        bench.bench().payments().open().set(true);
        late.arrive();
        assertThat(table(bench).downs()).contains(usd("2000.00"));

        bench.deal().set(Bench.at(base().with("/deal/cashDown", "\"2500.00\""), RouteKind.STANDARD));
        assertThat(bench.bench().payments().table().get()).as("gone at once").isNull();
        bench.deal().set(Bench.at(base().with("/deal/cashDown", "\"3100.00\""), RouteKind.STANDARD));
        late.arrive();

        assertThat(table(bench).downs()).contains(usd("3100.00")).doesNotContain(usd("2500.00"));
    }

    /** A deal that is being worked out anew has figures of before: none stands in the grid. The same deal brings them back. */
    @Test
    void noCellStandsBesideADealThatIsBeingWorkedOut() {
        Bench bench = opened(base());

        bench.busy().set(true);
        assertThat(bench.bench().payments().table().get()).isNull();
        assertThat(bench.bench().payments().nothing().get()).as("nothing to say about it").isEmpty();
        bench.busy().set(false);

        assertThat(table(bench).lines()).isNotEmpty();
    }

    @Test
    void nothingIsWorkedOutWhileNobodyLooks() {
        Bench bench = Bench.of(base());

        assertThat(bench.bench().payments().table().get()).isNull();
        bench.bench().payments().open().set(true);
        assertThat(table(bench).lines()).isNotEmpty();
        bench.bench().payments().open().set(false);
        assertThat(bench.bench().payments().table().get()).isNull();
    }

    @Test
    void aCellIsPutIntoTheDeal() {
        Bench bench = opened(base());
        PaymentTable table = table(bench);

        bench.bench().payments().go(row(table, "N-2 Special Rate, 72 months"), table.downs().indexOf(usd("3000.00")));
        bench.bench().payments().put();

        assertThat(bench.changes()).singleElement().satisfies(change -> {
            assertThat(change.down()).isEqualTo(usd("3000.00"));
            assertThat(Objects.requireNonNull(change.way()).route().months()).isEqualTo(72);
            assertThat(change.way().route().kind()).isEqualTo(RouteKind.RATE);
            assertThat(change.price()).isNull();
        });
    }

    /** The special rate lends 110 % of 28,000 at most: without cash it is closed. */
    @Test
    void aClosedCellIsSaidAndPutsNothing() {
        Bench bench = opened(base().with("/situation/vehicle/msrp", "\"28000.00\""));
        PaymentTable table = table(bench);

        bench.bench().payments().go(row(table, "N-2 Special Rate, 60 months"), 0);
        bench.bench().payments().put();

        assertThat(bench.changes()).isEmpty();
        assertThat(bench.bench().payments().words(row(table, "N-2 Special Rate, 60 months"), 0))
                .isEqualTo("N-2 Special Rate, 60 months, $0 down: closed, no payment");
        assertThat(bench.dialogs().toasts).containsExactly("With so much cash this way to buy is closed. Pick another cell.");
    }

    @Test
    void theCursorStaysInside() {
        Bench bench = opened(base());
        PaymentTable table = table(bench);

        bench.bench().payments().go(99, 99);
        assertThat(bench.bench().payments().at().get())
                .isEqualTo(new PaymentsViewModel.At(table.lines().size() - 1, table.downs().size() - 1));
        bench.bench().payments().move(-999, -999);
        assertThat(bench.bench().payments().at().get()).isEqualTo(new PaymentsViewModel.At(0, 0));
    }

    @Test
    void itIsCopiedTabSeparated() {
        Bench bench = opened(base());
        bench.bench().payments().downs.set("2000, 3000");
        bench.bench().payments().months.set("60");

        bench.bench().payments().copy();

        String copied = bench.dialogs().copied.getFirst();
        assertThat(copied).startsWith("Cash down\t$2,000.00\t$3,000.00\n")
                .contains("\nStandard rate, 60 months\t$543.47\t$");
        assertThat(copied.split("\n")).allSatisfy(line -> assertThat(line.split("\t")).hasSize(3));
    }

    @Test
    void aCellSaysItsStackWithRevisionsAndNoDealerMoney() {
        Bench bench = opened(base());

        var why = bench.bench().payments().why().orElseThrow();

        assertThat(why.title()).isEqualTo("Standard rate, 60 months, $2,000 down: $543.47");
        assertThat(why.lines()).singleElement().satisfies(line -> {
            assertThat(line.words()).isEqualTo("Ridge Cash");
            assertThat(line.source()).isEqualTo("N-1, revision 1, November bulletin");
        });
        assertThat(why.total()).isEqualTo("saves $1,500");
    }

    @Test
    void withoutADealItSaysWhatItWaitsFor() {
        Bench bench = opened(base());

        bench.deal().set(null);

        assertThat(bench.bench().payments().table().get()).isNull();
        assertThat(bench.bench().payments().nothing().get()).startsWith("Payments stand here as soon as");
    }

}
