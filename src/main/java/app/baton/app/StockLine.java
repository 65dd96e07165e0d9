package app.baton.app;

import app.baton.exchange.Duty;
import app.baton.exchange.SignedPost;
import app.baton.people.User;
import app.baton.vehicle.StockNews;
import app.baton.vehicle.StockPost;

/** Tells of the stock what the root lets this desk tell; the rest it keeps to itself. */
record StockLine(ShareLine share, SignedPost post) implements StockPost {

    @Override
    public void send(StockNews news, User by) {
        if (news.anybodys() ? tellsHolds() : tellsChanges()) {
            post.send(news, by);
        }
    }

    @Override
    public boolean tellsChanges() {
        return share.duties().contains(Duty.STOCK);
    }

    @Override
    public boolean tellsHolds() {
        return share.duties().contains(Duty.RECEIPT);
    }
}
