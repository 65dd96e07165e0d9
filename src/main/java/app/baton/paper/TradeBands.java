package app.baton.paper;

import app.baton.deal.worksheet.Contract;
import app.baton.deal.worksheet.Trade;
import app.baton.deal.worksheet.Worksheet;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import app.baton.paper.Band.Cell;
import app.baton.paper.Type.Paragraph;
import app.baton.paper.Type.Run;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.joda.money.Money;

/** What is given for each trade-in and what is owed on it; what it is worth to the store is nobody else's business. */
final class TradeBands {

    private static final float COLUMN = 0.18f;
    private static final float VEHICLE = 1 - 3 * COLUMN;

    private final Worksheet sheet;
    private final LocalDate delivery;
    private final Runs runs;
    private final Texts texts;

    TradeBands(Worksheet sheet, LocalDate delivery, Runs runs) {
        this.sheet = sheet;
        this.delivery = delivery;
        this.runs = runs;
        this.texts = runs.texts();
    }

    /** None where nothing is traded in. */
    List<Band> bands() {
        List<Trade> trades = sheet.trades();
        if (trades.isEmpty()) {
            return List.of();
        }
        List<Band> bands = new ArrayList<>(List.of(runs.heading(texts.say("deal-paper.trades"))));
        Band head = row(0.1f, runs.gray(texts.say("deal-paper.trade")), runs.gray(texts.say("deal-paper.allowance")),
                runs.gray(texts.say("deal-paper.payoff")), runs.gray(texts.say("deal-paper.equity")));
        bands.add(head.holdingNext());
        for (Trade trade : trades) {
            bands.add(row(0.12f, runs.plain(trade.vehicle()), runs.plain(runs.cents(trade.allowance())),
                    runs.plain(runs.cents(trade.payoffOn(delivery))), runs.plain(runs.cents(trade.equityOn(delivery))))
                    .under(List.of(head)));
        }
        Money equity = sum(trade -> trade.equityOn(delivery));
        if (trades.size() > 1) {
            bands.add(row(0.3f, runs.strong(texts.say("deal-paper.all-trades")), runs.strong(runs.cents(sum(Trade::allowance))),
                    runs.strong(runs.cents(sum(trade -> trade.payoffOn(delivery)))), runs.strong(runs.cents(equity))));
        }
        if (equity.isNegative()) {
            bands.add(Band.running(0.25f, Paragraph.of(runs.strong(texts.say(
                    sheet.contract().equity() == Contract.NegativeEquity.CASH_FIRST ? "deal-paper.negative-cash-first"
                            : "deal-paper.negative", runs.cents(equity.negated()))))));
        }
        trades.stream().filter(trade -> !trade.payoffOn(delivery).isZero()).forEach(trade -> bands.add(runs.note(owed(trade))));
        return bands;
    }

    private String owed(Trade trade) {
        String lender = trade.lender() == null ? texts.say("deal-paper.its-lender") : trade.lender();
        LocalDate until = trade.goodThrough();
        String words = until == null ? texts.say("deal-paper.owed", trade.vehicle(), lender)
                : texts.say("deal-paper.owed-until", trade.vehicle(), lender, until);
        Money daily = trade.perDiem();
        if (until != null && daily != null) {
            words += " " + texts.say("deal-paper.per-diem", runs.cents(daily));
        }
        return trade.verifiedBy() == null ? words + " " + texts.say("deal-paper.payoff-open") : words;
    }

    private Money sum(Function<Trade, Money> of) {
        return sheet.trades().stream().map(of).reduce(Dollars.zero(), Money::plus);
    }

    private static Band row(float before, Run vehicle, Run allowance, Run payoff, Run equity) {
        return Band.row(before, Cell.left(0, VEHICLE - 0.02f, Paragraph.of(vehicle)),
                Cell.right(VEHICLE, COLUMN - 0.01f, Paragraph.of(allowance)),
                Cell.right(VEHICLE + COLUMN, COLUMN - 0.01f, Paragraph.of(payoff)),
                Cell.right(VEHICLE + 2 * COLUMN, COLUMN, Paragraph.of(equity)));
    }
}
