package app.baton.vehicle;

import app.baton.people.User;

/** Tells the other desks of the share what happened to the stock. */
public interface StockPost {

    /** Something happened, inside the open unit of work. */
    void send(StockNews news, User by);

    /** For a desk that keeps its stock for itself. */
    static StockPost none() {
        return (news, by) -> { };
    }
}
