package app.baton.incentive.stack;

import static app.baton.incentive.stack.Judgment.deal;
import static app.baton.incentive.stack.Sheets.GIVEN;
import static app.baton.incentive.stack.Sheets.money;
import static app.baton.incentive.stack.Sheets.sheet;
import static app.baton.incentive.stack.Sheets.when;
import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.Condition;
import app.baton.incentive.CustomerFact.FirstOnContract;
import app.baton.incentive.CustomerFact.Graduate;
import app.baton.incentive.CustomerFact.HasFleetNumber;
import app.baton.incentive.CustomerFact.HoldsPin;
import app.baton.incentive.DealFact;
import app.baton.incentive.DealFact.SaleType.SaleKind;
import app.baton.incentive.Fact;
import app.baton.incentive.Known;
import app.baton.incentive.PartyRole;
import app.baton.incentive.PlaceFact.RegisteredIn;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.RouteKind;
import app.baton.incentive.Routes;
import app.baton.incentive.Situation;
import app.baton.incentive.Situation.Asked;
import app.baton.incentive.Tier;
import app.baton.incentive.VehicleFact;
import app.baton.money.Dollars;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The nearest way into a program that facts keep out: by as few facts as can be, and only by such as can be another. */
class UnlocksTest {

    private static final List<PartyRole> BUYER = List.of(PartyRole.BUYER);
    private static final Fact FLEET = new HasFleetNumber(BUYER);
    private static final Fact FIRST = new FirstOnContract(BUYER);
    private static final Fact DEGREE = new Graduate(BUYER, 12, 24);
    private static final Fact PIN = new HoldsPin(BUYER, null);
    private static final Condition STOCKED = Condition.is(new VehicleFact.DaysInStock(500, null));

    static Stream<Fact> open() {
        return Stream.of(FLEET, FIRST, DEGREE, PIN, new RegisteredIn(List.of("MI"), List.of(), List.of(), List.of()),
                new DealFact.AskedFor(), new DealFact.SaleType(List.of(SaleKind.FLEET)), new DealFact.ScoreAtLeast(700),
                new DealFact.TierIn(List.of(new Tier("B"))), new DealFact.NameOnOrder(24), new DealFact.LenderIs("Ford Credit"));
    }

    /** One fact of the buyer, the place or the deal, of which nobody said yes yet. */
    @ParameterizedTest
    @MethodSource("open")
    void oneFactThatIsNotSoIsTheWayIn(Fact fact) {
        Unlock way = way(deal().situation(), when(money("A", 500), Condition.is(fact))).orElseThrow();

        assertThat(way.changes()).containsExactly(change(fact, Known.YES));
        assertThat(way.gain()).isEqualTo(Dollars.of(500));
    }

    static Stream<Fact> fixed() {
        return Stream.of(new VehicleFact.DaysInStock(500, null),
                new DealFact.OnRoute(new Routes(List.of(RouteKind.LEASE), List.of())),
                new DealFact.UsedWith(List.of(new ProgramId("B"))), new Fact.ReadTheProgram("Is it used in the business?"));
    }

    /** Days, vehicles, routes and what a person has to read do not become another by asking. */
    @ParameterizedTest
    @MethodSource("fixed")
    void whatCannotBeAnotherIsNoWayIn(Fact fact) {
        assertThat(way(deal().situation(), when(money("A", 500), Condition.is(fact)))).isEmpty();
        assertThat(way(deal().situation(), when(money("A", 500), Condition.all(Condition.is(fact), Condition.is(FLEET)))))
                .isEmpty();
    }

    @Test
    void asFewFactsAsCanBe() {
        assertThat(changes(new Condition.Any(List.of(is(FLEET), is(FIRST)), null))).containsExactly(change(FLEET, Known.YES));
        assertThat(changes(new Condition.Any(List.of(Condition.all(is(FLEET), is(FIRST)), is(DEGREE)), null)))
                .containsExactly(change(DEGREE, Known.YES));
        assertThat(changes(Condition.all(is(FLEET), is(FIRST)))).containsExactly(change(FLEET, Known.YES),
                change(FIRST, Known.YES));
        assertThat(changes(new Condition.All(List.of(is(FLEET), is(FIRST), is(DEGREE)), null))).hasSize(3);
        assertThat(changes(new Condition.All(List.of(is(FLEET), is(FIRST), is(DEGREE), is(PIN)), null))).as("four are no way")
                .isEmpty();
        assertThat(changes(new Condition.Any(List.of(STOCKED, is(FLEET)), null))).containsExactly(change(FLEET, Known.YES));
    }

    /** Under a "not" the fact has to be the other way round. */
    @Test
    void underANotTheFactIsTheOtherWayRound() {
        Situation fleet = deal().answering(Asked.of(new ProgramId("A"), FLEET), Known.YES).situation();

        Optional<Unlock> way = way(fleet, when(money("A", 500), new Condition.Not(is(FLEET), null)));

        assertThat(way).isPresent().get().satisfies(unlock ->
                assertThat(unlock.changes()).containsExactly(change(FLEET, Known.NO)));
    }

    private static Condition is(Fact fact) {
        return Condition.is(fact);
    }

    private static Unlock.Change change(Fact fact, Known known) {
        return new Unlock.Change(Asked.of(new ProgramId("A"), fact), known);
    }

    private static List<Unlock.Change> changes(Condition who) {
        return way(deal().situation(), when(money("A", 500), who)).map(Unlock::changes).orElse(List.of());
    }

    /** The way into the only program, for cash. */
    private static Optional<Unlock> way(Situation situation, Program program) {
        Stacks stacks = new Stacks(sheet(List.of(), program));
        Policy policy = Policy.of(GIVEN, List.of(60), List.of());
        RouteStack cash = stacks.best(situation, policy, Goal.LARGEST_SAVING).routes().getFirst();
        assertThat(cash.route().kind()).isEqualTo(RouteKind.CASH);
        return new Unlocks(stacks, policy, Goal.LARGEST_SAVING).of(situation, cash, cash.leftOut().getFirst());
    }
}
