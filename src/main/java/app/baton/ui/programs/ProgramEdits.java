package app.baton.ui.programs;

import app.baton.incentive.Combination;
import app.baton.incentive.DateKind;
import app.baton.incentive.Part;
import app.baton.incentive.Program;
import app.baton.incentive.Window;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Programs with one part of them changed, as a cell changes it. All throw {@link app.baton.incentive.Invalid} with a
 * sentence when the result would be no program.
 */
final class ProgramEdits {

    private ProgramEdits() { }

    static Program named(Program it, String name) {
        return new Program(it.id(), it.revision(), name, it.sponsor(), it.payer(), it.payees(), it.windows(), it.routes(),
                it.benefits(), it.eligibility(), it.combination(), it.limits(), it.proofs(), it.claim(), it.meetsCashDown(),
                it.source(), it.extras());
    }

    static Program giving(Program it, List<Part> benefits) {
        return new Program(it.id(), it.revision(), it.name(), it.sponsor(), it.payer(), it.payees(), it.windows(), it.routes(),
                benefits, it.eligibility(), it.combination(), it.limits(), it.proofs(), it.claim(), it.meetsCashDown(),
                it.source(), it.extras());
    }

    static Program grouped(Program it, @Nullable String group) {
        Combination now = it.combination();
        Combination next = new Combination(now.rulebook(), group, now.rules(), now.requires(), now.alone(), now.withAll());
        return new Program(it.id(), it.revision(), it.name(), it.sponsor(), it.payer(), it.payees(), it.windows(), it.routes(),
                it.benefits(), it.eligibility(), next, it.limits(), it.proofs(), it.claim(), it.meetsCashDown(), it.source(),
                it.extras());
    }

    /** Moves the first day. A window that opens some days before or after it keeps that distance; order days stay. */
    static Program from(Program it, @Nullable LocalDate day) {
        Optional<LocalDate> was = it.startsOn();
        return windows(it, window -> new Window(window.by(), moved(window.from(), was, day), window.until()), day, null);
    }

    /** Moves the last day in the same way: "delivered within five days after" stays so. */
    static Program until(Program it, @Nullable LocalDate day) {
        Optional<LocalDate> was = it.endsOn();
        return windows(it, window -> new Window(window.by(), window.from(), moved(window.until(), was, day)), null, day);
    }

    private static @Nullable LocalDate moved(@Nullable LocalDate own, Optional<LocalDate> was, @Nullable LocalDate day) {
        if (day == null || own == null || was.isEmpty()) {
            return day;
        }
        return day.plusDays(ChronoUnit.DAYS.between(was.get(), own));
    }

    private static Program windows(Program it, UnaryOperator<Window> move, @Nullable LocalDate from,
                                   @Nullable LocalDate until) {
        List<Window> windows = new ArrayList<>();
        boolean sold = false;
        for (Window window : it.windows()) {
            windows.add(window.by() == DateKind.ORDER ? window : move.apply(window));
            sold |= window.by() != DateKind.ORDER;
        }
        if (!sold && (from != null || until != null)) {
            windows.add(new Window(DateKind.SALE, from, until));
            windows.add(new Window(DateKind.DELIVERY, from, until));
        }
        return new Program(it.id(), it.revision(), it.name(), it.sponsor(), it.payer(), it.payees(), windows, it.routes(),
                it.benefits(), it.eligibility(), it.combination(), it.limits(), it.proofs(), it.claim(), it.meetsCashDown(),
                it.source(), it.extras());
    }
}
