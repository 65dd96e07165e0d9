package app.baton.incentive.stack;

import app.baton.incentive.DealFact;
import app.baton.incentive.Fact;
import app.baton.incentive.Known;
import app.baton.incentive.Situation;
import app.baton.incentive.Situation.Asked;
import app.baton.incentive.Tier;
import app.baton.incentive.Verdict;
import app.baton.money.Dollars;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.Money;

/**
 * What to ask next: every fact that some program still asks for. The {@link FirstQuestions} come first, the same for
 * every buyer; the rest by what the best stack gains with the answer, the largest gain first. What only a person who reads
 * the program can decide is not asked of a buyer. Credit tiers are asked one by one, because each has its own rates.
 */
public final class AskNext {

    private static final int MOST_TOGETHER = 4;

    private final Stacks stacks;
    private final Policy policy;
    private final Goal goal;
    private final Gains gains;

    public AskNext(Stacks stacks, Policy policy, Goal goal) {
        this.stacks = stacks;
        this.policy = policy;
        this.goal = goal;
        this.gains = new Gains(goal);
    }

    /** {@code now} is the answer to the same situation, policy and goal. */
    public List<Question> of(Situation situation, Answer now) {
        Map<Asked, Question> questions = new LinkedHashMap<>();
        List<Question> tiers = new ArrayList<>();
        var supposed = new Supposed(stacks.deal(situation, policy, goal), now);
        List<Set<Asked>> needs = needs(now);
        needs.stream().flatMap(Set::stream).distinct().forEach(asked -> {
            if (asked.fact() instanceof DealFact.TierIn && situation.terms().tier() == null) {
                return;
            }
            Question yes = gain(supposed.knowing(List.of(asked), Known.YES), now, asked, Known.YES);
            Question no = gain(supposed.knowing(List.of(asked), Known.NO), now, asked, Known.NO);
            questions.put(asked, no.gain().isGreaterThan(yes.gain()) ? no : yes);
        });
        if (situation.terms().tier() == null && needs.stream().flatMap(Set::stream).anyMatch(AskNext::isTier)) {
            stacks.tiers().forEach(tier -> tiers.add(tier(tier, supposed.knowing(tier), now)));
        }
        needs.stream().filter(need -> need.size() > 1 && need.size() <= MOST_TOGETHER)
                .forEach(need -> together(need, supposed, now, questions));
        List<Question> all = new ArrayList<>(questions.values());
        all.addAll(tiers);
        all.sort(Comparator.comparingInt((Question question) -> FirstQuestions.place(question.asked().fact()))
                .thenComparing(question -> question.isFirst() ? Dollars.zero() : question.gain(), Comparator.reverseOrder()));
        return all;
    }

    private static boolean isTier(Asked asked) {
        return asked.fact() instanceof DealFact.TierIn;
    }

    /** What each program that asks still has to know, each set once. */
    private static List<Set<Asked>> needs(Answer now) {
        Set<Set<Asked>> needs = new LinkedHashSet<>();
        now.routes().forEach(route -> route.leftOut().stream().filter(left -> left.code() == LeftOut.Code.ASK)
                .forEach(left -> needs.add(new LinkedHashSet<>(left.reasons().stream()
                        .flatMap(reason -> reason.open().stream()).toList()))));
        now.closed().stream().map(Answer.Closed::verdict).filter(verdict -> verdict.met() == Known.UNKNOWN)
                .map(Verdict::open).forEach(open -> needs.add(new LinkedHashSet<>(open)));
        needs.removeIf(need -> need.isEmpty() || need.stream().anyMatch(asked -> asked.fact() instanceof Fact.ReadTheProgram));
        return List.copyOf(needs);
    }

    private Question tier(Tier tier, Answer then, Answer now) {
        Asked asked = new Asked(null, new DealFact.TierIn(List.of(tier)));
        Question question = gain(then, now, asked, Known.YES);
        return new Question(asked, Known.YES, tier, question.gain(), question.routes(), List.of());
    }

    /** Facts that gain nothing one by one and something together carry each other. */
    private void together(Set<Asked> need, Supposed supposed, Answer now, Map<Asked, Question> questions) {
        List<Asked> alone = need.stream().filter(asked -> {
            Question question = questions.get(asked);
            return question != null && question.gain().isZero() && question.with().isEmpty();
        }).toList();
        if (alone.isEmpty()) {
            return;
        }
        Answer then = supposed.knowing(need, Known.YES);
        for (Asked asked : alone) {
            Question joint = gain(then, now, asked, Known.YES);
            if (joint.gain().isPositive()) {
                questions.put(asked, new Question(asked, Known.YES, null, joint.gain(), joint.routes(),
                        need.stream().filter(other -> !other.equals(asked)).toList()));
            }
        }
    }

    private Question gain(Answer then, Answer now, Asked asked, Known answer) {
        List<Question.RouteGain> routes = new ArrayList<>();
        for (RouteStack route : now.routes()) {
            then.routes().stream().filter(route::sameRoute).findFirst().map(better -> gains.of(route, better))
                    .filter(Money::isPositive).ifPresent(gain -> routes.add(new Question.RouteGain(route, gain)));
        }
        Money best = gains.ofBest(now, then);
        return new Question(asked, answer, null, Dollars.max(best, Dollars.zero()), routes, List.of());
    }
}
