package app.baton.ui.stock;

import app.baton.incentive.FittingDesk;
import app.baton.intake.StockLists;
import app.baton.vehicle.HoldDesk;
import app.baton.vehicle.StockDesk;

/** The use cases that the Stock screen works with. */
public record StockDesks(StockDesk stock, HoldDesk holds, StockLists lists, FittingDesk fitting) { }
