package app.baton.ui.deals.grid;

import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Route;
import app.baton.incentive.RouteKind;
import app.baton.incentive.stack.RouteStack;
import app.baton.journal.Texts;
import app.baton.ui.kit.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a way to buy is called, and what is in its stack. */
public final class RouteWords {

    private RouteWords() { }

    /** "Standard rate, 60 months". */
    public static String name(Route route, Texts texts) {
        Program program = route.program();
        String name = program != null ? texts.say("deals.route.program", program.id(), program.name())
                : texts.say(route.kind() == RouteKind.CASH ? "deals.route.cash" : "deals.route.standard");
        return route.months() == null ? name : texts.say("deals.route.months", name, route.months());
    }

    /** Whether both are the same way to buy, in whatever revision of its program. */
    static boolean same(Route one, Route other) {
        return one.kind() == other.kind() && Objects.equals(one.months(), other.months())
                && Objects.equals(id(one), id(other));
    }

    private static @Nullable ProgramId id(Route route) {
        Program program = route.program();
        return program == null ? null : program.id();
    }

    /** The customer's programs of a stack in one line; never dealer money. */
    static String stack(RouteStack stack, Texts texts) {
        List<String> all = stack.programs().stream()
                .map(line -> texts.say("deals.grid.program", line.program().id(), line.program().name(), line.amount())).toList();
        return all.isEmpty() ? texts.say("deals.grid.no-program") : String.join("; ", all);
    }

    /** The same line by line, with revisions. */
    static Why why(String title, RouteStack stack, Texts texts) {
        List<Why.Line> lines = new ArrayList<>();
        stack.programs().forEach(line -> lines.add(new Why.Line(line.program().name(), texts.formats().money(line.amount()),
                source(line.program(), texts))));
        if (stack.rateSaving().isPositive()) {
            lines.add(new Why.Line(texts.say("deals.why.rate"), texts.formats().money(stack.rateSaving()),
                    stack.route().program() == null ? "" : source(stack.route().program(), texts)));
        }
        if (lines.isEmpty()) {
            lines.add(new Why.Line(texts.say("deals.grid.no-program"), "", ""));
        }
        return new Why(title, lines, texts.say("deals.grid.saves", stack.value()));
    }

    private static String source(Program program, Texts texts) {
        return texts.say("deals.why.source", program.id(), program.revision(), program.source().document());
    }
}
