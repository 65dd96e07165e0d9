package app.baton.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.exchange.Bulletin;
import app.baton.incentive.Fit.Answer;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import app.baton.vehicle.Lot;
import app.baton.vehicle.Past;
import app.baton.vehicle.StockUnit;
import app.baton.vehicle.VehicleState;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bulletin's thirty programs against units of the sample store. */
class FittingTest {

    private static final LocalDate NOV_24 = LocalDate.of(2026, 11, 24);
    private static final Texts TEXTS = Texts.english(ZoneId.of("America/Detroit"));

    @Test
    void theTruckOfTheFirstWorkedAnswerFitsWhatItsBuyerGot() {
        StockUnit truck = Lot.clear(Lot.TRUCK);
        for (int program : List.of(1101, 1104, 1110, 1114, 1115, 1122, 1125, 1127, 1108, 1109, 1102, 1103)) {
            assertThat(fit(program, truck, NOV_24).answer()).as("%d", program).isEqualTo(Answer.FITS);
        }
        for (int program : List.of(1105, 1106, 1107, 1113, 1124, 1130)) {
            assertThat(fit(program, truck, NOV_24).answer()).as("%d", program).isEqualTo(Answer.NOT);
        }
        assertThat(fit(1101, truck, NOV_24).least()).isEqualTo(Dollars.of(2_750));
        assertThat(fit(1109, truck, NOV_24).most()).isEqualTo(Dollars.of(2_250));
    }

    @Test
    void anAgedUnitGetsTheAmountOfItsDaysOnTheSaleDay() {
        StockUnit explorer = Lot.clear(Lot.EXPLORER);
        assertThat(fit(1105, explorer, LocalDate.of(2026, 11, 12)).most()).isEqualTo(Dollars.of(750));
        assertThat(fit(1105, explorer, LocalDate.of(2026, 11, 15)).most()).isEqualTo(Dollars.of(1_500));
        assertThat(fit(1106, explorer, NOV_24).dealer()).isEqualTo(Dollars.of(1_000));
        assertThat(fit(1106, explorer, NOV_24).most()).isEqualTo(Dollars.zero());
    }

    @Test
    void aShareOfTheStickerPriceIsCutToItsCap() {
        assertThat(fit(1107, Lot.clear(Lot.MACH_E), NOV_24).most()).isEqualTo(Dollars.of(3_000));
    }

    @Test
    void anOpenFieldActionBlocksEverythingButTheStoresOwnOffers() {
        List<Fit> fits = fitting(NOV_24).of(Lot.RECALLED);
        assertThat(fits).extracting(fit -> fit.program().id().value()).containsExactly("26-1127", "26-1128");
        Fit blocked = fit(1101, Lot.RECALLED, NOV_24);
        assertThat(blocked.line(TEXTS)).contains("field action");
    }

    @Test
    void whetherAFieldActionIsOpenIsAskedAndNotAssumed() {
        Fit unasked = fit(1101, Lot.TRUCK, NOV_24);
        assertThat(unasked.answer()).isEqualTo(Answer.MAY_FIT);
        assertThat(unasked.unknown()).containsExactly(new VehicleFact.OpenFieldAction(DateKind.DELIVERY));
        assertThat(unasked.line(TEXTS)).contains("field action");
        assertThat(fit(1127, Lot.TRUCK, NOV_24).answer()).isEqualTo(Answer.FITS);
    }

    @Test
    void usedVehiclesHaveNoProgramOfTheSponsor() {
        assertThat(fitting(NOV_24).of(Lot.clear(Lot.USED))).isEmpty();
        assertThat(fitting(NOV_24).of(Lot.clear(Lot.CLASSIC))).isEmpty();
    }

    @Test
    void whatIsOnItsWayMayBeASoldOrder() {
        StockUnit coming = Lot.clear(Lot.COMING);
        assertThat(fit(1124, coming, NOV_24).answer()).isEqualTo(Answer.MAY_FIT);
        Past ordered = new Past(null, null, null, true, null, coming.past().fieldAction());
        assertThat(fit(1124, coming.knowing(ordered), NOV_24).answer()).isEqualTo(Answer.FITS);
        assertThat(fit(1127, coming.knowing(ordered), NOV_24).answer()).isEqualTo(Answer.NOT);
        assertThat(fit(1124, Lot.clear(Lot.TRUCK), NOV_24).answer()).isEqualTo(Answer.NOT);
    }

    @Test
    void aDayOutsideTheWindowFitsNothing() {
        assertThat(fit(1101, Lot.clear(Lot.TRUCK), LocalDate.of(2026, 12, 1)).answer()).isEqualTo(Answer.NOT);
        assertThat(fit(1101, Lot.clear(Lot.TRUCK), LocalDate.of(2026, 12, 1)).line(TEXTS)).contains("Nov 30");
    }

    @Test
    void aTrimThatNobodyNamedLeavesTheAmountOpen() {
        StockUnit bare = Lot.clear(Lot.unit(9, Lot.of("1FTFW3L85TFB32734", "T1", VehicleState.NEW, 2026, "FORD", "F150", null)
                .with(9, 50_000, null, LocalDate.of(2026, 11, 1))));
        Fit fit = fit(1101, bare, NOV_24);
        assertThat(fit.answer()).isEqualTo(Answer.MAY_FIT);
        assertThat(fit.most()).isEqualTo(Dollars.of(2_750));
        assertThat(fit.least()).isEqualTo(Dollars.zero());
    }

    /** "Any new vehicle" in a sponsor's bulletin is any of its own; the store's offers are for every vehicle that they say. */
    @Test
    void whatAManufacturerOrItsLenderPaysIsForTheMakesOfItsBulletinAlone() {
        StockUnit mazda = Lot.clear(Lot.unit(9, Lot.of("JM3KFBCM1T0123456", "M1", VehicleState.NEW, 2026, "MAZDA", "CX-5",
                "Select").with(9, 34_000, null, LocalDate.of(2026, 5, 1))));
        assertThat(fitting(NOV_24).of(mazda)).extracting(fit -> fit.program().id().value()).containsExactly("26-1127", "26-1128");
        assertThat(fit(1112, mazda, NOV_24).line(TEXTS)).contains("Ford");
        for (int program : List.of(1112, 1114)) {
            assertThat(fit(program, Lot.clear(Lot.TRUCK), NOV_24).answer()).as("%d", program).isEqualTo(Answer.FITS);
        }
        FitCounts counts = FitCounts.of(NOV_24, programs(), List.of(Bulletin.rulebook()), List.of(mazda), any -> true);
        assertThat(programs()).filteredOn(it -> counts.of(it.id()).fit() > 0).extracting(it -> it.id().value())
                .containsExactly("26-1127", "26-1128");
    }

    @Test
    void whereNoProgramNamesAMakeNoneIsAskedFor() {
        StockUnit truck = Lot.clear(Lot.TRUCK);
        List<Program> any = programs().stream().filter(it -> it.id().value().equals("26-1114")).toList();
        assertThat(new Fitting(NOV_24, any, List.of(Bulletin.rulebook())).of(truck)).hasSize(1);
    }

    @Test
    void theOverviewCountsTheSameAsOneByOne() {
        List<StockUnit> units = Stream.concat(Lot.all().stream(), Lot.all().stream().map(Lot::clear)
                .map(unit -> Lot.unit(100 + unit.id().hashCode() % 97, unit.listing()).knowing(unit.past()))).distinct().toList();
        Fitting fitting = fitting(NOV_24);
        Fitting.Overview overview = fitting.overview(units);
        for (StockUnit unit : units) {
            List<Fit> fits = fitting.of(unit);
            Fitting.Programs counted = overview.of(unit.id());
            assertThat(counted.fit()).isEqualTo(fits.stream().filter(fit -> fit.answer() == Answer.FITS).count());
            assertThat(counted.mayFit()).isEqualTo(fits.stream().filter(fit -> fit.answer() == Answer.MAY_FIT).count());
            assertThat(counted.best()).isEqualTo(fits.stream().map(Fit::most).reduce(Dollars.zero(), Dollars::max));
        }
        for (Program program : programs()) {
            long fit = units.stream().filter(unit -> fitting.all(unit).stream()
                    .anyMatch(it -> it.program().id().equals(program.id()) && it.answer() == Answer.FITS)).count();
            assertThat(overview.of(program.id()).fit()).as(program.id().value()).isEqualTo((int) fit);
        }
    }

    @Test
    void oneProgramsUnitsAreThoseThatItFitsOrMayFit() {
        StockUnit truck = Lot.clear(Lot.TRUCK);
        List<StockUnit> units = List.of(truck, Lot.EXPLORER, Lot.RECALLED, Lot.clear(Lot.USED));
        Fitting fitting = fitting(NOV_24);

        assertThat(fitting.fitting(new ProgramId("26-1101"), units)).containsExactlyInAnyOrderEntriesOf(
                Map.of(truck.id(), Answer.FITS, Lot.EXPLORER.id(), Answer.MAY_FIT));
        assertThat(fitting.fitting(new ProgramId("26-9999"), units)).isEmpty();
        assertThat(fitting.programs()).isEqualTo(programs());
        assertThat(fitting.day()).isEqualTo(NOV_24);
    }

    private static Fit fit(int program, StockUnit unit, LocalDate day) {
        return fitting(day).all(unit).stream().filter(fit -> fit.program().id().value().equals("26-" + program)).findFirst()
                .orElseThrow();
    }

    private static Fitting fitting(LocalDate day) {
        return new Fitting(day, programs(), List.of(Bulletin.rulebook()));
    }

    /** The newest revision of each. */
    private static List<Program> programs() {
        return Bulletin.sheet().programs().stream().filter(program -> Bulletin.sheet().programs().stream()
                .noneMatch(other -> other.id().equals(program.id()) && other.revision() > program.revision())).toList();
    }
}
