package app.baton.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.incentive.Situation.Asked;
import app.baton.vehicle.Past;
import app.baton.vehicle.VehicleState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Text that no machine can decide is known only when a person has read it, decided and signed. */
class ReadingTest {

    private static final ProgramId ID = new ProgramId("26-7");
    private static final Fact.ReadTheProgram TEXT = new Fact.ReadTheProgram("Is it used in the business?");
    private static final Asked ASKED = Asked.of(ID, TEXT);
    private static final LocalDate DAY = LocalDate.parse("2026-11-24");

    private final Situation unread = Situation.of(new DealVehicle(null, 2026, "Ford", "F-150", null, VehicleState.NEW, null, null,
            null, false, Past.unknown()), new DealDays(null, DAY, DAY));

    @Test
    void aPlainAnswerIsRefused() {
        assertThatThrownBy(() -> unread.answering(ASKED, Known.YES)).isInstanceOfSatisfying(Invalid.class,
                refused -> assertThat(refused.sentence()).contains("reads this text, decides and signs"));
        assertThatThrownBy(() -> new Situation(unread.vehicle(), unread.days(), unread.place(), unread.terms(), List.of(),
                Map.of(ASKED, Known.NO), new TreeMap<>(), new TreeMap<>())).isInstanceOf(Invalid.class);
        assertThat(unread.answering(ASKED, Known.UNKNOWN)).isEqualTo(unread);
    }

    @Test
    void nobodySignsWithoutAName() {
        assertThatThrownBy(() -> reading(1, true, " ")).isInstanceOfSatisfying(Invalid.class,
                refused -> assertThat(refused.field()).isEqualTo("by"));
    }

    @Test
    void aSignedDecisionIsKnownAndTheLaterOneCounts() {
        Situation read = unread.signed(reading(1, true, "Kim Reyes"));
        assertThat(known(read)).isEqualTo(Outcomes.YES);
        Situation again = read.signed(reading(1, false, "Ana Ruiz"));
        assertThat(known(again)).isEqualTo(Outcomes.NO);
        assertThat(again.readings()).singleElement().satisfies(it -> assertThat(it.by()).isEqualTo("Ana Ruiz"));
    }

    @Test
    void withdrawnItIsUnknownAgain() {
        Situation read = unread.signed(reading(1, true, "Kim Reyes"));
        assertThat(read.withdrawn(ASKED)).isEqualTo(unread);
        assertThat(read.withdrawn(Asked.of(new ProgramId("26-8"), TEXT))).isEqualTo(read);
    }

    @Test
    void itIsOfTheRevisionThatWasRead() {
        Situation read = unread.signed(reading(1, true, "Kim Reyes"));
        assertThat(read.asReadIn(new ProgramRef(ID, 1))).isEqualTo(read);
        assertThat(known(read.asReadIn(new ProgramRef(ID, 2)))).isEqualTo(Outcomes.UNKNOWN);
        assertThat(read.asReadIn(new ProgramRef(new ProgramId("26-8"), 2))).as("another program's").isEqualTo(read);
    }

    @Test
    void itStaysWhereTheDeliveryMoves() {
        Situation read = unread.signed(reading(1, true, "Kim Reyes"));
        Situation later = read.with(new DealDays(null, DAY, DAY.plusDays(9)));
        assertThat(later.readings()).isEqualTo(read.readings());
        assertThat(known(later)).isEqualTo(Outcomes.YES);
    }

    @Test
    void theSameWordsInAnotherProgramAreAnotherQuestion() {
        Situation read = unread.signed(reading(1, true, "Kim Reyes"));
        assertThat(judge(read).outcomes(TEXT, new ProgramId("26-8"))).isEqualTo(Outcomes.UNKNOWN);
    }

    private static Reading reading(int revision, boolean fits, String by) {
        return new Reading(new ProgramRef(ID, revision), TEXT, fits, by, DAY, "");
    }

    private static int known(Situation situation) {
        return judge(situation).outcomes(TEXT, ID);
    }

    private static FactJudge judge(Situation situation) {
        return new FactJudge(situation, Route.cash(), new Financing(null, Financing.Basis.GIVEN), List.of(), false);
    }
}
