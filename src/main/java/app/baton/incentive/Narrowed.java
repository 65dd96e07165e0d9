package app.baton.incentive;

import app.baton.vehicle.ModelLine;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A program's tables cut down to the vehicles that a campaign names; a table that has none of them stays whole. */
final class Narrowed {

    private final List<NamedLine> lines;

    Narrowed(List<String> lines) {
        this.lines = lines.stream().map(NamedLine::parse).toList();
    }

    Part of(Part part) {
        return switch (part.benefit()) {
            case Benefit.CustomerCash cash -> new Part(new Benefit.CustomerCash(of(cash.amount()), cash.storeBears()), part.when());
            case Benefit.DealerCash cash -> new Part(new Benefit.DealerCash(of(cash.amount())), part.when());
            case Benefit.Spiff spiff -> new Part(new Benefit.Spiff(of(spiff.amount()), spiff.approvedBy(), spiff.afterClaim()),
                    part.when());
            case Benefit.LeaseTerms lease -> new Part(of(lease), part.when());
            case Benefit.RateTiers _, Benefit.ResidualAdjustment _, Benefit.RateReduction _, Benefit.PaymentWaiver _,
                    Benefit.PaymentMultiple _, Benefit.PaymentDeferral _, Benefit.PlanPrice _, Benefit.VolumeBonus _,
                    Benefit.NonCash _ -> part;
        };
    }

    private AmountRule of(AmountRule rule) {
        if (!(rule instanceof AmountRule.ByModel table)) {
            return rule;
        }
        List<List<AmountRule.ByModel.Row>> reached = lines.stream().map(line -> line.rows(table)).toList();
        List<AmountRule.ByModel.Row> rows = new ArrayList<>();
        for (AmountRule.ByModel.Row row : table.rows()) {
            Set<ModelLine> open = new LinkedHashSet<>(row.lines());
            open.removeIf(line -> reached.stream().flatMap(List::stream).noneMatch(it -> it.lines().contains(line)));
            if (!open.isEmpty()) {
                rows.add(new AmountRule.ByModel.Row(List.copyOf(open), row.amount()));
            }
        }
        return rows.isEmpty() ? table : new AmountRule.ByModel(rows);
    }

    private Benefit of(Benefit.LeaseTerms lease) {
        List<Benefit.LeaseTerms.Row> rows = lease.rows().stream()
                .filter(row -> lines.stream().anyMatch(line -> line.meets(row.line()))).toList();
        return rows.isEmpty() ? lease : new Benefit.LeaseTerms(rows, lease.milesPerYear(), lease.mileage(),
                lease.acquisitionFee(), lease.dispositionFee());
    }
}
