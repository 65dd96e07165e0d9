package app.baton.app;

import app.baton.deal.life.DealDesk;
import app.baton.deal.life.DealKeeper;
import app.baton.deal.life.DealPost;
import app.baton.deal.life.DealQuotes;
import app.baton.deal.life.FinanceDesk;
import app.baton.deal.life.JacketDesk;
import app.baton.deal.life.ProofDesk;
import app.baton.journal.Clock;
import app.baton.journal.DeskId;
import app.baton.journal.Ids;
import app.baton.journal.Texts;
import app.baton.store.Store;
import app.baton.ui.finance.FinanceDesks;
import app.baton.vehicle.StockDesk;

/** The offices that a deal and its papers go through on this desk, over the one keeper of deals. */
record DealOffices(DealKeeper keeper, DealDesk floor, FinanceDesk finance, ProofDesk proofs, JacketDesk jackets) {

    FinanceDesks forFinance() {
        return new FinanceDesks(floor, finance, proofs, jackets);
    }

    static DealOffices of(Store store, DealPost post, DeskId desk, StockDesk stock, Clock clock, Ids ids, Texts texts) {
        DealKeeper keeper = new DealKeeper(store.deals(), post, store.unitOfWork(), desk, clock, ids);
        DealQuotes quotes = new DealQuotes(store.programs(), store.unitOfWork());
        return new DealOffices(keeper, new DealDesk(keeper), new FinanceDesk(keeper, quotes, stock, texts),
                new ProofDesk(keeper, store.scans()), new JacketDesk(keeper, quotes, store.scans(), texts));
    }
}
