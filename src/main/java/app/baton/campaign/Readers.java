package app.baton.campaign;

import app.baton.people.PersonId;
import app.baton.people.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Who of those who should has read a brief, by when they should have ({@code due}), and whether that time is past. */
public record Readers(BriefHeader brief, List<Line> people, Instant due, boolean pastDue) {

    /** A brief that is issued late in the day leaves everybody this long before they count as late. */
    public static final Duration FAIR = Duration.ofHours(1);

    public Readers {
        people = List.copyOf(people);
    }

    /** One person and when they acknowledged the brief, if they did. */
    public record Line(PersonId person, String name, String title, Set<Role> roles, Optional<Instant> at) { }

    public List<Line> read() {
        return people.stream().filter(line -> line.at().isPresent()).toList();
    }

    /** Who has not read it, by the first of their roles. */
    public SortedMap<Role, List<String>> missing() {
        SortedMap<Role, List<String>> missing = new TreeMap<>();
        unread().forEach(line -> line.roles().stream().sorted().findFirst().ifPresent(role ->
                missing.computeIfAbsent(role, any -> new ArrayList<>()).add(line.name())));
        return missing;
    }

    /** Who has not read it and has only roles that a newer version knows. */
    public List<String> missingOfNewerRoles() {
        return unread().stream().filter(line -> line.roles().isEmpty()).map(Line::name).toList();
    }

    public List<Line> unread() {
        return people.stream().filter(line -> line.at().isEmpty()).toList();
    }
}
