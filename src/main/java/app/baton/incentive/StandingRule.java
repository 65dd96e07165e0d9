package app.baton.incentive;

import java.util.List;

/** A condition on every program of a rulebook but the excepted ones, with the section and words it comes from. */
public record StandingRule(String section, Condition condition, List<ProgramId> except, String text) {

    public StandingRule {
        except = List.copyOf(except);
    }
}
