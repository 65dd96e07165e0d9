package app.baton.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.money.Dollars;
import app.baton.money.Percent;
import app.baton.vehicle.ModelLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** "Any new vehicle" in a manufacturer's bulletin means its own: which makes a rulebook is for, and whom that holds. */
class SponsorMakesTest {

    private static final ProgramId BOOK = new ProgramId("BOOK");
    private static final ProgramId OTHER = new ProgramId("OTHER");
    private static final ModelLine TRUCK = ModelLine.of(2026, "Ford", "F-150");
    private static final ModelLine MAZDA = ModelLine.of(2026, "Mazda", "CX-5");

    @Test
    void aRulebookIsForTheMakesThatItsSponsorsProgramsName() {
        Program any = program("1", PartyKind.MANUFACTURER, BOOK, Condition.always());
        Program lender = program("2", PartyKind.CAPTIVE_LENDER, BOOK,
                any(is(TRUCK), is(ModelLine.of(2026, "LINCOLN", "Aviator"))));
        Program again = program("3", PartyKind.MANUFACTURER, BOOK, Condition.all(is(ModelLine.of(2027, "ford", "Bronco"))));
        Program store = program("4", PartyKind.STORE, BOOK, is(MAZDA));
        Program third = program("5", PartyKind.THIRD_PARTY, BOOK, Condition.always());
        Rulebook told = Objects.requireNonNull(
                SponsorMakes.told(List.of(any, lender, again, store, third), List.of(book(BOOK))).get(BOOK));
        assertThat(told.standing()).singleElement().isEqualTo(new StandingRule("", Condition.is(new VehicleFact.Vehicle(List.of(
                new ModelLine(List.of(), "Ford", null, List.of()), new ModelLine(List.of(), "LINCOLN", null, List.of())),
                List.of())), List.of(store.id(), third.id()), ""));
    }

    @Test
    void whatATableOfABenefitNamesIsTheSponsorsToo() {
        Program table = program("1", BOOK, new Part(new Benefit.CustomerCash(new AmountRule.ByModel(List.of(
                new AmountRule.ByModel.Row(List.of(MAZDA), Dollars.of(750)))), null), null));
        Rulebook told = Objects.requireNonNull(SponsorMakes.told(List.of(table), List.of(book(BOOK))).get(BOOK));
        assertThat(told.standing()).hasSize(1);
    }

    @Test
    void whereNoMakeIsNamedNothingIsAsked() {
        Program not = program("1", PartyKind.MANUFACTURER, BOOK, new Condition.Not(is(MAZDA), null));
        Program elsewhere = program("2", PartyKind.MANUFACTURER, OTHER, is(TRUCK));
        Program nowhere = program("3", PartyKind.MANUFACTURER, null, is(TRUCK));
        Rulebook book = book(BOOK);
        assertThat(SponsorMakes.told(List.of(not, elsewhere, nowhere), List.of(book))).containsExactly(
                Map.entry(BOOK, book));
    }

    @Test
    void aVehicleOfAnotherMakeHasOnlyWhatStoresAndThirdPartiesOffer() {
        Program truck = program("1", PartyKind.MANUFACTURER, BOOK, is(TRUCK));
        Program sedan = program("2", PartyKind.MANUFACTURER, OTHER, is(MAZDA));
        Program store = program("3", PartyKind.STORE, OTHER, Condition.always());
        Program free = program("4", PartyKind.MANUFACTURER, null, Condition.always());
        ProgramSheet sheet = new ProgramSheet(List.of(book(BOOK), book(OTHER)), List.of(truck, sedan, store, free));

        ProgramSheet ford = SponsorMakes.of("ford", sheet);
        assertThat(ford.programs()).containsExactly(truck, store, free);
        assertThat(ford.rulebooks()).as("the store's program stands under it, without the lender's rates")
                .containsExactly(book(BOOK), book(OTHER).withoutRates());
        ProgramSheet mazda = SponsorMakes.of("Mazda", sheet);
        assertThat(mazda.programs()).containsExactly(sedan, store, free);
        assertThat(mazda.rulebooks()).containsExactly(book(OTHER));
    }

    private static Condition is(ModelLine line) {
        return Condition.is(new VehicleFact.Vehicle(List.of(line), List.of()));
    }

    private static Condition any(Condition... of) {
        return new Condition.Any(List.of(of), null);
    }

    private static Rulebook book(ProgramId id) {
        return new Rulebook(id, 1, id.value(), List.of(), new TreeMap<>(), List.of(), List.of(), List.of(),
                List.of(new StandardRates("Lender", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30),
                        List.of(new RateRow(new Tier("1"), 36, 60, Percent.of(5), null)))),
                new Source("Bulletin for tests", null, id.value(), null), Extras.none());
    }

    private static Program program(String id, ProgramId book, Part part) {
        return program(id, PartyKind.MANUFACTURER, book, Condition.always(), part);
    }

    private static Program program(String id, PartyKind kind, @Nullable ProgramId book, Condition who) {
        return program(id, kind, book, who, Programs.cash(id, 1, "Cash", 500).benefits().getFirst());
    }

    private static Program program(String id, PartyKind kind, @Nullable ProgramId book, Condition who, Part part) {
        Program cash = Programs.cash(id, 1, "Cash", 500);
        return new Program(cash.id(), 1, cash.name(), new Party(kind, "Sponsor"), cash.payer(), cash.payees(), cash.windows(),
                cash.routes(), List.of(part), who, Combination.free().under(book, null), cash.limits(), cash.proofs(),
                cash.claim(), false, cash.source(), Extras.none());
    }
}
