package app.baton.lead;

import app.baton.campaign.Intent;
import app.baton.incentive.Invalid;
import app.baton.people.PersonId;
import app.baton.people.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who gets a lead, and how soon it has to be answered. Routes are read from top to bottom, and the first one that fits counts
 * (LQ5, LQ9, LQ11).
 *
 * @param kinds of these kinds; empty is any
 * @param channels by these doors; empty is any
 * @param least of at least so near to a purchase; null is any
 * @param source a part of the sender's or campaign's name, in any case; empty is any
 * @param people these persons; empty is everybody of the roles
 * @param roles everybody who has one of these, where no person is named or none of them works here any more
 * @param answerMinutes of opening time until somebody has to have tried to reach the customer
 * @param escalateMinutes of opening time after that until a manager is told
 * @param escalateTo which managers
 */
public record Route(String name, List<LeadKind> kinds, List<LeadChannel> channels, @Nullable Intent least, String source,
                    List<PersonId> people, List<Role> roles, int answerMinutes, int escalateMinutes, Role escalateTo) {

    private static final int LONGEST = 60 * 24 * 30;

    public Route {
        Invalid.unless(!name.isBlank() && name.length() <= 80, "name", "A route has a name of at most 80 characters.");
        Invalid.unless(answerMinutes >= 1 && answerMinutes <= LONGEST, "answerMinutes",
                "A lead is answered within 1 to " + LONGEST + " minutes of opening time: " + answerMinutes + ".");
        Invalid.unless(escalateMinutes >= 0 && escalateMinutes <= LONGEST, "escalateMinutes",
                "A manager is told after 0 to " + LONGEST + " minutes of opening time: " + escalateMinutes + ".");
        Invalid.unless(!people.isEmpty() || !roles.isEmpty(), "roles", "Name a person or a role that gets the lead.");
        kinds = List.copyOf(kinds);
        channels = List.copyOf(channels);
        people = List.copyOf(people);
        roles = List.copyOf(roles);
    }
}
