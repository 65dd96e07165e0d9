/**
 * The folder of one desk and the keys to it: {@link app.baton.store.home.Home}, {@link app.baton.store.home.Keyring},
 * {@link app.baton.store.home.HomeLock}. Knows nothing of SQL. Leans on people and journal.
 */
@NullMarked
package app.baton.store.home;

import org.jspecify.annotations.NullMarked;
