package app.baton.incentive;

import app.baton.journal.Texts;
import app.baton.vehicle.ModelLine;
import java.util.ArrayList;
import java.util.List;

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
            String words = say(part);
            if (!words.isEmpty()) {
                (about ? vehicle : people).add(words);
            }
        }
        String tabled = tabled(program, vehicle.isEmpty());
        if (!tabled.isEmpty()) {
            vehicle.addFirst(tabled);
        }
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
    String say(Condition condition) {
        return switch (condition) {
            case Condition.All all -> String.join("; ", all.of().stream().map(this::say)
                    .filter(words -> !words.isEmpty()).toList());
            case Condition.Any any -> phrases.or(any.of().stream().map(this::say).toList());
            case Condition.Not not -> texts.say("incentive.not", say(not.of()));
            case Condition.Is is -> facts.say(is.fact());
        };
    }

    private static List<Condition> parts(Condition condition) {
        return condition instanceof Condition.All all ? all.of().stream().flatMap(part -> parts(part).stream()).toList()
                : List.of(condition);
    }

    /** What the tables of the benefits ask for: the tiers of rates, the models and ages of amounts. */
    private String tabled(Program program, boolean noVehicleYet) {
        List<String> words = new ArrayList<>();
        for (Part part : program.benefits()) {
            if (part.benefit() instanceof Benefit.RateTiers rates) {
                words.add(texts.say("incentive.tier", phrases.or(rates.rows().stream().map(row -> row.tier().code())
                        .distinct().toList())));
            }
            if (part.benefit() instanceof Benefit.LeaseTerms lease) {
                words.add(texts.say("incentive.tier", phrases.or(lease.rows().stream()
                        .flatMap(row -> row.factors().keySet().stream()).map(Tier::code).distinct().sorted().toList())));
            }
            if (part.benefit() instanceof Benefit.CustomerCash cash && cash.amount() instanceof AmountRule.ByAge table) {
                words.add(texts.say("incentive.days-in-stock", table.rows().stream()
                        .mapToInt(AmountRule.ByAge.Row::fromDays).min().orElse(0)));
            }
            List<ModelLine> lines = Described.tabled(part.benefit());
            if (noVehicleYet && !lines.isEmpty()) {
                words.add(phrases.vehicles(lines.stream()
                        .map(line -> new ModelLine(line.years(), line.make(), line.model(), List.of())).distinct().toList()));
            }
        }
        return String.join("; ", words);
    }

    private String limits(Limits limits) {
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
