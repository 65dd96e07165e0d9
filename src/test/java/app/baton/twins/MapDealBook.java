package app.baton.twins;

import app.baton.deal.life.Deal;
import app.baton.deal.life.DealBook;
import app.baton.deal.life.DealEvent;
import app.baton.deal.life.DealId;
import app.baton.deal.life.DealRow;
import app.baton.deal.life.DealState;
import app.baton.journal.DeskId;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.people.PersonId;
import app.baton.vehicle.Vin;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Deals and what happened to them, in memory. */
public final class MapDealBook implements DealBook {

    private final Shelf<String, DealEvent> events;
    private final Shelf<String, DealEvent> gone;

    public MapDealBook(MapUnitOfWork unit) {
        events = new Shelf<>(unit);
        gone = new Shelf<>(unit);
    }

    @Override
    public Optional<Deal> find(DealId id) {
        return Deal.of(events(id));
    }

    @Override
    public List<DealEvent> events(DealId id) {
        return events.rows().values().stream().filter(event -> event.deal().equals(id)).sorted(DealEvent.ORDER).toList();
    }

    @Override
    public boolean add(DealEvent event) {
        events.requireWriting();
        String key = key(event);
        if (events.rows().containsKey(key)) {
            return false;
        }
        events.put(key, event);
        return true;
    }

    private static String key(DealEvent event) {
        return event.desk() + " " + event.id();
    }

    @Override
    public Optional<DealEvent> unsent(DeskId desk) {
        return events.rows().values().stream().filter(event -> event.desk().equals(desk) && !gone.rows().containsKey(key(event)))
                .min(DealEvent.ORDER);
    }

    @Override
    public void sent(DealEvent event) {
        gone.requireWriting();
        gone.put(key(event), event);
    }

    @Override
    public Page<DealRow> in(DealState state, PageRequest request) {
        List<DealRow> rows = rows(row -> row.state() == state).stream().sorted(Comparator.comparing(DealRow::since)
                .thenComparing(row -> row.id().toString())).toList();
        return Pages.cut(rows, row -> row.since() + " " + row.id(), Comparator.naturalOrder(), request);
    }

    @Override
    public Page<DealRow> newest(PageRequest request) {
        return newestFirst(row -> true, request);
    }

    @Override
    public Page<DealRow> of(PersonId owner, PageRequest request) {
        return newestFirst(row -> row.owner().equals(owner), request);
    }

    @Override
    public Page<DealRow> of(Vin vin, PageRequest request) {
        return newestFirst(row -> find(row.id()).filter(deal -> vin.equals(deal.offer().situation().vehicle().vin())).isPresent(),
                request);
    }

    @Override
    public Map<DealState, Long> counts() {
        return rows(row -> true).stream().collect(Collectors.groupingBy(DealRow::state, Collectors.counting()));
    }

    private Page<DealRow> newestFirst(Predicate<DealRow> which, PageRequest request) {
        List<DealRow> rows = rows(which).stream().sorted(Comparator.comparing(DealRow::changed)
                .thenComparing(row -> row.id().toString()).reversed()).toList();
        return Pages.cut(rows, row -> row.changed() + " " + row.id(), Comparator.reverseOrder(), request);
    }

    private List<DealRow> rows(Predicate<DealRow> which) {
        return events.rows().values().stream().collect(Collectors.groupingBy(DealEvent::deal)).values().stream()
                .flatMap(each -> Deal.of(each).stream()).map(DealRow::of).filter(which).toList();
    }
}
