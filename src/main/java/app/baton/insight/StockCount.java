package app.baton.insight;

import app.baton.incentive.Audience;
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
    private final Fitting.Overview everybody;
    private final Fitting.Overview others;

    StockCount(TrackerPage page, Collection<Rulebook> rulebooks, List<StockUnit> units) {
        this.page = page;
        this.units = units;
        everybody = new Fitting(page.today(), programs(true).toList(), rulebooks).overview(units);
        others = new Fitting(page.today(), programs(false).toList(), rulebooks).overview(units);
    }

    private Stream<Program> programs(boolean forEverybody) {
        return page.lines().stream().filter(OfferLine::inForce)
                .flatMap(line -> line.offer() instanceof Offer.OfProgram(Program it) ? Stream.of(it) : Stream.empty())
                .filter(it -> (it.audience() == Audience.EVERYBODY) == forEverybody);
    }

    TrackerPage page() {
        long without = units.stream().map(unit -> everybody.of(unit.id())).filter(it -> it.fit() + it.mayFit() == 0).count();
        Set<ModelLine> models = new HashSet<>();
        units.stream().map(StockUnit::listing).forEach(it -> models.add(new ModelLine(List.of(it.year()), it.make(), it.model(),
                it.trim() == null ? List.of() : List.of(it.trim()))));
        return page.withStock(page.lines().stream().map(this::counted).toList(), models, units.size(), Math.toIntExact(without));
    }

    private OfferLine counted(OfferLine line) {
        if (!line.inForce() || !(line.offer() instanceof Offer.OfProgram(Program program))) {
            return line;
        }
        Fitting.Units units = (program.audience() == Audience.EVERYBODY ? everybody : others).of(program.id());
        return line.withUnits(new OfferLine.UnitCount(units.fit(), units.mayFit()));
    }
}
