package app.baton.vehicle;

import app.baton.people.User;
import java.time.Instant;

/** Tells the other desks of the share what happened to the stock. */
public interface StockPost {

    /** Something happened at that moment, inside the open unit of work; what this desk may not tell stays here. */
    void send(StockNews news, Instant at, User by);

    /** Whether the others hear of changes to the stock; reads the store. */
    default boolean tellsChanges() {
        return true;
    }

    /** Whether the others hear of holds; reads the store. */
    default boolean tellsHolds() {
        return true;
    }

    /** For a desk that has nobody to tell. */
    static StockPost none() {
        return (news, at, by) -> { };
    }
}
