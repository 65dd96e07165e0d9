package app.baton.ui.leads;

/** What somebody does with the lead that is opened, each with its key. */
public enum LeadAct {
    OUTCOME("D"), APPOINTMENT("A"), LEARN("Q"), PLAN("T"), NOTE("N"), CORRECT("E"), HAND_OVER("H"), CONSENT("O"), BOUGHT("B"),
    REOPEN("R"),
    /** Somebody called or came in who may be no lead yet; it needs none that is opened. */
    LOG("L"),
    /** This person is given no leads for a while (R30); it needs no lead either. */
    AWAY("W");

    private final String keys;

    LeadAct(String keys) {
        this.keys = keys;
    }

    /** Whether it is about the lead that is opened. */
    boolean ofLead() {
        return this != LOG && this != AWAY;
    }

    /** The key that begins it, as {@code Command.withKeys} takes it. */
    public String keys() {
        return keys;
    }
}
