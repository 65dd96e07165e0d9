package app.baton.lead;

import app.baton.incentive.Invalid;
import java.util.List;

/**
 * One stage of the store's pipeline. A lead is at it once everything that it and the stages before it need has happened: nobody
 * moves a lead by hand, and nobody moves one too far (LQ3, LQ4).
 *
 * @param needs what the stage before has to be left with
 */
public record StageRule(String code, String name, List<Criterion> needs) {

    public StageRule {
        Invalid.unless(code.matches("[a-z][a-z0-9-]{0,39}"), "code",
                "A stage's code is a word of a-z, 0-9 and dashes: " + code + ".");
        Invalid.unless(!name.isBlank() && name.length() <= 60, "name", "A stage has a name of at most 60 characters.");
        needs = List.copyOf(needs);
    }
}
