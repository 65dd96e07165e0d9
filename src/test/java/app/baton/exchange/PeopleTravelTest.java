package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.campaign.Brief;
import app.baton.campaign.Readers;
import app.baton.journal.ActivityEntry;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.people.Member;
import app.baton.people.Person;
import app.baton.people.PersonCard;
import app.baton.people.PersonForm;
import app.baton.people.PersonId;
import app.baton.people.Role;
import app.baton.people.User;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who works here, on desks that only meet on the share. The office and the showroom may say so, the others may not. */
class PeopleTravelTest {

    private static final char[] NONE = new char[0];
    private static final String GOOD = "a truck a day";

    @TempDir
    Path folder;

    private Path share;
    private TestHouse house;
    private User gina;
    private User adam;

    @BeforeEach
    void everybodyIsSaid() throws IOException {
        share = Files.createDirectory(folder.resolve("share"));
        house = new TestHouse(share);
        gina = house.gina;
        house.office.passwords.put("gina", "gina's own one".toCharArray());
        adam = house.showroom.hire(6, "adam", "Adam Bell", Role.ADMINISTRATOR);
        house.entitle(house.office, Duty.PEOPLE);
        house.entitle(house.showroom, Duty.PEOPLE);
        signIn(house.office, gina);
        signIn(house.showroom, adam);
        signIn(house.marketing, house.mia);
        signIn(house.finance, house.frank);
        house.everybodySyncs();
    }

    @Test
    void everyDeskKnowsEverybodyAndCountsAllWhoMustRead() {
        for (TestDesk desk : List.of(house.office, house.marketing, house.finance, house.showroom)) {
            assertThat(names(desk)).as(desk.name).containsExactly("Adam Bell", "Ana Morales", "Frank Ode", "Gina Gale",
                    "Mia Chen", "Sam Ruiz");
            assertThat(desk.asideCodes()).as(desk.name).isEmpty();
        }
        Brief brief = house.published(house.cash);
        house.everybodySyncs();
        house.showroom.reading.acknowledge(house.ana, brief.number());
        house.everybodySyncs();

        Readers readers = house.marketing.reading.readers(house.mia, brief.number());
        assertThat(readers.people()).hasSize(6);
        assertThat(readers.read()).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("Ana Morales");
            assertThat(line.roles()).containsExactly(Role.SALESPERSON);
        });
        assertThat(house.marketing.books.people().everybody()).as("who can sign in there").hasSize(1);
    }

    @Test
    void newcomersChangesAndLeaversAreKnownOnEveryDeskWithoutLoginOrPassword() throws IOException {
        Person zoe = house.office.people.add(gina, form("Zoe Adler", "zoe-types-this", Role.SALESPERSON), GOOD.toCharArray());
        house.everybodySyncs();
        assertThat(card(house.finance, zoe.id()).known()).containsExactly(Role.SALESPERSON);

        Person renamed = house.office.people.change(gina, zoe, form("Zoe Adler-Reed", "", Role.SALES_MANAGER), NONE);
        house.everybodySyncs();
        assertThat(card(house.finance, zoe.id())).satisfies(there -> {
            assertThat(there.name()).isEqualTo("Zoe Adler-Reed");
            assertThat(there.known()).containsExactly(Role.SALES_MANAGER);
            assertThat(there.desk()).isEqualTo(house.office.id);
        });

        Person gone = house.office.people.deactivate(gina, renamed);
        house.everybodySyncs();
        assertThat(card(house.finance, zoe.id()).active()).isFalse();
        house.office.people.reactivate(gina, gone);
        house.everybodySyncs();
        assertThat(card(house.finance, zoe.id()).active()).isTrue();
        try (Stream<Path> files = Files.walk(share)) {
            assertThat(files.filter(Files::isRegularFile).map(TestHouse::text))
                    .noneMatch(text -> text.contains("zoe-types-this") || text.contains(GOOD) || text.contains("argon2"));
        }
        assertThat(log(house.finance, zoe.id())).containsExactly("person.word-taken by Gina Gale",
                "person.word-taken by Gina Gale", "person.word-taken by Gina Gale", "person.known by Gina Gale");
    }

    @Test
    void whoeverIsKnownFromAnotherDeskSignsInHereOnlyAfterAYesHere() {
        assertThat(house.showroom.books.people().find(house.sam.id())).isEmpty();
        Member sam = member(house.showroom, adam, house.sam.id());
        assertThat(sam.here()).isFalse();

        house.showroom.colleagues.save(adam, sam.card(), form("Sam Ruiz", "sam", Role.SALES_MANAGER), GOOD.toCharArray());
        assertThat(house.showroom.passwords.byLogin).containsEntry("sam", GOOD);
        assertThat(member(house.showroom, adam, house.sam.id()).rights()).containsExactly(Role.SALES_MANAGER);
        assertThat(log(house.showroom, house.sam.id())).first().isEqualTo("person.let-in by Adam Bell");
        // an administrator lets nobody in who rules
        PersonCard ruler = card(house.showroom, gina.id());
        refused("person.ruling-role", () -> house.showroom.colleagues.save(adam, ruler,
                form("Gina Gale", "gina", Role.GENERAL_MANAGER), GOOD.toCharArray()));
    }

    @Test
    void aDocumentGivesNoRightsAndTakesThem() {
        house.showroom.passwords.put("ana", GOOD.toCharArray());
        house.showroom.passwords.put("adam", GOOD.toCharArray());
        PersonCard ana = card(house.office, house.ana.id());
        house.office.colleagues.save(gina, ana, form("Ana Morales", "", Role.GENERAL_MANAGER), NONE);
        house.everybodySyncs();
        assertThat(here(house.ana).roles()).containsExactly(Role.SALESPERSON);
        assertThat(card(house.showroom, house.ana.id()).known()).containsExactly(Role.GENERAL_MANAGER);
        assertThat(house.showroom.asideCodes()).containsExactly("people.roles-wait");
        assertThat(member(house.showroom, adam, house.ana.id()).rolesWait()).isTrue();
        refused("person.ruling-role", () -> house.showroom.people.change(adam, here(house.ana),
                form("Ana Morales", "ana", Role.GENERAL_MANAGER), NONE));

        PersonCard again = card(house.office, house.ana.id());
        house.office.colleagues.save(gina, again, form("Ana Morales", "", Role.TRADE_DESK), NONE);
        house.everybodySyncs();
        assertThat(here(house.ana).roles()).as("a role that may do less").containsExactly(Role.TRADE_DESK);

        house.office.colleagues.works(gina, card(house.office, house.ana.id()), false);
        house.everybodySyncs();
        assertThat(here(house.ana).active()).isFalse();
        assertThat(house.showroom.passwords.has("ana")).isFalse();
    }

    @Test
    void rolesThatWaitCountOnceSomebodyHereSaysYes() {
        house.office.colleagues.save(gina, card(house.office, house.ana.id()), form("Ana Morales", "", Role.SALES_MANAGER), NONE);
        house.everybodySyncs();
        assertThat(here(house.ana).roles()).containsExactly(Role.SALESPERSON);

        house.showroom.people.change(adam, here(house.ana), form("Ana Morales", "ana", Role.SALES_MANAGER), NONE);
        assertThat(here(house.ana).roles()).containsExactly(Role.SALES_MANAGER);
        assertThat(card(house.showroom, house.ana.id()).revision()).as("nothing new to say").isEqualTo(2);
    }

    @Test
    void noDocumentLocksOutWhoeverRulesOrIsTheLast() {
        house.showroom.passwords.put("ana", GOOD.toCharArray());
        house.office.colleagues.works(gina, card(house.office, adam.id()), false);
        house.office.colleagues.works(gina, card(house.office, house.ana.id()), false);
        house.everybodySyncs();

        assertThat(here(adam).active()).isTrue();
        assertThat(here(house.ana).active()).as("the only one with a password").isTrue();
        assertThat(house.showroom.asideCodes()).contains("people.still-signs-in");
        assertThat(card(house.showroom, adam.id()).active()).isFalse();
    }

    @Test
    void ofTwoDesksThatChangeTheSamePersonTheOneWhereHeWasEnteredWinsEverywhere() {
        house.office.colleagues.save(gina, card(house.office, house.ana.id()), form("Ana (office)", "", Role.SALESPERSON), NONE);
        house.showroom.people.change(adam, here(house.ana), form("Ana of the showroom", "ana", Role.SALESPERSON), NONE);
        house.office.sync();
        house.marketing.sync();
        house.showroom.sync();
        house.everybodySyncs();

        for (TestDesk desk : List.of(house.office, house.marketing, house.finance, house.showroom)) {
            assertThat(card(desk, house.ana.id()).name()).as(desk.name).isEqualTo("Ana of the showroom");
        }
        assertThat(house.office.asideCodes()).containsExactly("people.two-words");
        assertThat(house.showroom.asideCodes()).containsExactly("people.two-words");
        assertThat(log(house.office, house.ana.id())).contains("person.two-words by Adam Bell");
        assertThat(log(house.marketing, house.ana.id())).contains("person.two-words by Adam Bell");

        // whoever knew of the other one's change wins
        house.office.colleagues.save(gina, card(house.office, house.ana.id()), form("Ana again", "", Role.SALESPERSON), NONE);
        house.everybodySyncs();
        assertThat(here(house.ana).name()).isEqualTo("Ana again");
    }

    @Test
    void whatIsChangedWhileTheShareIsAwayArrivesLater() throws IOException {
        Path away = folder.resolve("unplugged");
        Files.move(share, away);
        house.office.people.add(gina, form("Zoe Adler", "zoe", Role.SALESPERSON), NONE);
        assertThat(house.office.sync().reached()).isFalse();
        assertThat(names(house.office)).contains("Zoe Adler");

        Files.move(away, share);
        house.everybodySyncs();
        assertThat(names(house.finance)).contains("Zoe Adler");
    }

    @Test
    void anAlteredDocumentIsRefusedAndChangesNothing() {
        house.office.people.add(gina, form("Zoe Adler", "zoe", Role.SALESPERSON), NONE);
        house.office.sync();
        Path path = share.resolve(Share.path(house.office.id, DocumentType.PEOPLE, 2));
        String genuine = TestHouse.text(path);
        TestHouse.write(path, genuine.replace("Zoe Adler", "Zoe Alder"));
        house.finance.sync();

        assertThat(house.finance.asideCodes()).containsExactly("share.altered");
        assertThat(names(house.finance)).doesNotContain("Zoe Adler", "Zoe Alder");
        TestHouse.write(path, genuine);
        house.clock.pass(Duration.ofMinutes(5));
        house.finance.sync();
        assertThat(names(house.finance)).contains("Zoe Adler");
    }

    @Test
    void aDeskThatMayNotSayWhoWorksHereKeepsItsChangesAndSaysThemOnceItMay() {
        User head = house.marketing.hire(7, "hal", "Hal Head", Role.ADMINISTRATOR);
        assertThat(house.marketing.people.travels()).isFalse();
        house.marketing.people.add(head, form("Zoe Adler", "zoe", Role.MARKETING), NONE);
        house.everybodySyncs();
        assertThat(names(house.marketing)).contains("Zoe Adler");
        assertThat(names(house.finance)).doesNotContain("Zoe Adler");
        // another desk's people are not its to change
        refused("person.other-desk", () -> house.marketing.colleagues.save(head, card(house.marketing, house.ana.id()),
                form("Somebody", "", Role.SALESPERSON), NONE));
        refused("person.other-desk", () -> house.marketing.colleagues.works(head, card(house.marketing, house.ana.id()), false));

        house.entitle(house.marketing, Duty.PEOPLE);
        house.marketing.roster.catchUp(head);
        house.everybodySyncs();
        assertThat(house.marketing.people.travels()).isTrue();
        assertThat(names(house.finance)).contains("Zoe Adler", "Hal Head");
        assertThat(house.finance.asideCodes()).isEmpty();
    }

    @Test
    void whatWasSaidIsSaidAgainBeforeItsDaysAreOver() {
        long before = said();
        house.office.roster.catchUp(gina);
        assertThat(said()).isEqualTo(before);
        house.clock.pass(Duration.ofDays(201));
        house.office.roster.catchUp(gina);
        assertThat(said()).isEqualTo(before + 1);
    }

    private long said() {
        return house.office.books.documents().lastOwn(house.office.id, "people").orElseThrow().sequence();
    }

    private static void signIn(TestDesk desk, User user) {
        desk.roster.catchUp(user);
    }

    private Person here(User user) {
        return house.showroom.books.people().find(user.id()).orElseThrow();
    }

    private static Member member(TestDesk desk, User by, PersonId id) {
        return desk.people.everybody(by).stream().filter(each -> each.card().id().equals(id)).findFirst().orElseThrow();
    }

    private static PersonCard card(TestDesk desk, PersonId id) {
        return desk.books.colleagues().find(id).orElseThrow().card();
    }

    private static List<String> names(TestDesk desk) {
        return desk.books.colleagues().everybody().stream().map(each -> each.card().name()).toList();
    }

    private static List<String> log(TestDesk desk, PersonId id) {
        return desk.books.activity().of("person", Objects.toString(id), PageRequest.first(20)).rows().stream()
                .map((ActivityEntry entry) -> entry.activity().what() + " by " + entry.actor().name()).toList();
    }

    private static PersonForm form(String name, String login, Role role) {
        return new PersonForm(name, login, "", Set.of(role));
    }

    private static void refused(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(Problem.class).isThrownBy(act).matches(problem -> problem.code().equals(code), code);
    }
}
