package app.baton.incentive.stack;

import app.baton.incentive.Cap;
import app.baton.incentive.Disagreement;
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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says of every program that is not in a stack why it is not. */
final class Leftovers {

    private final Judged judged;
    private final RouteModel model;
    private final RouteModel.Worth stack;

    Leftovers(Judged judged, RouteModel model, RouteModel.Worth stack) {
        this.judged = judged;
        this.model = model;
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

    /** What could be had and is kept out of the stack, or off the route, by one text although the other one allows it. */
    List<Disagreement> disagreements() {
        List<Program> in = new ArrayList<>(stack.offers().stream().map(Offer::program).toList());
        Program route = judged.route().program();
        if (route != null) {
            in.add(route);
        }
        return Stream.concat(judged.items().stream(), judged.others().stream())
                .filter(offer -> offer.verdict().met() == Known.YES)
                .map(Offer::program).filter(program -> !in.contains(program))
                .flatMap(program -> in.stream().filter(other -> judged.laws().disagree(program, other))
                        .map(other -> new Disagreement(program, other))).toList();
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
        Optional<LeftOut> unmet = needs(offer).or(() -> broken(offer));
        if (unmet.isPresent()) {
            return unmet.get();
        }
        List<Offer> against = stack.offers().stream().filter(other -> !judged.laws().together(program, other.program())).toList();
        if (!against.isEmpty()) {
            return new LeftOut(program, Code.CONFLICT, List.of(), named(against, offer.dealers()), List.of());
        }
        List<Cap> caps = judged.laws().passedBy(program, model.with(offer, stack), judged.route());
        return caps.isEmpty() ? new LeftOut(program, Code.WORTH_LESS, List.of(), List.of(), List.of())
                : new LeftOut(program, Code.CAP, List.of(), List.of(), caps.stream().map(Cap::name).toList());
    }

    /** The programs of which it needs one, where none of them can be had on this route; the store's are not named (R28). */
    private Optional<LeftOut> needs(Offer offer) {
        Program program = offer.program();
        Set<ProgramId> stores = judged.others().stream().filter(other -> other.dealers() && !offer.dealers())
                .map(other -> other.program().id()).collect(Collectors.toSet());
        Program route = judged.route().program();
        return program.combination().requires().stream().filter(need -> (route == null || !need.anyOf().contains(route.id()))
                        && judged.items().stream().noneMatch(item -> need.anyOf().contains(item.program().id())))
                .findFirst().map(need -> new LeftOut(program, Code.NOT_MET, List.of(),
                        need.anyOf().stream().filter(id -> !stores.contains(id)).toList(), List.of()));
    }

    /** What it asks of the stack itself and would not find there. */
    private Optional<LeftOut> broken(Offer offer) {
        List<Reason> broken = model.broken(offer, stack).stream().map(condition -> new Reason(Reason.Kind.CONDITION, Known.NO,
                condition, null, List.of(), List.of())).toList();
        return broken.isEmpty() ? Optional.empty()
                : Optional.of(new LeftOut(offer.program(), Code.NOT_MET, broken, List.of(), List.of()));
    }

    /** Against a customer's program only the customer's own are named: the store's money is not for his eyes (R28). */
    private static List<ProgramId> named(List<Offer> against, boolean dealers) {
        return against.stream().filter(other -> dealers || !other.dealers()).map(other -> other.program().id()).toList();
    }
}
