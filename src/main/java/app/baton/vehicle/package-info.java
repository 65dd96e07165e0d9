/**
 * The vehicle itself and the store's stock of them: {@link app.baton.vehicle.Vin}, the model lines that amounts depend on
 * ({@link app.baton.vehicle.ModelLine}), and units with their holds. Start at {@link app.baton.vehicle.StockDesk}.
 * Leans on money, journal and people.
 */
@NullMarked
package app.baton.vehicle;

import org.jspecify.annotations.NullMarked;
