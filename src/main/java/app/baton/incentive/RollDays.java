package app.baton.incentive;

import app.baton.incentive.RollPlan.Days;
import app.baton.journal.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days of a rolled-over program or table of rates (R24). With a code of the new month it is the next of its series: the
 * month's normal window becomes the next one, and any other day keeps its place in the month.
 *
 * <p>With the code it had, <b>first days stay and only last days move</b>. The newest revision speaks for the whole of a
 * program from the moment it is confirmed, which is mostly before the month is over: a later first day would take the
 * running offer away at once, and take back what was delivered since. A last day before the month is past and stays.
 */
final class RollDays {

    private final RollPlan plan;
    private final RollShift shift;
    private final Texts texts;

    RollDays(RollPlan plan, RollShift shift, Texts texts) {
        this.plan = plan;
        this.shift = shift;
        this.texts = texts;
    }

    /** The windows of a program under its next code or, when it keeps its own, of its next revision. */
    List<Window> windows(Program program, List<Program> earlier, boolean keepsCode) {
        return program.windows().stream().map(window -> {
            @Nullable LocalDate first = window.from();
            if (first != null && !keepsCode) {
                first = tookOver(window, earlier) ? plan.next().first() : shift.day(first);
            }
            @Nullable LocalDate last = window.until();
            return new Window(window.by(), first, last == null ? null : notBefore(first, last(last, keepsCode)));
        }).toList();
    }

    /** A lender's table of the next rulebook or, when the rulebook keeps its code, of its next revision. */
    StandardRates rates(StandardRates table, boolean keepsCode) {
        LocalDate first = keepsCode ? table.from() : shift.day(table.from());
        return new StandardRates(table.lender(), first, notBefore(first, last(table.until(), keepsCode)), table.rows());
    }

    private LocalDate last(LocalDate day, boolean keepsCode) {
        return keepsCode && isPast(day) ? day : shift.day(day);
    }

    private static LocalDate notBefore(@Nullable LocalDate first, LocalDate last) {
        return first != null && last.isBefore(first) ? first : last;
    }

    /** A sentence for each day that a steward may want otherwise. */
    List<String> looks(Program program, Program becomes) {
        boolean keepsCode = program.id().equals(becomes.id());
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < program.windows().size(); i++) {
            Optional<LocalDate> was = Optional.ofNullable(program.windows().get(i).from());
            Optional<LocalDate> is = Optional.ofNullable(becomes.windows().get(i).from());
            if (keepsCode) {
                // where all keep their codes the plan says so once
                was.filter(day -> plan.newCodes() || isPast(day)).ifPresent(day ->
                        sentences.add(texts.say("rollover.look.extended", program.id(), date(was))));
            } else if (cameIn(program.windows().get(i)) && is.filter(plan.next().first()::isBefore).isPresent()) {
                sentences.add(texts.say("rollover.look.late-start", date(was), date(is), date(Optional.of(plan.next().first()))));
            }
        }
        return sentences.stream().distinct().toList();
    }

    private String date(Optional<LocalDate> day) {
        return day.map(texts.formats()::date).orElse("");
    }

    /** Before the month, and no end of its normal window either. */
    private boolean isPast(LocalDate day) {
        Days was = plan.was();
        return day.isBefore(plan.from().atDay(1)) && !day.equals(was.first()) && !day.equals(was.last());
    }

    /** Whether the window opened in the course of the month. */
    private boolean cameIn(Window window) {
        return window.from() != null && window.from().isAfter(plan.was().first())
                && !window.from().isBefore(plan.from().atDay(1)) && !window.from().isAfter(plan.from().atEndOfMonth());
    }

    /** An amendment in mid-month starts where the revision before it ends; in the next month it is there from the start. */
    private boolean tookOver(Window window, List<Program> earlier) {
        return window.from() != null && earlier.stream().flatMap(it -> it.windows().stream())
                .anyMatch(before -> before.by() == window.by() && plan.was().first().equals(before.from())
                        && before.until() != null && before.until().plusDays(1).equals(window.from()));
    }
}
