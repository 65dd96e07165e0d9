package app.baton.incentive.stack;

/** A way to solve a puzzle, made for one puzzle beforehand; only {@link #solve} is timed. */
interface Contender {

    Result solve(double seconds);

    /**
     * What came out.
     *
     * @param value the best stack found in cents, below zero when none was
     * @param bound what no stack can pass, as far as was proven
     */
    record Result(long value, long bound, boolean proven) { }
}
