package app.baton.ui.stock;

import app.baton.intake.Feeds;
import app.baton.ui.Frame;
import app.baton.ui.Pace;
import app.baton.ui.Shots;
import app.baton.vehicle.Listing;
import app.baton.vehicle.Lot;
import app.baton.vehicle.StockReading;
import app.baton.vehicle.StockUnit;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/**
 * Measures the stock table with 3,000 vehicles in a window of 1280 by 800 and writes the figures of
 * {@link app.baton.ui.Pace} into the file given as first argument.
 */
public final class StockPace {

    private static final int VEHICLES = 3000;

    private StockPace() { }

    public static void main(String[] arguments) throws Exception {
        new Shots(Objects.requireNonNull(Path.of(arguments[0]).toAbsolutePath().getParent()));
        Files.write(Path.of(arguments[0]), run());
        Platform.exit();
    }

    private static List<String> run() throws Exception {
        Yard yard = yard();
        StockScreen screen = Pace.onScreen(yard::screen);
        Pace pace = Pace.in(Frame.around(screen.node()), 1280, 800);
        Pace.onScreen(() -> {
            screen.shown();
            return true;
        });
        TableView<?> table = (TableView<?>) screen.node().lookup("#units");
        String[] words = {"x", "xl", "xlt", "", "expl", ""};
        pace.measure("a letter in the filter", round -> yard.model().change(filter ->
                filter.saying(words[round % words.length])));
        Pace.onScreen(() -> {
            yard.model().change(filter -> StockFilter.ALL);
            return true;
        });
        List<TableColumn<?, ?>> sortable = new ArrayList<>(table.getColumns().stream().filter(TableColumn::isSortable).toList());
        pace.measure("sort by a column", round -> sort(table, sortable.get(round % sortable.size())));
        pace.measure("the next vehicle", round -> yard.model().move(1));
        pace.measure("a moment of the countdowns", round -> yard.model().tick());
        pace.scroll("a frame of scrolling, one row each", table, 1);
        pace.scroll("a frame of scrolling, three rows each", table, 3);
        pace.scroll("a frame of scrolling, a page each", table, 15);
        pace.close();
        return pace.lines();
    }

    @SuppressWarnings("unchecked")
    private static <R> void sort(TableView<R> table, TableColumn<?, ?> column) {
        table.getSortOrder().setAll((TableColumn<R, ?>) column);
    }

    /** The sample list's vehicles again and again, under numbers of their own. */
    private static Yard yard() {
        Yard yard = Yard.empty();
        StockReading list = Feeds.sample(Feeds.HOMENET);
        List<StockUnit> units = new ArrayList<>();
        for (int i = 0; i < VEHICLES; i++) {
            StockReading.Row row = list.good().get(i % list.good().size());
            Listing like = row.listing();
            Listing other = new Listing(Lot.numbered(i).vin(), "B" + (10_000 + i), like.condition(), like.year(), like.make(),
                    like.model(), like.trim(), like.build(), like.miles(), like.price(), like.msrp(), like.invoice(),
                    like.stocked(), like.inTransit(), like.place(), like.more());
            units.add(Lot.unit(i, other).knowing(row.past()));
        }
        yard.demo().store.books.unitOfWork().write(yard.demo().store.sam.actor(), log ->
                yard.demo().store.books.stock().save(units));
        return yard;
    }
}
