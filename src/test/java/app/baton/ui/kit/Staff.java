package app.baton.ui.kit;

import app.baton.people.Person;
import app.baton.people.PersonId;
import app.baton.people.Role;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Twenty-four people of a store, for tests and pictures. */
public final class Staff {

    private Staff() { }

    public static final Person ANA = person(1, "Ana Morales", "Salesperson", Role.SALESPERSON);
    public static final Person BEN = person(2, "Ben Whitaker", "Salesperson", Role.SALESPERSON);
    public static final Person GRACE = person(3, "Grace Okafor", "General manager", Role.GENERAL_MANAGER);
    public static final Person MIA = person(4, "Mia Lindqvist", "Marketing manager", Role.MARKETING);

    public static List<Person> all() {
        return List.of(ANA, BEN, GRACE, MIA,
                person(5, "Carlos Dominguez", "Salesperson", Role.SALESPERSON),
                person(6, "Dana Kowalczyk", "Salesperson", Role.SALESPERSON),
                person(7, "Eli Brandt", "Salesperson", Role.SALESPERSON),
                person(8, "Fatima Haddad", "Salesperson", Role.SALESPERSON),
                person(9, "George Papadopoulos-Whitmore", "Senior salesperson and delivery coordinator", Role.SALESPERSON),
                person(10, "Hannah Lee", "Salesperson", Role.SALESPERSON),
                person(11, "Ivan Petrov", "Salesperson", Role.SALESPERSON),
                person(12, "Jasmine Cole", "Salesperson", Role.SALESPERSON),
                person(13, "Kofi Mensah", "Internet agent", Role.INTERNET_AGENT),
                person(14, "Lena Fischer", "Internet agent", Role.INTERNET_AGENT),
                person(15, "Marcus Hill", "Sales manager", Role.SALES_MANAGER, Role.SALESPERSON),
                person(16, "Nina Rossi", "Finance manager", Role.FINANCE_MANAGER),
                person(17, "Omar Said", "Finance manager", Role.FINANCE_MANAGER),
                person(18, "Paula Jensen", "Trade desk", Role.TRADE_DESK),
                person(19, "Quentin Ross", "Service adviser", Role.SERVICE_ADVISER),
                person(20, "Rosa Delgado", "Service adviser", Role.SERVICE_ADVISER),
                person(21, "Sam Turner", "Accounting", Role.ACCOUNTING),
                person(22, "Tara Singh", "Marketing assistant", Role.MARKETING),
                person(23, "Uma Patel", "Chief revenue officer", Role.EXECUTIVE),
                person(24, "Victor Chen", "Administrator", Role.ADMINISTRATOR));
    }

    private static Person person(int number, String name, String title, Role... roles) {
        String login = name.split(" ")[0].toLowerCase(Locale.ROOT);
        return Person.newcomer(new PersonId(new UUID(0, number)), login, name, title, Set.of(roles));
    }
}
