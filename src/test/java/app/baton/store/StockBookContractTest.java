package app.baton.store;

import static app.baton.store.PeopleBookContractTest.conflict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.money.Dollars;
import app.baton.people.PersonId;
import app.baton.vehicle.Build;
import app.baton.vehicle.Facet;
import app.baton.vehicle.FieldAction;
import app.baton.vehicle.Hold;
import app.baton.vehicle.HoldRules;
import app.baton.vehicle.Listing;
import app.baton.vehicle.Lot;
import app.baton.vehicle.Past;
import app.baton.vehicle.Sayings;
import app.baton.vehicle.StockState;
import app.baton.vehicle.StockUnit;
import app.baton.vehicle.Story;
import app.baton.vehicle.UnitId;
import app.baton.vehicle.VehicleState;
import app.baton.vehicle.Word;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class StockBookContractTest {

    private static final LocalDate NOV_3 = LocalDate.of(2026, 11, 3);
    private final Books books;

    StockBookContractTest(Books.On on) {
        books = on.open();
    }

    @Test
    void keepsWhatWasSaidOfAUnitAndNobodyNeedsToLookAgain() {
        var at = Instant.parse("2026-11-03T15:00:00.000123Z");
        var hold = new Hold(new PersonId(Samples.id()), "Ana Morales", "Leonora Quist", "Comes at five", at,
                at.plusSeconds(3600));
        StockUnit unit = save(stay(70));
        var said = new Story(List.of(new Word.Begun(Instant.EPOCH, "T70", null, StockState.IN_STOCK, NOV_3, 3, hold),
                new Word.Listed(at, "T70", true, NOV_3, NOV_3), new Word.Listed(at.plusSeconds(1), "T70", null, null, NOV_3),
                new Word.Missing(at.plusSeconds(2), NOV_3), new Word.Known(at.plusSeconds(3)),
                new Word.Moved(at.plusSeconds(4), StockState.GONE, NOV_3), new Word.Held(at.plusSeconds(5), hold, true),
                new Word.Released(at.plusSeconds(6), hold.by(), at)),
                new Sayings(new TreeMap<>(Map.of(Facet.PRICE, at, Facet.TRIM, at, Facet.FIELD_ACTION, at.plusSeconds(9)))));
        books.change(() -> {
            books.stock().keepStories(List.of(unit.withStory(said)));
            return true;
        });
        StockUnit kept = books.stock().find(unit.id()).orElseThrow();
        assertThat(kept.story()).isEqualTo(said);
        assertThat(kept).as("version and all").isEqualTo(unit.withStory(said));
        assertThat(save(kept).story()).isEqualTo(said);
    }

    @Test
    void everythingThatIsKnownOfAUnitComesBack() {
        var listing = new Listing(Lot.TRUCK.vin(), "t61125", VehicleState.CERTIFIED, 2026, "Ford", "F-150", "XLT",
                new Build("SuperCrew", "Café brown", "Ebony", "2.7L", "10-Speed", "4WD", "Gasoline", "W3L", "302A, 53B"), 41,
                Dollars.ofCents(5_593_525), Dollars.of(57_335), Dollars.of(54_000), LocalDate.of(2026, 8, 1), false, "D18",
                new TreeMap<>(Map.of("Comment1", "Line one\r\nLine two")));
        var past = new Past(true, false, NOV_3, false, false, new FieldAction(true, NOV_3));
        var hold = new Hold(new PersonId(Samples.id()), "Ana Morales", "Jo Park", "Test drive",
                Instant.parse("2026-11-03T15:04:05.123456Z"), Instant.parse("2026-11-05T15:04:05.123456Z"));
        StockUnit unit = StockUnit.arrived(new UnitId(Samples.id()), listing, NOV_3).knowing(past).held(hold);
        StockUnit stored = save(unit);
        assertThat(stored).isEqualTo(unit.versioned(1));
        assertThat(books.stock().find(unit.id())).contains(stored);
        assertThat(books.stock().find(unit.vin())).contains(stored);
        assertThat(books.stock().findByStock("T61125")).contains(stored);
    }

    @Test
    void whatNobodySaidStaysUnknown() {
        var bare = new Listing(Lot.CLASSIC.vin(), "C1", null, 1967, "Ford", "Mustang", null, Build.unknown(), null, null, null,
                null, null, null, null, new TreeMap<>());
        StockUnit stored = save(StockUnit.arrived(new UnitId(Samples.id()), bare, NOV_3));
        assertThat(books.stock().find(stored.id())).contains(stored);
        assertThat(stored.past()).isEqualTo(Past.unknown());
    }

    @Test
    void theSecondOfTwoWritersIsToldAndNothingOfTheirsIsKept() {
        StockUnit seen = save(stay(1));
        StockUnit other = save(stay(2));
        StockUnit first = save(seen.in(StockState.SOLD, NOV_3));
        conflict("stock.changed", () -> books.change(() -> books.stock().save(List.of(other.in(StockState.GONE, NOV_3),
                seen.in(StockState.GONE, NOV_3)))));
        assertThat(books.stock().find(seen.id())).contains(first);
        assertThat(books.stock().find(other.id())).contains(other);
        conflict("stock.changed", () -> save(stay(3).versioned(7)));
        conflict("stock.changed", () -> save(seen.versioned(0)));
    }

    @Test
    void theNewestStayOfAVehicleIsFound() {
        StockUnit sold = save(save(stay(1)).in(StockState.SOLD, NOV_3));
        StockUnit back = save(StockUnit.arrived(new UnitId(Samples.id()), renumbered(sold.listing(), "U9"), NOV_3));
        assertThat(books.stock().find(sold.vin())).contains(back);
        assertThat(books.stock().findAll(List.of(sold.vin(), Lot.USED.vin()))).containsExactlyEntriesOf(Map.of(sold.vin(), back));
        assertThat(books.stock().find(sold.id())).contains(sold);
        assertThat(books.stock().findByStock("s1")).contains(sold);
    }

    @Test
    void pagesGoThroughAStateInTheOrderOfStockNumbers() {
        List<StockUnit> units = new ArrayList<>();
        for (int i : List.of(12, 3, 100, 20, 7)) {
            units.add(save(stay(i)));
        }
        save(save(stay(50)).in(StockState.GONE, NOV_3));
        StockUnit coming = save(stay(60).in(StockState.IN_TRANSIT, NOV_3));
        List<StockUnit> all = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            Page<StockUnit> page = books.stock().list(StockState.IN_STOCK, new PageRequest(2, next));
            all.addAll(page.rows());
            next = page.next();
        } while (next.isPresent());
        assertThat(all).extracting(StockUnit::stock).containsExactly("S100", "S12", "S20", "S3", "S7");
        assertThat(all).containsExactlyInAnyOrderElementsOf(units.stream().map(StockUnit::unheard).toList());
        assertThat(books.stock().offered()).extracting(StockUnit::stock)
                .containsExactly("S100", "S12", "S20", "S3", coming.stock(), "S7");
        assertThat(books.stock().counts()).containsEntry(StockState.IN_STOCK, 5L).containsEntry(StockState.IN_TRANSIT, 1L)
                .containsEntry(StockState.GONE, 1L).containsEntry(StockState.SOLD, 0L);
    }

    @Test
    void whatIsReadToBeLookedAtIsNotSaved() {
        StockUnit whole = save(stay(12));
        assertThat(books.stock().offeredWithStories()).containsExactly(whole);
        StockUnit seen = books.stock().offered().getFirst();
        assertThat(seen).isEqualTo(whole.unheard());
        assertThatIllegalStateException().isThrownBy(() -> save(seen));
        assertThat(books.stock().find(whole.id())).contains(whole);
    }

    @Test
    void partsOfAStockNumberOrVinAreFound() {
        StockUnit one = save(stay(12));
        StockUnit two = save(stay(123));
        assertThat(books.stock().starting("s12", 5)).containsExactly(one.unheard(), two.unheard());
        assertThat(books.stock().starting("s12", 1)).containsExactly(one.unheard());
        assertThat(books.stock().starting(two.vin().tail().substring(0, 8), 5)).containsExactly(two.unheard());
        assertThat(books.stock().starting(one.vin().value(), 5)).containsExactly(one.unheard());
        assertThat(books.stock().starting("1FTFW3L8", 5)).hasSize(2);
        assertThat(books.stock().starting(" ", 5)).isEmpty();
    }

    @Test
    void salesAreCountedByMonth() {
        save(save(stay(1)).in(StockState.SOLD, NOV_3));
        save(save(stay(2)).in(StockState.SOLD, NOV_3.plusDays(27)));
        save(save(stay(3)).in(StockState.SOLD, NOV_3.minusDays(3)));
        save(save(stay(4)).in(StockState.GONE, NOV_3));
        YearMonth november = YearMonth.of(2026, 11);
        assertThat(books.stock().soldPerMonth(november.minusMonths(1), november))
                .containsExactlyEntriesOf(new TreeMap<>(Map.of(november.minusMonths(1), 1L, november, 2L)));
        assertThat(books.stock().soldPerMonth(november, november)).containsExactlyEntriesOf(new TreeMap<>(Map.of(november, 2L)));
    }

    @Test
    void manyUnitsAreSavedAtOnce() {
        List<StockUnit> many = new ArrayList<>();
        for (int i = 0; i < 1_200; i++) {
            many.add(stay(i));
        }
        List<StockUnit> stored = books.change(() -> books.stock().save(many));
        assertThat(stored).hasSize(1_200).allSatisfy(unit -> assertThat(unit.version()).isEqualTo(1));
        assertThat(books.stock().findAll(stored.stream().map(StockUnit::vin).toList())).hasSize(1_200);
    }

    @Test
    void theRulesForHoldsAreTheUsualOnesUntilSomebodySetsOthers() {
        assertThat(books.stock().holdRules()).isEqualTo(HoldRules.usual());
        var rules = new HoldRules(Duration.ofHours(24), Duration.ofDays(7), 2);
        books.change(() -> books.stock().save(rules));
        books.change(() -> books.stock().save(rules));
        assertThat(books.stock().holdRules()).isEqualTo(rules);
    }

    private StockUnit save(StockUnit unit) {
        return books.change(() -> books.stock().save(List.of(unit)).getFirst());
    }

    private static StockUnit stay(int number) {
        return StockUnit.arrived(new UnitId(Samples.id()), Lot.numbered(number), NOV_3);
    }

    private static Listing renumbered(Listing it, String stock) {
        return new Listing(it.vin(), stock, it.condition(), it.year(), it.make(), it.model(), it.trim(), it.build(), it.miles(),
                it.price(), it.msrp(), it.invoice(), it.stocked(), it.inTransit(), it.place(), it.more());
    }
}
