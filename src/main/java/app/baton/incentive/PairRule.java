package app.baton.incentive;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a program's own text says about going together with other programs: an exception to the table of groups. One
 * text that forbids is enough, and wins over one that allows; a person is warned then.
 */
public record PairRule(Policy policy, List<ProgramId> programs, List<String> groups, @Nullable String text) {

    /** Forbidden or allowed. */
    public enum Policy {
        FORBID, ALLOW
    }

    public PairRule {
        programs = List.copyOf(programs);
        groups = List.copyOf(groups);
        Invalid.unless(!programs.isEmpty() || !groups.isEmpty(), "programs", "Say which programs or groups it is about.");
    }

    /** Whether it is about another program; groups are those of the rulebook that the speaker stands under. */
    boolean names(Program speaker, Program other) {
        return programs.contains(other.id()) || other.combination().group() != null
                && Objects.equals(speaker.combination().rulebook(), other.combination().rulebook())
                && groups.contains(other.combination().group());
    }
}
