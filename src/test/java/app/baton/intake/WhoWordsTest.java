package app.baton.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.Audience;
import app.baton.incentive.Brands;
import app.baton.incentive.Condition;
import app.baton.incentive.CustomerFact.Owns.Holding;
import app.baton.incentive.CustomerFact.Serves.Calling;
import app.baton.incentive.CustomerFact;
import app.baton.incentive.DateKind;
import app.baton.incentive.DealFact;
import app.baton.incentive.Fact;
import app.baton.incentive.PartyRole;
import app.baton.incentive.PlaceFact;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramKind;
import app.baton.incentive.Proof;
import app.baton.incentive.VehicleFact;
import app.baton.intake.ProgramPreview.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions that a spreadsheet says in the template's forms become conditions; everything else stays words. */
class WhoWordsTest extends ImportRoom {

    private static final List<PartyRole> BUYER = List.of(PartyRole.BUYER);

    private Row row(String who, String papers) {
        ProgramPreview preview = preview(Sheets.of(List.of("Code", "Name", "Amount", "Routes", "Who may have it", "Papers"),
                List.of("26-1231", "Winter cash", "500", "cash", who, papers)));
        assertThat(preview.refused()).isEmpty();
        return preview.rows().getFirst();
    }

    private Program program(String who) {
        return row(who, "").content().program().orElseThrow();
    }

    private List<Fact> facts(String who) {
        return program(who).eligibility().leaves().stream().map(Condition.Is::fact).toList();
    }

    private static Fact owns(Holding holding, List<String> only, List<String> except, @Nullable Integer from,
                             @Nullable Integer to, int days) {
        return new CustomerFact.Owns(BUYER, holding, new Brands(only, except), from, to, days, false, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "everybody", "Everyone", "All customers."})
    void everybodyAsksNothing(String who) {
        assertThat(facts(who)).isEmpty();
        assertThat(program(who).audience()).isEqualTo(Audience.EVERYBODY);
    }

    @Test
    void serviceAndDegreeAreConditionsOfTheRolesInBrackets() {
        assertThat(facts("First responders (buyer or spouse)")).singleElement().satisfies(fact -> {
            CustomerFact.Serves serves = (CustomerFact.Serves) fact;
            assertThat(serves.roles()).containsExactly(PartyRole.BUYER, PartyRole.SPOUSE);
            assertThat(serves.callings()).contains(Calling.POLICE_OFFICER, Calling.DISPATCHER_911).hasSize(6);
        });
        assertThat(facts("military")).singleElement().satisfies(fact -> assertThat(((CustomerFact.Serves) fact).callings())
                .contains(Calling.ACTIVE_DUTY, Calling.VETERAN).hasSize(5));
        assertThat(facts("The buyer must be a veteran."))
                .containsExactly(new CustomerFact.Serves(BUYER, List.of(Calling.VETERAN)));
        assertThat(facts("college graduate within 24 months")).containsExactly(new CustomerFact.Graduate(BUYER, 24, 0));
        assertThat(facts("graduate 24 months before, 6 months after")).containsExactly(new CustomerFact.Graduate(BUYER, 24, 6));
    }

    @Test
    void whatSomebodyOwnsOrLeasesIsReadWithBrandsYearsAndDays() {
        assertThat(facts("owns or leases a 1995 or newer Ford"))
                .containsExactly(owns(Holding.OWNS_OR_LEASES, List.of("Ford"), List.of(), 1995, null, 0));
        assertThat(facts("Owns a 2015 or newer Toyota, Honda or Chevrolet, no trade-in needed"))
                .containsExactly(owns(Holding.OWNS, List.of("Toyota", "Honda", "Chevrolet"), List.of(), 2015, null, 0));
        assertThat(facts("leases a Ford or Lincoln of model years 2018-2022 for at least 30 days"))
                .containsExactly(owns(Holding.LEASES, List.of("Ford", "Lincoln"), List.of(), 2018, 2022, 30));
        assertThat(facts("loyalty")).containsExactly(owns(Holding.OWNS_OR_LEASES, List.of("Ford"), List.of(), null, null, 0));
        assertThat(facts("conquest")).containsExactly(owns(Holding.OWNS_OR_LEASES, List.of(), List.of("Ford"), null, null, 0));
        assertThat(facts("owns or leases a 2017 or newer competing brand other than Ford, Lincoln"))
                .containsExactly(owns(Holding.OWNS_OR_LEASES, List.of(), List.of("Ford", "Lincoln"), 2017, null, 0));
        assertThat(facts("registered owner or lessee of a competing brand (not Ford, Lincoln) for 180 days without a break"))
                .containsExactly(new CustomerFact.Owns(BUYER, Holding.OWNS_OR_LEASES, new Brands(List.of(), List.of("Ford",
                        "Lincoln")), null, null, 180, true, true));
        assertThat(row("conquest", "").doubts()).anySatisfy(doubt -> assertThat(doubt)
                .startsWith("The competing brands are every one but those of the sponsor's programs: Ford."));
        assertThat(row("owns a Hunda", "").doubts()).anySatisfy(doubt -> assertThat(doubt)
                .startsWith("No program and no vehicle here names the brand Hunda."));
    }

    @Test
    void placeContractAndStockAgeAreConditions() {
        assertThat(facts("registered in MI, OH or IN")).containsExactly(new PlaceFact.RegisteredIn(List.of("MI", "OH", "IN"),
                List.of(), List.of(), List.of()));
        assertThat(facts("registered in ZIP 480, 48103")).containsExactly(new PlaceFact.RegisteredIn(List.of(), List.of(),
                List.of("480", "48103"), List.of()));
        assertThat(facts("registered in region Great Lakes")).containsExactly(new PlaceFact.RegisteredIn(List.of(), List.of(),
                List.of(), List.of("Great Lakes")));
        assertThat(facts("registered in Washtenaw County, MI")).containsExactly(new PlaceFact.RegisteredIn(List.of(),
                List.of("Washtenaw, MI"), List.of(), List.of()));
        assertThat(facts("must finance with Ford Credit")).containsExactly(new DealFact.LenderIs("Ford Credit"));
        assertThat(facts("finances with the captive lender")).containsExactly(new DealFact.LenderIs("Ford Credit"));
        assertThat(facts("score 620")).containsExactly(new DealFact.ScoreAtLeast(620));
        assertThat(facts("in stock at least 90 days")).containsExactly(new VehicleFact.DaysInStock(90, null));
        assertThat(facts("in stock over 90 days")).containsExactly(new VehicleFact.DaysInStock(91, null));
        assertThat(facts("in stock 60-120 days")).containsExactly(new VehicleFact.DaysInStock(60, 120));
        assertThat(facts("in stock at most 30 days")).containsExactly(new VehicleFact.DaysInStock(null, 30));
    }

    @Test
    void severalConditionsAllHaveToBeMetAndOrStandsBetweenThoseOfWhichOneIsEnough() {
        Program program = program("military or first responder; registered in MI; in stock at least 60 days");

        List<Condition> parts = ((Condition.All) program.eligibility()).of();
        assertThat(parts).hasSize(3);
        assertThat(parts.getFirst()).isInstanceOfSatisfying(Condition.Any.class, any -> assertThat(any.of()).hasSize(2));
        assertThat(program.toRead()).isEmpty();
        assertThat(program.audience()).isEqualTo(Audience.CONDITIONAL);
        assertThat(facts("military and registered in MI")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Members of the farm bureau", "graduate", "owns or leases a home", "registered in XX",
            "finances with somebody", "first responder for 3 years", "score 20", "in stock 90-30 days", "military or a golfer",
            "graduate 24 weeks", "owns a Ford that is red", "registered voters", "(buyer)"})
    void whatHasAnotherFormStaysWordsThatAPersonReads(String who) {
        Program program = program(who);

        assertThat(program.toRead()).containsExactly(who);
        assertThat(program.audience()).isEqualTo(Audience.CONDITIONAL);
    }

    @Test
    void papersAreThoseOfTheColumnOrElseThoseThatTheSponsorListsAlreadyAndThatIsSaid() {
        Row own = row("first responder", "agency identity card or letter of the department (60 days); license");
        assertThat(own.content().program().orElseThrow().eligibility().leaves().getFirst().proofs())
                .extracting(rule -> rule.anyOf()).containsExactly(List.of(new Proof("agency identity card", null),
                        new Proof("letter of the department", 60)), List.of(new Proof("license", null)));
        assertThat(own.doubts()).isEmpty();

        Row usual = row("military (buyer or spouse)", "");
        assertThat(usual.content().program().orElseThrow().allProofs()).hasSize(2);
        assertThat(usual.doubts()).singleElement().asString().contains("26-1115").contains("DD 214")
                .contains("marriage certificate");
        assertThat(row("military", "").content().program().orElseThrow().allProofs()).as("no spouse, no marriage certificate")
                .hasSize(1);
        assertThat(row("registered in region Great Lakes", "").content().program().orElseThrow().allProofs()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"members of the farm bureau,membership card,no condition in the column",
            "military,letter (0 days),gives no day to show it"})
    void papersThatProveNothingKeepTheRowOut(String who, String papers, String reason) {
        assertThat(preview(Sheets.of(List.of("Code", "Name", "Amount", "Who may have it", "Papers"),
                List.of("26-1231", "Winter cash", "500", who, papers))).refused()).singleElement().satisfies(refused -> {
                    assertThat(refused.column()).isEqualTo("Papers");
                    assertThat(refused.sentence()).contains(reason);
                });
    }

    @Test
    void aMailedOfferBeginsWithARowAndItsHolderIsAskedForWhateverTheRowSays() {
        List<Program> made = imported(text("""
                Code,Name,Kind,Amount,Who may have it
                26-1231,Mailed,private offer,"1,000",
                26-1232,Original,private offer,500,"private offer, original certificate, closed list; registered in MI"
                26-1233,Cash,customer cash,500,holds a private offer
                26-1234,Gift,private offer,a weekend away,
                """)).made().stream().map(draft -> draft.program().orElseThrow()).toList();

        assertThat(made).extracting(Program::kind).containsOnly(ProgramKind.PRIVATE_OFFER).hasSize(4);
        assertThat(made.getFirst().eligibility().leaves()).singleElement().extracting(Condition.Is::fact)
                .isEqualTo(new CustomerFact.HoldsCertificate(BUYER, DateKind.SALE, false, false));
        assertThat(made.get(1).eligibility().leaves()).extracting(Condition.Is::fact).hasSize(2)
                .contains(new CustomerFact.HoldsCertificate(BUYER, DateKind.SALE, true, true));
        assertThat(imported(text("Code,Name\n26-1231,Mailed offer\n")).changed()).isEqualTo(1);
        assertThat(imported(text("Code,Kind,Amount\n26-1233,customer cash,500\n")).unchanged()).isEqualTo(1);
    }

    @Test
    void aConditionThatTheSheetAsksOfAKnownProgramIsPointedOutAndNotPutIn() {
        ProgramPreview preview = preview(text("""
                Code,Amount,Who may have it
                26-1115,800,registered in MI
                26-1122,750,Customers of the region
                26-1116,900,first responder (buyer or spouse)
                """));

        assertThat(preview.rows().getFirst().doubts()).singleElement().asString().contains("does not ask here");
        assertThat(preview.rows().get(1).doubts()).isEmpty();
        assertThat(preview.rows().get(2).doubts()).as("it asks the same").isEmpty();
    }
}
