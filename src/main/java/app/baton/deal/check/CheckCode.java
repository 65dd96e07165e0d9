package app.baton.deal.check;

/** The rules that a deal is checked by. */
public enum CheckCode {
    /** A paper is still to be brought for a program (R3). */
    PROOF_NEEDED,
    /** The search for the best stack was cut short. */
    STACK_NOT_PROVEN,
    /** The texts of two programs contradict each other. */
    TEXTS_DISAGREE,
    /** The lender has not decided (R17). */
    TIER_ASSUMED,
    /** No table has a rate for what was asked. */
    NOT_PRICED,
    /** The lender decided another rate or term than the deal is worked out with (R17). */
    LENDER_OTHER,
    /** What the lender wants to see before he pays (R17). */
    STIPULATED,
    /** More is lent than the rate program allows (R14). */
    ADVANCE_EXCEEDED,
    /** More is lent than the store's limit allows. */
    LOAN_TO_VALUE,
    /** The payment is more of the income than the store's limit allows. */
    PAYMENT_TO_INCOME,
    /** The tax is not known (R10). */
    TAX_UNKNOWN,
    /** A tax rule has to be looked up (R10). */
    TAX_TO_VERIFY,
    /** A form or a paper that the tax asks for. */
    TAX_FORM,
    /** The papers' fee is above the state's cap. */
    DOC_FEE_ABOVE_CAP,
    /** Whether the state caps the fee was not read in its own text. */
    DOC_FEE_TO_VERIFY,
    /** A program of the stack ends on or soon after the day of delivery. */
    WINDOW_ENDS,
    /** What was promised is not in the deal (R19). */
    PROMISE_BROKEN,
    /** What was promised gave way to the buyer's own choice, or to something worth as much. */
    PROMISE_GIVES_WAY,
    /** More points than the lender's table allows (R8). */
    MARKUP_ABOVE_CAP,
    /** Other points than every buyer is asked for, without a listed reason (R8). */
    MARKUP_UNEQUAL,
    /** Points on a subvented rate (R8). */
    MARKUP_ON_SUBVENTED,
    /** Nobody asked the lender what is owed on the trade (R9). */
    PAYOFF_UNVERIFIED,
    /** The payoff is more than the allowance. */
    NEGATIVE_EQUITY,
    /** A money factor that no lease has. */
    FACTOR_UNUSUAL,
    /** The VIN fails its check digit. */
    VIN_DOUBTFUL,
    /** The contract is dated before the sale (R15). */
    BACKDATED,
    /** The lender's contract shows another figure than ours (Reg Z 1026.22). */
    CONTRACT_DIFFERS,
    /** A cost is not known, so that the gross is not whole. */
    COST_UNKNOWN,
    /** A fact was answered no and later yes (R2). */
    ANSWER_TURNED,
    /** A paper that the program does not list (R3). */
    PROOF_NOT_LISTED,
    /** A paper dated after the delivery (R3). */
    PROOF_LATE,
    /** A program looks at who holds the title (R1). */
    TITLE_HOLDS,
    /** A plan price whose number nobody entered (R13). */
    PLAN_PIN,
    /** A paper in a name that is none of the deal's (R1). */
    PROOF_OTHER_NAME,
    /** A promise that the deal does not keep was ended one of three ways (R19). */
    PROMISE_ENDED
}
