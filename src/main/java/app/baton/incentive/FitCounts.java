package app.baton.incentive;

import app.baton.vehicle.StockUnit;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How many units of a stock fit each program, and how many units fit none of those that count as offers. It says what
 * {@link Fitting} says of each unit, and takes a small part of the time, because nobody asks for money here and every
 * condition is judged of all units at once.
 */
public record FitCounts(Map<ProgramId, Fitting.Units> byProgram, int without) {

    public FitCounts {
        byProgram = Map.copyOf(byProgram);
    }

    /** None for a program that nobody asked about. */
    public Fitting.Units of(ProgramId program) {
        return byProgram.getOrDefault(program, Fitting.Units.NONE);
    }

    /** Counts the units that are sold and delivered on one day. */
    public static FitCounts of(LocalDate day, Collection<Program> programs, Collection<Rulebook> rulebooks,
                               Collection<StockUnit> stock, Predicate<Program> offers) {
        Map<ProgramId, Rulebook> newest = SponsorMakes.told(programs, rulebooks);
        StockAnswers answers = new StockAnswers(stock, day);
        Map<ProgramId, Fitting.Units> counts = new HashMap<>();
        long[] offered = new long[(answers.size() + 63) >> 6];
        for (Program program : programs) {
            if (program.usableOn(day)) {
                Answers met = answers.to(VehicleDemand.whole(program, newest));
                counts.put(program.id(), new Fitting.Units(met.fit(), met.mayFit()));
                if (offers.test(program)) {
                    met.addTo(offered);
                }
            } else {
                counts.put(program.id(), Fitting.Units.NONE);
            }
        }
        int with = 0;
        for (long word : offered) {
            with += Long.bitCount(word);
        }
        return new FitCounts(counts, answers.size() - with);
    }
}
