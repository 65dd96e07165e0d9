package app.baton.incentive.stack;

import static app.baton.incentive.stack.Judgment.deal;
import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.Brands;
import app.baton.incentive.Condition;
import app.baton.incentive.CustomerFact;
import app.baton.incentive.CustomerFact.Owns.Holding;
import app.baton.incentive.DealFact;
import app.baton.incentive.Known;
import app.baton.incentive.PartyRole;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Route;
import app.baton.incentive.RouteKind;
import app.baton.incentive.Routes;
import app.baton.incentive.Situation;
import app.baton.incentive.Situation.Asked;
import app.baton.money.Dollars;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What one more answer gains is what the whole deal, solved anew with it, comes to more: no route keeps a stack of before. */
class SupposedTest {

    private static final CustomerFact OWNS = owns(0);
    private static final CustomerFact OWNS_FOR_A_YEAR = owns(365);

    @Property(seed = "20261126", shrinking = ShrinkingMode.BOUNDED)
    void eachQuestionGainsWhatWholeAnswersDiffer(@ForAll("plans") Plan plan) {
        PlanSheet sheet = new PlanSheet(plan);
        Stacks stacks = sheet.stacks(sheet.programs());
        Situation situation = sheet.situation();
        Goal goal = plan.deal().goal();
        Answer now = stacks.best(situation, sheet.policy(), goal);
        for (Question question : new AskNext(stacks, sheet.policy(), goal).of(situation, now)) {
            Answer then = stacks.best(with(situation, question), sheet.policy(), goal);
            Money gain = new Gains(goal).ofBest(now, then);
            assertThat(question.gain()).as("%s", question.asked()).isEqualTo(Dollars.max(gain, Dollars.zero()));
            assertThat(gains(question)).as("%s", question.asked()).isEqualTo(gains(goal, now, then));
        }
    }

    private static Situation with(Situation situation, Question question) {
        if (question.tier() != null) {
            return situation.with(situation.terms().withTier(question.tier()));
        }
        Situation all = situation.answering(question.asked(), question.answer());
        for (Asked other : question.with()) {
            all = all.answering(other, Known.YES);
        }
        return all;
    }

    private static Map<String, Money> gains(Question question) {
        return question.routes().stream().collect(Collectors.toMap(gain -> name(gain.route().route()), Question.RouteGain::gain));
    }

    private static Map<String, Money> gains(Goal goal, Answer now, Answer then) {
        return now.routes().stream().flatMap(route -> then.routes().stream().filter(route::sameRoute)
                        .map(better -> Map.entry(name(route.route()), new Gains(goal).of(route, better))))
                .filter(entry -> entry.getValue().isPositive()).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String name(Route route) {
        Program its = route.program();
        return route.kind() + " " + route.months() + " " + (its == null ? "" : its.id().value());
    }

    @Provide
    Arbitrary<Plan> plans() {
        return Plans.of(16).map(plan -> plan.knowing(0, Known.UNKNOWN).knowing(1, Known.UNKNOWN));
    }

    /** The same answer opens one program at the longer term and another one on the cash route only. */
    @Test
    void anAnswerCountsOnEachRouteForWhatItOpensThere() {
        Program longer = asking("A", 700, Condition.all(Condition.is(OWNS), Condition.is(new DealFact.TermWithin(60, null))));
        Program cash = asking("B", 300, Condition.all(Condition.is(OWNS), Condition.is(new DealFact.OnRoute(
                new Routes(List.of(RouteKind.CASH), List.of())))));

        assertThat(gains(question(OWNS, longer, cash))).isEqualTo(Map.of("CASH null ", Dollars.of(300),
                "STANDARD 60 ", Dollars.of(700)));
    }

    @Test
    void anAnswerAlsoCountsForTheWiderQuestionOfAnotherProgram() {
        Program narrow = asking("A", 700, Condition.is(OWNS_FOR_A_YEAR));
        Program wide = asking("B", 300, Condition.is(OWNS));

        assertThat(question(OWNS_FOR_A_YEAR, narrow, wide).gain()).isEqualTo(Dollars.of(1_000));
        assertThat(question(OWNS, narrow, wide).gain()).isEqualTo(Dollars.of(300));
    }

    @Test
    void anAnswerOpensTheRouteThatAsksForIt() {
        Program rate = Sheets.rate("R", Condition.is(OWNS), Sheets.free());
        Program money = Sheets.money("A", 100);

        Question question = question(OWNS, rate, money);

        assertThat(question.answer()).isEqualTo(Known.YES);
        assertThat(question.gain()).as("30,000 at 1.9 % in place of 6.9 %").isGreaterThan(Dollars.of(3_000));
    }

    /** B is for those who do not own one: it is gone where the answer is yes, and A stands in its place. */
    @Test
    void anAnswerThatClosesAProgramCountsItOut() {
        Program owner = asking("A", 700, Condition.is(OWNS));
        Program other = asking("B", 500, new Condition.Not(Condition.is(OWNS), null));

        assertThat(question(OWNS, owner, other).gain()).isEqualTo(Dollars.of(700));
        Situation known = situation().answering(asked(OWNS), Known.NO);
        Stacks stacks = stacks(owner, other);
        OneDeal deal = stacks.deal(known, policy(), Goal.LARGEST_SAVING);
        Answer then = new Supposed(deal, deal.best()).knowing(List.of(asked(OWNS)), Known.YES);
        assertThat(then.best().orElseThrow().ids()).extracting(ProgramId::value).containsExactly("A");
    }

    private static Question question(CustomerFact fact, Program... programs) {
        Stacks stacks = stacks(programs);
        Answer now = stacks.best(situation(), policy(), Goal.LARGEST_SAVING);
        List<Question> questions = new ArrayList<>(new AskNext(stacks, policy(), Goal.LARGEST_SAVING).of(situation(), now));
        questions.removeIf(question -> !Objects.equals(question.asked(), asked(fact)));
        assertThat(questions).hasSize(1);
        return questions.getFirst();
    }

    private static Stacks stacks(Program... programs) {
        return new Stacks(Sheets.sheet(List.of(), List.of(Sheets.standard("6.9")), programs));
    }

    private static Situation situation() {
        return deal().tier("A").situation();
    }

    private static Policy policy() {
        return Policy.of(Sheets.GIVEN, List.of(48, 60), List.of(36));
    }

    private static Program asking(String id, long dollars, Condition who) {
        return Sheets.when(Sheets.money(id, dollars), who);
    }

    private static Asked asked(CustomerFact fact) {
        return new Asked(null, fact);
    }

    private static CustomerFact owns(int days) {
        return new CustomerFact.Owns(List.of(PartyRole.BUYER), Holding.OWNS, new Brands(List.of("Ford"), List.of()), null, null,
                days, false, false);
    }
}
