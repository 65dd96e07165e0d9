package app.baton.ui.stock;

import app.baton.incentive.FittingDesk;
import app.baton.intake.StockLists;
import app.baton.journal.ActivityBook;
import app.baton.vehicle.HoldDesk;
import app.baton.vehicle.StockDesk;

/** The use cases that the Stock screen works with, and the log to tell a vehicle's past from. */
public record StockDesks(StockDesk stock, HoldDesk holds, StockLists lists, FittingDesk fitting, ActivityBook activity) { }
