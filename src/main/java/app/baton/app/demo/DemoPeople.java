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
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The 24 invented people of the demo dealership, twelve of them selling, and who left during the story; the same ids each
 * time.
 */
final class DemoPeople {

    private static final Comparator<Person> BY_LOGIN = Comparator.comparing(Person::login);
    private static final LocalDate FOUNDED = LocalDate.of(2025, 1, 1);

    static final Person ANA = person("Ana Morales", "Sales consultant", SALESPERSON);
    static final Person MIA = person("Mia Larsen", "Marketing director", MARKETING);
    static final Person SOFIA = person("Sofia Martins", "Finance director", FINANCE_MANAGER);
    static final Person PAUL = person("Paul Jankowski", "Sales manager, new", SALES_MANAGER);
    static final Person TOM = person("Tom Becker", "Finance manager", FINANCE_MANAGER);
    static final Person VICTOR = person("Victor Osei", "Marketing coordinator", MARKETING);
    static final Person YUSUF = person("Yusuf Demir", "General manager", GENERAL_MANAGER);

    private static final Person HASSAN = person("Hassan Ali", "Sales consultant, Mazda", SALESPERSON);
    private static final Person ISABEL = person("Isabel Romero", "Sales consultant", SALESPERSON);
    private static final Person LIAM = person("Liam Doyle", "Internet sales", INTERNET_AGENT);
    private static final Person TYLER = person("Tyler Grant", "Sales consultant", SALESPERSON);
    private static final Person PRIYA = person("Priya Shah", "Internet sales", INTERNET_AGENT);

    private static final List<Person> ALL = List.of(
            ANA,
            person("Ben Carter", "Sales consultant", SALESPERSON),
            person("Chloe Nguyen", "Truck specialist", SALESPERSON),
            person("DeShawn Brooks", "Sales consultant", SALESPERSON),
            person("Elena Petrova", "Electric-vehicle specialist", SALESPERSON),
            person("Frank Kowalski", "Commercial and fleet", SALESPERSON),
            person("Grace Kim", "Sales consultant, Mazda", SALESPERSON),
            HASSAN,
            ISABEL,
            person("Jake Lindqvist", "Pre-owned consultant", SALESPERSON),
            person("Kayla Thompson", "Internet sales", INTERNET_AGENT),
            LIAM,
            person("Marcus Webb", "Used-vehicle appraiser", TRADE_DESK),
            person("Nora Fitzgerald", "Service adviser", SERVICE_ADVISER),
            person("Omar Haddad", "Service adviser", SERVICE_ADVISER),
            PAUL,
            person("Renee Dubois", "Sales manager, pre-owned and Mazda", SALES_MANAGER),
            SOFIA,
            TOM,
            MIA,
            VICTOR,
            person("Wendy Zhao", "Office manager", ACCOUNTING, ADMINISTRATOR),
            YUSUF,
            person("Diane Caldwell", "Chief revenue officer", EXECUTIVE));

    /** Who was not there from the beginning, and how many months ago he came. */
    private static final Map<Person, Integer> CAME = Map.of(HASSAN, 9, ISABEL, 4, LIAM, 6);

    /** Who left, and how many months ago. */
    private static final Map<Person, Integer> LEFT = Map.of(TYLER, 5, PRIYA, 7);

    private final StoryDays days;

    DemoPeople(StoryDays days) {
        this.days = days;
    }

    static List<Person> all() {
        return ALL;
    }

    /** Who comes on a day; at the beginning everybody who was there all along. */
    List<Person> joining(LocalDate day) {
        return everybody().filter(person -> came(person).equals(day)).toList();
    }

    /** Whose last day it is. */
    List<Person> leaving(LocalDate day) {
        return LEFT.keySet().stream().filter(person -> left(person).equals(day) && !day.equals(days.first()))
                .sorted(BY_LOGIN).toList();
    }

    /** Who works here on a day. */
    List<Person> working(LocalDate day) {
        return everybody().filter(person -> !came(person).isAfter(day) && !left(person).isBefore(day)).toList();
    }

    private Stream<Person> everybody() {
        return Stream.concat(ALL.stream(), LEFT.keySet().stream().sorted(BY_LOGIN)
                .filter(person -> left(person).isAfter(days.first())));
    }

    private LocalDate came(Person person) {
        return Optional.ofNullable(CAME.get(person)).map(this::ago).filter(day -> day.isAfter(days.first()))
                .orElse(days.first());
    }

    private LocalDate left(Person person) {
        return Optional.ofNullable(LEFT.get(person)).map(this::ago).orElse(LocalDate.MAX);
    }

    private LocalDate ago(int months) {
        return days.present().minusMonths(months).atDay(1);
    }

    private static Person person(String name, String title, Role... roles) {
        String login = name.toLowerCase(Locale.ROOT).replace(' ', '.');
        return Person.newcomer(new PersonId(DemoIds.of(FOUNDED, login)), login, name, title, Set.of(roles));
    }
}
