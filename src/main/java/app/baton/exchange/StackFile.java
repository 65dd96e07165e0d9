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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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

        static Deal of(Situation situation) {
            List<Said> answers = new ArrayList<>();
            situation.answers().forEach((asked, known) -> answers.add(new Said(asked.program(), asked.fact(), known, null, null,
                    null, null)));
            answers.sort(Comparator.comparing(said -> RecordJson.write(said).toString()));
            situation.readings().forEach(reading -> answers.add(Said.of(reading)));
            return new Deal(situation.vehicle(), situation.days(), situation.place(), situation.terms(), situation.evidence(),
                    answers, situation.counters(), situation.amounts());
        }

        /** Where every reading names its revision. */
        Situation situation() {
            Situation known = asked();
            for (Said answer : answers) {
                known = answer.reading().map(known::signed).orElse(known);
            }
            return known;
        }

        /** With the programs of the file: a reading without a revision is of the one in force on the deal's days. */
        Situation situation(List<Program> programs) {
            Situation known = asked();
            List<Program> inForce = Verdicts.inForce(programs, known);
            for (Said answer : answers) {
                known = answer.reading(inForce).map(known::signed).orElse(known);
            }
            return known;
        }

        private Situation asked() {
            Map<Asked, Known> said = new HashMap<>();
            answers.stream().filter(answer -> !(answer.fact() instanceof Fact.ReadTheProgram))
                    .forEach(answer -> said.put(answer.asked(), answer.known()));
            return new Situation(vehicle, days, place == null ? Place.unknown() : place,
                    terms == null ? Terms.unknown() : terms, evidence, said, counters, amounts);
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

        static Said of(Reading reading) {
            return new Said(reading.program().id(), reading.text(), reading.fits() ? Known.YES : Known.NO, reading.by(),
                    reading.on(), reading.note().isEmpty() ? null : reading.note(), reading.program().revision());
        }

        /** What somebody signed, where only a person can decide and has: of the program in force where no revision is named. */
        Optional<Reading> reading(List<Program> inForce) {
            return inForce.stream().map(Program::ref).filter(ref -> ref.id().equals(program)).findFirst()
                    .flatMap(ref -> reading(revision == null ? ref : new ProgramRef(ref.id(), revision)));
        }

        private Optional<Reading> reading() {
            return program == null || revision == null ? Optional.empty() : reading(new ProgramRef(program, revision));
        }

        private Optional<Reading> reading(ProgramRef read) {
            return !(fact instanceof Fact.ReadTheProgram text) || known == Known.UNKNOWN || by == null || on == null
                    ? Optional.empty()
                    : Optional.of(new Reading(read, text, known == Known.YES, by, on, note == null ? "" : note));
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

        static Rules of(Policy policy) {
            return new Rules(policy.financing().basis(), policy.financing().amount(), policy.standardRates(), policy.terms(),
                    policy.leaseTerms(), policy.milesPerYear(), policy.outsideRate(), new TreeMap<>(policy.payees()),
                    policy.reserve().isEmpty() ? null : Reserve.of(policy.reserve()));
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

        static Reserve of(Map<RouteKind, Money> byRoute) {
            return new Reserve(byRoute.get(RouteKind.STANDARD), byRoute.get(RouteKind.RATE), byRoute.get(RouteKind.LEASE));
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
