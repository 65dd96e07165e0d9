package app.baton.lead;

import app.baton.campaign.Intent;
import app.baton.people.PersonId;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What lists show of a lead.
 *
 * @param stage the stage's code by the rules of the moment at which it was last changed
 * @param wants the vehicle, in words; empty where nobody said one
 * @param source who sent it, or the campaign
 * @param escalateBy when a manager is told that nobody answered; null is never, or he was told already
 * @param unread whether a person has to read it first
 */
public record LeadRow(LeadId id, LeadState state, LeadKind kind, String stage, Intent intent, Due due, Customer customer,
                      String wants, String source, @Nullable PersonId owner, String ownerName, Instant received,
                      Instant changed, @Nullable Instant escalateBy, int attempts, boolean unread, long version) {

    public static LeadRow of(Lead lead, LeadRules rules) {
        return new LeadRow(lead.id(), lead.state(), lead.kind(), Progress.of(lead, rules).stage().code(), Progress.intent(lead),
                Due.of(lead), lead.customer(), lead.told(LeadFact.VEHICLE),
                lead.told(LeadFact.SOURCE), lead.owner(), lead.ownerName(), lead.received(),
                lead.changed(), escalateBy(lead), lead.touches().attempts(), lead.enquiry().needsAPerson(), lead.version());
    }

    private static @Nullable Instant escalateBy(Lead lead) {
        LeadEvent.Assigned assigned = lead.assigned();
        boolean waits = lead.state() == LeadState.OPEN && lead.touches().waiting() && !lead.escalated();
        return waits && assigned != null ? assigned.escalateBy() : null;
    }

    /** What a search looks through, in small letters. */
    public String words() {
        return String.join(" ", customer.name(), String.join(" ", customer.phones()), customer.email(), customer.postalCode(),
                wants, source).toLowerCase(Locale.ROOT);
    }
}
