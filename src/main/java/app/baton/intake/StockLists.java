package app.baton.intake;

import app.baton.journal.Actor;
import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.vehicle.StockReading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Opens a stock list with the columns that a person saved for such lists, or that their names suggest. */
public final class StockLists {

    private final SavedMappings saved;

    public StockLists(SavedMappings saved) {
        this.saved = saved;
    }

    /** A list before it is read: its rows, what its columns are taken for, and the saved mapping that says so. */
    public record Opened(Table table, ColumnMapping<StockField> mapping, Optional<String> savedAs) {

        /** The same list with its columns taken for something else. */
        public Opened mapped(ColumnMapping<StockField> other) {
            return new Opened(table, other, Optional.empty());
        }

        /** Columns that nobody has pointed out yet and without which nothing can be read. */
        public List<StockField> lacking() {
            return StockFeed.lacking(mapping);
        }
    }

    /**
     * Opens a list. Without a name, the saved mapping that was made for such columns is taken, or else a guess.
     *
     * @throws Problem when it is no list, or no mapping of that name is saved
     */
    public Opened open(byte[] bytes, String source, Optional<String> mapping, Background.Progress progress) {
        Table table = Tables.read(bytes, source, progress);
        Optional<String> name = mapping.or(() -> saved.fitting(table.header()));
        if (name.isEmpty()) {
            return new Opened(table, StockFeed.guess(table.header()), Optional.empty());
        }
        return saved.find(name.get(), StockField.class, table.header()).map(found -> new Opened(table, found, name))
                .orElseThrow(() -> Problem.badInput("stock.no-mapping", "--mapping", "No mapping is saved as \"" + name.get()
                        + "\". " + (saved.names().isEmpty() ? "None is saved yet." : "Saved are: "
                        + String.join(", ", saved.names()) + ".")));
    }

    /** @throws Problem when a column is lacking without which nothing can be read */
    public StockReading read(Opened list, LocalDate today, Background.Progress progress) {
        return StockFeed.read(list.table(), list.mapping(), today, progress);
    }

    /** Keeps what the columns are under a name, for the next list of this kind. */
    public void keep(Actor by, String name, Opened list) {
        saved.save(by, name, list.mapping(), list.table().header());
    }

    public List<String> names() {
        return saved.names();
    }
}
