package app.baton.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.PairRule.Policy;
import app.baton.journal.Texts;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two texts that contradict each other are quoted word for word; where one has no words, what it lays down is said. */
class DisagreementTest {

    private static final Texts TEXTS = Texts.english(ZoneOffset.UTC);
    private static final ProgramId OUT = new ProgramId("26-1");
    private static final ProgramId IN = new ProgramId("26-2");

    @Test
    void bothTextsAreQuoted() {
        assertThat(said(rule(Policy.FORBID, IN, "Not with 26-2."), rule(Policy.ALLOW, OUT, "Goes with 26-1.")))
                .contains("26-1", "Out", "Not with 26-2.", "26-2", "In", "Goes with 26-1.");
    }

    /** A rule without words is told by what it does; one about other programs is no word about this one. */
    @Test
    void whatHasNoWordsIsToldByWhatItLaysDown() {
        String sentence = said(rule(Policy.FORBID, IN, null), rule(Policy.ALLOW, OUT, null));

        assertThat(sentence).contains(TEXTS.say("disagree.not-with", IN), TEXTS.say("disagree.also-with", OUT))
                .doesNotContain(TEXTS.say("disagree.silent"));
        assertThat(said(rule(Policy.FORBID, new ProgramId("26-9"), "Not with 26-9."), rule(Policy.ALLOW, OUT, null)))
                .contains(TEXTS.say("disagree.silent")).doesNotContain("Not with 26-9.");
    }

    private static String said(PairRule out, PairRule in) {
        return new Disagreement(program(OUT, "Out", out), program(IN, "In", in)).sentence(TEXTS);
    }

    private static PairRule rule(Policy policy, ProgramId about, @Nullable String text) {
        return new PairRule(policy, List.of(about), List.of(), text);
    }

    private static Program program(ProgramId id, String name, PairRule rule) {
        return Programs.cash(id.value(), 1, name, 500)
                .combined(new Combination(null, null, List.of(rule), List.of(), false, false));
    }
}
