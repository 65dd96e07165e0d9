package app.baton.incentive.stack;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.Compatibility;
import app.baton.incentive.Known;
import app.baton.incentive.Program;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;

/**
 * What must hold of any rulebook: groups, exceptions both ways, caps of count and money, needs, what goes with all, and
 * facts known yes, known no and unknown. Legality is {@link Plan}'s own reading. The seed is fixed, so that a build finds
 * today what it found yesterday; a failing plan is shrunk to the smallest that fails.
 */
class StackPropertiesTest {

    private static final String SEED = "20261126";
    private static final int TRIES = 400;

    @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.BOUNDED)
    void isLegalAndNoOtherLegalSetIsBetter(@ForAll("plans") Plan plan) {
        RouteStack solved = plan.solved();
        assertThat(plan.legal(plan.bits(solved))).isTrue();
        assertThat(plan.bits(solved)).isEqualTo(plan.best());
        assertThat(solved.value().getAmountMinorLong()).isEqualTo(plan.dollars(plan.best()) * 100L);
        assertThat(solved.proven()).isTrue();
    }

    @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.BOUNDED)
    void oneMoreConflictNeverRaisesTheValue(@ForAll("plans") Plan plan, @ForAll("texts") Plan.Text text) {
        List<Plan.Text> more = new ArrayList<>(List.of(new Plan.Text(text.of(), text.about(), false)));
        more.addAll(plan.texts());
        Plan stricter = new Plan(plan.items(), plan.table(), more, plan.ceilings(), plan.answers());
        assertThat(stricter.solved().value().isGreaterThan(plan.solved().value())).isFalse();
    }

    @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.BOUNDED)
    void oneMoreProgramNeverLowersTheValue(@ForAll("plans") Plan plan, @ForAll int which) {
        List<Program> fewer = new ArrayList<>(plan.programs());
        fewer.remove(Math.floorMod(which, fewer.size()));
        assertThat(plan.solved().value().isLessThan(plan.solved(fewer).value())).isFalse();
    }

    @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.BOUNDED)
    void aYesInPlaceOfUnknownNeverLowersTheValue(@ForAll("plans") Plan plan) {
        for (int fact = 0; fact < Plan.FACTS.size(); fact++) {
            List<Known> answers = new ArrayList<>(plan.answers());
            answers.set(fact, Known.UNKNOWN);
            Plan unknown = new Plan(plan.items(), plan.table(), plan.texts(), plan.ceilings(), List.copyOf(answers));
            answers.set(fact, Known.YES);
            Plan yes = new Plan(plan.items(), plan.table(), plan.texts(), plan.ceilings(), List.copyOf(answers));
            assertThat(yes.solved().value().isLessThan(unknown.solved().value())).isFalse();
        }
    }

    @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.BOUNDED)
    void theOrderOfTheProgramsChangesNothing(@ForAll("plans") Plan plan, @ForAll long order) {
        List<Program> shuffled = new ArrayList<>(plan.programs());
        Collections.shuffle(shuffled, new Random(order));
        assertThat(plan.solved(shuffled)).isEqualTo(plan.solved());
    }

    @Property(tries = TRIES, seed = SEED, shrinking = ShrinkingMode.BOUNDED)
    void goingTogetherIsSymmetricAndAsTheTextsSay(@ForAll("plans") Plan plan) {
        Compatibility compatibility = new Compatibility(List.of(plan.rulebook()));
        List<Program> programs = plan.programs();
        for (int i = 0; i < plan.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(compatibility.between(programs.get(i), programs.get(j)))
                        .isEqualTo(compatibility.between(programs.get(j), programs.get(i)))
                        .extracting(Compatibility.Pair::together).isEqualTo(plan.pair(i, j));
            }
        }
    }

    @Provide
    Arbitrary<Plan.Text> texts() {
        return Combinators.combine(Arbitraries.integers().between(0, 15), Arbitraries.integers().between(0, 15),
                Arbitraries.of(false, true)).as(Plan.Text::new);
    }

    @Provide
    Arbitrary<Plan> plans() {
        Arbitrary<Plan.Item> items = Combinators.combine(Arbitraries.integers().between(0, 8).map(step -> step * 250),
                Arbitraries.integers().between(0, Plan.GROUPS - 1), Arbitraries.integers().between(0, Plan.FACTS.size() + 3),
                Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.integers().between(0, 15)),
                        Tuple.of(5, Arbitraries.just(-1))),
                Arbitraries.frequency(Tuple.of(6, false), Tuple.of(1, true))).as(Plan.Item::new);
        Arbitrary<Plan.Ceiling> ceilings = Combinators.combine(Arbitraries.integers().between(1, (1 << 14) - 1),
                Arbitraries.integers().between(1, 6), Arbitraries.of(false, true)).as(Plan.Ceiling::new);
        return Combinators.combine(items.list().ofMinSize(1).ofMaxSize(14),
                Arbitraries.of(false, true).list().ofSize(Plan.GROUPS * Plan.GROUPS), texts().list().ofMaxSize(8),
                ceilings.list().ofMaxSize(3), Arbitraries.of(Known.class).list().ofSize(Plan.FACTS.size())).as(Plan::new);
    }
}
