package app.baton.incentive.stack;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.Compatibility;
import app.baton.incentive.Financing;
import app.baton.incentive.Known;
import app.baton.incentive.Program;
import app.baton.incentive.Route;
import app.baton.incentive.Situation;
import app.baton.money.Dollars;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.joda.money.Money;

/**
 * What must hold of any rulebook and deal, on every way to buy: groups, exceptions both ways, what is alone or goes with
 * all, caps of count and money that forbid or cut, needs, facts known yes, known no and unknown, conditions on route, term,
 * tier, cash down, amount financed and other programs; under each goal, the amount financed given or applied. Legality and
 * worth are {@link PlanLaw}'s own reading. The seed is fixed, so that a build finds today what it found yesterday; a failing
 * plan is shrunk to a small one. How often each is tried, {@code jqwik.tries.default} says.
 */
class StackPropertiesTest {

    private static final String SEED = "20261126";
    private static final int BY_HAND = 16;
    private static final int LARGE = 24;

    @Property(seed = SEED, shrinking = ShrinkingMode.BOUNDED)
    void isTheBestOfAllLegalStacks(@ForAll("plans") Plan plan) {
        Answer answer = new PlanSheet(plan).solved();
        for (Plan.Road road : plan.roads()) {
            var law = new PlanLaw(plan, road);
            OptionalLong best = law.best();
            Optional<RouteStack> found = on(plan, answer, road);
            assertThat(found.isPresent()).as("%s is open", road).isEqualTo(best.isPresent());
            found.ifPresent(stack -> same(plan, road, stack, law, best.getAsLong()));
        }
    }

    private static void same(Plan plan, Plan.Road road, RouteStack stack, PlanLaw law, long best) {
        assertThat(new PlanSheet(plan).bits(stack)).as("%s", road).isEqualTo(best);
        assertThat(stack.value().getAmountMinorLong()).as("value on %s", road).isEqualTo(law.saving(best));
        assertThat(stack.payment() == null ? null : stack.payment().getAmountMinorLong()).as("payment on %s", road)
                .isEqualTo(law.payment(best));
        assertThat(stack.retained().getAmountMinorLong()).as("retained on %s", road).isEqualTo(law.retained(best));
        assertThat(stack.proven()).isTrue();
    }

    @Property(seed = SEED, shrinking = ShrinkingMode.BOUNDED)
    void isLegalAndNoOneAdditionOrExchangeIsBetter(@ForAll("largePlans") Plan plan) {
        Answer answer = new PlanSheet(plan).solved();
        for (Plan.Road road : plan.roads()) {
            on(plan, answer, road).ifPresent(stack -> {
                var law = new PlanLaw(plan, road);
                long set = new PlanSheet(plan).bits(stack);
                assertThat(law.legal(set)).as("legal on %s", road).isTrue();
                for (int more = 0; more < plan.size(); more++) {
                    long added = set | 1L << more;
                    notBetter(law, added, set);
                    for (int less = 0; less < plan.size(); less++) {
                        notBetter(law, added & ~(1L << less), set);
                    }
                }
            });
        }
    }

    private static void notBetter(PlanLaw law, long other, long set) {
        assertThat(law.legal(other) && law.compare(other, set) > 0).as("%s instead of %s", other, set).isFalse();
    }

    @Property(seed = SEED, shrinking = ShrinkingMode.BOUNDED)
    void oneMoreConflictNeverRaisesTheValue(@ForAll("plans") Plan plan, @ForAll("texts") Plan.Text text) {
        List<Plan.Text> more = new ArrayList<>(List.of(new Plan.Text(text.of(), text.about(), text.group(), false)));
        more.addAll(plan.texts());
        nowhereMore(plan, new PlanSheet(plan.saying(more)).solved(), new PlanSheet(plan).solved());
    }

    @Property(seed = SEED, shrinking = ShrinkingMode.BOUNDED)
    void oneMoreProgramNeverLowersTheValue(@ForAll("plans") Plan plan, @ForAll int which) {
        List<Program> fewer = new ArrayList<>(new PlanSheet(plan).programs());
        fewer.remove(Math.floorMod(which, fewer.size()));
        nowhereMore(plan, new PlanSheet(plan).solved(fewer), new PlanSheet(plan).solved());
    }

    @Property(seed = SEED, shrinking = ShrinkingMode.BOUNDED)
    void aYesInPlaceOfUnknownNeverLowersTheValueWhereNothingIsDenied(@ForAll("plans") Plan any) {
        Plan plan = Plans.withoutNot(any);
        for (int fact = 0; fact < Plan.FACTS; fact++) {
            nowhereMore(plan, new PlanSheet(plan.knowing(fact, Known.UNKNOWN)).solved(),
                    new PlanSheet(plan.knowing(fact, Known.YES)).solved());
        }
    }

    /** Every way to buy of the poorer answer is open in the richer one, and by the goal it is no better there. */
    private static void nowhereMore(Plan plan, Answer poorer, Answer richer) {
        for (Plan.Road road : plan.roads()) {
            on(plan, poorer, road).ifPresent(poor -> {
                RouteStack rich = on(plan, richer, road).orElseThrow(() -> new AssertionError(road + " is closed"));
                if (plan.deal().goal() == Goal.LOWEST_PAYMENT && poor.payment() != null) {
                    assertThat(Objects.requireNonNull(rich.payment()).isGreaterThan(poor.payment())).as("%s", road).isFalse();
                } else {
                    assertThat(rich.value().isLessThan(poor.value())).as("%s", road).isFalse();
                }
            });
        }
    }

    @Property(seed = SEED, shrinking = ShrinkingMode.BOUNDED)
    void theOrderOfTheProgramsChangesNothing(@ForAll("plans") Plan plan, @ForAll long order) {
        List<Program> shuffled = new ArrayList<>(new PlanSheet(plan).programs());
        Collections.shuffle(shuffled, new Random(order));
        assertThat(new PlanSheet(plan).solved(shuffled)).isEqualTo(new PlanSheet(plan).solved());
    }

    @Property(seed = SEED, shrinking = ShrinkingMode.BOUNDED)
    void goingTogetherIsSymmetricAndAsTheTextsSay(@ForAll("plans") Plan plan) {
        Compatibility compatibility = new Compatibility(List.of(new PlanSheet(plan).rulebook()));
        List<Program> programs = new PlanSheet(plan).programs();
        for (int i = 0; i < plan.total(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(compatibility.between(programs.get(i), programs.get(j)))
                        .isEqualTo(compatibility.between(programs.get(j), programs.get(i)))
                        .extracting(Compatibility.Pair::together).isEqualTo(PlanLaw.together(plan, i, j));
            }
        }
    }

    private static Optional<RouteStack> on(Plan plan, Answer answer, Plan.Road road) {
        return answer.routes().stream().filter(stack -> new PlanSheet(plan).is(stack, road)).findFirst();
    }

    /** The grid's one computation is what a search for each sum of cash would find, in every figure. */
    @Property(seed = SEED, shrinking = ShrinkingMode.BOUNDED)
    void eachSumOfCashHasTheStackOfASearchOfItsOwn(@ForAll("plans") Plan plan) {
        PlanSheet sheet = new PlanSheet(plan);
        Stacks stacks = sheet.stacks(sheet.programs());
        Situation deal = sheet.situation();
        Policy policy = sheet.policy();
        Money before = policy.financing().amount();
        List<Money> downs = Stream.of(500L, 0L, 2_000L, 4_500L, 9_000L, 3_000L).map(Dollars::of)
                .filter(down -> before == null || !down.isGreaterThan(before)).toList();
        CashSteps steps = stacks.cashSteps(deal, policy, plan.deal().goal());
        for (Route route : steps.routes()) {
            List<Optional<RouteStack>> found = steps.at(route, downs);
            for (int i = 0; i < downs.size(); i++) {
                Money down = downs.get(i);
                Situation with = deal.with(deal.terms().with(deal.terms().price(), down));
                Policy less = policy.with(new Financing(before == null ? null : before.minus(down), policy.financing().basis()));
                assertThat(found.get(i).map(StackPropertiesTest::figures)).as("%s down on %s", down, route.kind())
                        .isEqualTo(stacks.best(with, less, plan.deal().goal(), route).map(StackPropertiesTest::figures));
            }
        }
    }

    private static List<Object> figures(RouteStack stack) {
        return List.of(stack.ids(), stack.value(), Optional.ofNullable(stack.payment()), stack.retained(), stack.rateSaving(),
                stack.dealerPrograms());
    }

    @Provide
    Arbitrary<Plan.Text> texts() {
        return Plans.text();
    }

    @Provide
    Arbitrary<Plan> plans() {
        return Plans.of(BY_HAND);
    }

    @Provide
    Arbitrary<Plan> largePlans() {
        return Plans.of(LARGE);
    }
}
