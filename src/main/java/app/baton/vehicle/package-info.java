/**
 * The vehicle itself, as stock lists and programs name it: {@link app.baton.vehicle.Vin} and the model lines that
 * amounts, rates and residuals depend on ({@link app.baton.vehicle.ModelLine}). Leans on money and journal.
 */
@NullMarked
package app.baton.vehicle;

import org.jspecify.annotations.NullMarked;
