package app.baton.incentive;

/** The three days of a deal that programs look at. A vehicle sold from stock has no order day. */
public enum DateKind {
    ORDER, SALE, DELIVERY
}
