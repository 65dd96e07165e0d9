package app.baton.incentive.stack;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.Financing;
import app.baton.incentive.Program;
import app.baton.incentive.Reason;
import app.baton.incentive.Route;
import app.baton.incentive.RouteKind;
import app.baton.incentive.Situation;
import app.baton.incentive.Verdicts;
import app.baton.incentive.stack.LeftOut.Code;
import app.baton.journal.Texts;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;

/** What the engine says of a small rulebook and one deal, and the sentences in which it does. */
final class Judgment {

    static final Texts TEXTS = Texts.english(ZoneId.of("America/Detroit"));

    private Judgment() { }

    static Deals deal() {
        return Deals.of("F-150", "XLT", 57_335, "2026-08-01");
    }

    static Policy financing(long amount, Financing.Basis basis) {
        return Deals.policy(amount, basis, 60);
    }

    static Answer solved(Deals deal, Program... programs) {
        return new Stacks(Shape.sheet(programs)).best(deal.situation(), financing(30_000, Financing.Basis.GIVEN),
                Goal.LARGEST_SAVING);
    }

    static RouteStack route(Answer answer, RouteKind kind) {
        return answer.routes().stream().filter(it -> it.route().kind() == kind).findFirst()
                .orElseThrow(() -> new AssertionError(kind + " is closed: " + answer.closed()));
    }

    static void assertLeftOut(RouteStack stack, String id, Code code, String sentence) {
        LeftOut left = stack.leftOut().stream().filter(it -> it.program().id().value().equals(id)).findFirst()
                .orElseThrow(() -> new AssertionError(id + " is in " + stack.ids()));
        assertThat(left.sentence(TEXTS)).isEqualTo(sentence);
        assertThat(left.code()).isEqualTo(code);
    }

    static void fits(Program program, Deals deal, String sentence) {
        Situation situation = deal.situation();
        assertThat(route(solved(deal, program), RouteKind.CASH).ids()).containsExactly(program.id());
        assertThat(new Verdicts(situation, Route.cash(), new Financing(null, Financing.Basis.GIVEN), Map.of(), false)
                .of(program).reasons().stream().map((Reason reason) -> reason.sentence(program, TEXTS))
                .collect(Collectors.joining(" "))).isEqualTo(sentence);
    }

    static void out(Program program, Deals deal, String sentence) {
        assertLeftOut(route(solved(deal, program), RouteKind.CASH), program.id().value(), Code.NOT_MET, sentence);
    }

    static void asks(Program program, Deals deal, String sentence) {
        assertLeftOut(route(solved(deal, program), RouteKind.CASH), program.id().value(), Code.ASK, sentence);
    }
}
