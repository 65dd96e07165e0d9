package app.baton.exchange;

import app.baton.campaign.ApprovalKind;
import java.util.Arrays;
import java.util.Optional;

/** What the root lets a key sign. Every key of a desk may sign that desk's {@code HEAD}. */
public enum Duty {
    BRIEF("brief"),
    PROGRAMS("programs"),
    PROPOSAL("proposal"),
    APPROVE_FOR_FINANCE("approval:finance"),
    APPROVE_DEALER_MONEY("approval:dealer-money"),
    RECEIPT("receipt"),
    STOCK("stock"),
    PEOPLE("people"),
    /** Send customers' deals, and be among the desks to which deals and reviews are sealed. */
    CUSTOMERS("customers"),
    /** Send customers' leads, and be among the desks to which leads are sealed. */
    LEADS("leads");

    private final String wire;

    Duty(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }

    /** Duties of newer versions are unknown here and entitle to nothing. */
    static Optional<Duty> parse(String wire) {
        return Arrays.stream(values()).filter(duty -> duty.wire.equals(wire)).findFirst();
    }

    static Duty of(ApprovalKind kind) {
        return switch (kind) {
            case FINANCE -> APPROVE_FOR_FINANCE;
            case DEALER_MONEY -> APPROVE_DEALER_MONEY;
        };
    }

    /** Whether it is the word that lets somebody else's campaign pass. */
    public boolean approves() {
        return this == APPROVE_FOR_FINANCE || this == APPROVE_DEALER_MONEY;
    }
}
