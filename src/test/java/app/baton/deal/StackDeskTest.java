package app.baton.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.campaign.DemoStore;
import app.baton.exchange.Bulletin;
import app.baton.incentive.DealDays;
import app.baton.incentive.DealVehicle;
import app.baton.incentive.Fact;
import app.baton.incentive.Financing;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramRef;
import app.baton.incentive.ProgramSheet;
import app.baton.incentive.Reading;
import app.baton.incentive.Situation;
import app.baton.incentive.SponsorMakes;
import app.baton.incentive.stack.Goal;
import app.baton.incentive.stack.LeftOut;
import app.baton.incentive.stack.Policy;
import app.baton.incentive.stack.RouteStack;
import app.baton.journal.Activity;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.money.Dollars;
import app.baton.people.Role;
import app.baton.people.User;
import app.baton.vehicle.Past;
import app.baton.vehicle.VehicleState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may structure a deal, and which programs that person has for it. */
class StackDeskTest {

    private static final LocalDate DELIVERY = LocalDate.parse("2026-11-25");

    private final DemoStore demo = new DemoStore();
    private final StackDesk desk = new StackDesk(demo.store.books.programs(), demo.store.books.unitOfWork());

    @Test
    void aSalespersonHasNoDealerMoneyAndAManagerHas() {
        assertThat(seen(demo.store.ana)).contains("26-1101", "26-1127").doesNotContain("26-1106", "26-1123", "26-1128");
        assertThat(seen(demo.store.sam)).contains("26-1101", "26-1127", "26-1106", "26-1123", "26-1128");
        assertThatThrownBy(() -> desk.looksAtGross(demo.store.ana, "T61125")).isInstanceOf(Problem.class);
        User books = new User(demo.store.ana.id(), "Ada", Set.of(Role.ACCOUNTING));
        assertThatThrownBy(() -> desk.looksAtGross(books, "T61125")).hasMessageContaining("(STRUCTURE_DEAL)");
        desk.looksAtGross(demo.store.sam, "T61125");
        assertThat(demo.store.books.activity().of("deal", "T61125", PageRequest.first(9)).rows()).singleElement()
                .satisfies(entry -> assertThat(entry.activity().what()).isEqualTo("deal.gross-looked-at"));
    }

    @Test
    void financeSignsWhatItReadAndTheLogKeepsIt() {
        User kim = new User(demo.store.sam.id(), "Kim Reyes", Set.of(Role.FINANCE_MANAGER));
        Reading reading = new Reading(new ProgramRef(new ProgramId("26-1120"), 2),
                new Fact.ReadTheProgram("Is it used in the business?"), false, kim.name(), DELIVERY, "A private buyer.");
        desk.signs(kim, reading);
        desk.withdraws(kim, reading);
        List<Activity> noted = demo.store.books.activity().of("program", "26-1120", PageRequest.first(9)).rows().stream()
                .map(entry -> entry.activity()).filter(it -> it.what().startsWith("deal.reading")).toList();
        assertThat(noted).extracting(Activity::what)
                .containsExactlyInAnyOrder("deal.reading-signed", "deal.reading-withdrawn");
        assertThat(noted).allSatisfy(it -> assertThat(it.details()).containsExactlyInAnyOrderEntriesOf(Map.of("revision", "2",
                "text", "Is it used in the business?", "answer", "does not fit", "note", "A private buyer.")));
    }

    @Test
    void aSalespersonMaySignNoReading() {
        Reading reading = new Reading(new ProgramRef(new ProgramId("26-1120"), 2), new Fact.ReadTheProgram("Is it?"), true,
                demo.store.ana.name(), DELIVERY, "");
        assertThatThrownBy(() -> desk.signs(demo.store.ana, reading)).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.NOT_ALLOWED));
        assertThatThrownBy(() -> desk.withdraws(demo.store.ana, reading)).isInstanceOf(Problem.class);
    }

    /** Every program that a deal comes upon, in a stack or left out of it. */
    private List<String> seen(User user) {
        DealVehicle explorer = new DealVehicle(null, 2026, "Ford", "Explorer", "Active", VehicleState.NEW, Dollars.of(45_170),
                null, null, null, Past.unknown());
        Structured solved = desk.programs(user, DELIVERY).solve(new Structure(
                Situation.of(explorer, new DealDays(null, DELIVERY, DELIVERY)),
                Policy.of(new Financing(null, Financing.Basis.APPLIED), List.of(60), List.of(36)), Goal.LARGEST_SAVING));
        return solved.answer().routes().stream().flatMap(StackDeskTest::programs).map(program -> program.id().value())
                .distinct().toList();
    }

    private static Stream<Program> programs(RouteStack route) {
        Stream<RouteStack.Line> taken = Stream.concat(route.programs().stream(), route.dealerPrograms().stream());
        return Stream.concat(taken.map(RouteStack.Line::program), route.leftOut().stream().map(LeftOut::program));
    }

    @Test
    void whoStructuresNoDealsIsTold() {
        User adviser = new User(demo.store.ana.id(), "Theo", Set.of(Role.SERVICE_ADVISER));
        assertThatThrownBy(() -> desk.programs(adviser, DELIVERY)).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.NOT_ALLOWED));
    }

    @Test
    void anotherMakeHasNeitherTheSponsorsProgramsNorItsStandardRates() {
        ProgramSheet sheet = Bulletin.sheet();
        ProgramSheet fords = SponsorMakes.of("ford", sheet);
        assertThat(fords.programs()).isEqualTo(sheet.programs());
        assertThat(fords.rulebooks().getFirst().standardRates()).isNotEmpty();
        ProgramSheet others = SponsorMakes.of("Toyota", sheet);
        assertThat(others.programs()).extracting(program -> program.id().value()).as("the store's own stay")
                .contains("26-1127").doesNotContain("26-1101", "26-1102", "26-1115");
        assertThat(others.rulebooks()).allSatisfy(book -> assertThat(book.standardRates()).isEmpty());
    }
}
