package app.baton.deal.life;

import app.baton.incentive.ProgramId;
import app.baton.journal.Texts;

/**
 * A proof that is named and not there.
 *
 * @param paper in the program's words
 * @param name on whose name it was seen; empty where nobody saw it
 */
public record MissingProof(ProgramId program, String paper, String name, Why why) {

    /** What is missing of it. */
    public enum Why {
        /** Nobody has seen the paper. */
        NOT_SHOWN,
        /** It was seen, and no scan of it was kept. */
        NO_SCAN,
        /** A scan was added on another desk and has not come to this one yet. */
        NOT_ARRIVED
    }

    /** What is missing, in a sentence with its mend. */
    public String sentence(Texts texts) {
        return switch (why) {
            case NOT_SHOWN -> texts.say("proof.not-shown", paper, program);
            case NO_SCAN -> texts.say("proof.no-scan", paper, program, name);
            case NOT_ARRIVED -> texts.say("proof.not-arrived", paper, program, name);
        };
    }
}
