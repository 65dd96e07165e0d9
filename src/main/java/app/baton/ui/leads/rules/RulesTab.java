package app.baton.ui.leads.rules;

/** The pages of the rules, in the order of their keys. */
enum RulesTab {
    STAGES, ROUTES, OUTCOMES, SHIFTS, LIMITS,
    /** What the rules as they are typed would have made of the last leads. */
    TRIAL,
    /** The rules as they were before. */
    VERSIONS;

    /** Whether its lines can be added to and put in another order. */
    boolean isList() {
        return this == STAGES || this == ROUTES || this == OUTCOMES;
    }

    /** Whether one of its lines is changed beside it. */
    boolean isEdited() {
        return isList() || this == SHIFTS || this == LIMITS;
    }
}
