package app.baton.vehicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.campaign.DemoStore;
import app.baton.intake.Feeds;
import app.baton.journal.Ids;
import app.baton.journal.Problem;
import app.baton.people.User;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list that is said to name everything in stock, and rows of it that nobody can read. */
class WholeListTest {

    private static final String HEAD = "VIN,Stock #,Type,Year,Make,Model,Trim,Miles,Price\n";
    private static final String TRUCK = "1FTFW3L85TFB32734,T61125,New,2026,Ford,F-150,XLT,41,55935\n";
    private static final String EXPLORER = "1FM5K8DH0TGD16410,T61171,New,2026,Ford,Explorer,ST-Line,12,50230\n";

    private final DemoStore demo = new DemoStore();
    private final User sam = demo.store.sam;
    private final StockDesk desk = desk(StockPost.none());

    private StockDesk desk(StockPost post) {
        var books = demo.store.books;
        Ids ids = new Ids(demo.store.clock);
        return new StockDesk(books.stock(), new StockArrivals(books.stock(), books.settings(), demo.store.clock, ids),
                post, books.unitOfWork(), demo.store.clock);
    }

    @BeforeEach
    void twoVehicles() {
        desk.importList(sam, Feeds.read(HEAD + TRUCK + EXPLORER), true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1FM5K8DH0TGD16410,T61171,New,2026,Ford,Explorer,\"ST-Line,12,50230\n",
            "\"1FM5K8DH0TGD16410\" x,T61171,New,2026,Ford,Explorer,ST-Line,12,50230\n",
            ",,New,2026,Ford,Explorer,ST-Line,12,50230\n", "1FM5K8DH0TGD1641,,New,2026,Ford,Explorer,ST-Line,12,50230\n",
            "Sticker,3,mark,1FM5K8DH0TGD16410,T61171,New,2026,Ford,Explorer,ST-Line,12,50230\n"})
    void aRowThatDoesNotTellItsVehicleMarksNoVehicleGone(String row) {
        StockReading reading = Feeds.read(HEAD + TRUCK + row);
        assertThatThrownBy(() -> desk.importList(sam, reading, true)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo("stock.nameless");
            assertThat(problem.sentence()).contains("these lines are about: 3.");
        });
        assertThatThrownBy(() -> desk.preview(sam, reading, true)).isInstanceOf(Problem.class);
        assertThat(desk.offered(sam)).hasSize(2);
        assertThat(desk.importList(sam, reading, false).missing()).hasSize(1);
        assertThat(desk.offered(sam)).hasSize(2);
    }

    @Test
    void aRefusedRowThatNamesItsVehicleStandsInTheWayOfNothing() {
        ImportReport report = desk.importList(sam, Feeds.read(HEAD + EXPLORER.replace("50230", "-1")
                + "1FM5K8DH0TGD1641,T61171,New,2026,Ford,Explorer,ST-Line,12,50230\n"), true);
        assertThat(report.refused()).hasSize(2);
        assertThat(desk.offered(sam)).extracting(StockUnit::stock).containsExactly("T61171");
    }

    @Test
    void aListOfEverythingIsToldAlsoWhereItChangesNothing() {
        List<StockNews> told = new ArrayList<>();
        StockDesk later = desk((news, at, by) -> told.add(news));
        later.importList(sam, Feeds.read(HEAD + TRUCK + EXPLORER), false);
        assertThat(told).as("nothing is new").isEmpty();
        later.importList(sam, Feeds.read(HEAD + TRUCK + EXPLORER), true);
        assertThat(told).singleElement().isInstanceOfSatisfying(StockNews.Listed.class, list -> {
            assertThat(list.complete()).isTrue();
            assertThat(list.lines()).hasSize(2);
        });
    }

    @Test
    void aListOfWhichTheEndWasNotReadMarksNoVehicleGone() {
        String broken = "1FTFW3L84TFE25041,T61099,New,2026,Ford,F-150,\"STX,22,53350\n";
        StockReading reading = Feeds.read(HEAD + broken.repeat(70) + TRUCK + EXPLORER);
        assertThatThrownBy(() -> desk.importList(sam, reading, true)).hasMessageContaining("and 41 more");
        assertThat(desk.offered(sam)).hasSize(2);
    }
}
