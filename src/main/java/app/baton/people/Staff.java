package app.baton.people;

import app.baton.journal.DeskId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Who can be named for a task: those who sign in at this desk, with the roles that count here, and those of whom other
 * desks told. Reading needs an open unit of work.
 */
public final class Staff {

    private final PeopleBook people;
    private final ColleagueBook colleagues;
    private final Function<DeskId, String> deskName;

    /** {@code deskName} gives a desk's name as people know it. */
    public Staff(PeopleBook people, ColleagueBook colleagues, Function<DeskId, String> deskName) {
        this.people = people;
        this.colleagues = colleagues;
        this.deskName = deskName;
    }

    /** Everybody at work whose roles allow the act, by name. */
    public List<Candidate> who(Action act) {
        List<Candidate> found = new ArrayList<>();
        Set<PersonId> here = new HashSet<>();
        for (Person person : people.working()) {
            here.add(person.id());
            if (Permissions.allows(person.roles(), act)) {
                found.add(new Candidate(person.id(), person.name(), person.title(), Optional.empty()));
            }
        }
        colleagues.everybody().stream().map(Colleague::card).filter(card -> card.active() && !here.contains(card.id()))
                .filter(card -> Permissions.allows(card.known(), act))
                .forEach(card -> found.add(new Candidate(card.id(), card.name(), card.title(),
                        Optional.of(deskName.apply(card.desk())))));
        found.sort(Comparator.comparing(Candidate::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(candidate -> candidate.id().toString()));
        return List.copyOf(found);
    }

    /** Everybody's name, also of those who left. */
    public Map<PersonId, String> names() {
        Map<PersonId, String> names = new HashMap<>();
        colleagues.everybody().forEach(known -> names.put(known.card().id(), known.card().name()));
        people.everybody().forEach(person -> names.put(person.id(), person.name()));
        return names;
    }
}
