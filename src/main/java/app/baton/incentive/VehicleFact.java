package app.baton.incentive;

import app.baton.vehicle.ModelLine;
import app.baton.vehicle.Use;
import app.baton.vehicle.VehicleState;
import app.baton.vehicle.Vin;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts about the vehicle that is bought. */
public sealed interface VehicleFact extends Fact {

    /** It is of one of the lines, and of none of the excepted ones. */
    record Vehicle(List<ModelLine> lines, List<ModelLine> except) implements VehicleFact {
        public Vehicle {
            lines = List.copyOf(lines);
            except = List.copyOf(except);
            Invalid.unless(!lines.isEmpty() || !except.isEmpty(), "lines", "No vehicle is named.");
        }
    }

    /** It is exactly one of these, or fits a pattern of 17 places in which ? stands for any character. */
    record VinIn(List<Vin> vins, List<String> patterns) implements VehicleFact {
        public VinIn {
            vins = List.copyOf(vins);
            patterns = List.copyOf(patterns);
            Invalid.unless(vins.stream().noneMatch(Vin::isSerial), "vins", "A VIN in a program has 17 letters and digits.");
            Invalid.unless(!vins.isEmpty() || !patterns.isEmpty(), "vins", "No VIN is listed.");
            for (int i = 0; i < patterns.size(); i++) {
                Invalid.unless(patterns.get(i).matches("[A-HJ-NPR-Z0-9?]{17}"), "patterns/" + i,
                        "A pattern has 17 letters, digits or question marks: " + patterns.get(i) + ".");
            }
        }
    }

    /** New, used or certified. */
    record State(List<VehicleState> anyOf) implements VehicleFact {
        public State {
            anyOf = List.copyOf(anyOf);
            Invalid.unless(!anyOf.isEmpty(), "anyOf", "No state is listed.");
        }
    }

    /** It served the store before the sale. */
    record ServedAs(List<Use> anyOf) implements VehicleFact {
        public ServedAs {
            anyOf = List.copyOf(anyOf);
            Invalid.unless(!anyOf.isEmpty(), "anyOf", "No use is listed.");
        }
    }

    /** The sponsor's warranty started on one of these days. */
    record InService(@Nullable LocalDate from, @Nullable LocalDate until) implements VehicleFact {
        public InService {
            Ranges.days(from, until);
        }
    }

    /** It reached the lot on one of these days. */
    record Stocked(@Nullable LocalDate from, @Nullable LocalDate until) implements VehicleFact {
        public Stocked {
            Ranges.days(from, until);
        }
    }

    /** Days in stock on the sale date (arrival day is 0). */
    record DaysInStock(@Nullable Integer atLeast, @Nullable Integer atMost) implements VehicleFact {
        public DaysInStock {
            Ranges.numbers(atLeast, atMost, "days");
        }
    }

    /** From stock (it has no order date), or ordered in the buyer's name. */
    record Origin(From from) implements VehicleFact {

        /** Where the vehicle came from. */
        public enum From {
            STOCK, SOLD_ORDER
        }
    }

    /** The sponsor holds an open field action on it on that day. */
    record OpenFieldAction(DateKind on) implements VehicleFact { }

    /** It was reported to the sponsor as sold once before. */
    record ReportedBefore() implements VehicleFact { }
}
