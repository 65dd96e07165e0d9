package app.baton.incentive;

import app.baton.journal.Texts;
import app.baton.vehicle.ModelLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Puts a program's conditions into one short line: whose facts they are first, then place and transaction, the vehicle,
 * and the routes where not all are open. What stands for every program of the rulebook is not repeated.
 */
final class EligibilityWords {

    private final Texts texts;
    private final Phrases phrases;
    private final FactWords facts;

    EligibilityWords(Texts texts) {
        this.texts = texts;
        this.phrases = new Phrases(texts);
        this.facts = new FactWords(texts);
    }

    String of(Program program) {
        List<String> people = new ArrayList<>();
        List<String> vehicle = new ArrayList<>();
        for (Condition part : parts(program.eligibility())) {
            boolean about = part.leaves().stream().allMatch(leaf -> leaf.fact() instanceof VehicleFact);
            String words = words(part);
            if (!words.isEmpty()) {
                (about ? vehicle : people).add(words);
            }
        }
        tables(program, people, vehicle);
        List<String> line = new ArrayList<>(people);
        line.addAll(vehicle);
        String limits = limits(program.limits());
        if (!limits.isEmpty()) {
            line.add(limits);
        }
        String routes = facts.routes(program.routes(), lender(program));
        if (!routes.isEmpty() && program.route().isEmpty()) {
            line.add(routes);
        }
        if (line.isEmpty()) {
            return texts.say("incentive.everybody");
        }
        return Phrases.capital(String.join("; ", line));
    }

    /** The phrase of one condition, empty where it says nothing. */
    String words(Condition condition) {
        return switch (condition) {
            case Condition.All all -> String.join("; ", all.of().stream().map(this::words)
                    .filter(words -> !words.isEmpty()).toList());
            case Condition.Any any -> phrases.or(any.of().stream().map(this::words).toList());
            case Condition.Not not -> texts.say("incentive.not", words(not.of()));
            case Condition.Is is -> facts.words(is.fact());
        };
    }

    private static List<Condition> parts(Condition condition) {
        return condition instanceof Condition.All all ? all.of().stream().flatMap(part -> parts(part).stream()).toList()
                : List.of(condition);
    }

    /** What the tables of the benefits ask for: the tiers of rates, the models and ages of amounts. */
    private void tables(Program program, List<String> people, List<String> vehicle) {
        for (Part part : program.benefits()) {
            List<String> tiers = tiers(part.benefit());
            if (!tiers.isEmpty()) {
                people.add(texts.say("incentive.tier", phrases.or(tiers)));
            }
            List<ModelLine> lines = Described.tabled(part.benefit());
            if (vehicle.isEmpty() && part.when() == null && !lines.isEmpty()) {
                vehicle.add(phrases.vehicles(joined(lines)));
            }
            if (part.benefit() instanceof Benefit.CustomerCash cash && cash.amount() instanceof AmountRule.ByAge table) {
                vehicle.add(texts.say("incentive.days-in-stock", table.rows().stream()
                        .mapToInt(AmountRule.ByAge.Row::fromDays).min().orElse(0)));
            }
        }
    }

    private static List<String> tiers(Benefit benefit) {
        Stream<Tier> tiers = switch (benefit) {
            case Benefit.RateTiers rates -> rates.rows().stream().map(RateRow::tier);
            case Benefit.LeaseTerms lease -> lease.rows().stream().flatMap(row -> row.factors().keySet().stream());
            case Benefit.CustomerCash _, Benefit.DealerCash _, Benefit.Spiff _, Benefit.ResidualAdjustment _,
                    Benefit.RateReduction _, Benefit.PaymentWaiver _, Benefit.PaymentMultiple _, Benefit.PaymentDeferral _,
                    Benefit.PlanPrice _, Benefit.VolumeBonus _, Benefit.NonCash _ -> Stream.empty();
        };
        return tiers.distinct().map(Tier::code).toList();
    }

    /** One line for each year and model, with the trims of all its rows; a row for every trim takes the others in. */
    private static List<ModelLine> joined(List<ModelLine> lines) {
        Map<ModelLine, List<String>> trims = new LinkedHashMap<>();
        for (ModelLine line : lines) {
            ModelLine whole = new ModelLine(line.years(), line.make(), line.model(), List.of());
            trims.merge(whole, line.trims(), (some, more) -> some.isEmpty() || more.isEmpty() ? List.of()
                    : Stream.concat(some.stream(), more.stream()).distinct().toList());
        }
        return trims.entrySet().stream().map(entry -> new ModelLine(entry.getKey().years(), entry.getKey().make(),
                entry.getKey().model(), entry.getValue())).toList();
    }

    String limits(Limits limits) {
        if (limits.deliveries() != null && limits.budget() != null) {
            return texts.say("incentive.first-with-budget", limits.deliveries(), limits.budget());
        }
        if (limits.deliveries() != null) {
            return texts.say("incentive.first", limits.deliveries());
        }
        return limits.budget() == null ? "" : texts.say("incentive.budget", limits.budget());
    }

    private String lender(Program program) {
        for (Party party : List.of(program.sponsor(), program.payer())) {
            if (party.kind() == PartyKind.CAPTIVE_LENDER) {
                return party.name();
            }
        }
        return texts.say("incentive.captive");
    }
}
