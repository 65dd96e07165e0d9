package app.baton.lead.radar;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Whom an offer was sent to: one person, two of one home, or only an address.
 *
 * @param persons at most two, the first named first
 * @param phones in E.164
 */
public record Household(List<Addressee> persons, HomeAddress address, List<String> phones, List<String> emails) {

    private static final int MOST_PERSONS = 2;

    public Household {
        if (persons.size() > MOST_PERSONS) {
            throw new IllegalArgumentException("an offer is sent to one or two persons, not " + persons.size());
        }
        persons = List.copyOf(persons);
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
    }

    /** Its persons as they stand on an envelope. */
    public String name() {
        return persons.stream().map(Addressee::name).collect(Collectors.joining(" and "));
    }
}
