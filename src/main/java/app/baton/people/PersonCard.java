package app.baton.people;

import app.baton.journal.DeskId;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who somebody is, as the desks of the dealership tell each other: the name and title people know, the roles, whether the
 * person works here, and the desk where he was entered, which stays the same. A login, a password and a PIN never stand
 * in it: they open one desk's home and are that desk's alone. Roles are words, so that one of a newer version is kept
 * and counts for nothing; {@code revision} counts the changes on whichever desk, from 1.
 */
public record PersonCard(PersonId id, DeskId desk, String name, String title, List<String> roles, boolean active,
                         int revision) {

    /** The longest name or title, in characters. */
    public static final int LONGEST = 200;
    /** Nobody is changed more often. */
    public static final int MOST_CHANGES = 1_000_000_000;
    private static final int MOST_ROLES = 32;

    public PersonCard {
        if (name.isBlank() || !isPlain(name) || !isPlain(title)) {
            throw new IllegalArgumentException("a name and a title have at most " + LONGEST
                    + " characters and none that steers the screen, and a name is not blank");
        }
        if (roles.size() > MOST_ROLES || !roles.stream().allMatch(word -> word.matches("[a-z][a-z0-9-]{0,39}"))) {
            throw new IllegalArgumentException("a role is a word of a-z, 0-9 and dashes, and nobody has more than "
                    + MOST_ROLES);
        }
        if (revision < 1 || revision > MOST_CHANGES) {
            throw new IllegalArgumentException("a revision counts from 1");
        }
        roles = List.copyOf(new TreeSet<>(roles));
    }

    /** The first word about somebody who was entered on a desk; an older home may hold names that could not be said. */
    static PersonCard first(Person person, DeskId desk) {
        return new PersonCard(person.id(), desk, plain(person.name()), plain(person.title()), words(person.roles()),
                person.active(), 1);
    }

    /** The same person after a change. Roles of a newer version stay: nobody here can have meant to take them. */
    public PersonCard changed(String newName, String newTitle, Set<Role> newRoles, boolean works) {
        Set<String> all = new TreeSet<>(words(newRoles));
        roles.stream().filter(word -> role(word).isEmpty()).forEach(all::add);
        return new PersonCard(id, desk, plain(newName), plain(newTitle), List.copyOf(all), works, revision + 1);
    }

    /** The same card with the desk that is known already: nobody moves to another desk by a document. */
    PersonCard at(DeskId known) {
        return new PersonCard(id, known, name, title, roles, active, revision);
    }

    /** The roles that this version knows. */
    public Set<Role> known() {
        Set<Role> known = EnumSet.noneOf(Role.class);
        roles.forEach(word -> role(word).ifPresent(known::add));
        return known;
    }

    /** Whether both say the same, however often it was changed. */
    public boolean says(PersonCard other) {
        return id.equals(other.id) && name.equals(other.name) && title.equals(other.title) && roles.equals(other.roles)
                && active == other.active;
    }

    /** Everybody reads the brief; roles of a newer version do too, for all that is known. */
    public boolean reads() {
        return active && (known().isEmpty() || Permissions.allows(known(), Action.ACKNOWLEDGE_BRIEF));
    }

    /** Whether a text can stand as a name or title: short enough, and nothing in it that steers the screen. */
    static boolean isPlain(String text) {
        return text.length() <= LONGEST && text.codePoints().noneMatch(PersonCard::steers);
    }

    private static String plain(String text) {
        if (isPlain(text)) {
            return text;
        }
        String seen = text.codePoints().map(each -> steers(each) ? ' ' : each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        String cut = seen.length() <= LONGEST ? seen : seen.substring(0, LONGEST - 1) + "…";
        return cut.isBlank() ? "?" : cut;
    }

    /** Control characters, line breaks of every kind, what turns the direction of writing, halves of characters. */
    private static boolean steers(int each) {
        return switch (Character.getType(each)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            default -> each >= 0x202A && each <= 0x202E || each >= 0x2066 && each <= 0x2069;
        };
    }

    private static List<String> words(Collection<Role> roles) {
        return roles.stream().map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-')).sorted().toList();
    }

    private static Optional<Role> role(String word) {
        return Arrays.stream(Role.values()).filter(role -> words(List.of(role)).contains(word)).findFirst();
    }
}
