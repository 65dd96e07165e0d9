package app.baton.exchange;

import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.Role;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which duties the people of a desk need its keys to have. */
public final class Duties {

    private Duties() { }

    /** What a desk must be able to sign so that people of these roles can do their work on it. */
    public static Set<Duty> of(Set<Role> roles) {
        Set<Duty> duties = EnumSet.of(Duty.RECEIPT);
        if (Permissions.allows(roles, Action.EDIT_PROGRAMS)) {
            duties.add(Duty.PROGRAMS);
        }
        if (Permissions.allows(roles, Action.PROPOSE_CAMPAIGN)) {
            duties.add(Duty.PROPOSAL);
        }
        if (Permissions.allows(roles, Action.PUBLISH_BRIEF)) {
            duties.add(Duty.BRIEF);
        }
        if (Permissions.allows(roles, Action.APPROVE_FOR_FINANCE)) {
            duties.add(Duty.APPROVE_FOR_FINANCE);
        }
        if (Permissions.allows(roles, Action.APPROVE_DEALER_MONEY)) {
            duties.add(Duty.APPROVE_DEALER_MONEY);
        }
        if (Permissions.allows(roles, Action.IMPORT_STOCK) || Permissions.allows(roles, Action.EDIT_STOCK)) {
            duties.add(Duty.STOCK);
        }
        if (Permissions.allows(roles, Action.STRUCTURE_DEAL)) {
            duties.add(Duty.CUSTOMERS);
        }
        if (Permissions.allows(roles, Action.WORK_LEADS)) {
            duties.add(Duty.LEADS);
        }
        if (Permissions.allows(roles, Action.MANAGE_PEOPLE)) {
            duties.add(Duty.PEOPLE);
        }
        return duties;
    }

    /** One set per key: what approves stands apart from the rest, because no key may publish and approve. */
    static List<Set<Duty>> split(Set<Duty> duties) {
        Set<Duty> approving = duties.stream().filter(Duty::approves).collect(Collectors.toSet());
        if (approving.isEmpty() || !duties.contains(Duty.BRIEF)) {
            return List.of(Set.copyOf(duties));
        }
        List<Set<Duty>> parts = new ArrayList<>();
        parts.add(duties.stream().filter(duty -> !duty.approves()).collect(Collectors.toSet()));
        parts.add(approving);
        return parts;
    }
}
