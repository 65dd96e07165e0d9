package app.baton.ui.deals;

import app.baton.incentive.Condition;
import app.baton.incentive.Fact;
import app.baton.incentive.Program;
import app.baton.incentive.Reading;
import app.baton.incentive.Reason;
import app.baton.incentive.Situation.Asked;
import app.baton.incentive.stack.LeftOut;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text of a program that only a person can decide: to be read and signed, or signed.
 *
 * @param words the sponsor's own words, or the question where none are given
 */
record ToRead(Program program, Fact.ReadTheProgram text, String words, @Nullable Reading signed) {

    /** The decisions that were signed on this revision of a program. */
    static List<ToRead> signed(Program program, List<Reading> readings) {
        return readings.stream().filter(reading -> reading.program().equals(program.ref()))
                .map(reading -> new ToRead(program, reading.text(), words(program, reading.text()), reading)).toList();
    }

    /** The first text that still has to be read before a program can be had. */
    static Optional<ToRead> open(LeftOut out) {
        return out.reasons().stream().map(Reason::open).flatMap(List::stream).map(Asked::fact)
                .filter(Fact.ReadTheProgram.class::isInstance).map(Fact.ReadTheProgram.class::cast).findFirst()
                .map(text -> new ToRead(out.program(), text, words(out.program(), text), null));
    }

    private static String words(Program program, Fact.ReadTheProgram text) {
        return program.eligibility().leaves().stream().filter(leaf -> leaf.fact().equals(text)).map(Condition.Is::text)
                .filter(words -> words != null && !words.isBlank()).findFirst().orElse(text.question());
    }

    /** The decision of that person on that day. */
    Reading decided(boolean fits, String by, java.time.LocalDate on, String note) {
        return new Reading(program.ref(), text, fits, by, on, note.strip());
    }
}
