package app.baton.incentive;

import app.baton.incentive.Situation.Asked;
import app.baton.money.Percent;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What a rate or lease program asks by its own table: a row for tier and term, a score, an advance. */
final class RouteTables {

    private final Situation situation;
    private final Route route;
    private final Financing financing;
    private final FactJudge facts;

    RouteTables(Situation situation, Route route, Financing financing, FactJudge facts) {
        this.situation = situation;
        this.route = route;
        this.financing = financing;
        this.facts = facts;
    }

    void judge(Program program, List<Reason> reasons, List<Condition> pending) {
        if (!program.equals(route.program())) {
            return;
        }
        switch (program.benefits().getFirst().benefit()) {
            case Benefit.RateTiers rates -> rates(rates, program, reasons, pending);
            case Benefit.LeaseTerms lease -> lease(lease, program, reasons);
            case Benefit.CustomerCash _, Benefit.DealerCash _, Benefit.ResidualAdjustment _, Benefit.RateReduction _,
                    Benefit.PaymentWaiver _, Benefit.PaymentMultiple _, Benefit.PaymentDeferral _, Benefit.PlanPrice _,
                    Benefit.VolumeBonus _, Benefit.Spiff _, Benefit.NonCash _ -> { }
        }
    }

    private void rates(Benefit.RateTiers rates, Program program, List<Reason> reasons, List<Condition> pending) {
        Integer months = route.months();
        List<RateRow> rows = rates.rows().stream()
                .filter(row -> months == null || row.isFor(months)).toList();
        tier(rows.stream().map(RateRow::tier).distinct().toList(), program, reasons);
        Integer score = rates.scoreAtLeast();
        if (score != null) {
            var fact = new DealFact.ScoreAtLeast(score);
            Known met = facts.score(score);
            reasons.add(new Reason(Reason.Kind.TABLE, met, Condition.is(fact), null,
                    met == Known.UNKNOWN ? List.of(Asked.of(program.id(), fact)) : List.of(), List.of()));
        }
        rows.stream().filter(row -> row.tier().equals(situation.terms().tier())).findFirst()
                .ifPresent(row -> advance(row.advanceAtMost(), program, reasons, pending));
    }

    private void advance(@Nullable Percent most, Program program, List<Reason> reasons, List<Condition> pending) {
        if (most == null) {
            return;
        }
        Condition condition = Condition.is(new DealFact.AdvanceAtMost(most));
        int outcomes = facts.outcomes(condition, program.id());
        if (outcomes == Outcomes.OPEN) {
            pending.add(condition);
        }
        Known known = Outcomes.canBeMet(outcomes) ? Known.YES : outcomes == Outcomes.NO ? Known.NO : Known.UNKNOWN;
        reasons.add(new Reason(Reason.Kind.TABLE, known, condition, null, List.of(), List.of()));
    }

    private void lease(Benefit.LeaseTerms lease, Program program, List<Reason> reasons) {
        List<Tier> tiers = new ArrayList<>();
        Known vehicle = Known.NO;
        for (Benefit.LeaseTerms.Row row : lease.rows()) {
            if (route.months() == null || row.months() == route.months()) {
                Known here = covers(row);
                vehicle = vehicle.or(here);
                if (here != Known.NO) {
                    tiers.addAll(row.factors().keySet());
                }
            }
        }
        if (vehicle == Known.YES) {
            tier(tiers.stream().distinct().toList(), program, reasons);
        } else {
            reasons.add(new Reason(Reason.Kind.TABLE, vehicle, null, null, List.of(), List.of()));
        }
        Money msrp = situation.vehicle().msrp();
        if (msrp == null && financing.amount() != null) {
            // a residual is a share of the sticker price
            reasons.add(new Reason(Reason.Kind.TABLE, Known.UNKNOWN, null, null, List.of(), List.of()));
        }
    }

    private Known covers(Benefit.LeaseTerms.Row row) {
        int met = VehicleTest.lines(List.of(row.line())).on(SeenUnit.of(situation.vehicle()));
        return met == Outcomes.YES ? Known.YES : met == Outcomes.NO ? Known.NO : Known.UNKNOWN;
    }

    private void tier(List<Tier> tiers, Program program, List<Reason> reasons) {
        if (tiers.isEmpty()) {
            reasons.add(new Reason(Reason.Kind.TABLE, Known.NO, null, null, List.of(), List.of()));
            return;
        }
        var fact = new DealFact.TierIn(tiers);
        Tier tier = situation.terms().tier();
        Known met = tier == null ? Known.UNKNOWN : CustomerJudge.of(tiers.contains(tier));
        reasons.add(new Reason(Reason.Kind.TABLE, met, Condition.is(fact), null,
                met == Known.UNKNOWN ? List.of(Asked.of(program.id(), fact)) : List.of(), List.of()));
    }
}
