package app.baton.ui.deals;

/** Why a store asks a buyer for less than its one participation: the listed reasons, and no others (R8). */
enum LessReason {
    /** The lender's or the state's cap is lower. */
    LOWER_CAP,
    /** The buyer's monthly budget, which he named before any rate. */
    BUDGET,
    /** Another store or lender offers him less, and he shows it. */
    COMPETING_OFFER,
    /** A promotion that every buyer of it has on the same terms. */
    PROMOTION,
    /** A unit that has stood too long. */
    AGED_UNIT,
    /** An employee's purchase under the store's own program. */
    EMPLOYEE
}
