package app.baton.incentive;

import java.time.LocalDate;

/**
 * What a person decided and signed who read a program's text that no machine can decide. It holds for the revision that was
 * read and for no other one.
 *
 * @param fits whether the answer to the question is yes
 * @param note why, in the person's own words; may be empty
 */
public record Reading(ProgramRef program, Fact.ReadTheProgram text, boolean fits, String by, LocalDate on, String note) {

    public Reading {
        Invalid.unless(!by.isBlank(), "by", "Say who read the program and decided.");
    }

    /** The question that it decides. */
    public Situation.Asked asked() {
        return Situation.Asked.of(program.id(), text);
    }

    Known known() {
        return fits ? Known.YES : Known.NO;
    }
}
