package app.baton.incentive.stack;

import java.util.Arrays;

/**
 * What a unit of each limit costs in the bound, each a fraction, {@code rate} by {@code per}. Any prices give a true bound
 * (they are multipliers of the Lagrangian relaxation); {@link Pricing} seeks good ones.
 */
final class UnitPrices {

    private final long[] rates;
    private final long[] pers;

    /** Every unit is free. */
    UnitPrices(int limits) {
        this.rates = new long[limits];
        this.pers = new long[limits];
        Arrays.fill(pers, 1);
    }

    long rate(int limit) {
        return rates[limit];
    }

    long per(int limit) {
        return pers[limit];
    }

    void set(int limit, long rate, long per) {
        rates[limit] = rate;
        pers[limit] = per;
    }

    /** The price of an amount, down, so that no weight is taken that is not paid for. */
    static long down(long rate, long amount, long per) {
        return per == amount ? rate : rate / per * amount + rate % per * amount / per;
    }

    /** The price of an amount, up. */
    static long up(long rate, long amount, long per) {
        return per == amount ? rate : rate / per * amount + Math.ceilDiv(rate % per * amount, per);
    }
}
