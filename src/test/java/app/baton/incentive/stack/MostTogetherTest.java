package app.baton.incentive.stack;

import static app.baton.incentive.stack.Sheets.cap;
import static app.baton.incentive.stack.Sheets.money;
import static app.baton.incentive.stack.Sheets.not;
import static app.baton.incentive.stack.Sheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.Cap;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramSheet;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** The most money of some programs together, by their texts and caps, worked out by hand; and how long a search may look. */
class MostTogetherTest {

    @Test
    void whatGoesTogetherIsAddedAndOfWhatIsApartTheLargerCounts() {
        assertThat(most(List.of(), money("A", 600), money("B", 500))).isEqualTo(1100);
        assertThat(most(List.of(), not(money("A", 600), "B"), money("B", 500), money("C", 50))).isEqualTo(650);
        assertThat(most(List.of(cap(List.of("A", "B", "C"), 2, null, false)), money("A", 600), money("B", 500),
                money("C", 50))).isEqualTo(1100);
        assertThat(most(List.of(cap(List.of("A", "B"), null, 1000, false)), money("A", 600), money("B", 500))).isEqualTo(600);
    }

    /** A cap that cuts leaves 800 of 600 and 500. */
    @Test
    void aCapThatCutsLeavesItsTotal() {
        assertThat(most(List.of(cap(List.of("A", "B"), null, 800, true)), money("A", 600), money("B", 500), money("C", 50)))
                .isEqualTo(850);
        assertThat(most(List.of(cap(List.of("A", "B"), null, 2000, true)), money("A", 600), money("B", 500))).isEqualTo(1100);
    }

    /**
     * A and B are cut to 800, which leaves 200 of B; 300 of B and C together are let through. C of 100 stands beside both; C
     * of 300 stands beside A alone; C of 400 is more than the cap by itself, so A and B are left.
     */
    @Test
    void aCapThatForbidsCountsWhatAnotherOneHasLeft() {
        Cap cuts = cap(List.of("A", "B"), null, 800, true);
        Cap forbids = cap(List.of("B", "C"), null, 300, false);

        assertThat(most(List.of(cuts, forbids), money("A", 600), money("B", 600), money("C", 100))).isEqualTo(900);
        assertThat(most(List.of(cuts, forbids), money("A", 600), money("B", 600), money("C", 300))).isEqualTo(900);
        assertThat(most(List.of(cuts, forbids), money("A", 600), money("B", 600), money("C", 400))).isEqualTo(800);
    }

    /** After its places a search is over; at every 256th it may be told that there is no time left. */
    @Test
    void aSearchLooksAtSoManyPlacesOrAsLongAsThereIsTime() {
        Search.Budget three = new Search.Budget(3);
        assertThat(Stream.generate(three::spend).limit(5)).containsExactly(true, true, true, false, false);
        assertThat(three.spent()).isTrue();
        assertThat(new Search.Budget(0).spent()).as("before it looked").isFalse();

        int[] askedFor = {0};
        Search.Budget timed = new Search.Budget(1000, () -> ++askedFor[0] < 3);
        assertThat(Stream.generate(timed::spend).takeWhile(more -> more).count()).as("1,000 down to 256").isEqualTo(744);
        assertThat(askedFor[0]).isEqualTo(3);
        assertThat(timed.spent()).isTrue();
    }

    private static long most(List<Cap> caps, Program... programs) {
        ProgramSheet sheet = sheet(caps, programs);
        List<Money> amounts = sheet.programs().stream().map(Program::largestAmount).toList();
        return new MostTogether(sheet.rulebooks()).of(sheet.programs(), amounts).getAmountMajorLong();
    }
}
