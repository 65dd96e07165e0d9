package app.baton.ui.deals;

import app.baton.incentive.AmountRule;
import app.baton.incentive.Audience;
import app.baton.incentive.Benefit;
import app.baton.incentive.Fact;
import app.baton.incentive.Known;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Reading;
import app.baton.incentive.Reason;
import app.baton.incentive.Situation.Asked;
import app.baton.incentive.stack.LeftOut;
import app.baton.incentive.stack.RouteStack;
import app.baton.incentive.stack.Unlock;
import app.baton.journal.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The programs of one route as lines: the stack first, then what may still come in, what is beaten, and what is out. */
final class StackLines {

    private final Texts texts;
    private final boolean customerSafe;
    private final List<Reading> signed;

    /** {@code customerSafe}: nothing of dealer money, whoever looks (R28). */
    StackLines(Texts texts, boolean customerSafe, List<Reading> signed) {
        this.texts = texts;
        this.signed = List.copyOf(signed);
        this.customerSafe = customerSafe;
    }

    List<StackLine> of(RouteStack stack, Map<ProgramId, Unlock> unlocks) {
        List<StackLine> lines = new ArrayList<>();
        stack.programs().forEach(line -> lines.add(taken(line, StackLine.Stand.TAKEN)));
        if (!customerSafe) {
            stack.dealerPrograms().forEach(line -> lines.add(taken(line, StackLine.Stand.DEALER)));
        }
        List<StackLine> left = new ArrayList<>();
        stack.leftOut().stream().filter(out -> !customerSafe || out.program().audience() != Audience.DEALER)
                .forEach(out -> left.add(left(out, unlocks)));
        left.sort(Comparator.comparing(StackLine::stand));
        lines.addAll(left);
        return lines;
    }

    private StackLine taken(RouteStack.Line line, StackLine.Stand mark) {
        Program program = line.program();
        String payee = program.payeeLine(texts);
        String words = payee.isEmpty() ? program.payer().name() : texts.say("deals.line.paid", program.payer().name(), payee);
        return new StackLine(program, mark, line.amount(), words, program.proofLines(texts), null, List.of(),
                upTo(program), false, false, "",
                ToRead.signed(program, signed));
    }

    private StackLine left(LeftOut out, Map<ProgramId, Unlock> unlocks) {
        StackLine.Stand mark = switch (out.code()) {
            case ASK, READ_THE_PROGRAM -> StackLine.Stand.ASK;
            case CONFLICT, CAP, WORTH_LESS -> StackLine.Stand.BEATEN;
            case NOT_MET, WRONG_ROUTE -> StackLine.Stand.OUT;
        };
        List<Asked> open = out.code() == LeftOut.Code.ASK ? out.reasons().stream().flatMap(reason -> reason.open().stream())
                .filter(asked -> !(asked.fact() instanceof Fact.ReadTheProgram)).toList() : List.of();
        boolean amount = out.code() == LeftOut.Code.ASK && out.reasons().stream()
                .anyMatch(reason -> reason.kind() == Reason.Kind.AMOUNT && reason.known() == Known.UNKNOWN);
        boolean counted = out.code() == LeftOut.Code.ASK && out.reasons().stream()
                .anyMatch(reason -> reason.kind() == Reason.Kind.LIMIT && reason.known() == Known.UNKNOWN);
        return new StackLine(out.program(), mark, null, out.sentence(texts), List.of(),
                open.isEmpty() ? null : open.getFirst(), amount && open.isEmpty() ? printed(out.program()) : List.of(),
                amount && open.isEmpty() ? upTo(out.program()) : null,
                amount && open.isEmpty() && waives(out.program()), counted,
                unlock(unlocks.get(out.program().id()), out), Stream.concat(ToRead.signed(out.program(), signed).stream(),
                        ToRead.open(out).stream()).toList());
    }

    private String unlock(@Nullable Unlock unlock, LeftOut out) {
        if (unlock == null || !unlock.gain().isPositive()) {
            return "";
        }
        // the sentence asks the first of them already
        List<Asked> asked = out.reasons().stream().flatMap(reason -> reason.open().stream().limit(1)).toList();
        List<String> facts = unlock.changes().stream().map(Unlock.Change::asked).filter(it -> !asked.contains(it))
                .map(it -> it.fact().question(texts)).toList();
        if (facts.isEmpty()) {
            return texts.say("deals.gain", unlock.gain());
        }
        return texts.say(out.code() == LeftOut.Code.ASK ? "deals.unlock.ask" : "deals.unlock.if", String.join(" ", facts),
                unlock.gain());
    }

    private static boolean waives(Program program) {
        return program.benefits().stream().anyMatch(part -> part.benefit() instanceof Benefit.PaymentWaiver);
    }

    private static @Nullable Money upTo(Program program) {
        return program.benefits().stream().flatMap(part -> part.benefit() instanceof Benefit.CustomerCash cash
                && cash.amount() instanceof AmountRule.UpTo rule ? Stream.of(rule.amount()) : Stream.empty()).findFirst()
                .orElse(null);
    }

    private static List<Money> printed(Program program) {
        return program.benefits().stream().flatMap(part -> part.benefit() instanceof Benefit.CustomerCash cash
                && cash.amount() instanceof AmountRule.Printed rule ? rule.amounts().stream() : Stream.empty())
                .distinct().sorted().toList();
    }
}
