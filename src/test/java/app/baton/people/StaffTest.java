package app.baton.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.journal.Actor;
import app.baton.journal.DeskId;
import app.baton.twins.MapBooks;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whom a task can be given to, over people of this desk and of another. */
class StaffTest {

    private static final DeskId HERE = new DeskId(new UUID(7, 1));
    private static final DeskId THERE = new DeskId(new UUID(7, 2));

    private final MapBooks books = new MapBooks();
    private final Staff staff = new Staff(books.people(), books.colleagues(),
            desk -> desk.equals(THERE) ? "Finance office" : "Front office");

    @Test
    void peopleOfOtherDesksCanBeNamedWithTheirDeskAndThoseHereWithTheRightsTheyHaveHere() {
        Person mia = here(1, "Mia Larsen", Role.MARKETING);
        here(2, "Ana Morales", Role.SALESPERSON);
        told(PersonCard.first(mia, HERE), HERE);
        told(card(3, "Sofia Martins", true, "finance-manager"), THERE);
        told(card(4, "Zed Left", false, "marketing"), THERE);
        told(card(5, "Bo Sales", true, "salesperson"), THERE);
        // another desk gave Ana more, which does not count here yet
        told(card(2, "Ana Morales", true, "marketing"), THERE);

        assertThat(staff.who(Action.EDIT_PROGRAMS)).containsExactly(
                new Candidate(mia.id(), "Mia Larsen", "Mia Larsen's title", Optional.empty()),
                new Candidate(id(3), "Sofia Martins", "Sofia Martins's title", Optional.of("Finance office")));
        assertThat(staff.names()).containsEntry(id(4), "Zed Left").containsEntry(id(2), "Ana Morales").hasSize(5);
    }

    @Test
    void whoMayNotSignInHereAnyMoreIsStillNamedWhereHeWorksElsewhere() {
        Person mia = here(1, "Mia Larsen", Role.MARKETING);
        told(card(1, "Mia Larsen", true, "marketing"), THERE);
        books.unitOfWork().write(Actor.SYSTEM, log -> books.people().save(new Person(mia.id(), mia.login(), mia.name(),
                mia.title(), mia.roles(), false, 1)));

        assertThat(staff.who(Action.EDIT_PROGRAMS)).extracting(Candidate::elsewhere)
                .containsExactly(Optional.of("Finance office"));
    }

    private Person here(int number, String name, Role role) {
        Person person = Person.newcomer(id(number), "login" + number, name, name + "'s title", Set.of(role));
        return books.unitOfWork().write(Actor.SYSTEM, log -> books.people().save(person));
    }

    private void told(PersonCard card, DeskId by) {
        books.unitOfWork().write(Actor.SYSTEM, log -> {
            books.colleagues().keep(new Colleague(card, by, false, true));
            return card;
        });
    }

    private static PersonCard card(int number, String name, boolean active, String role) {
        return new PersonCard(id(number), THERE, name, name + "'s title", List.of(role), active, 2);
    }

    private static PersonId id(int number) {
        return new PersonId(new UUID(3, number));
    }
}
