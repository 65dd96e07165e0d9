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
        return new Part(of(part.benefit()), part.when());
    }

    private Benefit of(Benefit benefit) {
        return switch (benefit) {
            case Benefit.CustomerCash cash -> new Benefit.CustomerCash(of(cash.amount()), cash.storeBears());
            case Benefit.DealerCash cash -> new Benefit.DealerCash(of(cash.amount()));
            case Benefit.Spiff spiff -> new Benefit.Spiff(of(spiff.amount()), spiff.approvedBy(), spiff.afterClaim());
            case Benefit.LeaseTerms lease -> of(lease);
            case Benefit.RateTiers _, Benefit.ResidualAdjustment _, Benefit.RateReduction _, Benefit.PaymentWaiver _,
                    Benefit.PaymentMultiple _, Benefit.PaymentDeferral _, Benefit.PlanPrice _, Benefit.VolumeBonus _,
                    Benefit.NonCash _ -> benefit;
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
