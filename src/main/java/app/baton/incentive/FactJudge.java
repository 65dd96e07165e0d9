package app.baton.incentive;

import app.baton.incentive.Situation.Asked;
import app.baton.money.Dollars;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Every fact that a program may ask for, judged in one situation on one route. What the stack itself decides is open:
 * it may come out yes or no.
 */
final class FactJudge {

    private final Situation situation;
    private final Route route;
    private final Financing financing;
    private final List<TierBand> tiers;
    private final CustomerJudge customers;
    private final SeenUnit vehicle;
    private final boolean rebatesMeetCashDown;

    FactJudge(Situation situation, Route route, Financing financing, List<TierBand> tiers, boolean rebatesMeetCashDown) {
        this.situation = situation;
        this.route = route;
        this.financing = financing;
        this.tiers = tiers;
        this.customers = new CustomerJudge(situation.evidence(), situation.days());
        this.vehicle = SeenUnit.of(situation.vehicle());
        this.rebatesMeetCashDown = rebatesMeetCashDown;
    }

    /** What a condition of that program can come to. */
    int outcomes(Condition condition, ProgramId program) {
        return switch (condition) {
            case Condition.All all -> {
                int met = Outcomes.YES;
                for (Condition part : all.of()) {
                    met = Outcomes.and(met, outcomes(part, program));
                }
                yield met;
            }
            case Condition.Any any -> {
                int met = Outcomes.NO;
                for (Condition part : any.of()) {
                    met = Outcomes.or(met, outcomes(part, program));
                }
                yield met;
            }
            case Condition.Not not -> Outcomes.not(outcomes(not.of(), program));
            case Condition.Is is -> outcomes(is.fact(), program);
        };
    }

    int outcomes(Fact fact, ProgramId program) {
        Optional<Known> answer = answered(Asked.of(program, fact));
        if (answer.isPresent()) {
            return of(answer.get());
        }
        return switch (fact) {
            case VehicleFact it -> VehicleTest.of(it, situation.days().sale()).on(vehicle);
            case CustomerFact it -> of(customers.known(it, program));
            case PlaceFact.RegisteredIn it -> of(place(it));
            case DealFact it -> deal(it);
            case Fact.ReadTheProgram _ -> of(situation.reading(Asked.of(program, fact)).map(Reading::known)
                    .orElse(Known.UNKNOWN));
        };
    }

    /** What somebody said to this question, or to one that decides it. */
    private Optional<Known> answered(Asked asked) {
        Known said = situation.answers().get(asked);
        if (said != null) {
            return Optional.of(said);
        }
        for (Map.Entry<Asked, Known> other : situation.answers().entrySet()) {
            Asked question = other.getKey();
            if (Objects.equals(question.program(), asked.program())) {
                if (other.getValue() == Known.YES && Implications.narrower(question.fact(), asked.fact())) {
                    return Optional.of(Known.YES);
                }
                if (other.getValue() == Known.NO && Implications.narrower(asked.fact(), question.fact())) {
                    return Optional.of(Known.NO);
                }
            }
        }
        return Optional.empty();
    }

    private Known place(PlaceFact.RegisteredIn fact) {
        Place at = situation.place();
        String state = at.state();
        String county = at.county();
        String zip = at.zip();
        List<String> regions = at.regions();
        Known met = fact.states().isEmpty() ? Known.NO : state == null ? Known.UNKNOWN
                : CustomerJudge.of(fact.states().contains(state));
        if (!fact.counties().isEmpty()) {
            met = met.or(county == null ? Known.UNKNOWN
                    : CustomerJudge.of(fact.counties().stream().anyMatch(name -> CustomerJudge.same(name, county))));
        }
        if (!fact.zips().isEmpty()) {
            met = met.or(zip == null ? Known.UNKNOWN : CustomerJudge.of(fact.zips().stream().anyMatch(zip::startsWith)));
        }
        if (!fact.regions().isEmpty()) {
            met = met.or(regions == null ? Known.UNKNOWN : CustomerJudge.of(fact.regions().stream()
                    .anyMatch(name -> regions.stream().anyMatch(region -> CustomerJudge.same(name, region)))));
        }
        return met;
    }

    private int deal(DealFact fact) {
        Terms terms = situation.terms();
        return switch (fact) {
            case DealFact.OnRoute it -> Outcomes.of(route.in(it.routes()));
            case DealFact.LenderIs it -> lender(it.lender(), terms.outsideLender());
            case DealFact.TierIn it -> terms.tier() == null ? Outcomes.UNKNOWN : Outcomes.of(it.tiers().contains(terms.tier()));
            case DealFact.ScoreAtLeast it -> of(score(it.score()));
            case DealFact.TermWithin it -> term(it);
            case DealFact.CashDown it -> cashDown(it);
            case DealFact.AdvanceAtMost it -> advance(it);
            case DealFact.SaleType it -> terms.sale() == null ? Outcomes.UNKNOWN : Outcomes.of(it.anyOf().contains(terms.sale()));
            case DealFact.DateIn it -> of(inTime(it.window()));
            case DealFact.NameOnOrder it -> Boolean.FALSE.equals(situation.vehicle().ordered()) ? Outcomes.NO
                    : terms.hoursOnOrder() == null ? Outcomes.UNKNOWN
                    : Outcomes.of(terms.hoursOnOrder() >= it.hoursBeforeArrival());
            case DealFact.AskedFor _ -> Outcomes.UNKNOWN;
            case DealFact.UsedWith _ -> Outcomes.OPEN;
        };
    }

    /** A vehicle sold from stock has no order day, and never will. */
    Known inTime(Window window) {
        LocalDate day = situation.days().of(window.by());
        if (day != null) {
            return CustomerJudge.of(window.holds(day));
        }
        return Boolean.FALSE.equals(situation.vehicle().ordered()) ? Known.NO : Known.UNKNOWN;
    }

    private int lender(String wanted, @Nullable String outside) {
        if (route.kind() != RouteKind.CASH) {
            return Outcomes.of(CustomerJudge.same(wanted, route.lender()));
        }
        return outside == null ? Outcomes.UNKNOWN : Outcomes.of(CustomerJudge.same(wanted, outside));
    }

    /** The score itself, or the band of a tier that lies wholly on one side. */
    Known score(int least) {
        Integer score = situation.terms().score();
        if (score != null) {
            return CustomerJudge.of(score >= least);
        }
        Tier tier = situation.terms().tier();
        for (TierBand band : tiers) {
            if (band.tier().equals(tier)) {
                Integer from = band.scoreFrom();
                Integer to = band.scoreTo();
                if (from != null && from >= least) {
                    return Known.YES;
                }
                return to != null && to < least ? Known.NO : Known.UNKNOWN;
            }
        }
        return Known.UNKNOWN;
    }

    private int term(DealFact.TermWithin fact) {
        Integer months = route.months();
        if (months == null) {
            return route.kind() == RouteKind.CASH ? Outcomes.NO : Outcomes.UNKNOWN;
        }
        Integer least = fact.atLeast();
        Integer most = fact.atMost();
        return Outcomes.of((least == null || months >= least) && (most == null || months <= most));
    }

    private int cashDown(DealFact.CashDown fact) {
        Money down = situation.terms().cashDown();
        Known met = down == null ? Known.UNKNOWN : cashDown(fact, down, situation.terms().price());
        return met == Known.NO && rebatesMeetCashDown ? Outcomes.OPEN : of(met);
    }

    /** Whether so much of the buyer's own is enough; percentages are of the price of the vehicle, compared unrounded. */
    static Known cashDown(DealFact.CashDown fact, Money down, @Nullable Money price) {
        Known met = CustomerJudge.of(fact.atLeast() == null || !down.isLessThan(fact.atLeast()));
        if (fact.atLeastPercent() == null) {
            return met;
        }
        return met.and(price == null ? Known.UNKNOWN : CustomerJudge.of(down.getAmount().movePointRight(2)
                .compareTo(price.getAmount().multiply(fact.atLeastPercent().value())) >= 0));
    }

    private int advance(DealFact.AdvanceAtMost fact) {
        Money amount = financing.amount();
        Money msrp = situation.vehicle().msrp();
        if (route.kind() == RouteKind.CASH) {
            // nothing is advanced by the captive lender
            return Outcomes.YES;
        }
        if (amount == null || msrp == null) {
            return Outcomes.UNKNOWN;
        }
        boolean met = Financing.within(amount.getAmount(), msrp, fact.percent());
        // what lowers the amount financed can only help
        return met || financing.basis() == Financing.Basis.GIVEN ? Outcomes.of(met) : Outcomes.OPEN;
    }

    /** Whether a condition holds once the stack is applied; unknown is not enough. */
    boolean holds(Condition condition, ProgramId program, Applied stack) {
        return condition.known(fact -> with(fact, program, stack)) == Known.YES;
    }

    private Known with(Fact fact, ProgramId program, Applied stack) {
        int outcomes = outcomes(fact, program);
        if (outcomes != Outcomes.OPEN) {
            return outcomes == Outcomes.YES ? Known.YES : outcomes == Outcomes.NO ? Known.NO : Known.UNKNOWN;
        }
        Money down = situation.terms().cashDown();
        Money msrp = situation.vehicle().msrp();
        BigDecimal financed = stack.financed();
        return switch (fact) {
            case DealFact.UsedWith it -> CustomerJudge.of(it.anyOf().stream().anyMatch(stack.programs()::contains));
            case DealFact.CashDown it -> cashDown(it, (down == null ? Dollars.zero() : down).plus(stack.towardDown()),
                    situation.terms().price());
            case DealFact.AdvanceAtMost it -> financed == null || msrp == null ? Known.UNKNOWN
                    : CustomerJudge.of(Financing.within(financed, msrp, it.percent()));
            case DealFact _, CustomerFact _, VehicleFact _, PlaceFact _, Fact.ReadTheProgram _ -> Known.UNKNOWN;
        };
    }

    private static int of(Known known) {
        return switch (known) {
            case YES -> Outcomes.YES;
            case NO -> Outcomes.NO;
            case UNKNOWN -> Outcomes.UNKNOWN;
        };
    }
}
