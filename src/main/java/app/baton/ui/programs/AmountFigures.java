package app.baton.ui.programs;

import app.baton.incentive.AmountRule;
import app.baton.incentive.Benefit;
import app.baton.incentive.Part;
import app.baton.incentive.Program;
import app.baton.journal.Texts;
import app.baton.vehicle.ModelLine;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** The amounts of money in a program's benefits, one after the other, and the program with others in their places. */
final class AmountFigures {

    private final Texts texts;

    AmountFigures(Texts texts) {
        this.texts = texts;
    }

    /** One amount and what it is for, such as a row of a table. */
    record Figure(String label, Money amount) { }

    /** In the order of the benefits and of their tables; none for rates, leases and what is no money. */
    List<Figure> of(Program program) {
        return program.benefits().stream().flatMap(part -> of(part.benefit()).stream()).toList();
    }

    private List<Figure> of(Benefit benefit) {
        return switch (benefit) {
            case Benefit.CustomerCash it -> of(it.amount());
            case Benefit.DealerCash it -> of(it.amount());
            case Benefit.Spiff it -> of(it.amount());
            case Benefit.VolumeBonus it -> it.steps().stream()
                    .map(step -> new Figure(texts.say("programs.amount.from-units", step.fromUnits()), step.perUnit())).toList();
            case Benefit.PaymentWaiver it -> List.of(new Figure(texts.say("programs.amount.each"), it.eachAtMost()),
                    new Figure(texts.say("programs.amount.at-most"), it.totalAtMost()));
            case Benefit.PaymentMultiple it -> List.of(new Figure(texts.say("programs.amount.at-most"), it.atMost()));
            case Benefit.RateTiers _, Benefit.LeaseTerms _, Benefit.ResidualAdjustment _, Benefit.RateReduction _,
                    Benefit.PaymentDeferral _, Benefit.PlanPrice _, Benefit.NonCash _ -> List.of();
        };
    }

    private List<Figure> of(AmountRule rule) {
        return switch (rule) {
            case AmountRule.Fixed it -> List.of(new Figure(texts.say("programs.amount.everybody"), it.amount()));
            case AmountRule.UpTo it -> List.of(new Figure(texts.say("programs.amount.at-most"), it.amount()));
            case AmountRule.ByModel it -> it.rows().stream().map(row -> new Figure(name(row.lines()), row.amount())).toList();
            case AmountRule.ByAge it -> it.rows().stream().map(row -> new Figure(row.toDays() == null
                    ? texts.say("programs.amount.days-from", row.fromDays())
                    : texts.say("programs.amount.days", row.fromDays(), row.toDays()), row.amount())).toList();
            case AmountRule.Share it -> it.cap() == null ? List.of()
                    : List.of(new Figure(texts.say("programs.amount.at-most"), it.cap()));
            case AmountRule.Printed it -> it.amounts().stream()
                    .map(amount -> new Figure(texts.say("programs.amount.printed"), amount)).toList();
        };
    }

    private String name(List<ModelLine> lines) {
        return lines.stream().map(line -> {
            String years = line.years().stream().map(String::valueOf).collect(Collectors.joining("/"));
            String model = line.model() == null ? texts.say("programs.amount.any-model") : line.model();
            return (years + " " + model + " " + String.join(", ", line.trims())).strip();
        }).collect(Collectors.joining("; "));
    }

    /** The program with these amounts in place of its own; as many as {@link #of} has. */
    Program put(Program program, List<Money> amounts) {
        Iterator<Money> next = amounts.iterator();
        return ProgramEdits.giving(program, program.benefits().stream()
                .map(part -> new Part(put(part.benefit(), next), part.when())).toList());
    }

    private static Benefit put(Benefit benefit, Iterator<Money> next) {
        return switch (benefit) {
            case Benefit.CustomerCash it -> new Benefit.CustomerCash(put(it.amount(), next), it.storeBears());
            case Benefit.DealerCash it -> new Benefit.DealerCash(put(it.amount(), next));
            case Benefit.Spiff it -> new Benefit.Spiff(put(it.amount(), next), it.approvedBy(), it.afterClaim());
            case Benefit.VolumeBonus it -> new Benefit.VolumeBonus(it.steps().stream()
                    .map(step -> new Benefit.VolumeBonus.Step(step.fromUnits(), next.next())).toList(), it.weights());
            case Benefit.PaymentWaiver it -> {
                Money each = next.next();
                yield new Benefit.PaymentWaiver(it.payments(), each, next.next());
            }
            case Benefit.PaymentMultiple it -> new Benefit.PaymentMultiple(it.times(), next.next());
            case Benefit.RateTiers _, Benefit.LeaseTerms _, Benefit.ResidualAdjustment _, Benefit.RateReduction _,
                    Benefit.PaymentDeferral _, Benefit.PlanPrice _, Benefit.NonCash _ -> benefit;
        };
    }

    private static AmountRule put(AmountRule rule, Iterator<Money> next) {
        return switch (rule) {
            case AmountRule.Fixed _ -> new AmountRule.Fixed(next.next());
            case AmountRule.UpTo _ -> new AmountRule.UpTo(next.next());
            case AmountRule.ByModel it -> new AmountRule.ByModel(it.rows().stream()
                    .map(row -> new AmountRule.ByModel.Row(row.lines(), next.next())).toList());
            case AmountRule.ByAge it -> new AmountRule.ByAge(it.rows().stream()
                    .map(row -> new AmountRule.ByAge.Row(row.fromDays(), row.toDays(), next.next())).toList());
            case AmountRule.Share it -> it.cap() == null ? it : new AmountRule.Share(it.percent(), it.of(), next.next());
            case AmountRule.Printed it -> {
                List<Money> printed = new ArrayList<>();
                it.amounts().forEach(any -> printed.add(next.next()));
                yield new AmountRule.Printed(printed);
            }
        };
    }
}
