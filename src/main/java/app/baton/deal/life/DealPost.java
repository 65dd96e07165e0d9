package app.baton.deal.life;

import app.baton.people.User;

/** Takes to the other desks what happened to a deal, inside the unit of work that keeps it. */
@FunctionalInterface
public interface DealPost {

    void send(DealEvent event, User by);

    /** Keeps everything on this desk. */
    static DealPost nobody() {
        return (event, by) -> { };
    }
}
