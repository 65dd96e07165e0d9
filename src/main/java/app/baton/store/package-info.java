/**
 * The encrypted store of one home: H2 by default, PostgreSQL by setting, jOOQ over the numbered scripts of
 * {@code db/common}. Start at {@code Store}. The only room that knows SQL; it implements the books of lower floors.
 */
@NullMarked
package app.baton.store;

import org.jspecify.annotations.NullMarked;
