package app.baton.vehicle;

import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The dealership's stock, every stay of every vehicle kept. Writing needs an open unit of work. Lists are to be looked at: they
 * come without what was said of each unit, which is most of it; whoever changes a unit finds it whole.
 */
public interface StockBook {

    Optional<StockUnit> find(UnitId id);

    /** The newest stay of the vehicle, whatever its state. */
    Optional<StockUnit> find(Vin vin);

    /** The newest stays of those of the vehicles that were ever here. */
    Map<Vin, StockUnit> findAll(Collection<Vin> vins);

    /** The newest stay under a stock number, which may be used again after a unit has left. */
    Optional<StockUnit> findByStock(String stock);

    /** Units in a state, by stock number and id. */
    Page<StockUnit> list(StockState state, PageRequest request);

    /** Every unit that can still be sold, by stock number: some hundreds, a few thousand in a large group. */
    List<StockUnit> offered();

    /** The same, whole: with what was said of each. */
    List<StockUnit> offeredWithStories();

    /** Units whose stock number, or whose VIN's last characters, start with the text; the first few by stock number. */
    List<StockUnit> starting(String text, int most);

    /** How many units are in each state; every state is there. */
    Map<StockState, Long> counts();

    /** How many units were marked sold in each month from the first to the last; months without a sale are left out. */
    SortedMap<YearMonth, Long> soldPerMonth(YearMonth first, YearMonth last);

    /**
     * Adds units of version 0 and saves the others, whose versions are the stored ones.
     *
     * @return the units as stored, with their next versions
     * @throws app.baton.journal.Problem of kind {@code CONFLICT} when somebody else saved one of them first
     */
    List<StockUnit> save(Collection<StockUnit> units);

    /** Keeps what was said of units that stand as before: nobody who looks at one of them needs to look again. */
    void keepStories(Collection<StockUnit> units);

    /** The rules for holds, the usual ones until somebody sets others. */
    HoldRules holdRules();

    void save(HoldRules rules);
}
