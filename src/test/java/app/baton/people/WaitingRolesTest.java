package app.baton.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.journal.ActivityEntry;
import app.baton.journal.Actor;
import app.baton.journal.DeskId;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.twins.MapBooks;
import app.baton.twins.MapPasswords;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A role that another desk gave: who here may let it count, and what is left where nobody may. */
class WaitingRolesTest {

    private static final DeskId THERE = new DeskId(new UUID(7, 2));

    private final MapBooks books = new MapBooks();
    private final MapPasswords passwords = new MapPasswords();
    private final WaitingRoles waiting = new WaitingRoles(books.people(), books.colleagues(), passwords, books.unitOfWork(),
            Texts.english(MapBooks.CLOCK.zone()));
    private final Person ana = hire(1, "ana", "Ana Morales", Role.SALESPERSON);

    @Test
    void nothingWaitsForWhomNobodyElseSpeaksOfOrWhoLost() {
        assertThat(waiting.of(ana.id())).isEmpty();
        say("salesperson");
        assertThat(waiting.of(ana.id())).isEmpty();
        say("trade-desk", "role-of-the-future");
        assertThat(waiting.of(ana.id())).map(WaitingRoles.Wait::roles).contains(List.of(Role.TRADE_DESK));
    }

    @Test
    void whoSignsInHereAndMayGiveTheRolesIsNamedAndHasToBeAsked() {
        say("sales-manager");
        Person wendy = hire(2, "wendy", "Wendy Zhao", Role.ADMINISTRATOR);
        assertThat(deciders()).as("without a password nobody can say yes").isEmpty();
        passwords.put(wendy.login(), "a truck a day".toCharArray());
        assertThat(deciders()).containsExactly("Wendy Zhao");
        refused("person.ask-decider");

        say("administrator");
        assertThat(deciders()).as("an administrator makes no administrators").isEmpty();
    }

    @Test
    void whereNobodyMayDecideTheSaidRolesCountAndTheLogSaysHow() {
        say("sales-manager");
        Person raised = waiting.letCount(ana.asUser());

        assertThat(raised.roles()).containsExactly(Role.SALES_MANAGER);
        assertThat(books.people().find(ana.id())).contains(raised);
        assertThat(waiting.of(ana.id())).isEmpty();
        ActivityEntry entry = books.activity().of("person", ana.id().toString(), PageRequest.first(5)).rows().getFirst();
        assertThat(entry.activity().what()).isEqualTo("person.roles-let-count");
        refused("person.nothing-waits");
    }

    private List<String> deciders() {
        return waiting.of(ana.id()).orElseThrow().deciders();
    }

    private void refused(String code) {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> waiting.letCount(ana.asUser()))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private void say(String... roles) {
        books.unitOfWork().write(Actor.SYSTEM, log -> {
            books.colleagues().keep(new Colleague(new PersonCard(ana.id(), THERE, ana.name(), "", List.of(roles), true, 2), THERE,
                    false, true));
            return true;
        });
    }

    private Person hire(int number, String login, String name, Role role) {
        return books.unitOfWork().write(Actor.SYSTEM, log -> books.people().save(
                Person.newcomer(new PersonId(new UUID(3, number)), login, name, "", Set.of(role))));
    }
}
