package app.baton.deal.check;

import app.baton.incentive.stack.RouteStack;
import app.baton.journal.Texts;
import java.util.stream.Stream;

/** Whether the deal keeps what this buyer was promised (R19, BX8). */
final class PromiseChecks {

    private PromiseChecks() { }

    /** Each promised line that is not in the deal, or is less. What gave way to the buyer's own choice stops nothing. */
    static Stream<Finding> promises(DealCase it) {
        RouteStack stack = it.worked().stack();
        return it.promised().stream().filter(promise -> !promise.isKept(stack)).map(promise ->
                promise.givesWay(it.promised(), stack)
                        ? Finding.note(CheckCode.PROMISE_GIVES_WAY,
                                texts -> why(promise, stack, texts, gaveWay(promise, texts)))
                        : Finding.stop(CheckCode.PROMISE_BROKEN,
                                texts -> why(promise, stack, texts, broken(promise, stack, texts))));
    }

    private static String broken(Promised promise, RouteStack stack, Texts texts) {
        return promise.amount().isZero() ? texts.say("check.promise.thing", promise.text())
                : texts.say("check.promise", promise.text(), promise.amount(), promise.kept(stack),
                        promise.amount().minus(promise.kept(stack)));
    }

    private static String gaveWay(Promised promise, Texts texts) {
        return promise.amount().isZero() ? texts.say("check.promise.way.thing", promise.text())
                : texts.say("check.promise.way", promise.text(), promise.amount());
    }

    private static String why(Promised promise, RouteStack stack, Texts texts, String sentence) {
        return promise.why(stack).map(left -> texts.say("check.promise.why", sentence, left.sentence(texts))).orElse(sentence);
    }
}
