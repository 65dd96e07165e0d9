package app.baton.app;

import app.baton.exchange.SignedPost;
import app.baton.people.User;
import app.baton.vehicle.StockNews;
import app.baton.vehicle.StockPost;
import java.time.Instant;

/** Tells of the stock what the root lets this desk tell; the rest it keeps to itself. */
record StockLine(SignedPost post) implements StockPost {

    @Override
    public void send(StockNews news, Instant at, User by) {
        if (news.anybodys(by.id()) ? tellsHolds() : tellsChanges()) {
            post.send(news, at, by);
        }
    }

    @Override
    public boolean tellsChanges() {
        return post.tellsChanges();
    }

    @Override
    public boolean tellsHolds() {
        return post.tellsHolds();
    }
}
