package app.baton.incentive;

import app.baton.incentive.RollPlan.Days;
import app.baton.journal.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The days of a rolled-over program (R24). With a code of the new month it is the next of its series: the month's normal
 * window becomes the next one, and any other day keeps its place in the month. With the code it had it is the same program
 * and goes on, since the newest revision speaks for the whole of it: a day before the month is past and stays as it is (to
 * move the first one would take back what was delivered since), the last day moves, and what came in during the month and
 * ended with it runs on from the new month's first day, so that nothing falls between the two.
 */
final class RollDays {

    private final RollPlan plan;
    private final MonthShift shift;
    private final Texts texts;

    RollDays(RollPlan plan, MonthShift shift, Texts texts) {
        this.plan = plan;
        this.shift = shift;
        this.texts = texts;
    }

    /** The windows of a program under its next code or, when it keeps its own, of its next revision. */
    List<Window> windows(Program program, List<Program> earlier, boolean keepsCode) {
        return program.windows().stream().map(window -> {
            boolean opens = tookOver(window, earlier) || keepsCode && cameIn(window) && ends(window);
            LocalDate first = window.from() == null ? null : opens ? plan.next().first() : day(keepsCode).apply(window.from());
            LocalDate last = window.until() == null ? null : day(keepsCode).apply(window.until());
            return new Window(window.by(), first, first != null && last != null && last.isBefore(first) ? first : last);
        }).toList();
    }

    /** What becomes of a single day. */
    UnaryOperator<LocalDate> day(boolean keepsCode) {
        return keepsCode ? day -> isPast(day) ? day : shift.day(day) : shift::day;
    }

    /** A sentence for each day that a steward may want otherwise. */
    List<String> looks(Program program, Program becomes) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < program.windows().size(); i++) {
            Optional<LocalDate> was = Optional.ofNullable(program.windows().get(i).from());
            Optional<LocalDate> is = Optional.ofNullable(becomes.windows().get(i).from());
            boolean late = cameIn(program.windows().get(i)) && is.filter(plan.next().first()::isBefore).isPresent();
            if (late) {
                sentences.add(texts.say("rollover.look.late-start", date(was), date(is), date(Optional.of(plan.next().first()))));
            } else if (was.filter(this::isPast).isPresent() && was.equals(is)) {
                sentences.add(texts.say("rollover.look.extended", program.id(), date(was)));
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

    private boolean ends(Window window) {
        return plan.was().last().equals(window.until());
    }

    /** An amendment in mid-month starts where the revision before it ends; in the next month it is there from the start. */
    private boolean tookOver(Window window, List<Program> earlier) {
        return window.from() != null && earlier.stream().flatMap(it -> it.windows().stream())
                .anyMatch(before -> before.by() == window.by() && plan.was().first().equals(before.from())
                        && before.until() != null && before.until().plusDays(1).equals(window.from()));
    }
}
