package app.baton.vehicle;

import app.baton.journal.Problem;

/** Small acts on units that both desks share. */
final class StockedUnits {

    private StockedUnits() { }

    /**
     * The unit as it is stored, provided that it is still what the person looked at.
     *
     * @throws Problem of kind {@code CONFLICT} otherwise
     */
    static StockUnit current(StockBook book, StockUnit seen) {
        StockUnit stored = book.find(seen.id()).orElseThrow(() -> Problem.couldNot("stock.unknown", seen.stock()
                + " is not in this desk's stock. Nothing was changed. Look at the list again."));
        if (stored.version() != seen.version()) {
            throw Problem.conflict("stock.changed", seen.stock() + " was changed by somebody else while you looked at it."
                    + " Look at it as it stands now, and do it again if it is still right.");
        }
        return stored;
    }
}
