package app.baton.deal.worksheet;

import app.baton.deal.figures.Because;
import app.baton.deal.figures.Figure;
import app.baton.deal.figures.FigureName;
import app.baton.incentive.Benefit;
import app.baton.incentive.Part;
import app.baton.incentive.PartyKind;
import app.baton.incentive.Payee;
import app.baton.incentive.Program;
import app.baton.incentive.stack.RouteStack;
import app.baton.money.Dollars;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/** A stack's money as lines of a deal: each program a line of its own, never called cash (R6). */
final class Stacked {

    private final RouteStack stack;

    Stacked(RouteStack stack) {
        this.stack = stack;
    }

    /** The sponsor's and the lender's money that is assigned to the deal. */
    List<Figure> rebates() {
        List<Figure> lines = new ArrayList<>();
        for (RouteStack.Line line : stack.programs()) {
            if (!bornByStore(line.program()) && !line.assigned().isZero()) {
                lines.add(line(FigureName.REBATE, line, line.assigned()));
            }
        }
        return lines;
    }

    /** The store's own money off the price. */
    List<Figure> discounts() {
        List<Figure> lines = new ArrayList<>();
        for (RouteStack.Line line : stack.programs()) {
            if (bornByStore(line.program()) && !line.assigned().isZero()) {
                lines.add(line(FigureName.STORE_DISCOUNT, line, line.assigned()).less());
            }
        }
        return lines;
    }

    /** How much lower a plan price is than the agreed one. */
    List<Figure> planPrices() {
        return stack.programs().stream().filter(line -> !line.lowersPrice().isZero())
                .map(line -> line(FigureName.PLAN_PRICE, line, line.lowersPrice()).less()).toList();
    }

    /** What plan prices that the store itself pays for take off its price; not negative. */
    Money ownPlanPrices() {
        return stack.programs().stream().filter(line -> bornByStore(line.program())).map(RouteStack.Line::lowersPrice)
                .reduce(Dollars.zero(), Money::plus);
    }

    /** What the buyer has outside the contract: checks, payments made for him, payments of an old lease waived. */
    List<Figure> checks() {
        List<Figure> lines = new ArrayList<>();
        for (RouteStack.Line line : stack.programs()) {
            Money cash = line.amount().minus(line.saved());
            Money waived = line.saved().minus(line.lowersPrice());
            if (line.payee() != Payee.DEAL && !cash.isZero()) {
                lines.add(line(line.payee() == Payee.PAYMENTS ? FigureName.PAYMENTS_MADE : FigureName.CHECK, line, cash));
            }
            if (!waived.isZero()) {
                lines.add(line(FigureName.PAYMENTS_WAIVED, line, waived));
            }
        }
        return lines;
    }

    private static Figure line(FigureName name, RouteStack.Line line, Money amount) {
        Program program = line.program();
        return Figure.of(name, program.name(), amount, because(program));
    }

    static Because because(Program program) {
        return new Because.Program(program.id().value(), program.revision());
    }

    private static boolean bornByStore(Program program) {
        return program.payer().kind() == PartyKind.STORE;
    }

    /** The latest first payment that a program of the stack allows. */
    Optional<Benefit.PaymentDeferral> deferral() {
        return stack.programs().stream().flatMap(line -> line.program().benefits().stream()).map(Part::benefit)
                .filter(Benefit.PaymentDeferral.class::isInstance).map(Benefit.PaymentDeferral.class::cast)
                .max(java.util.Comparator.comparingInt(Benefit.PaymentDeferral::days));
    }

    static Money sum(List<Figure> lines) {
        return lines.stream().map(Figure::amount).reduce(Dollars.zero(), Money::plus);
    }
}
