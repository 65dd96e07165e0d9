package app.baton.ui.deals;

import app.baton.deal.QuoteRequest;
import app.baton.deal.life.Offer;
import app.baton.deal.worksheet.Contract;
import app.baton.deal.worksheet.Item;
import app.baton.deal.worksheet.Trade;
import app.baton.deal.worksheet.Worksheet;
import app.baton.incentive.Evidence;
import app.baton.incentive.Known;
import app.baton.incentive.Place;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Situation;
import app.baton.incentive.Terms;
import app.baton.incentive.stack.Policy;
import app.baton.journal.Texts;
import app.baton.money.Percent;
import app.baton.ui.kit.Typed;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A kept offer as somebody would type it again: worked out, it is the same offer. */
final class Reopened {

    private final Offer offer;
    private final Typing typing;
    private final Texts texts;

    Reopened(Offer offer, Texts texts) {
        this.offer = offer;
        this.texts = texts;
        typing = new Typing(texts);
    }

    /** Puts it into the fields, and what was said of the buyer in the place of what was said of another one. */
    void into(TermsModel fields, Interview interview) {
        fields(fields);
        interview.nothingSigned();
        Interview.Told told = told();
        interview.stand(told);
        told.readings().forEach(interview::signed);
    }

    private void fields(TermsModel fields) {
        QuoteRequest request = offer.request();
        Situation situation = offer.situation();
        Terms terms = situation.terms();
        Policy policy = request.structure().policy();
        fields.keep(offer.stock(), situation.vehicle());
        fields.msrp.set(typing.shown(situation.vehicle().msrp()));
        fields.price.set(typing.shown(terms.price()));
        fields.planPrice.set(typing.shown(terms.planPrice()));
        fields.down.set(typing.shown(terms.cashDown()));
        fields.amount.set("");
        fields.basis.set(policy.financing().basis());
        fields.terms.set(months(policy.terms()));
        fields.leaseTerms.set(months(policy.leaseTerms()));
        fields.miles.set(count(policy.milesPerYear()));
        fields.tier.set(terms.tier());
        fields.score.set(count(terms.score()));
        fields.goal.set(request.structure().goal());
        fields.sale.set(situation.days().sale());
        fields.delivery.set(situation.days().delivery());
        LocalDate ordered = situation.days().order();
        if (ordered == null) {
            fields.order.field().set("");
        } else {
            fields.order.set(ordered);
        }
        Place place = situation.place();
        fields.zip.set(text(place.zip()));
        fields.followZip();
        fields.state.set(text(place.state()));
        sheet(request, fields.sheet());
    }

    private void sheet(QuoteRequest request, SheetModel sheet) {
        Worksheet kept = request.worksheet();
        Contract contract = kept.contract();
        Worksheet.EnteredTax tax = kept.tax();
        sheet.county.set(text(kept.place().county()));
        sheet.delivered.set(kept.place().delivered());
        sheet.tax.set(tax == null ? "" : typing.shown(tax.amount()));
        sheet.taxSource.set(tax == null ? "" : tax.source());
        LocalDate first = contract.firstPayment();
        sheet.firstDays.set(first == null ? "" : String.valueOf(ChronoUnit.DAYS.between(contract.date(), first)));
        sheet.leaseDue.set(typing.shown(kept.lease().dueAtSigning()));
        sheet.leaseFee.set(kept.lease().feeAtSigning());
        sheet.income.set(typing.shown(request.limits().income()));
        sheet.cost.set(typing.shown(kept.costs().vehicle()));
        Percent sell = contract.sellRate();
        sheet.sellRate.set(sell == null ? "" : Typed.percent(texts).show(sell));
        sheet.lessReason.set(text(contract.lessReason()));
        sheet.stand(List.of(), List.of());
        kept.trades().forEach(trade -> trade(trade, sheet.addTrade()));
        for (Item item : kept.items()) {
            sheet.add(item, sheet.house().usual().stream().anyMatch(its -> its.item().name().equals(item.name())));
        }
    }

    private void trade(Trade kept, TradeModel model) {
        model.vehicle.set(kept.vehicle());
        model.allowance.set(typing.shown(kept.allowance()));
        model.worth.set(typing.shown(kept.actualCashValue()));
        model.payoff.set(typing.shown(kept.payoff()));
        model.lender.set(text(kept.lender()));
        LocalDate until = kept.goodThrough();
        if (until != null) {
            model.goodThrough.set(until);
        }
        model.perDiem.set(typing.shown(kept.perDiem()));
        model.verifiedBy.set(text(kept.verifiedBy()));
    }

    private Interview.Told told() {
        Situation situation = offer.situation();
        List<Said> answers = situation.answers().entrySet().stream().map(each -> new Said(each.getKey().fact().question(texts),
                texts.say(each.getValue() == Known.YES ? "deals.yes" : "deals.no"), each.getKey(), each.getValue(), null))
                .sorted((one, other) -> one.question().compareTo(other.question())).toList();
        Map<ProgramId, Integer> deliveries = new HashMap<>();
        situation.counters().forEach((program, used) -> {
            Integer count = used.deliveries();
            if (count != null) {
                deliveries.put(program, count);
            }
        });
        return new Interview.Told(answers, situation.amounts(), deliveries, situation.evidence().stream()
                .filter(Evidence.Lease.class::isInstance).map(Evidence.Lease.class::cast).toList(), situation.readings());
    }

    private static String months(List<Integer> some) {
        return some.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String count(@Nullable Integer number) {
        return Objects.toString(number, "");
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
