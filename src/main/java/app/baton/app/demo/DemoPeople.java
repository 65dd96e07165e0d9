package app.baton.app.demo;

import static app.baton.people.Role.ACCOUNTING;
import static app.baton.people.Role.ADMINISTRATOR;
import static app.baton.people.Role.EXECUTIVE;
import static app.baton.people.Role.FINANCE_MANAGER;
import static app.baton.people.Role.GENERAL_MANAGER;
import static app.baton.people.Role.INTERNET_AGENT;
import static app.baton.people.Role.MARKETING;
import static app.baton.people.Role.SALESPERSON;
import static app.baton.people.Role.SALES_MANAGER;
import static app.baton.people.Role.SERVICE_ADVISER;
import static app.baton.people.Role.TRADE_DESK;

import app.baton.people.Person;
import app.baton.people.PersonId;
import app.baton.people.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** The 24 invented people of the demo dealership, twelve of them selling; the same ids each time. */
final class DemoPeople {

    static final Person ANA = person("Ana Morales", "Sales consultant", SALESPERSON);
    static final Person MIA = person("Mia Larsen", "Marketing director", MARKETING);
    static final Person SOFIA = person("Sofia Martins", "Finance director", FINANCE_MANAGER);
    static final Person PAUL = person("Paul Jankowski", "Sales manager, new", SALES_MANAGER);
    static final Person YUSUF = person("Yusuf Demir", "General manager", GENERAL_MANAGER);

    private static final List<Person> ALL = List.of(
            ANA,
            person("Ben Carter", "Sales consultant", SALESPERSON),
            person("Chloe Nguyen", "Truck specialist", SALESPERSON),
            person("DeShawn Brooks", "Sales consultant", SALESPERSON),
            person("Elena Petrova", "Electric-vehicle specialist", SALESPERSON),
            person("Frank Kowalski", "Commercial and fleet", SALESPERSON),
            person("Grace Kim", "Sales consultant", SALESPERSON),
            person("Hassan Ali", "Sales consultant", SALESPERSON),
            person("Isabel Romero", "Sales consultant", SALESPERSON),
            person("Jake Lindqvist", "Pre-owned consultant", SALESPERSON),
            person("Kayla Thompson", "Internet sales", INTERNET_AGENT),
            person("Liam Doyle", "Internet sales", INTERNET_AGENT),
            person("Marcus Webb", "Used-vehicle appraiser", TRADE_DESK),
            person("Nora Fitzgerald", "Service adviser", SERVICE_ADVISER),
            person("Omar Haddad", "Service adviser", SERVICE_ADVISER),
            PAUL,
            person("Renee Dubois", "Sales manager, pre-owned", SALES_MANAGER),
            SOFIA,
            person("Tom Becker", "Finance manager", FINANCE_MANAGER),
            MIA,
            person("Victor Osei", "Marketing coordinator", MARKETING),
            person("Wendy Zhao", "Office manager", ACCOUNTING, ADMINISTRATOR),
            YUSUF,
            person("Diane Caldwell", "Chief revenue officer", EXECUTIVE));

    private DemoPeople() { }

    static List<Person> all() {
        return ALL;
    }

    private static Person person(String name, String title, Role... roles) {
        String login = name.toLowerCase(Locale.ROOT).replace(' ', '.');
        return Person.newcomer(new PersonId(id(login)), login, name, title, Set.of(roles));
    }

    /** A fixed id that looks like the store's own (version 7, at the start of 2025), so that a demo is the same twice. */
    private static UUID id(String login) {
        UUID name = UUID.nameUUIDFromBytes(("lakeside " + login).getBytes(StandardCharsets.UTF_8));
        long high = 0x0194_1F29_7C00L << 16 | 0x7000L | name.getMostSignificantBits() & 0xFFFL;
        return new UUID(high, name.getLeastSignificantBits());
    }
}
