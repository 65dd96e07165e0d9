package app.baton.incentive;

import app.baton.journal.Problem;

/** One of several that did not go through: its code, the field where one is to blame, and a sentence. */
public record Refusal(DraftId draft, ProgramId code, String field, String sentence) {

    static Refusal of(Draft draft, Problem problem) {
        return new Refusal(draft.id(), draft.code(), problem.field().orElse(""), problem.sentence());
    }
}
