package app.baton.incentive;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the parties of a deal, one vehicle and one way of paying, on given order, sale and delivery days. A
 * fact is known yes, known no, or unknown. Answers are what somebody said to a question as it was asked; they come before
 * what follows from evidence.
 *
 * @param counters how much of limited programs is gone
 * @param amounts what a person decided where a program's text says "up to" so much
 */
public record Situation(DealVehicle vehicle, DealDays days, Place place, Terms terms, List<Evidence> evidence,
                        Map<Asked, Known> answers, SortedMap<ProgramId, Used> counters,
                        SortedMap<ProgramId, Money> amounts) {

    public Situation {
        evidence = List.copyOf(evidence);
        answers = Map.copyOf(answers);
        counters = Collections.unmodifiableSortedMap(new TreeMap<>(counters));
        amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
        amounts.forEach((program, amount) -> Amounts.notNegative(amount, "amounts/" + program));
    }

    /** A vehicle on its days, and nothing else known. */
    public static Situation of(DealVehicle vehicle, DealDays days) {
        return new Situation(vehicle, days, Place.unknown(), Terms.unknown(), List.of(), Map.of(), new TreeMap<>(),
                new TreeMap<>());
    }

    /** The same with one more answer; unknown takes an answer back. */
    public Situation answering(Asked asked, Known answer) {
        Map<Asked, Known> all = new HashMap<>(answers);
        if (answer == Known.UNKNOWN) {
            all.remove(asked);
        } else {
            all.put(asked, answer);
        }
        return new Situation(vehicle, days, place, terms, evidence, all, counters, amounts);
    }

    public Situation with(Terms other) {
        return new Situation(vehicle, days, place, other, evidence, answers, counters, amounts);
    }

    /** The same on other days. */
    public Situation with(DealDays other) {
        return new Situation(vehicle, other, place, terms, evidence, answers, counters, amounts);
    }

    Used used(ProgramId program) {
        return counters.getOrDefault(program, Used.UNKNOWN);
    }

    /**
     * A fact as it is asked. A certificate, a PIN, a wish or a reading is about one program, and the same words in another
     * program are another question.
     */
    public record Asked(@Nullable ProgramId program, Fact fact) {

        /** The question that a program's fact is. */
        public static Asked of(ProgramId program, Fact fact) {
            return new Asked(ofOneProgram(fact) ? program : null, fact);
        }

        private static boolean ofOneProgram(Fact fact) {
            return switch (fact) {
                case CustomerFact.HoldsCertificate _, CustomerFact.HoldsPin _, DealFact.AskedFor _, Fact.ReadTheProgram _ -> true;
                case CustomerFact _, VehicleFact _, PlaceFact _, DealFact _ -> false;
            };
        }
    }
}
