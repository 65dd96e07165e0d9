package app.baton.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.journal.ActivityEntry;
import app.baton.journal.Actor;
import app.baton.journal.DeskId;
import app.baton.journal.Ids;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.twins.MapBooks;
import app.baton.twins.MapPasswords;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PeopleDeskTest {

    private static final String GOOD = "a truck a day";
    private static final DeskId HERE = new DeskId(new UUID(7, 1));

    private final MapBooks books = new MapBooks();
    private final MapPasswords passwords = new MapPasswords();
    private final Roster roster = new Roster(books.people(), books.colleagues(), PeoplePost.none(), HERE, books.unitOfWork());
    private final PeopleDesk desk = new PeopleDesk(books.people(), passwords, roster, books.unitOfWork(), new Ids(MapBooks.CLOCK),
            Texts.english(MapBooks.CLOCK.zone()));
    private final Person grace = hire(1, "grace", "Grace Okafor", Role.GENERAL_MANAGER);
    private final Person victor = hire(2, "victor", "Victor Chen", Role.ADMINISTRATOR);
    private final Person ana = hire(3, "ana", "Ana Morales", Role.SALESPERSON);
    private final User manager = grace.asUser();
    private final User administrator = victor.asUser();

    @Test
    void aNewcomerWithAPasswordCanSignInAndTheLogSaysWhoAddedHim() {
        Person ben = desk.add(administrator, form("Ben Whitaker", "ben", Role.SALESPERSON), GOOD.toCharArray());

        assertThat(ben.active()).isTrue();
        assertThat(passwords.byLogin).containsEntry("ben", GOOD);
        assertThat(log(ben)).containsExactly("person.password-set by Victor Chen", "person.added by Victor Chen");
        assertThat(desk.everybody(manager)).filteredOn(member -> ben.equals(member.person()))
                .containsExactly(member(ben, true));
    }

    @Test
    void aNewcomerWithoutAPasswordIsListedOnly() {
        Person ben = desk.add(manager, form(" Ben Whitaker ", " ben ", Role.SALESPERSON), new char[0]);

        assertThat(ben.name()).isEqualTo("Ben Whitaker");
        assertThat(passwords.has("ben")).isFalse();
    }

    @Test
    void aWeakPasswordKeepsNothingOfTheNewcomer() {
        refused("keys.weak-password", () -> desk.add(manager, form("Ben", "ben", Role.SALESPERSON), "short".toCharArray()));

        assertThat(books.people().byLogin("ben")).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidAtItsField() {
        assertThat(field(() -> desk.add(manager, form(" ", "ben", Role.SALESPERSON), new char[0]))).isEqualTo("name");
        assertThat(field(() -> desk.add(manager, form("Ben", "Ben W", Role.SALESPERSON), new char[0]))).isEqualTo("login");
        assertThat(field(() -> desk.add(manager, form("Ana", "ana", Role.SALESPERSON), new char[0]))).isEqualTo("login");
        assertThat(field(() -> desk.add(manager, new PersonForm("Ben", "ben", "", Set.of()), new char[0]))).isEqualTo("roles");
    }

    @Test
    void onlyTheGeneralManagerGivesAndTakesTheRulingRoles() {
        for (Role role : List.of(Role.GENERAL_MANAGER, Role.EXECUTIVE, Role.ADMINISTRATOR)) {
            refused("person.ruling-role", () -> desk.add(administrator, form("Ben", "ben", role), new char[0]));
            refused("person.ruling-role",
                    () -> desk.change(administrator, ana, form("Ana", "ana", Role.SALESPERSON, role), new char[0]));
        }
        refused("person.ruling-role",
                () -> desk.change(administrator, grace, form("Grace", "grace", Role.SALESPERSON), new char[0]));
        refused("person.ruling-role", () -> desk.deactivate(administrator, grace));

        assertThat(desk.change(manager, ana, form("Ana", "ana", Role.ADMINISTRATOR), new char[0]).roles())
                .containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void anAdministratorCannotSignInAsTheGeneralManagerByGivingHerAPassword() {
        refused("person.ruling-role", () -> desk.change(administrator, grace,
                form("Grace Okafor", "grace", Role.GENERAL_MANAGER), GOOD.toCharArray()));
        desk.change(administrator, victor, form("Victor Chen", "victor", Role.ADMINISTRATOR), "my own new one".toCharArray());

        assertThat(passwords.byLogin).containsEntry("grace", "grace's password").containsEntry("victor", "my own new one");
    }

    @Test
    void theLoginStaysBecauseThePasswordHangsOnIt() {
        Person changed = desk.change(manager, ana, form("Ana Morales-Reed", "other", Role.SALES_MANAGER), new char[0]);

        assertThat(changed.login()).isEqualTo("ana");
        assertThat(changed.name()).isEqualTo("Ana Morales-Reed");
        assertThat(changed.roles()).containsExactly(Role.SALES_MANAGER);
    }

    @Test
    void whoeverSavesWhatSomebodyElseChangedMeanwhileIsTold() {
        desk.change(manager, ana, form("Ana M.", "ana", Role.SALESPERSON), new char[0]);

        refused("person.changed", () -> desk.change(administrator, ana, form("Ana", "ana", Role.MARKETING), GOOD.toCharArray()));
        assertThat(passwords.byLogin).containsEntry("ana", "ana's password");
    }

    @Test
    void whoeverLeavesHasNeitherPasswordNorPinAndStaysInTheList() {
        books.unitOfWork().write(Actor.SYSTEM, log -> {
            books.people().setPin(ana.id(), "verifier");
            return true;
        });
        Person gone = desk.deactivate(administrator, ana);

        assertThat(books.people().working()).extracting(Person::login).containsExactly("grace", "victor");
        assertThat(desk.everybody(manager)).contains(member(gone, false));
        assertThat(log(ana)).contains("person.left by Victor Chen");
        Person back = desk.reactivate(administrator, gone);
        assertThat(desk.everybody(manager)).contains(member(back, false));
        assertThat(back.active()).isTrue();
    }

    @Test
    void nobodyLetsHimselfGoNorTheLastGeneralManager() {
        refused("person.self", () -> desk.deactivate(manager, grace));
        refused("person.last-manager",
                () -> desk.change(manager, grace, form("Grace", "grace", Role.SALES_MANAGER), new char[0]));
        Person second = desk.add(manager, form("Gil Reyes", "gil", Role.GENERAL_MANAGER), new char[0]);
        refused("person.last-manager", () -> desk.deactivate(second.asUser(), grace));

        Person able = desk.change(manager, second, form("Gil Reyes", "gil", Role.GENERAL_MANAGER), GOOD.toCharArray());
        assertThat(desk.deactivate(able.asUser(), grace).active()).isFalse();
    }

    @Test
    void whenThePasswordCannotBeTakenAwayThePersonStays() {
        passwords.byLogin.keySet().retainAll(Set.of("ana"));

        refused("keys.last-user", () -> desk.deactivate(manager, ana));
        assertThat(books.people().find(ana.id())).contains(ana);
    }

    @Test
    void whoeverLeftGetsNoPassword() {
        Person gone = desk.deactivate(manager, ana);

        assertThat(field(() -> desk.change(manager, gone, form("Ana", "ana", Role.SALESPERSON), GOOD.toCharArray())))
                .isEqualTo("password");
    }

    @Test
    void othersDoNotEvenSeeTheList() {
        User user = ana.asUser();

        refused("people.not-allowed", () -> desk.everybody(user));
        refused("people.not-allowed", () -> desk.add(user, form("Ben", "ben", Role.SALESPERSON), new char[0]));
        refused("people.not-allowed", () -> desk.change(user, ana, form("Ana", "ana", Role.SALESPERSON), new char[0]));
        refused("people.not-allowed", () -> desk.deactivate(user, victor));
        refused("people.not-allowed", () -> desk.reactivate(user, victor));
    }

    private Person hire(int number, String login, String name, Role role) {
        passwords.put(login, (login + "'s password").toCharArray());
        return books.unitOfWork().write(Actor.SYSTEM, log -> books.people()
                .save(Person.newcomer(new PersonId(new UUID(4, number)), login, name, "", Set.of(role))));
    }

    private Member member(Person person, boolean password) {
        return new Member(roster.card(person), person, password, false, true);
    }

    private static PersonForm form(String name, String login, Role... roles) {
        return new PersonForm(name, login, "", Set.of(roles));
    }

    private List<String> log(Person person) {
        return books.activity().of("person", person.id().toString(), PageRequest.first(10)).rows().stream()
                .map((ActivityEntry entry) -> entry.activity().what() + " by " + entry.actor().name()).toList();
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatExceptionOfType(Problem.class).isThrownBy(act).matches(problem -> problem.code().equals(code), code);
    }

    private static String field(ThrowingCallable act) {
        var thrown = org.assertj.core.api.Assertions.catchThrowableOfType(Problem.class, act);
        assertThat(thrown).isNotNull();
        return thrown.field().orElse("");
    }
}
