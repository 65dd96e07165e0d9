package app.baton.ui.deals.grid;

import app.baton.deal.Promising;
import app.baton.deal.check.Promised;
import app.baton.incentive.Program;
import app.baton.incentive.stack.LeftOut;
import app.baton.incentive.stack.RouteStack;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import app.baton.ui.kit.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What was promised and how one way to buy stands to it, in words. */
final class PromiseWords {

    private final RouteStack stack;
    private final List<Promised> promised;
    private final Texts texts;

    /** {@code promised} is what counts on the deal. */
    PromiseWords(RouteStack stack, List<Promised> promised, Texts texts) {
        this.stack = stack;
        this.promised = promised;
        this.texts = texts;
    }

    /** How the deal stands to what was promised. */
    enum Stand { KEPT, OPEN, LESS, BROKEN }

    /**
     * All of it.
     *
     * @param why promise by promise
     */
    record Line(String words, Stand stand, Why why) { }

    /**
     * One promise that this buyer may have seen.
     *
     * @param counts whether he was promised it
     * @param stays whether it can be taken back no more
     * @param from the advertisement and the brief
     * @param money how much of it is in the deal
     * @param why it is not all in it; empty where it is, or nobody knows
     */
    record Row(Promising.Key key, boolean counts, boolean stays, String words, String from, String money, Stand stand,
               String why) { }

    Row row(Promising.Line line) {
        Promised its = counted(line).orElse(line.promised());
        boolean counts = counted(line).isPresent();
        return new Row(line.key(), counts, line.stays(), its.text(), from(line.campaign(), its), money(its), stand(its, counts),
                why(its));
    }

    private Optional<Promised> counted(Promising.Line line) {
        return promised.stream().filter(its -> Objects.equals(its.program(), line.promised().program())
                && Objects.equals(its.campaign(), line.promised().campaign())).findFirst();
    }

    private String from(String campaign, Promised its) {
        String brief = brief(its);
        return campaign.isEmpty() ? brief : brief.isEmpty() ? campaign : texts.say("deals.promise.from", campaign, brief);
    }

    private String brief(Promised its) {
        return its.brief() == null ? "" : texts.say("deals.promise.brief", its.brief().toString());
    }

    private Stand stand(Promised its, boolean counts) {
        if (its.isKept(stack)) {
            return Stand.KEPT;
        }
        boolean ask = its.why(stack).map(LeftOut::code).filter(code -> code == LeftOut.Code.ASK
                || code == LeftOut.Code.READ_THE_PROGRAM).isPresent();
        return ask ? Stand.OPEN : counts && !its.givesWay(promised, stack) ? Stand.BROKEN : Stand.LESS;
    }

    private String money(Promised its) {
        if (!its.amount().isZero()) {
            return texts.say("deals.promise.of", Dollars.min(its.kept(stack), its.amount()), its.amount());
        }
        Program rate = stack.route().program();
        boolean isRate = rate != null && rate.id().equals(its.program());
        return texts.say(isRate ? "deals.promise.rate" : its.isKept(stack) ? "deals.promise.in" : "deals.promise.not");
    }

    private String why(Promised its) {
        return its.isKept(stack) ? "" : its.why(stack).map(left -> left.sentence(texts)).orElseGet(() ->
                its.kept(stack).isPositive() || its.program() == null || its.campaign() == null ? ""
                        : texts.say("deals.promise.over"));
    }

    /** Null where there is nothing to say. */
    @Nullable Line line(long brief, List<Promising.Line> all) {
        List<Row> others = all.stream().filter(line -> counted(line).isEmpty()).map(this::row).toList();
        long ask = others.stream().filter(row -> row.stand() == Stand.OPEN).count();
        if (promised.isEmpty()) {
            return others.isEmpty() ? null : new Line(asked(texts.say("deals.promise.none-of", texts.formats().count(brief),
                    others.size()), ask), ask > 0 ? Stand.OPEN : Stand.LESS, why(others));
        }
        return new Line(asked(counted(), ask), worst(), why(others));
    }

    private String asked(String words, long ask) {
        return ask == 0 ? words : texts.say("deals.promise.open", words, ask);
    }

    private String counted() {
        Money money = promised.stream().map(Promised::amount).reduce(Dollars.zero(), Money::plus);
        Money kept = promised.stream().map(its -> Dollars.min(its.kept(stack), its.amount())).reduce(Dollars.zero(), Money::plus);
        Integer number = promised.stream().map(Promised::brief).filter(Objects::nonNull).findFirst().orElse(null);
        if (money.isZero()) {
            long in = promised.stream().filter(its -> its.isKept(stack)).count();
            return number == null ? texts.say("deals.promise.things", promised.size(), in)
                    : texts.say("deals.promise.things.brief", number.toString(), promised.size(), in);
        }
        String words = number == null ? texts.say("deals.promise.buyer", money, kept)
                : texts.say("deals.promise.buyer.brief", number.toString(), money, kept);
        return money.equals(kept) ? words : texts.say("deals.promise.less", words, money.minus(kept));
    }

    private Stand worst() {
        List<Stand> all = promised.stream().map(its -> stand(its, true)).toList();
        return all.contains(Stand.BROKEN) ? Stand.BROKEN : all.contains(Stand.OPEN) ? Stand.OPEN
                : all.contains(Stand.LESS) ? Stand.LESS : Stand.KEPT;
    }

    private Why why(List<Row> others) {
        List<Why.Line> lines = new ArrayList<>();
        for (Promised its : promised) {
            String why = why(its);
            lines.add(new Why.Line(its.text(), money(its), why.isEmpty() || brief(its).isEmpty() ? why + brief(its)
                    : texts.say("deals.promise.from", why, brief(its))));
        }
        others.forEach(row -> lines.add(new Why.Line(row.words(), texts.say(row.stand() == Stand.OPEN ? "deals.promise.ask"
                : "deals.promise.not"), row.why().isEmpty() ? row.from() : row.why())));
        return new Why(texts.say("deals.promise.why"), lines, "");
    }
}
