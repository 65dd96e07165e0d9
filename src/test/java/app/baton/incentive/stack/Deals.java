package app.baton.incentive.stack;

import app.baton.exchange.Bulletin;
import app.baton.incentive.CustomerFact.Owns.Holding;
import app.baton.incentive.CustomerFact.Serves.Calling;
import app.baton.incentive.DealDays;
import app.baton.incentive.DealFact;
import app.baton.incentive.DealFact.SaleType.SaleKind;
import app.baton.incentive.DealVehicle;
import app.baton.incentive.Evidence;
import app.baton.incentive.Financing;
import app.baton.incentive.Known;
import app.baton.incentive.PartyRole;
import app.baton.incentive.Place;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Reading;
import app.baton.incentive.Situation;
import app.baton.incentive.Situation.Asked;
import app.baton.incentive.Terms;
import app.baton.incentive.Tier;
import app.baton.incentive.Used;
import app.baton.money.Dollars;
import app.baton.vehicle.FieldAction;
import app.baton.vehicle.Past;
import app.baton.vehicle.VehicleState;
import app.baton.vehicle.Vin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Deals of the sample bulletin's store, for tests: sold from stock, nothing known but what a test says. */
final class Deals {

    private DealVehicle vehicle;
    private DealDays days = days("2026-11-24", "2026-11-25");
    private Place place = Place.unknown();
    private Terms terms = new Terms(SaleKind.RETAIL, null, null, null, null, null, "", null);
    private final List<Evidence> evidence = new ArrayList<>();
    private final TreeMap<ProgramId, Used> used = new TreeMap<>();
    private final Map<Asked, Known> answers = new HashMap<>();
    private final List<Reading> readings = new ArrayList<>();

    private Deals(DealVehicle vehicle) {
        this.vehicle = vehicle;
    }

    static Deals of(String model, String trim, long msrp, String stocked) {
        return new Deals(new DealVehicle(null, 2026, "Ford", model, trim, VehicleState.NEW, Dollars.of(msrp), null,
                LocalDate.parse(stocked), false, past(false)));
    }

    static Deals ordered(int year, String model, String trim) {
        return new Deals(new DealVehicle(null, year, "Ford", model, trim, VehicleState.NEW, null, null, null, true, past(false)));
    }

    private static Past past(boolean open) {
        return Past.unknown().with(new FieldAction(open, LocalDate.parse("2026-11-18")));
    }

    private static DealDays days(String sale, String delivery) {
        return new DealDays(null, LocalDate.parse(sale), LocalDate.parse(delivery));
    }

    Deals vin(String vin) {
        vehicle = new DealVehicle(Vin.parse(vin), vehicle.year(), vehicle.make(), vehicle.model(), vehicle.trim(),
                vehicle.condition(), vehicle.msrp(), null, vehicle.stocked(), vehicle.ordered(), vehicle.past());
        return this;
    }

    Deals make(String make) {
        vehicle = new DealVehicle(vehicle.vin(), vehicle.year(), make, vehicle.model(), vehicle.trim(), vehicle.condition(),
                vehicle.msrp(), null, vehicle.stocked(), vehicle.ordered(), vehicle.past());
        return this;
    }

    Deals openFieldAction() {
        vehicle = new DealVehicle(vehicle.vin(), vehicle.year(), vehicle.make(), vehicle.model(), vehicle.trim(),
                vehicle.condition(), vehicle.msrp(), null, vehicle.stocked(), vehicle.ordered(), past(true));
        return this;
    }

    Deals on(String sale, String delivery) {
        days = new DealDays(days.order(), LocalDate.parse(sale), LocalDate.parse(delivery));
        return this;
    }

    Deals order(String order) {
        days = new DealDays(LocalDate.parse(order), days.sale(), days.delivery());
        return this;
    }

    Deals in(String zip) {
        place = Place.zip(zip);
        return this;
    }

    Deals tier(String tier) {
        terms = terms.withTier(new Tier(tier));
        return this;
    }

    Deals plan(long price, long planPrice) {
        terms = new Terms(SaleKind.RETAIL, terms.tier(), null, Dollars.of(price), Dollars.of(planPrice), null, "", null);
        return this;
    }

    Deals onOrderFor(int hours) {
        terms = new Terms(SaleKind.RETAIL, terms.tier(), null, null, null, null, "", hours);
        return this;
    }

    Deals knowing(Evidence... more) {
        evidence.addAll(List.of(more));
        return this;
    }

    Deals delivered(String program, int deliveries) {
        used.put(id(program), new Used(deliveries, null, null));
        return this;
    }

    Deals deferring() {
        return answering(new Asked(id("1114"), new DealFact.AskedFor()), Known.YES);
    }

    Deals answering(Asked asked, Known known) {
        answers.put(asked, known);
        return this;
    }

    Deals signed(Reading reading) {
        readings.add(reading);
        return this;
    }

    Situation situation() {
        return new Situation(vehicle, days, place, terms, evidence, answers, used, new TreeMap<>(), readings);
    }

    /** With the amount financed given, whatever the stack; leases over 36 months. */
    Answer given(long amount, Integer... terms) {
        return best(policy(amount, Financing.Basis.GIVEN, terms), Goal.LARGEST_SAVING);
    }

    Answer best(Policy policy, Goal goal) {
        return new Stacks(Bulletin.sheet()).best(situation(), policy, goal);
    }

    /** The question of that program's that is asked next, under the largest saving. */
    Question asks(Answer now, Policy policy, String program) {
        return new AskNext(new Stacks(Bulletin.sheet()), policy, Goal.LARGEST_SAVING).of(situation(), now).stream()
                .filter(question -> Bulletin.program(Integer.parseInt(program)).eligibility().leaves().stream()
                        .anyMatch(leaf -> leaf.fact().equals(question.asked().fact())))
                .findFirst().orElseThrow(() -> new AssertionError("nothing of " + program + " is asked"));
    }

    static Policy policy(long amount, Financing.Basis basis, Integer... terms) {
        return Policy.of(new Financing(amount == 0 ? null : Dollars.of(amount), basis), List.of(terms), List.of(36));
    }

    static Evidence owns(PartyRole who, String brand, int year, String since) {
        return new Evidence.Holds(who, Holding.OWNS, brand, year, LocalDate.parse(since), true, true);
    }

    /** Everybody who could count was asked. */
    static Evidence noMore(Evidence.Kind kind) {
        return new Evidence.NoMore(kind, List.of(PartyRole.BUYER, PartyRole.SPOUSE, PartyRole.HOUSEHOLD_MEMBER));
    }

    static Evidence serves(Calling calling) {
        return new Evidence.Serves(PartyRole.BUYER, calling);
    }

    static Evidence certificate(String program, int dollars, String validTo) {
        return new Evidence.Certificate(PartyRole.BUYER, id(program), dollars == 0 ? null : Dollars.of(dollars),
                LocalDate.parse(validTo), true);
    }

    static Evidence account(PartyRole who) {
        return new Evidence.Account(who, "Ford Credit", null);
    }

    static ProgramId id(String number) {
        return new ProgramId("26-" + number);
    }
}
