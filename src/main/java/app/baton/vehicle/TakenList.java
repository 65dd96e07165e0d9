package app.baton.vehicle;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list that was taken in, with every unit that it touched before and after, so that it can be taken back as one. */
public record TakenList(ImportReport report, List<Turn> turns) {

    public TakenList {
        turns = List.copyOf(turns);
    }

    /** One unit; before is null when the list brought it. */
    public record Turn(@Nullable StockUnit before, StockUnit after) { }
}
