package app.baton.campaign;

import app.baton.incentive.AmountRule;
import app.baton.incentive.Audience;
import app.baton.incentive.Benefit;
import app.baton.incentive.Condition;
import app.baton.incentive.Fact;
import app.baton.incentive.NamedLine;
import app.baton.incentive.Part;
import app.baton.incentive.Program;
import app.baton.incentive.Rulebook;
import app.baton.incentive.VehicleFact;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import app.baton.vehicle.ModelLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * Headline against reality: what everybody gets, what only some get and on which condition, and dealer money by
 * itself. It is told for each vehicle line, because amounts differ by model. Totals count what can be had together on
 * one way of paying, so that alternatives are never added up: {@code everybody} is what no buyer gets less than,
 * {@code most} what one buyer could get at the very most.
 */
public record OfferSplit(List<VehicleLine> lines, List<Share> dealer) {

    public OfferSplit {
        lines = List.copyOf(lines);
        dealer = List.copyOf(dealer);
    }

    /** One program's share in the offer: from the least to the most it gives, and who gets it in one line. */
    public record Share(Program program, Money least, Money most, String condition) {

        /** Whether every buyer of the line gets it who chooses its way of paying. */
        boolean asksNothing() {
            return program.eligibility().leaves().stream().map(Condition.Is::fact)
                    .allMatch(fact -> fact instanceof VehicleFact && !picksVehicles(fact));
        }

        /** Whether it is money at all; rates, leases and services are not. */
        public boolean money() {
            return most.isPositive();
        }
    }

    /** What the campaign means for the buyers of one vehicle line. */
    public record VehicleLine(String name, List<Share> everybody, List<Share> conditional, Money everybodyTotal,
                              Money mostTotal) {

        public VehicleLine {
            everybody = List.copyOf(everybody);
            conditional = List.copyOf(conditional);
        }
    }

    /**
     * Splits what the programs give on the named vehicle lines. Where none is given: on all that the programs are for; where
     * they are for any, on those that their amounts tell apart, and on all others.
     */
    public static OfferSplit of(Collection<Program> programs, Collection<Rulebook> rulebooks, List<String> vehicleLines,
                                Texts texts) {
        Together together = new Together(rulebooks);
        List<Program> customers = programs.stream().filter(it -> it.audience() != Audience.DEALER).toList();
        List<Share> dealer = programs.stream().filter(it -> it.audience() == Audience.DEALER)
                .map(it -> dealers(it, vehicleLines, texts)).toList();
        List<String> named = vehicleLines.isEmpty() ? named(customers) : vehicleLines;
        List<VehicleLine> lines = new ArrayList<>();
        named.forEach(line -> lines.add(line(line, NamedLine.parse(line), customers, together, texts)));
        if (vehicleLines.isEmpty() && (named.isEmpty() && !customers.isEmpty() || forOthers(customers))) {
            String rest = texts.say(named.isEmpty() ? "campaigns.split.every-model" : "campaigns.split.other-models");
            lines.add(line(rest, NamedLine.parse(""), customers, together, texts));
        }
        return new OfferSplit(lines, dealer);
    }

    /** The least that every buyer of every line gets; what a headline may name without "if". */
    public Money safeToPromise() {
        return lines.stream().map(VehicleLine::everybodyTotal).reduce(Dollars::min).orElse(Dollars.zero());
    }

    private static VehicleLine line(String name, NamedLine line, List<Program> programs, Together together, Texts texts) {
        List<Share> everybody = new ArrayList<>();
        List<Share> conditional = new ArrayList<>();
        for (Program program : programs) {
            share(program, line, texts).ifPresent(
                    share -> (everybodys(program) ? everybody : conditional).add(share));
        }
        List<Share> all = Stream.concat(everybody.stream(), conditional.stream()).toList();
        return new VehicleLine(name, everybody, conditional,
                together.most(everybody, Share::least), together.most(all, Share::most));
    }

    private static Share dealers(Program program, List<String> vehicleLines, Texts texts) {
        Money most = program.on(vehicleLines).largestAmount();
        return new Share(program, most, most, program.oneLine(texts));
    }

    /** What a program gives on a vehicle line; nothing when it does not name the line. */
    private static Optional<Share> share(Program program, NamedLine line, Texts texts) {
        if (!program.modelLines().isEmpty() && program.modelLines().stream().noneMatch(line::names)) {
            return Optional.empty();
        }
        return Optional.of(new Share(program, least(program, line), most(program, line), program.oneLine(texts)));
    }

    /** What nobody gets less of who buys such a vehicle with the program: "2026 F-150 XLT". */
    public static Money least(Program program, String vehicleLine) {
        return least(program, NamedLine.parse(vehicleLine));
    }

    private static Money least(Program program, NamedLine line) {
        return sum(program.benefits().stream().filter(part -> part.when() == null), line, Dollars::min);
    }

    private static Money most(Program program, NamedLine line) {
        return sum(program.benefits().stream(), line, Dollars::max);
    }

    private static Money sum(Stream<Part> parts, NamedLine line, BinaryOperator<Money> pick) {
        return parts.flatMap(part -> amounts(part.benefit(), line).stream().reduce(pick).stream())
                .reduce(Dollars.zero(), Money::plus);
    }

    private static List<Money> amounts(Benefit benefit, NamedLine line) {
        return switch (benefit) {
            case Benefit.CustomerCash cash -> amounts(cash.amount(), line);
            case Benefit.PaymentWaiver waiver -> List.of(Dollars.zero(), waiver.totalAtMost());
            case Benefit.PaymentMultiple multiple -> List.of(Dollars.zero(), multiple.atMost());
            case Benefit.DealerCash _, Benefit.RateTiers _, Benefit.LeaseTerms _, Benefit.ResidualAdjustment _,
                 Benefit.RateReduction _, Benefit.PaymentDeferral _, Benefit.PlanPrice _, Benefit.VolumeBonus _,
                 Benefit.Spiff _, Benefit.NonCash _ -> List.of();
        };
    }

    private static List<Money> amounts(AmountRule rule, NamedLine line) {
        return switch (rule) {
            case AmountRule.Fixed fixed -> List.of(fixed.amount());
            case AmountRule.ByModel table -> line.rows(table).stream().map(AmountRule.ByModel.Row::amount).toList();
            case AmountRule.ByAge table -> table.rows().stream().map(AmountRule.ByAge.Row::amount).toList();
            case AmountRule.Share share -> share.cap() == null ? List.of() : List.of(Dollars.zero(), share.cap());
            case AmountRule.Printed printed -> printed.amounts();
            case AmountRule.UpTo most -> List.of(Dollars.zero(), most.amount());
        };
    }

    /** Whether it asks nothing of the buyer, and of the vehicle no more than to be of the advertised line. */
    private static boolean everybodys(Program program) {
        return program.audience() == Audience.EVERYBODY
                && program.eligibility().leaves().stream().map(Condition.Is::fact).noneMatch(OfferSplit::picksVehicles)
                && program.benefits().stream().noneMatch(part -> part.benefit() instanceof Benefit.CustomerCash(
                        AmountRule.ByAge _, _));
    }

    private static boolean picksVehicles(Fact fact) {
        return fact instanceof VehicleFact && !(fact instanceof VehicleFact.Vehicle)
                && !(fact instanceof VehicleFact.State) && !(fact instanceof VehicleFact.OpenFieldAction);
    }

    private static List<String> named(List<Program> programs) {
        List<String> named = programs.stream().flatMap(it -> it.modelLines().stream()).distinct().sorted().toList();
        return !named.isEmpty() ? named
                : toldApart(programs).map(ModelLine::model).filter(Objects::nonNull).distinct().sorted().toList();
    }

    /** Whether programs that are for any model have an amount for those that no row names. */
    private static boolean forOthers(List<Program> programs) {
        return programs.stream().allMatch(it -> it.modelLines().isEmpty())
                && toldApart(programs).anyMatch(line -> line.model() == null);
    }

    private static Stream<ModelLine> toldApart(List<Program> programs) {
        return programs.stream().flatMap(it -> it.linesToldApart().stream());
    }
}
