/**
 * What comes from outside as files: lists are read into a {@link app.baton.intake.Table}, a
 * {@link app.baton.intake.ColumnMapping} says which column is what, and readers such as {@link app.baton.intake.StockFeed}
 * and {@link app.baton.intake.OfferFeed} turn rows into domain values and say what is wrong with the others.
 * {@link app.baton.intake.ScanFiles} looks into scans by their content before they are kept. Leans on the domain and writes
 * only through its books and use cases.
 */
@NullMarked
package app.baton.intake;

import org.jspecify.annotations.NullMarked;
