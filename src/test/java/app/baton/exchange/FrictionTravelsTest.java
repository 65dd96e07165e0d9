package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.campaign.Brief;
import app.baton.campaign.FrictionAbout;
import app.baton.campaign.FrictionDraft;
import app.baton.campaign.FrictionEffect;
import app.baton.campaign.FrictionKind;
import app.baton.campaign.FrictionNote;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class FrictionTravelsTest {

    private static final PageRequest FIRST = PageRequest.first(9);

    @TempDir
    Path share;

    private TestHouse house;
    private Brief brief;

    @BeforeEach
    void publish() {
        house = new TestHouse(share);
        brief = house.published(house.cash);
        house.showroom.sync();
    }

    @Test
    void aNoteAndItsAnswerTravelBetweenDesksThatAreNeverOnLineTogether() {
        FrictionNote note = write("He read it as everybody's.");
        house.showroom.sync();

        house.clock.pass(Duration.ofHours(1));
        house.marketing.sync();
        FrictionNote here = house.marketing.friction.waiting(house.mia, FIRST).rows().getFirst();
        assertThat(here.about().campaignName()).isEqualTo("2026-11 Truck Month");
        assertThat(here.byName()).isEqualTo("Ana Morales");
        assertThat(here.answerBy()).isEqualTo(note.answerBy());
        house.marketing.friction.answer(house.mia, here, "New headline from noon.", FrictionEffect.WORDING_CHANGED);
        house.marketing.sync();

        house.clock.pass(Duration.ofHours(1));
        house.showroom.sync();
        assertThat(house.showroom.friction.mine(house.ana, FIRST).rows()).singleElement().satisfies(mine ->
                assertThat(mine.answered()).hasValueSatisfying(answer -> {
                    assertThat(answer.text()).isEqualTo("New headline from noon.");
                    assertThat(answer.byName()).isEqualTo("Mia Chen");
                }));
        assertThat(house.showroom.asideCodes()).isEmpty();
    }

    @Test
    void aDeskThatReadsTheAnswerBeforeTheNoteHasBothInTheEnd() {
        FrictionNote note = write("Which VINs?");
        house.showroom.sync();
        house.marketing.sync();
        house.marketing.friction.answer(house.mia, there(house.marketing, note), "The twelve.", FrictionEffect.EXPLAINED);
        house.marketing.sync();

        house.finance.sync();
        house.finance.sync();

        assertThat(there(house.finance, note)).isEqualTo(there(house.marketing, note));
        assertThat(house.finance.asideCodes()).isEmpty();
    }

    @Test
    void anEditThatCrossesTheAnswerEndsAlikeOnBothDesks() {
        FrictionNote note = write("First words.");
        house.showroom.sync();
        house.marketing.sync();
        house.clock.pass(Duration.ofMinutes(1));
        house.showroom.friction.edit(house.ana, note, new FrictionDraft(FrictionKind.PROOF_MISSING,
                "Second words.", note.about()));
        house.marketing.friction.answer(house.mia, there(house.marketing, note), "To the first.", FrictionEffect.EXPLAINED);
        house.everybodySyncs();

        assertThat(there(house.showroom, note)).isEqualTo(there(house.marketing, note)).satisfies(both -> {
            assertThat(both.text()).isEqualTo("Second words.");
            assertThat(both.answer()).isNotNull();
        });
    }

    @Test
    void noDeskButMarketingsAnswers() {
        FrictionNote note = write("Hm.");
        // somebody of marketing who signs in at the showroom's desk
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> house.showroom.friction.answer(house.mia, note, "So.",
                FrictionEffect.EXPLAINED));
        assertThat(there(house.showroom, note).answer()).isNull();

        house.showroom.sync();
        forge(content -> content.put("what", "answered").put("text", "Forged.").put("effect", "explained"));
        house.marketing.sync();

        assertThat(house.marketing.asideCodes()).containsExactly("share.key-not-entitled");
        assertThat(house.marketing.books.friction().find(note.id())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"note, x", "event, ''", "what, shouted", "kind, CONDITION_UNCLEAR", "kind, boredom", "text, ''",
        "campaign, everything", "answerBy, tomorrow", "program, '$'"})
    void aNoteWithASpoiledMemberIsRefusedWithTheMemberNamedAndNothingOfItKept(String member, String value) {
        FrictionNote note = write("Fine.");
        house.showroom.sync();
        forge(content -> content.put(member, value));

        assertThatCode(() -> house.marketing.sync()).doesNotThrowAnyException();

        assertThat(house.marketing.asideCodes()).containsExactly("json.field");
        assertThat(house.marketing.books.friction().events(note.id())).isEmpty();
    }

    @Test
    void noDeskMakesAnothersNoteItsOwnByHavingWrittenItEarlier() {
        write("The showroom's, an hour before.");
        house.showroom.sync();
        house.clock.pass(Duration.ofHours(1));
        FrictionNote hers = house.marketing.friction.write(house.mia, new FrictionDraft(FrictionKind.HEADLINE_MISREAD, "Hers.",
                FrictionAbout.NOTHING));
        forge(content -> content.put("note", hers.id().toString()));

        house.marketing.sync();

        assertThat(house.marketing.asideCodes()).containsExactly("friction.another-desks");
        assertThat(there(house.marketing, hers)).isEqualTo(hers);
    }

    /** A desk that catches up may hear whoever forged first, in whatever way. */
    @ParameterizedTest
    @CsvSource({"note, false", "note, true", "event, false", "event, true"})
    void theRealNoteSurvivesOnADeskThatHearsTheForgedOneFirst(String taken, boolean bothIds) {
        write("The showroom's, an hour before.");
        house.showroom.sync();
        house.clock.pass(Duration.ofHours(1));
        FrictionNote hers = house.marketing.friction.write(house.mia, new FrictionDraft(FrictionKind.HEADLINE_MISREAD, "Hers.",
                FrictionAbout.NOTHING));
        String event = house.marketing.books.friction().events(hers.id()).getFirst().id().toString();
        forge(content -> {
            if (taken.equals("note") || bothIds) {
                content.put("note", hers.id().toString());
            }
            if (taken.equals("event") || bothIds) {
                content.put("event", event);
            }
        });
        house.finance.sync();
        assertThat(house.finance.books.friction().find(hers.id())).as("hers is not on the share yet").isEmpty();

        house.marketing.sync();
        house.finance.sync();
        assertThat(there(house.finance, hers)).isEqualTo(hers);
        house.marketing.friction.answer(house.mia, hers, "Answered.", FrictionEffect.EXPLAINED);
        house.everybodySyncs();
        assertThat(there(house.finance, hers)).isEqualTo(there(house.marketing, hers))
                .satisfies(note -> assertThat(note.answer()).isNotNull());
    }

    @ParameterizedTest
    @CsvSource({"edited", "taken-back"})
    void noOtherDeskChangesANoteInItsWritersName(String what) {
        write("The showroom's.");
        house.showroom.sync();
        FrictionNote hers = house.marketing.friction.write(house.mia, new FrictionDraft(FrictionKind.HEADLINE_MISREAD, "Hers.",
                FrictionAbout.NOTHING));
        house.clock.pass(Duration.ofHours(1));
        forgeSigned(signed -> {
            ((ObjectNode) signed.get("by")).put("id", house.mia.id().toString()).put("name", house.mia.name());
            signed.put("issued", house.clock.now().toString());
            ObjectNode content = (ObjectNode) signed.get("content");
            content.put("note", hers.id().toString()).put("what", what).remove("answerBy");
            if (what.equals("taken-back")) {
                content.retain("note", "event", "what");
            }
        });

        house.marketing.sync();

        assertThat(house.marketing.books.friction().events(hers.id())).as("it arrived").hasSize(2);
        assertThat(there(house.marketing, hers)).satisfies(note -> {
            assertThat(note.text()).isEqualTo("Hers.");
            assertThat(note.takenBack()).isFalse();
        });
    }

    @Test
    void whoWroteANoteAtAnotherDeskIsToldToChangeItThere() {
        FrictionNote note = write("At the showroom.");
        house.showroom.sync();
        house.marketing.sync();
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> house.marketing.friction.takeBack(house.ana,
                there(house.marketing, note))).withMessageContaining("at another desk");
        assertThat(there(house.marketing, note).takenBack()).isFalse();
    }

    @Test
    void anEndlessTextIsRefused() {
        FrictionNote note = write("Fine.");
        house.showroom.sync();
        forge(content -> content.put("text", "x".repeat(20_000)));

        house.marketing.sync();

        assertThat(house.marketing.asideCodes()).containsExactly("json.field");
        assertThat(house.marketing.books.friction().find(note.id())).isEmpty();
    }

    private FrictionNote write(String text) {
        return house.showroom.friction.write(house.ana, new FrictionDraft(FrictionKind.HEADLINE_MISREAD, text,
                FrictionAbout.of(brief.campaigns().getFirst())));
    }

    private static FrictionNote there(TestDesk desk, FrictionNote note) {
        return desk.books.friction().find(note.id()).orElseThrow();
    }

    /** Replaces the showroom's first note on the share, signed with its own key. */
    private void forge(Consumer<ObjectNode> edit) {
        forgeSigned(signed -> edit.accept((ObjectNode) signed.get("content")));
    }

    private void forgeSigned(Consumer<ObjectNode> edit) {
        Path path = share.resolve(Share.path(house.showroom.id, DocumentType.FRICTION, 1));
        ObjectNode signed = ((ObjectNode) TestHouse.file(path).whole().get("signed")).deepCopy();
        edit.accept(signed);
        TestHouse.write(path, CanonicalJson.bytes(TestHouse.signedAnew(signed, house.showroom.key(Duty.RECEIPT))));
        house.forgeHead(house.showroom, DocumentType.FRICTION, 1, CanonicalJson.hash(signed));
    }
}
