package app.baton.deal;

import app.baton.deal.check.Checks;
import app.baton.deal.check.Finding;
import app.baton.deal.check.Promised;
import app.baton.deal.check.Severity;
import app.baton.deal.worksheet.Gross;
import app.baton.deal.worksheet.Worked;
import app.baton.incentive.ProgramRef;
import app.baton.incentive.RouteKind;
import app.baton.incentive.stack.Answer;
import app.baton.incentive.stack.RouteStack;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A deal worked out on every route that is open to it, and pinned to the revisions of the programs that it used: the same
 * request gives the same quote on any day.
 *
 * @param answer the stacks, and the routes that are closed to it
 * @param routes what could be worked out, in the answer's order
 */
public record Quote(QuoteRequest request, Answer answer, List<OnRoute> routes) {

    /** One route, worked out. */
    public record OnRoute(Worked worked, Gross gross, List<Finding> findings) {

        public OnRoute {
            findings = List.copyOf(findings);
        }

        public RouteStack stack() {
            return worked.stack();
        }

        /** Whether finance may sign it as far as the checks go. */
        public boolean stopped() {
            return findings.stream().anyMatch(finding -> finding.severity() == Severity.STOP);
        }
    }

    public Quote {
        routes = List.copyOf(routes);
    }

    /** The route that is best for the goal, among those that could be worked out. */
    public Optional<OnRoute> best() {
        return answer.ranked().stream().flatMap(stack -> of(stack).stream()).findFirst();
    }

    /** The best route of a kind, for putting cash, loan and lease side by side. */
    public Optional<OnRoute> best(RouteKind kind) {
        return answer.ranked().stream().filter(stack -> stack.route().kind() == kind).flatMap(stack -> of(stack).stream())
                .findFirst();
    }

    /** The same for a buyer who was promised this: every figure stays, and each route is checked anew. */
    public Quote promising(List<Promised> lines) {
        QuoteRequest other = request.promising(lines);
        return new Quote(other, answer, routes.stream().map(on -> new OnRoute(on.worked, on.gross,
                Checks.of(other.on(on.worked)))).toList());
    }

    /** The same way to buy. */
    public Optional<OnRoute> of(RouteStack stack) {
        return routes.stream().filter(route -> route.stack().sameRoute(stack)).findFirst();
    }

    /** The revisions that its figures stand on. */
    public SortedSet<ProgramRef> revisions() {
        SortedSet<ProgramRef> refs = new TreeSet<>();
        for (OnRoute route : routes) {
            Optional.ofNullable(route.stack().route().program()).ifPresent(program -> refs.add(program.ref()));
            route.stack().programs().forEach(line -> refs.add(line.program().ref()));
            route.stack().dealerPrograms().forEach(line -> refs.add(line.program().ref()));
        }
        return refs;
    }
}
