package app.baton.twins;

import app.baton.journal.DeskId;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.lead.Due;
import app.baton.lead.Lead;
import app.baton.lead.LeadBook;
import app.baton.lead.LeadEvent;
import app.baton.lead.LeadId;
import app.baton.lead.LeadQuery;
import app.baton.lead.LeadRow;
import app.baton.lead.LeadState;
import app.baton.lead.enquiry.EnquiryId;
import app.baton.people.PersonId;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Leads and what happened to them, in memory. */
public final class MapLeadBook implements LeadBook {

    private static final Comparator<LeadRow> BY_DUE = Comparator.comparingInt((LeadRow row) -> row.due().band())
            .thenComparing(row -> row.due().by()).thenComparing(row -> row.id().toString());
    private static final Comparator<LeadRow> BY_CHANGE = Comparator.comparing(LeadRow::changed)
            .thenComparing(row -> row.id().toString()).reversed();

    private final Shelf<String, LeadEvent> events;
    private final Shelf<String, LeadEvent> gone;
    private final Shelf<UUID, LeadRow> rows;
    private final Shelf<String, LeadId> holders;
    private final Shelf<UUID, Long> turns;
    private final Shelf<UUID, Instant> away;

    public MapLeadBook(MapUnitOfWork unit) {
        events = new Shelf<>(unit);
        gone = new Shelf<>(unit);
        rows = new Shelf<>(unit);
        holders = new Shelf<>(unit);
        turns = new Shelf<>(unit);
        away = new Shelf<>(unit);
    }

    @Override
    public Optional<Lead> find(LeadId id) {
        return Lead.of(events(id));
    }

    @Override
    public List<LeadEvent> events(LeadId id) {
        return events.rows().values().stream().filter(event -> event.lead().equals(id)).sorted(LeadEvent.ORDER).toList();
    }

    @Override
    public boolean add(LeadEvent event) {
        events.requireWriting();
        if (events.rows().containsKey(key(event))) {
            return false;
        }
        events.put(key(event), event);
        return true;
    }

    private static String key(LeadEvent event) {
        return event.desk() + " " + event.id();
    }

    @Override
    public List<LeadEvent> unsent(DeskId desk, int most) {
        return events.rows().values().stream().filter(event -> event.desk().equals(desk) && !gone.rows().containsKey(key(event)))
                .sorted(LeadEvent.ORDER).limit(most).toList();
    }

    @Override
    public void sent(List<LeadEvent> some) {
        gone.requireWriting();
        some.forEach(event -> gone.put(key(event), event));
    }

    @Override
    public void show(LeadRow row) {
        rows.requireWriting();
        rows.put(row.id().value(), row);
    }

    @Override
    public Optional<LeadId> holder(EnquiryId enquiry) {
        return Optional.ofNullable(holders.rows().get(enquiry.sha256()));
    }

    @Override
    public void hold(EnquiryId enquiry, LeadId lead) {
        holders.requireWriting();
        holders.put(enquiry.sha256(), lead);
    }

    @Override
    public List<LeadRow> reachedBy(List<String> phones, String email) {
        return rows.rows().values().stream().filter(row -> row.customer().phones().stream().anyMatch(phones::contains)
                        || !email.isBlank() && row.customer().email().equalsIgnoreCase(email))
                .sorted(BY_CHANGE).limit(50).toList();
    }

    @Override
    public Page<LeadRow> queue(LeadQuery query, PageRequest request) {
        boolean newest = query.view() == LeadQuery.View.OVER || query.view() == LeadQuery.View.COLD;
        List<LeadRow> sorted = such(query).sorted(newest ? BY_CHANGE : BY_DUE).toList();
        int from = request.after().map(Integer::parseInt).orElse(0);
        int to = Math.min(sorted.size(), from + request.size());
        return new Page<>(sorted.subList(from, to), to < sorted.size() ? Optional.of("" + to) : Optional.empty());
    }

    @Override
    public long count(LeadQuery query) {
        return such(query).count();
    }

    private Stream<LeadRow> such(LeadQuery query) {
        List<String> words = Stream.of(query.text().toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty())
                .toList();
        return rows.rows().values().stream().filter(row -> switch (query.view()) {
                    case TODAY -> open(row) && row.due().by().isBefore(query.tonight());
                    case LATE -> open(row) && row.due().by().isBefore(query.now());
                    case OPEN -> open(row);
                    case COLD -> row.state() == LeadState.COLD;
                    case UNOWNED -> open(row) && row.owner() == null;
                    case UNREAD -> open(row) && row.unread();
                    case OVER -> row.state().isOver();
                }).filter(row -> query.owner() == null || query.view() == LeadQuery.View.UNOWNED
                        || query.owner().equals(row.owner()))
                .filter(row -> query.kind() == null || query.kind() == row.kind())
                .filter(row -> words.stream().allMatch(row.words()::contains));
    }

    private static boolean open(LeadRow row) {
        return row.state() == LeadState.OPEN;
    }

    @Override
    public List<LeadId> toEscalate(Instant by, int most) {
        return rows.rows().values().stream()
                .filter(row -> open(row) && row.escalateBy() != null && !row.escalateBy().isAfter(by))
                .sorted(Comparator.comparing(row -> String.valueOf(row.escalateBy()))).limit(most).map(LeadRow::id).toList();
    }

    @Override
    public List<LeadId> toCool(Instant unchangedSince, Instant by, int most) {
        return rows.rows().values().stream().filter(row -> open(row) && row.changed().isBefore(unchangedSince)
                        && !row.due().by().isAfter(by)
                        && (row.due().kind() == Due.Kind.STEP || row.due().kind() == Due.Kind.NO_STEP))
                .sorted(BY_CHANGE.reversed()).limit(most).map(LeadRow::id).toList();
    }

    @Override
    public List<LeadId> toWake(Instant by, int most) {
        return rows.rows().values().stream().filter(row -> row.state() == LeadState.COLD && !row.due().by().isAfter(by))
                .sorted(Comparator.comparing(row -> row.due().by())).limit(most).map(LeadRow::id).toList();
    }

    @Override
    public List<LeadId> receivedSince(Instant since, int most) {
        return rows.rows().values().stream().filter(row -> !row.received().isBefore(since))
                .sorted(Comparator.comparing(LeadRow::received).thenComparing(row -> row.id().toString()).reversed())
                .limit(most).map(LeadRow::id).toList();
    }

    @Override
    public Map<PersonId, Long> turns() {
        return people(turns.rows());
    }

    @Override
    public Map<PersonId, Integer> waiting() {
        Map<PersonId, Integer> waiting = new HashMap<>();
        rows.rows().values().stream().filter(row -> open(row) && row.due().kind() == Due.Kind.ANSWER && row.owner() != null)
                .forEach(row -> waiting.merge(row.owner(), 1, Integer::sum));
        return waiting;
    }

    @Override
    public void give(PersonId person) {
        turns.requireWriting();
        turns.put(person.value(), turns.rows().values().stream().mapToLong(Long::longValue).max().orElse(0) + 1);
    }

    @Override
    public Map<PersonId, Instant> away() {
        return people(away.rows());
    }

    @Override
    public void leave(PersonId person, Instant until) {
        away.requireWriting();
        away.put(person.value(), until);
    }

    private static <T> Map<PersonId, T> people(Map<UUID, T> rows) {
        Map<PersonId, T> people = new HashMap<>();
        rows.forEach((person, value) -> people.put(new PersonId(person), value));
        return people;
    }
}
