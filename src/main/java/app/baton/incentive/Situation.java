package app.baton.incentive;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the parties of a deal, one vehicle and one way of paying, on given order, sale and delivery days. A
 * fact is known yes, known no, or unknown. Answers are what somebody said to a question as it was asked; they come before
 * what follows from evidence.
 *
 * @param counters how much of limited programs is gone
 * @param amounts what a person decided where a program's text says "up to" so much
 * @param readings what a person decided and signed where no machine can, each question once
 */
public record Situation(DealVehicle vehicle, DealDays days, Place place, Terms terms, List<Evidence> evidence,
                        Map<Asked, Known> answers, SortedMap<ProgramId, Used> counters,
                        SortedMap<ProgramId, Money> amounts, List<Reading> readings) {

    public Situation {
        readings = List.copyOf(readings);
        answers.keySet().forEach(asked -> Invalid.unless(!(asked.fact() instanceof Fact.ReadTheProgram), "answers",
                "A person reads this text, decides and signs: it is no answer like any other."));
        evidence = List.copyOf(evidence);
        answers = Map.copyOf(answers);
        counters = Collections.unmodifiableSortedMap(new TreeMap<>(counters));
        amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
        amounts.forEach((program, amount) -> Amounts.notNegative(amount, "amounts/" + program));
    }

    /** The same, with no text that a person has read. */
    public Situation(DealVehicle vehicle, DealDays days, Place place, Terms terms, List<Evidence> evidence,
                     Map<Asked, Known> answers, SortedMap<ProgramId, Used> counters, SortedMap<ProgramId, Money> amounts) {
        this(vehicle, days, place, terms, evidence, answers, counters, amounts, List.of());
    }

    /** A vehicle on its days, and nothing else known. */
    public static Situation of(DealVehicle vehicle, DealDays days) {
        return new Situation(vehicle, days, Place.unknown(), Terms.unknown(), List.of(), Map.of(), new TreeMap<>(),
                new TreeMap<>());
    }

    /**
     * The same with one more answer; unknown takes an answer back.
     *
     * @throws Invalid where only a person who reads the program can decide: {@link #signed}
     */
    public Situation answering(Asked asked, Known answer) {
        Map<Asked, Known> all = new HashMap<>(answers);
        if (answer == Known.UNKNOWN) {
            all.remove(asked);
        } else {
            all.put(asked, answer);
        }
        return new Situation(vehicle, days, place, terms, evidence, all, counters, amounts, readings);
    }

    public Situation with(Terms other) {
        return new Situation(vehicle, days, place, other, evidence, answers, counters, amounts, readings);
    }

    /** The same with one more text read and decided; an earlier decision on it gives way. */
    public Situation signed(Reading reading) {
        return with(Stream.concat(readings.stream().filter(other -> !other.asked().equals(reading.asked())), Stream.of(reading)));
    }

    /** The same with the decision taken back: nobody has read it. */
    public Situation withdrawn(Asked asked) {
        return with(readings.stream().filter(reading -> !reading.asked().equals(asked)));
    }

    /** The same as that revision of a program sees it: what was read of another one is open. */
    Situation asReadIn(ProgramRef program) {
        return with(readings.stream().filter(reading -> !reading.program().id().equals(program.id())
                || reading.program().equals(program)));
    }

    private Situation with(Stream<Reading> read) {
        return new Situation(vehicle, days, place, terms, evidence, answers, counters, amounts, read.toList());
    }

    Optional<Reading> reading(Asked asked) {
        return readings.stream().filter(reading -> reading.asked().equals(asked)).findFirst();
    }

    /** The same on other days. */
    public Situation with(DealDays other) {
        return new Situation(vehicle, other, place, terms, evidence, answers, counters, amounts, readings);
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
