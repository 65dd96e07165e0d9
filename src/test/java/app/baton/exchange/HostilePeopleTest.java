package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.baton.people.Action;
import app.baton.people.Colleague;
import app.baton.people.PeopleNews;
import app.baton.people.Person;
import app.baton.people.PersonCard;
import app.baton.people.PersonForm;
import app.baton.people.PersonId;
import app.baton.people.Role;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a thief of a desk's key, a faulty or a newer program could say about who works here. */
class HostilePeopleTest {

    @TempDir
    Path share;

    private TestHouse house;

    @BeforeEach
    void theOfficeSaysWhoWorksThere() {
        house = new TestHouse(share);
        house.entitle(house.office, Duty.PEOPLE);
        house.office.roster.catchUp(house.gina);
        house.office.sync();
    }

    @ParameterizedTest
    @CsvSource({"person, x", "desk, ''", "name, ''", "name, '  '", "revision, many", "active, perhaps", "roles, salesperson"})
    void aSpoiledMemberIsRefusedWithItsNameAndNothingIsKept(String member, String value) {
        forge(house.office, Duty.PEOPLE, content -> first(content).put(member, value));

        assertThatCode(() -> house.marketing.sync()).doesNotThrowAnyException();
        assertThat(house.marketing.asideCodes()).containsExactly("json.field");
        assertThat(names(house.marketing)).doesNotContain("Gina Gale", "Sam Ruiz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gina\u0007Gale", "Gina\nGale", "Gina\u202eelaG", "Gina\u2028Gale", "Gina\u0000"})
    void aNameThatSteersTheScreenIsRefused(String name) {
        forge(house.office, Duty.PEOPLE, content -> first(content).put("name", name));
        house.marketing.sync();

        assertThat(house.marketing.asideCodes()).containsExactly("json.field");
    }

    @Test
    void anEndlessNameAndEndlessListsAreRefused() {
        forge(house.office, Duty.PEOPLE, content -> first(content).put("name", "x".repeat(100_000)));
        house.marketing.sync();
        assertThat(house.marketing.asideCodes()).containsExactly("json.field");

        forge(house.office, Duty.PEOPLE, content -> people(content, PeopleNews.MOST + 1));
        house.finance.sync();
        assertThat(house.finance.asideCodes()).containsExactly("json.field");
        assertThat(names(house.finance)).doesNotContain("Gina Gale");

        forge(house.office, Duty.PEOPLE, content -> people(content, PeopleNews.MOST));
        TestDesk reader = house.desk(20, "Reader");
        house.join(reader, Set.of(Duty.RECEIPT, Duty.PEOPLE));
        assertThat(reader.asideCodes()).as("with those of this desk they would be too many").containsExactly("people.too-many");
        assertThat(names(reader)).as("nothing of the list").isEmpty();
    }

    @Test
    void aThiefOfAReceiptKeyTakesNoRoomFromTheListsAndIsForgottenOnceTheDeskIsRevoked() {
        house.showroom.roster.catchUp(house.ana);
        for (int i = 0; i < PeopleNews.MOST_INTRODUCED + 5; i++) {
            introduce(new PersonId(new UUID(67, i)), "Invented " + i);
        }
        house.everybodySyncs();
        assertThat(names(house.finance)).contains("Ana Morales", "Sam Ruiz").filteredOn(name -> name.startsWith("Invented"))
                .hasSize(PeopleNews.MOST_INTRODUCED - 1);
        assertThat(house.finance.asideCodes()).hasSize(6).containsOnly("people.too-many-introduced");

        forge(house.office, Duty.PEOPLE, content -> people(content, PeopleNews.MOST));
        TestDesk reader = house.desk(20, "Reader");
        house.join(reader, Set.of(Duty.RECEIPT));
        reader.sync();
        assertThat(reader.asideCodes()).containsOnly("people.too-many-introduced");
        assertThat(names(reader)).filteredOn(name -> name.startsWith("Nobody")).hasSize(PeopleNews.MOST);

        house.finance.colleagues.save(house.finance.hire(8, "head", "Hedy Head", Role.GENERAL_MANAGER),
                card(house.finance, house.ana.id()), new PersonForm("Ana Morales", "ana", "", Set.of(Role.SALESPERSON)),
                "a truck a day".toCharArray());
        house.office.trust.revoke(house.office.folder(), house.showroom.id, house.gina);
        house.finance.sync();
        house.office.sync();
        assertThat(names(house.finance)).contains("Sam Ruiz", "Ana Morales").noneMatch(name -> name.startsWith("Invented"));
        assertThat(names(house.office)).as("nobody gave Ana a way in there").doesNotContain("Ana Morales")
                .noneMatch(name -> name.startsWith("Invented"));
        assertThat(house.finance.books.people().find(house.ana.id())).isPresent();
    }

    /** Somebody with the showroom's key writes that this person is at work there. */
    private void introduce(PersonId id, String name) {
        Person person = Person.newcomer(id, "x", name, "", Set.of(Role.SALESPERSON));
        PersonCard card = new PersonCard(id, house.showroom.id, name, "", List.of("salesperson"), true, 1);
        house.showroom.books.unitOfWork().write(person.asUser().actor(), log -> {
            house.showroom.post.send(new PeopleNews(true, List.of(card)), person.asUser());
            return true;
        });
    }

    @Test
    void aRoleOfANewerVersionIsKeptShownAndAllowsNothing() {
        forge(house.office, Duty.PEOPLE, content -> first(content).putArray("roles").add("robot-wrangler"));
        house.marketing.sync();
        PersonCard gina = card(house.marketing, house.gina.id());
        assertThat(house.marketing.asideCodes()).isEmpty();
        assertThat(gina.roles()).containsExactly("robot-wrangler");
        assertThat(gina.known()).isEmpty();
        assertThat(gina.reads()).as("everybody reads the brief").isTrue();

        house.entitle(house.marketing, Duty.PEOPLE);
        house.marketing.hire(9, "hal", "Hal Head", Role.GENERAL_MANAGER);
        var hal = house.marketing.books.people().byLogin("hal").orElseThrow().asUser();
        assertThat(hal.may(Action.MANAGE_PEOPLE)).isTrue();
        house.marketing.colleagues.save(hal, gina, new PersonForm("Gina G.", "", "", Set.of(Role.SALESPERSON)), new char[0]);
        assertThat(card(house.marketing, house.gina.id()).roles()).as("nobody here can have meant to take it")
                .containsExactly("robot-wrangler", "salesperson");
    }

    @Test
    void aDeskWithoutTheDutySpeaksOfNobodyButItsOwnPersonAtWork() {
        house.showroom.roster.catchUp(house.ana);
        house.showroom.sync();
        String gina = house.gina.id().toString();
        int number = 20;
        for (Consumer<ObjectNode> forgery : List.<Consumer<ObjectNode>>of(
                content -> content.put("what", "kept"),
                content -> first(content).put("person", gina),
                content -> first(content).put("active", false),
                content -> first(content).put("desk", house.office.id.toString()))) {
            TestDesk reader = house.desk(number++, "Reader");
            forge(house.showroom, Duty.RECEIPT, forgery);
            house.join(reader, Set.of(Duty.RECEIPT));
            reader.sync();
            assertThat(reader.asideCodes()).hasSize(1).isSubsetOf("share.key-not-entitled", "json.field");
            assertThat(names(reader)).doesNotContain("Ana Morales");
        }
    }

    @Test
    void anIntroductionNeverOverrulesADeskThatMaySayWhoWorksHere() {
        house.showroom.roster.catchUp(house.ana);
        house.showroom.sync();
        house.office.sync();
        house.office.colleagues.works(house.gina, card(house.office, house.ana.id()), false);
        house.everybodySyncs();
        assertThat(card(house.finance, house.ana.id()).active()).isFalse();

        PersonCard ana = card(house.finance, house.ana.id());
        PersonCard back = new PersonCard(ana.id(), ana.desk(), ana.name(), ana.title(), ana.roles(), true, 99);
        house.showroom.books.unitOfWork().write(house.ana.actor(), log -> {
            house.showroom.post.send(new PeopleNews(true, List.of(back)), house.ana);
            return true;
        });
        house.everybodySyncs();
        assertThat(card(house.finance, house.ana.id()).active()).isFalse();
        assertThat(card(house.office, house.ana.id()).active()).isFalse();
    }

    @Test
    void whatADeskThatWasRestoredSaysAgainOfTheSameStateTakesThePlaceOfWhatItHadForgotten() {
        house.everybodySyncs();
        PersonCard gina = card(house.office, house.gina.id());
        for (String name : List.of("Gina Forgotten", "Gina Gale-Reed")) {
            house.office.books.unitOfWork().write(house.gina.actor(), log -> {
                house.office.post.send(new PeopleNews(false, List.of(gina.changed(name, "", Set.of(Role.GENERAL_MANAGER), true))),
                        house.gina);
                return true;
            });
            house.everybodySyncs();
            assertThat(names(house.finance)).contains(name);
        }
        assertThat(house.finance.asideCodes()).isEmpty();
    }

    @Test
    void aRevisionThatJumpsAbsurdlyFarDoesNotFreezeAPerson() {
        house.everybodySyncs();
        house.entitle(house.marketing, Duty.PEOPLE);
        PersonCard gina = card(house.marketing, house.gina.id());
        PersonCard frozen = new PersonCard(gina.id(), gina.desk(), "Frozen", "", gina.roles(), true, PersonCard.MOST_CHANGES);
        house.marketing.books.unitOfWork().write(house.mia.actor(), log -> {
            house.marketing.post.send(new PeopleNews(false, List.of(frozen)), house.mia);
            return true;
        });
        house.everybodySyncs();

        assertThat(names(house.finance)).contains("Gina Gale").doesNotContain("Frozen");
        assertThat(house.office.books.people().find(house.gina.id()).orElseThrow().name()).isEqualTo("Gina Gale");
    }

    /** Replaces a desk's first word on the share, signed with its own key. */
    private void forge(TestDesk desk, Duty duty, Consumer<ObjectNode> edit) {
        Path path = share.resolve(Share.path(desk.id, DocumentType.PEOPLE, 1));
        SealedOriginal original = new SealedOriginal(desk);
        ObjectNode signed = original.signed();
        edit.accept((ObjectNode) signed.get("content"));
        TestHouse.write(path, CanonicalJson.bytes(TestHouse.signedAnew(signed, desk.key(duty))));
        house.forgeHead(desk, DocumentType.PEOPLE, 1, CanonicalJson.hash(signed));
    }

    /** What the desk itself keeps of its first word, whatever was made of it on the share. */
    private record SealedOriginal(TestDesk desk) {

        ObjectNode signed() {
            String json = desk.books.documents().find(desk.id, "people", 1).orElseThrow().json();
            return ((ObjectNode) CanonicalJson.read(json).get("signed")).deepCopy();
        }
    }

    private static ObjectNode first(ObjectNode content) {
        return (ObjectNode) content.get("people").get(0);
    }

    private static void people(ObjectNode content, int number) {
        ObjectNode like = first(content).deepCopy();
        ArrayNode list = content.putArray("people");
        for (int i = 0; i < number; i++) {
            list.add(like.deepCopy().put("person", new UUID(66, i).toString()).put("name", "Nobody " + i));
        }
    }

    private static PersonCard card(TestDesk desk, PersonId id) {
        return desk.books.colleagues().find(id).map(Colleague::card).orElseThrow();
    }

    private static List<String> names(TestDesk desk) {
        return desk.books.colleagues().everybody().stream().map(each -> each.card().name()).toList();
    }
}
