package app.baton.deal.life;

import app.baton.journal.Problem;

/** Takes to the other desks what happened to a deal, inside the unit of work that keeps it. */
public interface DealPost {

    /**
     * Sends it.
     *
     * @return whether it went; what did not is kept, and sent when this desk may
     * @throws Problem {@code deal.desk-not-finances} where it is finance's to say and this desk may not sign for finance
     */
    boolean send(DealEvent event);

    /** Keeps everything on this desk. */
    static DealPost nobody() {
        return event -> false;
    }
}
