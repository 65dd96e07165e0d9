package app.baton.vehicle;

import app.baton.people.User;

/** Tells the other desks of the share, when this desk keeps the stock for them. */
public interface StockPost {

    /** The stock or its holds changed, inside the open unit of work. */
    void changed(User by);

    /** For a desk that keeps its stock for itself. */
    static StockPost none() {
        return by -> { };
    }
}
