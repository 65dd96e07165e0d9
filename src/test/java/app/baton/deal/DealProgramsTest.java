package app.baton.deal;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.exchange.Bulletin;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramSheet;
import app.baton.incentive.Rulebook;
import app.baton.incentive.TierBand;
import app.baton.vehicle.ModelLine;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a deal may use of the sample bulletin, beside its stacks: tiers, rulebooks, what runs out and which vehicles it names. */
class DealProgramsTest {

    private final DealPrograms programs = new DealPrograms(Bulletin.sheet());

    @Test
    void anEmptySheetHasNothing() {
        assertThat(programs.isEmpty()).isFalse();
        DealPrograms none = new DealPrograms(new ProgramSheet(List.of(), List.of()));
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.tiers("Ford")).isEmpty();
        assertThat(none.rulebooks("Ford")).isEmpty();
        assertThat(none.counted("Ford")).isEmpty();
        assertThat(none.models()).isEmpty();
    }

    /** The bulletin's five tiers are the lender's for a Ford; for another make its lender has none. */
    @Test
    void tiersAreThoseOfTheMakesLender() {
        assertThat(programs.tiers("Ford")).isEqualTo(Bulletin.rulebook().tiers()).isNotEmpty();
        assertThat(programs.tiers("Ford")).extracting(TierBand::tier).doesNotHaveDuplicates();
        assertThat(programs.tiers("Toyota")).isEmpty();
        assertThat(programs.rulebooks("Ford")).extracting(Rulebook::id).containsExactly(Bulletin.rulebook().id());
    }

    /** Gone after so many deliveries or so much money: somebody has to say how many there were. */
    @Test
    void whatMayRunOutIsCounted() {
        assertThat(programs.counted("Ford")).isNotEmpty()
                .allMatch(program -> program.limits().deliveries() != null || program.limits().budget() != null);
        assertThat(Bulletin.sheet().programs()).filteredOn(program -> !programs.counted("Ford").contains(program))
                .extracting(Program::limits).noneMatch(limits -> limits.deliveries() != null || limits.budget() != null);
    }

    /** Each line once, however many programs name it. */
    @Test
    void vehiclesAreThoseThatProgramsName() {
        assertThat(programs.models()).doesNotHaveDuplicates().extracting(ModelLine::model)
                .contains("F-150", "Explorer", "Transit");
        assertThat(programs.models()).containsAll(Bulletin.sheet().programs().getFirst().vehicleLines());
    }
}
