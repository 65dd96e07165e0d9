package app.baton.deal.check;

import app.baton.incentive.Program;
import app.baton.incentive.Window;
import app.baton.incentive.stack.RouteStack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules on the stack: whether it holds, and what is still to be brought for it. */
final class StackChecks {

    private StackChecks() { }

    static Stream<Finding> notProven(DealCase it) {
        return it.worked().stack().proven() ? Stream.empty()
                : Stream.of(Finding.warning(CheckCode.STACK_NOT_PROVEN, texts -> texts.say("check.not-proven")));
    }

    static Stream<Finding> textsDisagree(DealCase it) {
        return it.worked().stack().disagreements().stream()
                .map(apart -> Finding.warning(CheckCode.TEXTS_DISAGREE, apart::sentence).about(apart.in(), apart.out()));
    }

    /** Of each program of the stack the papers that count, any one of a line. */
    static Stream<Finding> proofs(DealCase it) {
        return programs(it).filter(program -> !program.allProofs().isEmpty()).map(program -> Finding.note(CheckCode.PROOF_NEEDED,
                texts -> texts.say("check.proof", program.name(), String.join("; ", program.proofLines(texts)))).about(program));
    }

    /** What ends on its day of the deal or soon after: a later delivery loses it. */
    static Stream<Finding> windows(DealCase it) {
        List<Finding> findings = new ArrayList<>();
        programs(it).forEach(program -> program.windows().stream().filter(window -> endsSoon(it, window)).findFirst()
                .ifPresent(window -> findings.add(Finding.note(CheckCode.WINDOW_ENDS, texts -> texts.say("check.window",
                        program.name(), Objects.requireNonNull(window.until()), window.by())).about(program))));
        return findings.stream();
    }

    private static boolean endsSoon(DealCase it, Window window) {
        LocalDate end = window.until();
        LocalDate day = it.situation().days().of(window.by());
        return end != null && day != null && !end.isAfter(day.plusDays(it.limits().windowDays()));
    }

    /** Those whose money or rate is in it. */
    static Stream<Program> programs(DealCase it) {
        RouteStack stack = it.worked().stack();
        return Stream.concat(Optional.ofNullable(stack.route().program()).stream(),
                Stream.concat(stack.programs().stream(), stack.dealerPrograms().stream()).map(RouteStack.Line::program));
    }
}
