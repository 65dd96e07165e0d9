package app.baton.insight;

import app.baton.incentive.Audience;
import app.baton.incentive.FitCounts;
import app.baton.incentive.Fitting;
import app.baton.incentive.Program;
import app.baton.incentive.Rulebook;
import app.baton.vehicle.ModelLine;
import app.baton.vehicle.StockUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Counts the stock that each program in force fits today, and the vehicles that have no offer for everybody. */
final class StockCount {

    private final TrackerPage page;
    private final List<StockUnit> units;
    private final FitCounts counts;

    StockCount(TrackerPage page, Collection<Rulebook> rulebooks, List<StockUnit> units) {
        this.page = page;
        this.units = units;
        List<Program> inForce = page.lines().stream().filter(OfferLine::inForce)
                .flatMap(line -> line.offer() instanceof Offer.OfProgram(Program it, _) ? Stream.of(it) : Stream.empty())
                .toList();
        counts = FitCounts.of(page.today(), inForce, rulebooks, units, it -> it.audience() == Audience.EVERYBODY);
    }

    TrackerPage page() {
        Set<ModelLine> models = new HashSet<>();
        units.stream().map(StockUnit::listing).forEach(it -> models.add(new ModelLine(List.of(it.year()), it.make(), it.model(),
                it.trim() == null ? List.of() : List.of(it.trim()))));
        return page.withStock(page.lines().stream().map(this::counted).toList(), models, units.size(), counts.without());
    }

    private OfferLine counted(OfferLine line) {
        if (!line.inForce() || !(line.offer() instanceof Offer.OfProgram(Program program, _))) {
            return line;
        }
        Fitting.Units fitting = counts.of(program.id());
        return line.withUnits(new OfferLine.UnitCount(fitting.fit(), fitting.mayFit()));
    }
}
