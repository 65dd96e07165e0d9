/**
 * What every floor above needs to do and to keep its work: {@link app.baton.journal.UnitOfWork} with its
 * {@link app.baton.journal.ActivityLog}, {@link app.baton.journal.Background}, {@link app.baton.journal.Clock},
 * {@link app.baton.journal.Texts}, and the ledger of signed documents. Leans on money.
 */
@NullMarked
package app.baton.journal;

import org.jspecify.annotations.NullMarked;
