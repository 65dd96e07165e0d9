package app.baton.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.DemoCampaigns;
import app.baton.intake.Feeds;
import app.baton.vehicle.FieldAction;
import app.baton.vehicle.Lot;
import app.baton.vehicle.StockReading;
import app.baton.vehicle.StockUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The quick count says of a whole store's list what judging each vehicle alone says. */
class FitCountsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final ProgramSheet bulletin = DemoCampaigns.bulletin();
    private final List<Program> programs = bulletin.programs().stream().filter(one -> bulletin.programs().stream()
            .noneMatch(other -> other.id().equals(one.id()) && other.revision() > one.revision())).toList();
    private final Fitting fitting = new Fitting(DAY, programs, bulletin.rulebooks());
    private final List<StockUnit> units = units();

    @Test
    void everyProgramHasTheCountsOfTheOverview() {
        Fitting.Overview overview = fitting.overview(units);
        FitCounts counts = counts(program -> true);
        assertThat(counts.byProgram()).hasSameSizeAs(programs);
        counts.byProgram().forEach((program, count) ->
                assertThat(count).as(program.value()).isEqualTo(overview.of(program)));
        assertThat(counts.byProgram().values()).anyMatch(count -> count.fit() > 0).anyMatch(count -> count.mayFit() > 0);
        assertThat(counts.without()).isEqualTo((int) units.stream().map(unit -> overview.of(unit.id()))
                .filter(has -> has.fit() + has.mayFit() == 0).count());
    }

    @Test
    void onlyOffersThatCountSpareAVehicleFromHavingNone() {
        assertThat(counts(program -> false).without()).isEqualTo(units.size());
        int without = counts(program -> program.audience() == Audience.EVERYBODY).without();
        assertThat(without).isEqualTo((int) units.stream().filter(unit -> fitting.of(unit).stream()
                .noneMatch(fit -> fit.program().audience() == Audience.EVERYBODY)).count()).isPositive();
    }

    @Test
    void withoutAVehicleNothingIsCounted() {
        FitCounts none = FitCounts.of(DAY, programs, bulletin.rulebooks(), List.of(), program -> true);
        assertThat(none.byProgram().values()).containsOnly(new Fitting.Units(0, 0));
        assertThat(none.without()).isZero();
    }

    private FitCounts counts(Predicate<Program> offers) {
        return FitCounts.of(DAY, programs, bulletin.rulebooks(), units, offers);
    }

    /** The sample list; of two in three vehicles the open field action is known, of some it is open. */
    private static List<StockUnit> units() {
        StockReading list = Feeds.sample(Feeds.HOMENET);
        List<StockUnit> units = new ArrayList<>();
        for (int i = 0; i < list.good().size(); i++) {
            StockReading.Row row = list.good().get(i);
            StockUnit unit = Lot.unit(i, row.listing()).knowing(row.past());
            units.add(i % 3 == 0 ? unit : unit.knowing(unit.past().with(new FieldAction(i % 7 == 0, DAY))));
        }
        return units;
    }
}
