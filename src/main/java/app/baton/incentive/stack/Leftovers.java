package app.baton.incentive.stack;

import app.baton.incentive.Cap;
import app.baton.incentive.Known;
import app.baton.incentive.Offer;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Reason;
import app.baton.incentive.Verdict;
import app.baton.incentive.stack.LeftOut.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says of every program that is not in a stack why it is not. */
final class Leftovers {

    private final Judged judged;
    private final RouteModel.Worth stack;

    Leftovers(Judged judged, RouteModel.Worth stack) {
        this.judged = judged;
        this.stack = stack;
    }

    List<LeftOut> all() {
        Set<ProgramId> in = stack.offers().stream().map(offer -> offer.program().id()).collect(Collectors.toSet());
        stack.spiffs().forEach(spiff -> in.add(spiff.program().id()));
        List<LeftOut> left = new ArrayList<>();
        judged.others().forEach(offer -> left.add(unfit(offer)));
        judged.items().stream().filter(offer -> !in.contains(offer.program().id())).forEach(offer -> left.add(beaten(offer)));
        judged.spiffs().stream().filter(offer -> !in.contains(offer.program().id()))
                .forEach(offer -> left.add(new LeftOut(offer.program(), Code.NOT_MET, offer.verdict().failing(), List.of(),
                        List.of())));
        left.sort(Comparator.comparing(it -> it.program().id()));
        return left;
    }

    private LeftOut unfit(Offer offer) {
        Program program = offer.program();
        Verdict verdict = offer.verdict();
        if (verdict.met() == Known.NO) {
            return new LeftOut(program, Code.NOT_MET, verdict.failing(), List.of(), List.of());
        }
        if (verdict.met() == Known.UNKNOWN) {
            List<Reason> open = verdict.reasons().stream().filter(reason -> reason.known() == Known.UNKNOWN).toList();
            return new LeftOut(program, verdict.onlyReading() ? Code.READ_THE_PROGRAM : Code.ASK, open, List.of(), List.of());
        }
        Program route = judged.route().program();
        return route != null && judged.route().takes(program)
                ? new LeftOut(program, Code.CONFLICT, List.of(), List.of(route.id()), List.of())
                : new LeftOut(program, Code.WRONG_ROUTE, List.of(), List.of(), List.of());
    }

    private LeftOut beaten(Offer offer) {
        Program program = offer.program();
        List<ProgramId> with = apartFrom(program, offer.dealers());
        if (!with.isEmpty()) {
            return new LeftOut(program, Code.CONFLICT, List.of(), with, List.of());
        }
        List<Cap> caps = judged.laws().passedBy(program, stack.offers(),
                Laws.cents(offer.cash()) + Laws.cents(offer.saved()), judged.route());
        return caps.isEmpty() ? new LeftOut(program, Code.WORTH_LESS, List.of(), List.of(), List.of())
                : new LeftOut(program, Code.CAP, List.of(), List.of(), caps.stream().map(Cap::name).toList());
    }

    /** What a customer's program cannot stand with is named among the customer's own: the store's money is not for his eyes. */
    private List<ProgramId> apartFrom(Program program, boolean dealers) {
        List<Offer> others = stack.offers().stream().filter(other -> !judged.laws().together(program, other.program())).toList();
        List<Offer> shown = others.stream().filter(other -> dealers || !other.dealers()).toList();
        return (shown.isEmpty() ? others : shown).stream().map(other -> other.program().id()).toList();
    }
}
