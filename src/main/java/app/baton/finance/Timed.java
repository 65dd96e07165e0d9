package app.baton.finance;

import org.joda.money.Money;

/** Money that goes one way, at its distance from the start of a transaction. */
record Timed(UnitPeriod.Distance at, Money amount) { }
