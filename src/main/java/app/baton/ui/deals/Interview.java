package app.baton.ui.deals;

import app.baton.incentive.CustomerFact;
import app.baton.incentive.Evidence;
import app.baton.incentive.Known;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Reading;
import app.baton.incentive.Situation;
import app.baton.incentive.Situation.Asked;
import app.baton.incentive.Tier;
import app.baton.incentive.Used;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What was answered so far, in the order in which it was. */
final class Interview {

    /** Everything that was said: answers, certificates' amounts, deliveries with limited programs, leases, signed readings. */
    record Told(List<Said> answers, Map<ProgramId, Money> amounts, Map<ProgramId, Integer> deliveries,
                List<Evidence.Lease> leases, List<Reading> readings) {

        static final Told NOTHING = new Told(List.of(), Map.of(), Map.of(), List.of(), List.of());

        Told {
            answers = List.copyOf(answers);
            amounts = Map.copyOf(amounts);
            deliveries = Map.copyOf(deliveries);
            leases = List.copyOf(leases);
            readings = List.copyOf(readings);
        }

        Told saying(Said said) {
            List<Said> all = new ArrayList<>(answers);
            all.removeIf(other -> said.tier() != null ? other.tier() != null : said.asked() != null
                    && said.asked().equals(other.asked()));
            all.add(said);
            return new Told(all, amounts, deliveries, leases, readings);
        }

        Told without(Said said) {
            List<Said> all = new ArrayList<>(answers);
            all.remove(said);
            return new Told(all, amounts, deliveries, leases, readings);
        }

        Told printed(ProgramId program, Money amount) {
            Map<ProgramId, Money> all = new HashMap<>(amounts);
            all.put(program, amount);
            return new Told(answers, all, deliveries, leases, readings);
        }

        Told delivered(ProgramId program, int count) {
            Map<ProgramId, Integer> all = new HashMap<>(deliveries);
            all.put(program, count);
            return new Told(answers, amounts, all, leases, readings);
        }

        /** A lease in its figures; it answers what was asked about leases of that lender, and another one gives way to it. */
        Told leasing(Evidence.Lease lease) {
            List<Said> rest = new ArrayList<>(answers);
            rest.removeIf(said -> said.asked() != null && said.asked().fact() instanceof CustomerFact.ReturnsLease asked
                    && asked.lender().equalsIgnoreCase(lease.lender()));
            List<Evidence.Lease> all = new ArrayList<>(leases);
            all.removeIf(other -> other.lender().equalsIgnoreCase(lease.lender()));
            all.add(lease);
            return new Told(rest, amounts, deliveries, all, readings);
        }

        Told without(Evidence.Lease lease) {
            return new Told(answers, amounts, deliveries, leases.stream().filter(other -> !other.equals(lease)).toList(),
                    readings);
        }

        /** With these texts read and signed, and no other. */
        Told with(Stream<Reading> signed) {
            return new Told(answers, amounts, deliveries, leases, signed.toList());
        }

        /** What is known with all of it. */
        Situation in(Situation situation) {
            Situation all = situation;
            for (Said said : answers) {
                if (said.asked() != null && said.tier() == null && said.known() != Known.UNKNOWN) {
                    all = all.answering(said.asked(), said.known());
                }
            }
            for (Reading reading : readings) {
                all = all.signed(reading);
            }
            TreeMap<ProgramId, Used> used = new TreeMap<>();
            deliveries.forEach((program, count) -> used.put(program, new Used(count, null, null)));
            List<Evidence> evidence = new ArrayList<>(all.evidence());
            evidence.addAll(leases);
            return new Situation(all.vehicle(), all.days(), all.place(), all.terms(), evidence, all.answers(), used,
                    new TreeMap<>(amounts), all.readings());
        }

        /** The tier that was answered, if one was. */
        @Nullable Tier tier() {
            return answers.stream().map(Said::tier).filter(java.util.Objects::nonNull).findFirst().orElse(null);
        }
    }

    private final ReadOnlyObjectWrapper<Told> told = new ReadOnlyObjectWrapper<>(Told.NOTHING);

    ReadOnlyObjectProperty<Told> told() {
        return told.getReadOnlyProperty();
    }

    /** Changes what was said. */
    void change(UnaryOperator<Told> how) {
        Told before = told.get();
        Told after = how.apply(before);
        if (!after.equals(before)) {
            told.set(after);
        }
    }

    /** As it was said at another time; what was signed is in the log, and is taken back only by withdrawing it. */
    void stand(Told other) {
        Told now = other.with(told.get().readings().stream());
        if (!now.equals(told.get())) {
            told.set(now);
        }
    }

    void signed(Reading reading) {
        told.set(told.get().with(Stream.concat(others(reading.asked()), Stream.of(reading))));
    }

    void withdrawn(Asked asked) {
        told.set(told.get().with(others(asked)));
    }

    void nothingSigned() {
        told.set(told.get().with(Stream.empty()));
    }

    private Stream<Reading> others(Asked asked) {
        return told.get().readings().stream().filter(other -> !other.asked().equals(asked));
    }
}
