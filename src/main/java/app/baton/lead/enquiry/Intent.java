package app.baton.lead.enquiry;

/** What somebody wants. */
public enum Intent {
    BUY, LEASE, TEST_DRIVE,
    /** Have a vehicle valued or traded in, and nothing wanted yet or nothing before that. */
    TRADE,
    /** Sell a vehicle to the store. */
    SELL,
    /** Have a vehicle serviced: a lead of the service department (LQ21). */
    SERVICE,
    /** Work at the store: no lead of sales, and no clock runs. */
    JOB,
    /** Something else, or nothing that was said. */
    OTHER;

    /** Whether sales works on it. */
    public boolean ofSales() {
        return this != SERVICE && this != JOB;
    }
}
