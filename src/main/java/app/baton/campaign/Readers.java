package app.baton.campaign;

import app.baton.people.PersonId;
import app.baton.people.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    public List<Line> unread() {
        return people.stream().filter(line -> line.at().isEmpty()).toList();
    }
}
