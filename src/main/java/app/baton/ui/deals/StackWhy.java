package app.baton.ui.deals;

import app.baton.incentive.Program;
import app.baton.incentive.stack.RouteStack;
import app.baton.journal.Texts;
import app.baton.ui.kit.Why;
import java.util.ArrayList;
import java.util.List;

/** What stands behind a figure of a stack: programs with their revisions, their rules and papers. */
final class StackWhy {

    private final Texts texts;

    StackWhy(Texts texts) {
        this.texts = texts;
    }

    /** Behind what one route saves. */
    Why of(RouteStack stack) {
        List<Why.Line> lines = new ArrayList<>();
        stack.programs().forEach(line -> lines.add(new Why.Line(line.program().name(), texts.formats().money(line.amount()),
                source(line.program()))));
        if (stack.rateSaving().isPositive()) {
            lines.add(new Why.Line(texts.say("deals.why.rate"), texts.formats().money(stack.rateSaving()),
                    stack.route().program() == null ? "" : source(stack.route().program())));
        }
        return new Why(NextQuestion.routeName(stack, texts), lines, texts.formats().money(stack.value()));
    }

    /** Behind one program's money, or behind why it is left out. */
    Why of(StackLine line) {
        Program program = line.program();
        List<Why.Line> lines = new ArrayList<>();
        String amount = line.amount() == null ? "" : texts.formats().money(line.amount());
        lines.add(new Why.Line(program.benefitLine(texts), amount, source(program)));
        lines.add(new Why.Line(program.oneLine(texts), "", texts.say("deals.why.who")));
        lines.add(new Why.Line(program.windowLine(texts), "", texts.say("deals.why.when")));
        if (line.stand() != StackLine.Stand.TAKEN) {
            lines.add(new Why.Line(line.words(), "", texts.name(line.stand())));
        }
        program.proofLines(texts).forEach(proof -> lines.add(new Why.Line(proof, "", texts.say("deals.why.proof"))));
        lines.removeIf(it -> it.words().isBlank());
        return new Why(texts.say("deals.line.name", program.id(), program.name()), lines, amount);
    }

    private String source(Program program) {
        return texts.say("deals.why.source", program.id(), program.revision(), program.source().document());
    }
}
