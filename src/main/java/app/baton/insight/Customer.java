package app.baton.insight;

import app.baton.incentive.Condition;
import app.baton.incentive.CustomerFact;
import app.baton.incentive.DealFact;
import app.baton.incentive.Fact;
import app.baton.incentive.Known;
import app.baton.incentive.PlaceFact;
import app.baton.incentive.Program;
import app.baton.incentive.VehicleFact;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of one customer, for a first look at which offers could be theirs: answers to a few questions and the
 * ZIP of registration. A yes to a question never settles what a program asks beyond it (how long, which model years);
 * whoever sells it reads the program's line. Vehicles are not judged here.
 */
public record Customer(Map<CustomerQuestion, Known> answers, String zip) {

    private static final Customer STRANGER = new Customer(Map.of(), "");

    public Customer {
        EnumMap<CustomerQuestion, Known> kept = new EnumMap<>(CustomerQuestion.class);
        answers.forEach((question, answer) -> {
            if (answer != Known.UNKNOWN) {
                kept.put(question, answer);
            }
        });
        answers = Map.copyOf(kept);
    }

    /** Nothing is known. */
    public static Customer stranger() {
        return STRANGER;
    }

    public boolean isStranger() {
        return answers.isEmpty() && zip.isEmpty();
    }

    public Customer with(CustomerQuestion question, Known answer) {
        Map<CustomerQuestion, Known> now = new EnumMap<>(CustomerQuestion.class);
        now.putAll(answers);
        now.put(question, answer);
        return new Customer(now, zip);
    }

    public Customer in(String newZip) {
        return new Customer(answers, newZip);
    }

    public Known answer(CustomerQuestion question) {
        return answers.getOrDefault(question, Known.UNKNOWN);
    }

    /** Whether the customer's part of the conditions is met; questions that would decide it are in {@link #open}. */
    public Known fits(Program program) {
        return customersPart(program.eligibility()).map(part -> part.known(this::known)).orElse(Known.YES);
    }

    /** The questions that a program still turns on for this customer. */
    public Set<CustomerQuestion> open(Program program) {
        Set<CustomerQuestion> open = EnumSet.noneOf(CustomerQuestion.class);
        if (fits(program) == Known.UNKNOWN) {
            program.eligibility().leaves().stream().map(Condition.Is::fact).filter(fact -> known(fact) == Known.UNKNOWN)
                    .flatMap(fact -> CustomerQuestion.about(fact).stream()).forEach(open::add);
        }
        return open;
    }

    private Known known(Fact fact) {
        if (fact instanceof PlaceFact.RegisteredIn place) {
            return place(place);
        }
        return CustomerQuestion.about(fact).map(this::answer).orElse(Known.UNKNOWN);
    }

    /** Places that are told in states or counties need more than a ZIP. */
    private Known place(PlaceFact.RegisteredIn place) {
        if (zip.isEmpty() || place.zips().isEmpty()) {
            return Known.UNKNOWN;
        }
        if (place.zips().stream().anyMatch(zip::startsWith)) {
            return Known.YES;
        }
        boolean onlyZips = place.states().isEmpty() && place.counties().isEmpty() && place.regions().isEmpty();
        return onlyZips && zip.length() == 5 ? Known.NO : Known.UNKNOWN;
    }

    /** What remains of a tree when only facts about people, places and the lender are asked; empty where none is. */
    private static Optional<Condition> customersPart(Condition condition) {
        return switch (condition) {
            case Condition.All all -> {
                List<Condition> parts = all.of().stream().flatMap(part -> customersPart(part).stream()).toList();
                yield parts.isEmpty() ? Optional.empty() : Optional.of(new Condition.All(parts, all.text()));
            }
            case Condition.Any any -> {
                List<Condition> parts = new ArrayList<>();
                any.of().forEach(part -> customersPart(part).ifPresent(parts::add));
                yield parts.size() < any.of().size() ? Optional.empty() : Optional.of(new Condition.Any(parts, any.text()));
            }
            case Condition.Not not -> customersPart(not.of()).map(part -> new Condition.Not(part, not.text()));
            case Condition.Is is -> customers(is.fact()) ? Optional.of(is) : Optional.empty();
        };
    }

    private static boolean customers(Fact fact) {
        return switch (fact) {
            case CustomerFact.FirstOnContract _ -> false;
            case CustomerFact _, PlaceFact _, Fact.ReadTheProgram _ -> true;
            case DealFact deal -> deal instanceof DealFact.LenderIs || CustomerQuestion.FLEET.asks(deal);
            case VehicleFact _ -> false;
        };
    }
}
