/**
 * Amounts in US dollars as {@link org.joda.money.Money}, percentages, rates and the named ways of rounding.
 * Start at {@link app.baton.money.Dollars}. Leans on Joda-Money only; nothing here is a floating point number.
 */
@NullMarked
package app.baton.money;

import org.jspecify.annotations.NullMarked;
