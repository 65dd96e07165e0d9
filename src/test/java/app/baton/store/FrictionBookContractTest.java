package app.baton.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.CampaignId;
import app.baton.campaign.FrictionAbout;
import app.baton.campaign.FrictionCount;
import app.baton.campaign.FrictionEffect;
import app.baton.campaign.FrictionEvent;
import app.baton.campaign.FrictionEvent.Step;
import app.baton.campaign.FrictionId;
import app.baton.campaign.FrictionKind;
import app.baton.campaign.FrictionNote;
import app.baton.incentive.ProgramId;
import app.baton.journal.Page;
import app.baton.journal.DeskId;
import app.baton.journal.PageRequest;
import app.baton.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class FrictionBookContractTest {

    private static final Instant EIGHT = Instant.parse("2026-11-03T13:00:00.123456Z");
    private static final DeskId DESK = Samples.desk().id();
    private final Books books;
    private final CampaignId trucks = new CampaignId(Samples.id());
    private final PersonId ana = new PersonId(Samples.id());
    private final PersonId mia = new PersonId(Samples.id());

    FrictionBookContractTest(Books.On on) {
        books = on.open();
    }

    @Test
    void aNoteComesBackAsItWasWritten() {
        var about = new FrictionAbout(trucks, 2, "Truck “Month”", new ProgramId("26-1101"), "Customer cash");
        FrictionEvent event = event(new FrictionId(Samples.id()), ana, EIGHT,
                new FrictionEvent.Written(FrictionKind.DOWN_PAYMENT, "Asked for $0 down, éàü", about,
                        EIGHT.plusSeconds(3600)));

        assertThat(add(event)).isTrue();
        assertThat(add(event)).as("the same once more").isFalse();

        FrictionNote note = books.friction().find(event.note()).orElseThrow();
        assertThat(note.about()).isEqualTo(about);
        assertThat(note.answerBy()).isEqualTo(EIGHT.plusSeconds(3600));
        assertThat(note.version()).isEqualTo(1);
        assertThat(books.friction().events(event.note())).containsExactly(event);
        assertThat(books.friction().find(new FrictionId(Samples.id()))).isEmpty();
    }

    @Test
    void twoDesksMayUseOneIdAndNeitherKeepsTheOthersEventOut() {
        FrictionEvent mine = event(new FrictionId(Samples.id()), ana, EIGHT, words(trucks));
        FrictionEvent other = new FrictionEvent(mine.id(), new FrictionId(Samples.id()), mia, "Somebody else",
                new DeskId(Samples.id()), EIGHT, words(null));
        assertThat(add(other)).isTrue();
        assertThat(add(mine)).isTrue();
        assertThat(add(mine)).as("the same once more").isFalse();
        assertThat(add(other)).as("the same once more").isFalse();
        assertThat(books.friction().find(mine.note())).hasValueSatisfying(note -> assertThat(note.by()).isEqualTo(ana));
        assertThat(books.friction().find(other.note())).hasValueSatisfying(note -> assertThat(note.by()).isEqualTo(mia));
    }

    @Test
    void everythingThatHappenedStaysWhateverOrderItArrivedIn() {
        FrictionId id = new FrictionId(Samples.id());
        FrictionEvent written = event(id, ana, EIGHT, words(trucks));
        FrictionEvent edited = event(id, ana, EIGHT.plusSeconds(5),
                new FrictionEvent.Edited(FrictionKind.OTHER, "In other words", FrictionAbout.NOTHING));
        FrictionEvent answered = event(id, mia, EIGHT.plusSeconds(60),
                new FrictionEvent.Answered("We changed it", FrictionEffect.WORDING_CHANGED));

        add(answered);
        assertThat(books.friction().find(id)).as("an answer that came first waits").isEmpty();
        assertThat(books.friction().newest(PageRequest.first(9)).rows()).isEmpty();
        add(edited);
        add(written);

        FrictionNote note = books.friction().find(id).orElseThrow();
        assertThat(note.kind()).isEqualTo(FrictionKind.OTHER);
        assertThat(note.answered()).hasValueSatisfying(answer -> assertThat(answer.effect())
                .isEqualTo(FrictionEffect.WORDING_CHANGED));
        assertThat(books.friction().events(id)).containsExactly(written, edited, answered);
        assertThat(books.friction().open(PageRequest.first(9)).rows()).isEmpty();
        assertThat(books.friction().about(trucks, PageRequest.first(9)).rows()).as("edited away").isEmpty();
    }

    @Test
    void listsShowOpenNotesBySoonestDueAndAllByNewest() {
        List<FrictionNote> written = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            written.add(write(books, i % 2 == 0 ? trucks : null, i < 5 ? ana : mia, EIGHT.plusSeconds(i / 2)));
        }
        assertThat(all(books.friction()::open)).extracting(FrictionNote::answerBy).isSorted().hasSize(7);
        assertThat(all(books.friction()::newest)).extracting(FrictionNote::at).hasSize(7)
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(all(request -> books.friction().about(trucks, request))).hasSize(4)
                .allMatch(note -> trucks.equals(note.about().campaign()));
        assertThat(all(request -> books.friction().by(mia, request))).extracting(FrictionNote::id)
                .containsExactlyInAnyOrder(written.get(5).id(), written.get(6).id());
    }

    @Test
    void whatWasTakenBackIsInNoListAndInNoCount() {
        FrictionNote note = write(books, trucks, ana, EIGHT);
        add(event(note.id(), ana, EIGHT.plusSeconds(3), new FrictionEvent.TakenBack()));

        assertThat(books.friction().find(note.id())).hasValueSatisfying(it -> assertThat(it.takenBack()).isTrue());
        assertThat(books.friction().newest(PageRequest.first(9)).rows()).isEmpty();
        assertThat(books.friction().open(PageRequest.first(9)).rows()).isEmpty();
        assertThat(books.friction().by(ana, PageRequest.first(9)).rows()).isEmpty();
        assertThat(books.friction().counts(EIGHT, EIGHT.plusSeconds(9))).isEmpty();
        assertThat(books.friction().overdue(EIGHT.plus(Duration.ofDays(9)))).isZero();
    }

    @Test
    void troubleIsCountedByCampaignAndKindWithinATime() {
        write(books, trucks, ana, EIGHT.minusSeconds(1));
        FrictionNote answered = write(books, trucks, ana, EIGHT);
        write(books, trucks, ana, EIGHT.plusSeconds(1));
        write(books, null, ana, EIGHT.plusSeconds(2));
        write(books, trucks, ana, EIGHT.plusSeconds(3));
        add(event(answered.id(), mia, EIGHT.plusSeconds(4), new FrictionEvent.Answered("So.", FrictionEffect.EXPLAINED)));

        assertThat(books.friction().counts(EIGHT, EIGHT.plusSeconds(3))).containsExactly(
                new FrictionCount(trucks, "Truck Month", FrictionKind.CONDITION_UNCLEAR, 2, 1),
                new FrictionCount(null, "", FrictionKind.CONDITION_UNCLEAR, 1, 1));
    }

    @Test
    void aNoteIsOverdueWhenItsTimeIsPastAndNotBefore() {
        FrictionNote note = write(books, trucks, ana, EIGHT);
        assertThat(books.friction().overdue(note.answerBy())).isZero();
        assertThat(books.friction().overdue(note.answerBy().plusMillis(1))).isEqualTo(1);
    }

    private interface Asking {
        Page<FrictionNote> page(PageRequest request);
    }

    /** All rows of a list, two at a time. */
    private static List<FrictionNote> all(Asking list) {
        List<FrictionNote> rows = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            Page<FrictionNote> page = list.page(new PageRequest(2, next));
            rows.addAll(page.rows());
            next = page.next();
        } while (next.isPresent());
        assertThat(rows).doesNotHaveDuplicates();
        return rows;
    }

    static FrictionNote write(Books books, @Nullable CampaignId campaign, PersonId by, Instant at) {
        FrictionEvent event = event(new FrictionId(Samples.id()), by, at, words(campaign));
        books.change(() -> books.friction().add(event));
        return books.friction().find(event.note()).orElseThrow();
    }

    private static FrictionEvent.Written words(@Nullable CampaignId campaign) {
        return new FrictionEvent.Written(FrictionKind.CONDITION_UNCLEAR, "He did not know that he must finance here.",
                campaign == null ? FrictionAbout.NOTHING : new FrictionAbout(campaign, 1, "Truck Month", null, ""),
                EIGHT.plus(Duration.ofHours(4)));
    }

    private static FrictionEvent event(FrictionId note, PersonId by, Instant at, Step step) {
        return new FrictionEvent(Samples.id(), note, by, "Somebody", DESK, at, step);
    }

    private boolean add(FrictionEvent event) {
        return books.change(() -> books.friction().add(event));
    }
}
