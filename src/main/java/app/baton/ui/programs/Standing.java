package app.baton.ui.programs;

/** Where a row of the grid stands. */
enum Standing {
    /** As the newest revision in the book says. */
    IN_FORCE,
    /** Somebody is writing its next revision, or a new program. */
    DRAFT,
    /** Waits for a second person. */
    TO_CONFIRM,
    /** The second person found something. */
    GIVEN_BACK
}
