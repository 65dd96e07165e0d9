package app.baton.ui.finance;

import app.baton.deal.check.Decision;
import app.baton.deal.life.Deal;
import app.baton.deal.life.LenderWord;
import app.baton.deal.life.Way;
import app.baton.incentive.Tier;
import app.baton.journal.Texts;
import app.baton.money.Percent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What of the lender's decision the deal is not worked out with yet.
 *
 * @param why nothing can be taken over, as a sentence; empty where something can
 * @param differs line by line
 */
record Decided(String why, List<String> differs) {

    Decided {
        differs = List.copyOf(differs);
    }

    static Decided of(Opened opened, Texts texts) {
        Deal deal = opened.deal();
        LenderWord word = deal.lender();
        Decision decision = word == null ? null : word.decision();
        Way way = deal.offer().way();
        if (decision == null || way == null) {
            return new Decided(texts.say("finance.not.decided"), List.of());
        }
        List<String> differs = new ArrayList<>();
        Tier tier = deal.offer().situation().terms().tier();
        if (!decision.tier().equals(tier)) {
            differs.add(texts.say("finance.takes.tier", decision.tier().code(), tier == null ? texts.say("finance.takes.none")
                    : tier.code()));
        }
        Integer months = decision.months();
        if (months != null && way.months() != null && !months.equals(way.months())) {
            differs.add(texts.say("finance.takes.months", months, way.months()));
        }
        Percent rate = decision.buyRate();
        Percent buy = buyRate(opened);
        if (rate != null && buy != null && rate.compareTo(buy) != 0) {
            differs.add(texts.say("finance.takes.rate", rate, buy));
        }
        return differs.isEmpty() ? new Decided(texts.say("finance.not.differs"), List.of()) : new Decided("", differs);
    }

    /** Nobody lends below or above a program's own rate. */
    private static @Nullable Percent buyRate(Opened opened) {
        return opened.loan().filter(sale -> Objects.isNull(sale.stack().route().program())).map(sale -> sale.buyRate())
                .orElse(null);
    }
}
