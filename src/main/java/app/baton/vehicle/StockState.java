package app.baton.vehicle;

/** Where a unit is on its way through the store. */
public enum StockState {
    /** Built or shipped for the store and not on the lot yet. */
    IN_TRANSIT,
    IN_STOCK,
    SOLD,
    /** Left without a sale here: traded to another store, auctioned, taken off the list. */
    GONE;

    /** Whether a customer can still have it. */
    public boolean isOffered() {
        return this == IN_TRANSIT || this == IN_STOCK;
    }
}
