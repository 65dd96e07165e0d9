package app.baton.cli;

import app.baton.exchange.Fields;
import app.baton.exchange.JsonStack;
import app.baton.incentive.Known;
import app.baton.incentive.Reason;
import app.baton.incentive.Route;
import app.baton.incentive.Situation;
import app.baton.incentive.stack.Answer;
import app.baton.incentive.stack.AskNext;
import app.baton.incentive.stack.LeftOut;
import app.baton.incentive.stack.Policy;
import app.baton.incentive.stack.Question;
import app.baton.incentive.stack.RouteStack;
import app.baton.incentive.stack.Stacks;
import app.baton.incentive.stack.Unlock;
import app.baton.incentive.stack.Unlocks;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The best stack of every route of a deal, as {@code stack FILE} prints it. {@code route} is {@code cash}, {@code standard}
 * or the number of the rate or lease program that the route is; money is text with two decimals.
 */
record StackShown(List<Open> routes, List<Shut> closed, @Nullable Best best, List<Asks> questions) {

    /** One route that the deal can take. */
    record Open(String route, String kind, @Nullable Integer term, String value, @Nullable String payment, String rateSaving,
                List<String> programs, List<Amount> amounts, List<String> dealerPrograms, List<Out> leftOut, List<Asks> questions,
                boolean rateUnmeasured, boolean proven, List<Apart> disagreements) { }

    /** Two programs whose texts say the contrary of each other about the pair. */
    record Apart(String leftOut, String inStack, String sentence) { }

    /** What one program of the stack brings. */
    record Amount(String program, String amount) { }

    /** A program that is not in the stack. */
    record Out(String program, String code, String sentence, @Nullable In unlock) { }

    /** The nearest way in for it. */
    record In(List<String> facts, String gain) { }

    /** What is worth asking. */
    record Asks(String fact, String question, String answer, String gain, List<String> with) { }

    /** A route that the deal cannot take, and why. */
    record Shut(String route, @Nullable Integer term, List<String> reasons) { }

    /** Which of the routes is best for the goal. */
    record Best(String route, @Nullable Integer term) { }

    static StackShown of(Stacks stacks, Situation situation, Policy policy, Answer answer, Texts texts) {
        List<Question> questions = new AskNext(stacks, policy, answer.goal()).of(situation, answer);
        var unlocks = new Unlocks(stacks, policy, answer.goal());
        List<Open> open = answer.routes().stream().map(route -> open(route, questions,
                left -> unlocks.of(situation, route, left), texts)).toList();
        return new StackShown(open, answer.closed().stream().map(closed -> shut(closed, texts)).toList(),
                answer.best().map(best -> new Best(name(best.route()), best.route().months())).orElse(null),
                questions.stream().map(question -> asks(question, question.gain(), texts)).toList());
    }

    private interface WayIn {
        Optional<Unlock> of(LeftOut left);
    }

    private static Open open(RouteStack stack, List<Question> questions, WayIn unlocks, Texts texts) {
        List<Asks> asks = questions.stream().flatMap(question -> question.routes().stream()
                .filter(gain -> gain.route().equals(stack)).map(gain -> asks(question, gain.gain(), texts))).toList();
        Money payment = stack.payment();
        return new Open(name(stack.route()), Fields.word(stack.route().kind()), stack.route().months(),
                Dollars.wire(stack.value()), payment == null ? null : Dollars.wire(payment), Dollars.wire(stack.rateSaving()),
                stack.ids().stream().map(Object::toString).toList(),
                stack.programs().stream().map(line -> new Amount(line.program().id().value(), Dollars.wire(line.amount())))
                        .toList(),
                stack.dealerPrograms().stream().map(line -> line.program().id().value()).toList(),
                stack.leftOut().stream().map(left -> out(left, unlocks.of(left), texts)).toList(), asks, stack.rateUnmeasured(),
                stack.proven(), stack.disagreements().stream().map(it -> new Apart(it.out().id().value(), it.in().id().value(),
                        it.sentence(texts))).toList());
    }

    private static Out out(LeftOut left, Optional<Unlock> unlock, Texts texts) {
        return new Out(left.program().id().value(), Fields.word(left.code()), left.sentence(texts),
                unlock.map(it -> new In(it.changes().stream().map(change -> change.asked().fact().question(texts)).toList(),
                        Dollars.wire(it.gain()))).orElse(null));
    }

    private static Asks asks(Question question, Money gain, Texts texts) {
        return new Asks(fact(question.asked()), question.words(texts), Fields.word(question.answer()), Dollars.wire(gain),
                question.with().stream().map(StackShown::fact).toList());
    }

    private static String fact(Situation.Asked asked) {
        String fact = JsonStack.kind(asked.fact());
        return asked.program() == null ? fact : fact + " of " + asked.program();
    }

    private static Shut shut(Answer.Closed closed, Texts texts) {
        return new Shut(name(closed.route()), closed.route().months(), closed.verdict().reasons().stream()
                .filter(reason -> reason.known() != Known.YES)
                .map((Reason reason) -> reason.sentence(closed.verdict().program(), texts)).toList());
    }

    static String name(Route route) {
        return route.program() == null ? Fields.word(route.kind()) : route.program().id().value();
    }
}
