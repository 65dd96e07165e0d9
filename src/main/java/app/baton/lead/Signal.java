package app.baton.lead;

/**
 * What somebody did that shows how near he is to buying (LQ7), with its usual weight. Nothing is concluded from who he is.
 */
public enum Signal {
    WANTS_APPOINTMENT(5),
    WANTS_TEST_DRIVE(5),
    VISITED(5),
    CAME_BACK(3),
    NAMED_A_UNIT(2),
    ASKED_A_PRICE(2),
    TOLD_OF_TRADE(2),
    SAW_PAYMENTS(2),
    CLICKED_OFFER(1),
    LEFT_A_PHONE(1);

    private final int weight;

    Signal(int weight) {
        this.weight = weight;
    }

    /** Points toward {@link app.baton.campaign.Intent}. */
    public int weight() {
        return weight;
    }
}
