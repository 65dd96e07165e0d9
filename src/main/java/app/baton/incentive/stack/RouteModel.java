package app.baton.incentive.stack;

import app.baton.finance.Annuity;
import app.baton.incentive.Applied;
import app.baton.incentive.Benefit;
import app.baton.incentive.Condition;
import app.baton.incentive.DealFact;
import app.baton.incentive.Financing;
import app.baton.incentive.Offer;
import app.baton.incentive.PartyKind;
import app.baton.incentive.Payee;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Route;
import app.baton.incentive.Verdicts;
import app.baton.money.Dollars;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One route of one deal: the programs that may be on it, in the order of their ids, and exactly what any set of them is
 * worth. What hangs on other money of the stack is worked out in a fixed order: fixed money first, then parts with
 * conditions on the stack, then payments of the new contract (each without the money of any), then cuts to a cap from the
 * last program back.
 */
final class RouteModel {

    private final Route route;
    private final List<Offer> items;
    private final List<Program> programs;
    private final List<Offer> spiffs;
    private final Rates rates;
    private final Financing financing;
    private final Verdicts verdicts;
    private final Laws laws;
    private final List<Condition> routeDemands;
    private final PerDollar perDollar;

    /** {@code spiffs} are owed where their conditions hold, whatever anybody prefers; {@code routeDemands} are the route's. */
    RouteModel(Route route, List<Offer> items, List<Offer> spiffs, Rates rates, Financing financing, Verdicts verdicts,
               Laws laws, List<Condition> routeDemands) {
        this.route = route;
        this.items = List.copyOf(items);
        this.programs = items.stream().map(Offer::program).toList();
        this.spiffs = List.copyOf(spiffs);
        this.rates = rates;
        this.financing = financing;
        this.verdicts = verdicts;
        this.laws = laws;
        this.routeDemands = List.copyOf(routeDemands);
        this.perDollar = new PerDollar();
    }

    private RouteModel(RouteModel like, Financing financing, Verdicts verdicts, List<Condition> routeDemands) {
        this.route = like.route;
        this.items = like.items;
        this.programs = like.programs;
        this.spiffs = like.spiffs;
        this.rates = like.rates;
        this.financing = financing;
        this.verdicts = verdicts;
        this.laws = like.laws;
        this.routeDemands = List.copyOf(routeDemands);
        this.perDollar = like.perDollar;
    }

    /** The same programs and rates with another amount. */
    RouteModel at(Financing other, Verdicts judging, List<Condition> demands) {
        return new RouteModel(this, other, judging, demands);
    }

    /**
     * What a set comes to. Dollars that nobody rounds are plain decimals.
     *
     * @param cash money for the customer by item, in the order of {@code offers}
     * @param rateSaving what the cheaper payments save in today's money
     * @param payment unrounded, null where it cannot be worked out
     */
    record Worth(List<Offer> offers, List<Money> cash, Money money, BigDecimal rateSaving, @Nullable BigDecimal financed,
                 @Nullable BigDecimal payment, Money retained, List<Offer> spiffs) {

        BigDecimal saving() {
            return money.getAmount().add(rateSaving);
        }
    }

    Route route() {
        return route;
    }

    List<Offer> items() {
        return items;
    }

    Rates rates() {
        return rates;
    }

    PerDollar perDollar() {
        return perDollar;
    }

    boolean applied() {
        return financing.basis() == Financing.Basis.APPLIED;
    }

    @Nullable Money amount() {
        return financing.amount();
    }

    boolean cutsAny() {
        return laws.cutsAny(programs);
    }

    /** Whether any of the customer's programs, or the route's own, asks for a program whose money is the store's. */
    boolean leansOnDealers() {
        Set<ProgramId> stores = items.stream().filter(Offer::dealers).map(offer -> offer.program().id())
                .collect(Collectors.toSet());
        List<Offer> customers = items.stream().filter(offer -> !offer.dealers()).toList();
        Stream<Condition> conditions = Stream.concat(routeDemands.stream(), customers.stream().flatMap(offer ->
                Stream.concat(offer.verdict().pending().stream(), offer.extras().stream().map(Offer.Extra::when))));
        Stream<ProgramId> asked = conditions.flatMap(condition -> condition.leaves().stream())
                .flatMap(leaf -> leaf.fact() instanceof DealFact.UsedWith used ? used.anyOf().stream() : Stream.empty());
        Stream<ProgramId> needed = customers.stream().flatMap(offer -> offer.program().combination().requires().stream())
                .flatMap(need -> need.anyOf().stream());
        return Stream.concat(asked, needed).anyMatch(stores::contains);
    }

    boolean capsMoney() {
        return laws.caps().stream().anyMatch(rule -> rule.cap().total() != null && !rule.cap().cutToFit());
    }

    /** As numbers for the search. */
    Puzzle puzzle(Puzzle.@Nullable Structure structure) {
        long[] cash = items.stream().mapToLong(offer -> Laws.cents(offer.cash())).toArray();
        long[] saved = items.stream().mapToLong(offer -> Laws.cents(offer.saved())).toArray();
        return new Puzzle(laws.apart(programs), laws.limits(programs, cash, saved, route.program()), laws.needs(items, route),
                structure);
    }

    List<Offer> offers(long[] set) {
        List<Offer> offers = new ArrayList<>();
        for (int i = Bits.next(set, 0); i >= 0; i = Bits.next(set, i + 1)) {
            offers.add(items.get(i));
        }
        return offers;
    }

    Worth worth(long[] set) {
        List<Offer> offers = offers(set);
        Set<ProgramId> ids = ids(offers);
        Rates its = rates.with(offers);
        long[] cash = offers.stream().mapToLong(offer -> Laws.cents(offer.cash())).toArray();
        Applied before = new Applied(ids, financed(offers, cash), Dollars.zero());
        long retained = 0;
        long[] own = offers.stream().mapToLong(offer -> Laws.cents(offer.own())).toArray();
        for (int i = 0; i < cash.length; i++) {
            Offer offer = offers.get(i);
            retained += Laws.cents(offer.dealer());
            for (Offer.Extra extra : offer.extras()) {
                if (verdicts.holds(extra.when(), offer.program(), before)) {
                    cash[i] += Laws.cents(extra.cash());
                    retained += Laws.cents(extra.dealer());
                    own[i] += Laws.cents(extra.own());
                }
            }
        }
        multiples(offers, cash, own, its);
        long[] whole = cash.clone();
        laws.cut(offers.stream().map(Offer::program).toList(), cash);
        retained -= borne(own, whole, cash);
        long money = offers.stream().mapToLong(offer -> Laws.cents(offer.saved())).sum();
        for (long amount : cash) {
            money += amount;
        }
        BigDecimal financed = financed(offers, cash);
        List<Money> amounts = Arrays.stream(cash).mapToObj(Dollars::ofCents).toList();
        List<Offer> owed = owed(new Applied(ids, financed, towardDown(offers, amounts)));
        retained -= owed.stream().mapToLong(offer -> Laws.cents(offer.spiff())).sum();
        BigDecimal saved = financed == null ? BigDecimal.ZERO : financed.multiply(perDollar.saved(its), Annuity.PRECISE);
        return new Worth(offers, amounts, Dollars.ofCents(money), saved, financed,
                financed == null || !its.payable() ? null : perDollar.payment(its, financed), Dollars.ofCents(retained), owed);
    }

    /** What the store bears of amounts once they are cut: of each the same share as of the whole, half up to the cent. */
    private static long borne(long[] own, long[] whole, long[] cut) {
        long borne = 0;
        for (int i = 0; i < own.length; i++) {
            borne += cut[i] == whole[i] ? own[i] : BigDecimal.valueOf(own[i]).multiply(BigDecimal.valueOf(cut[i]))
                    .divide(BigDecimal.valueOf(whole[i]), 0, RoundingMode.HALF_UP).longValueExact();
        }
        return borne;
    }

    /** Each spiff is one program, owed when its conditions hold with this stack. */
    private List<Offer> owed(Applied stack) {
        return spiffs.stream().filter(spiff -> spiff.verdict().pending().stream()
                        .allMatch(condition -> verdicts.holds(condition, spiff.program(), stack)))
                .map(spiff -> paid(spiff, stack)).toList();
    }

    private Offer paid(Offer spiff, Applied stack) {
        Money sum = spiff.spiff();
        for (Offer.Extra extra : spiff.extras()) {
            sum = verdicts.holds(extra.when(), spiff.program(), stack) ? sum.plus(extra.spiff()) : sum;
        }
        return new Offer(spiff.program(), spiff.verdict(), spiff.payee(), spiff.cash(), spiff.saved(), spiff.lowersPrice(),
                spiff.dealer(), spiff.own(), sum, List.of(), null, null, List.of());
    }

    /** Whether the whole set keeps the conditions that hang on it, and caps on money that is not fixed. */
    boolean legal(long[] set) {
        List<Offer> offers = offers(set);
        Worth worth = worth(set);
        Applied stack = applied(worth);
        for (Offer offer : offers) {
            for (Condition condition : offer.verdict().pending()) {
                if (!verdicts.holds(condition, offer.program(), stack)) {
                    return false;
                }
            }
        }
        var its = route.program();
        if (its != null && !routeDemands.stream().allMatch(condition -> verdicts.holds(condition, its, stack))) {
            return false;
        }
        return laws.caps().stream().noneMatch(rule -> Laws.much(rule, worth));
    }

    private Applied applied(Worth worth) {
        return new Applied(ids(worth.offers()), worth.financed(), towardDown(worth.offers(), worth.cash()));
    }

    /** What counts toward a required cash down. A check comes after delivery and changes no figure of the contract (R6). */
    private static Money towardDown(List<Offer> offers, List<Money> cash) {
        Money down = Dollars.zero();
        for (int i = 0; i < cash.size(); i++) {
            boolean counts = offers.get(i).program().meetsCashDown() && offers.get(i).payee() == Payee.DEAL;
            down = counts ? down.plus(cash.get(i)) : down;
        }
        return down;
    }

    /** The conditions of a program that would not hold if it were added to a stack (R14). */
    List<Condition> broken(Offer offer, Worth stack) {
        Applied with = applied(with(offer, stack));
        return offer.verdict().pending().stream().filter(condition -> !verdicts.holds(condition, offer.program(), with))
                .toList();
    }

    /** What a stack comes to with one more. */
    Worth with(Offer more, Worth stack) {
        long[] set = Bits.none(items.size());
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).equals(more) || stack.offers().contains(items.get(i))) {
                Bits.set(set, i);
            }
        }
        return worth(set);
    }

    private Set<ProgramId> ids(List<Offer> offers) {
        Set<ProgramId> ids = new HashSet<>();
        offers.forEach(offer -> ids.add(offer.program().id()));
        if (route.program() != null) {
            ids.add(route.program().id());
        }
        return ids;
    }

    private @Nullable BigDecimal financed(List<Offer> offers, long[] cash) {
        Money amount = financing.amount();
        if (amount == null || !applied()) {
            return amount == null ? null : amount.getAmount();
        }
        long deal = 0;
        for (int i = 0; i < cash.length; i++) {
            deal += (offers.get(i).payee() == Payee.DEAL ? cash[i] : 0) + Laws.cents(offers.get(i).lowersPrice());
        }
        return amount.getAmount().subtract(BigDecimal.valueOf(deal, 2));
    }

    /** Payments of the new contract that a program pays; the store bears those that it pays itself. */
    private void multiples(List<Offer> offers, long[] cash, long[] own, Rates its) {
        BigDecimal financed = financed(offers, cash);
        if (financed == null || !its.payable()) {
            return;
        }
        for (int i = 0; i < cash.length; i++) {
            Benefit.PaymentMultiple multiple = offers.get(i).multiple();
            long amount = multiple == null ? 0 : multiple(multiple, perDollar.payment(its, financed));
            cash[i] += amount;
            own[i] += offers.get(i).program().payer().kind() == PartyKind.STORE ? amount : 0;
        }
    }

    /** So many payments, each rounded to the cent, at most the cap. */
    static long multiple(Benefit.PaymentMultiple multiple, BigDecimal payment) {
        long cents = payment.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
        return Math.min(Math.max(0, cents) * multiple.times(), Laws.cents(multiple.atMost()));
    }
}
