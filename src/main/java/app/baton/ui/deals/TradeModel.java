package app.baton.ui.deals;

import app.baton.deal.worksheet.Trade;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import app.baton.ui.kit.DayModel;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;

/** One vehicle taken in trade, as it is typed (R9). */
final class TradeModel {

    private final Texts texts;
    private final Typing typing;
    private final int number;
    final FieldModel<String> vehicle;
    final FieldModel<String> allowance;
    /** What it is worth to the store, for those alone who may see dealer money. */
    final FieldModel<String> worth;
    final FieldModel<String> payoff;
    final FieldModel<String> lender;
    final DayModel goodThrough;
    final FieldModel<String> perDiem;
    final FieldModel<String> verifiedBy;

    /** {@code number} tells it apart from the deal's other trades, and is never used again. */
    TradeModel(int number, Texts texts, LocalDate today) {
        this.texts = texts;
        this.number = number;
        typing = new Typing(texts);
        String name = "trade" + number;
        vehicle = FieldModel.optional(name + "Vehicle");
        allowance = typing.moneyField(name + "Allowance");
        worth = typing.moneyField(name + "Worth");
        payoff = typing.moneyField(name + "Payoff");
        lender = FieldModel.optional(name + "Lender");
        verifiedBy = FieldModel.optional(name + "VerifiedBy");
        goodThrough = new DayModel(name + "GoodThrough", texts, today, "", day -> "");
        perDiem = FieldModel.of(name + "PerDiem", "", typed -> Typing.wrong(() -> {
            if (typing.money(typed) != null && goodThrough.field().get().isBlank()) {
                throw new Typed.Unread(texts.say("deals.trade.until-when"));
            }
        }));
        goodThrough.field().value().subscribe((before, now) -> perDiem.again());
    }

    int number() {
        return number;
    }

    List<FieldModel<?>> fields() {
        return List.of(vehicle, allowance, worth, payoff, lender, goodThrough.field(), perDiem, verifiedBy);
    }

    /** What it is called in the deal. */
    String name() {
        return vehicle.get().isBlank() ? texts.say("deals.trade.unnamed", number) : vehicle.get().strip();
    }

    /** Every field has to be readable. */
    Trade trade() {
        return new Trade(name(), amount(allowance), typing.money(worth.get()), amount(payoff), Typing.text(lender),
                goodThrough.day().orElse(null), typing.money(perDiem.get()), Typing.text(verifiedBy), null, false);
    }

    private Money amount(FieldModel<String> field) {
        return Objects.requireNonNullElse(typing.money(field.get()), Dollars.zero());
    }
}
