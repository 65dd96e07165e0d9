package app.baton.campaign;

/** What marketing changed because of a friction note. */
public enum FrictionEffect {
    EXPLAINED,
    WORDING_CHANGED,
    CAMPAIGN_REVISED,
    PROGRAM_CORRECTED,
    TRAINING_NOTE,
    PASSED_ON
}
