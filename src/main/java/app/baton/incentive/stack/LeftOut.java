package app.baton.incentive.stack;

import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Reason;
import app.baton.journal.Texts;
import java.util.List;

/**
 * A program that is not in the best stack of a route, and why: the first code that fits, in the order of {@link Code}.
 *
 * @param reasons the demands that are not met, or still open
 * @param with the programs of the stack, or the route's own, that it cannot stand with; or those of which it needs one.
 *     Empty where a customer's program gives way to the store's own money, which is not named to customers
 * @param caps the caps that it would pass
 */
public record LeftOut(Program program, Code code, List<Reason> reasons, List<ProgramId> with, List<String> caps) {

    /** Why, the weightiest first. */
    public enum Code {
        NOT_MET, ASK, READ_THE_PROGRAM, WRONG_ROUTE, CONFLICT, CAP, WORTH_LESS
    }

    public LeftOut {
        reasons = List.copyOf(reasons);
        with = List.copyOf(with);
        caps = List.copyOf(caps);
    }

    /** Why, in one sentence. */
    public String sentence(Texts texts) {
        return switch (code) {
            case NOT_MET, ASK, READ_THE_PROGRAM -> reasons.isEmpty() ? without(texts)
                    : String.join(" ", reasons.stream().map(reason -> reason.sentence(program, texts)).toList());
            case WRONG_ROUTE -> texts.say("left-out.wrong-route");
            case CONFLICT -> with.isEmpty() ? texts.say("left-out.conflict-here")
                    : texts.say("left-out.conflict", names(texts));
            case CAP -> texts.say("left-out.cap", String.join(", ", caps));
            case WORTH_LESS -> texts.say("left-out.worth-less");
        };
    }

    private String without(Texts texts) {
        return with.isEmpty() ? texts.say("left-out.not-now") : texts.say("left-out.needs", names(texts));
    }

    private String names(Texts texts) {
        return with.stream().map(ProgramId::value).reduce((one, other) -> texts.say("incentive.or", one, other)).orElse("");
    }
}
