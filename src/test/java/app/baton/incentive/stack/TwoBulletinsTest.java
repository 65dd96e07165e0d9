package app.baton.incentive.stack;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.exchange.Bulletin;
import app.baton.exchange.JsonPrograms;
import app.baton.incentive.Cap;
import app.baton.incentive.CustomerFact.Serves.Calling;
import app.baton.incentive.DealVehicle;
import app.baton.incentive.Evidence;
import app.baton.incentive.Financing;
import app.baton.incentive.PartyRole;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramSheet;
import app.baton.incentive.Rulebook;
import app.baton.incentive.Situation;
import app.baton.incentive.Terms;
import app.baton.incentive.Tier;
import app.baton.vehicle.FieldAction;
import app.baton.vehicle.Past;
import app.baton.vehicle.VehicleState;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A store with two franchises: each sponsor's bulletin means its own vehicles, and its own groups. */
class TwoBulletinsTest {

    private static final ProgramSheet SECOND = new JsonPrograms()
            .readAll(Bulletin.resource("/app/baton/demo/programs-second-2026-11.json")).good();

    @Test
    void aMazdaGetsNothingOfFordButWhatTheStoreItselfOffers() {
        Answer answer = new Stacks(Bulletin.both()).best(mazda(), Deals.policy(30_000, Financing.Basis.GIVEN, 60),
                Goal.LARGEST_SAVING);
        List<String> fords = answer.routes().stream().flatMap(route -> route.ids().stream()).map(Object::toString)
                .filter(id -> id.startsWith("26-11")).distinct().toList();
        assertThat(fords).containsOnly("26-1127");
        assertThat(answer.routes()).noneMatch(route -> {
            Program its = route.route().program();
            return its != null && its.id().value().startsWith("26-11");
        });
    }

    @Test
    void aCapOnAGroupIsForTheProgramsOfItsOwnRulebook() {
        Rulebook book = Bulletin.rulebook();
        String group = SECOND.programs().stream().map(program -> program.combination().group())
                .filter(name -> name != null && book.group(name).isPresent()).findFirst().orElseThrow();
        Program other = SECOND.programs().stream().filter(program -> group.equals(program.combination().group())).findFirst()
                .orElseThrow();
        Program own = Bulletin.sheet().programs().stream().filter(program -> group.equals(program.combination().group()))
                .findFirst().orElseThrow();
        Cap cap = new Cap("One of the group", List.of(), List.of(group), 1, null, false, null);
        assertThat(book.covers(cap, own)).isTrue();
        assertThat(book.covers(cap, other)).isFalse();
    }

    private static Situation mazda() {
        DealVehicle cx5 = new DealVehicle(null, 2026, "Mazda", "CX-5", "2.5 S", VehicleState.NEW, null, null,
                LocalDate.parse("2026-05-01"), false, Past.unknown().with(new FieldAction(false, LocalDate.parse("2026-11-24"))));
        Situation ford = Deals.of("F-150", "XLT", 57_335, "2026-05-01").in("48103").delivered("1127", 3)
                .knowing(Deals.account(PartyRole.BUYER), new Evidence.Serves(PartyRole.BUYER,
                        Calling.VETERAN)).deferring().situation();
        Terms terms = ford.terms().withTier(new Tier("T0-1"));
        return new Situation(cx5, ford.days(), ford.place(), terms, ford.evidence(), ford.answers(), ford.counters(),
                ford.amounts());
    }
}
