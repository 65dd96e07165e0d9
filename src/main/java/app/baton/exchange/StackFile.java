package app.baton.exchange;

import app.baton.incentive.DealDays;
import app.baton.incentive.DealVehicle;
import app.baton.incentive.Evidence;
import app.baton.incentive.Fact;
import app.baton.incentive.Financing;
import app.baton.incentive.Invalid;
import app.baton.incentive.Known;
import app.baton.incentive.Payee;
import app.baton.incentive.Place;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramRef;
import app.baton.incentive.Reading;
import app.baton.incentive.RouteKind;
import app.baton.incentive.Situation;
import app.baton.incentive.Situation.Asked;
import app.baton.incentive.StandardRates;
import app.baton.incentive.Terms;
import app.baton.incentive.Used;
import app.baton.incentive.Verdicts;
import app.baton.incentive.stack.Goal;
import app.baton.incentive.stack.Policy;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The deal in the file of {@code stack FILE}: {@code app/baton/schema/stack.json} is its public contract. What may be left
 * out is unknown, and unknown is never "no".
 */
record StackFile(Deal situation, Rules policy, @Nullable Goal goal) {

    /** {@code answers} are questions that somebody answered as they were asked. */
    record Deal(DealVehicle vehicle, DealDays days, @Nullable Place place, @Nullable Terms terms, List<Evidence> evidence,
                List<Said> answers, SortedMap<ProgramId, Used> counters, SortedMap<ProgramId, Money> amounts) {

        Deal {
            amounts.forEach((program, amount) -> notNegative("amounts/" + program, amount));
        }

        /** With the programs of the file: a reading without a revision is of the one in force on the deal's days. */
        Situation situation(List<Program> programs) {
            Map<Asked, Known> said = new HashMap<>();
            answers.stream().filter(answer -> !(answer.fact() instanceof Fact.ReadTheProgram))
                    .forEach(answer -> said.put(answer.asked(), answer.known()));
            Situation known = new Situation(vehicle, days, place == null ? Place.unknown() : place,
                    terms == null ? Terms.unknown() : terms, evidence, said, counters, amounts);
            List<Program> inForce = Verdicts.inForce(programs, known);
            for (Said answer : answers) {
                known = answer.reading(inForce).map(known::signed).orElse(known);
            }
            return known;
        }
    }

    /**
     * An answer to a program's question, word for word the program's own fact. What only a person who reads the program can
     * decide is signed: by whom, on which day, and of which revision.
     */
    record Said(@Nullable ProgramId program, Fact fact, Known known, @Nullable String by, @Nullable LocalDate on,
                @Nullable String note, @Nullable Integer revision) {

        Said {
            if (revision != null && revision < 1) {
                throw new Invalid("revision", "Revisions count from 1: " + revision + ".");
            }
        }

        /** What somebody signed, where only a person can decide and has. */
        Optional<Reading> reading(List<Program> inForce) {
            if (!(fact instanceof Fact.ReadTheProgram text) || known == Known.UNKNOWN || program == null || by == null
                    || on == null) {
                return Optional.empty();
            }
            return inForce.stream().map(Program::ref).filter(ref -> ref.id().equals(program)).findFirst()
                    .map(ref -> new Reading(revision == null ? ref : new ProgramRef(program, revision), text,
                            known == Known.YES, by, on, note == null ? "" : note));
        }

        /** Refuses what nobody signed, and a signature where nobody has to sign. */
        void require() {
            if (fact instanceof Fact.ReadTheProgram) {
                if (known != Known.UNKNOWN && (by == null || by.isBlank())) {
                    throw new Invalid("by", "A person has to read this text and decide. Say in \"by\" who did.");
                }
                if (known != Known.UNKNOWN && on == null) {
                    throw new Invalid("on", "Say in \"on\" on which day " + by + " read this text and decided.");
                }
                return;
            }
            String signed = by != null ? "by" : on != null ? "on" : note != null ? "note" : revision != null ? "revision" : "";
            if (!signed.isEmpty()) {
                throw new Invalid(signed, "Only an answer to a text that a person reads is signed. Leave \"" + signed
                        + "\" out.");
            }
        }

        Asked asked() {
            if (program == null) {
                Asked anybodys = new Asked(null, fact);
                if (!Asked.of(new ProgramId("ANY"), fact).equals(anybodys)) {
                    throw new Invalid("program", "Say which program's certificate, PIN, wish or reading it is.");
                }
                return anybodys;
            }
            return Asked.of(program, fact);
        }
    }

    /** {@code amount} is what is financed, or on a lease the capitalized cost, before any incentive. */
    record Rules(Financing.Basis amountFinanced, @Nullable Money amount, List<StandardRates> standardRates, List<Integer> terms,
                 List<Integer> leaseTerms, @Nullable Integer milesPerYear, @Nullable Percent outsideRate,
                 SortedMap<ProgramId, Payee> payees, @Nullable Reserve reserve) {

        Rules {
            for (int i = 0; i < terms.size(); i++) {
                months("terms/" + i, terms.get(i));
            }
            for (int i = 0; i < leaseTerms.size(); i++) {
                months("leaseTerms/" + i, leaseTerms.get(i));
            }
            if (amount != null && amount.isNegative()) {
                throw new Invalid("amount", "An amount financed is not negative: " + Dollars.wire(amount) + ".");
            }
            if (milesPerYear != null && milesPerYear < 0) {
                throw new Invalid("milesPerYear", "Miles are not negative: " + milesPerYear + ".");
            }
        }

        private static void months(String field, int months) {
            if (months < 1 || months > 144) {
                throw new Invalid(field, "A term has 1 to 144 months: " + months + ".");
            }
        }

        Policy policy() {
            return new Policy(new Financing(amount, amountFinanced), standardRates, terms, leaseTerms, milesPerYear, outsideRate,
                    payees, reserve == null ? Map.of() : reserve.byRoute(), Policy.MANY_PLACES);
        }
    }

    /** What the store earns on a contract of each route. */
    record Reserve(@Nullable Money standard, @Nullable Money rate, @Nullable Money lease) {

        Reserve {
            notNegative("standard", standard);
            notNegative("rate", rate);
            notNegative("lease", lease);
        }

        Map<RouteKind, Money> byRoute() {
            return Map.of(RouteKind.STANDARD, orZero(standard), RouteKind.RATE, orZero(rate), RouteKind.LEASE, orZero(lease));
        }

        private static Money orZero(@Nullable Money money) {
            return money == null ? Dollars.zero() : money;
        }
    }

    private static void notNegative(String field, @Nullable Money amount) {
        if (amount != null && amount.isNegative()) {
            throw new Invalid(field, "An amount is not negative: " + Dollars.wire(amount) + ".");
        }
    }
}
