package app.baton.twins;

import app.baton.campaign.CampaignId;
import app.baton.campaign.FrictionBook;
import app.baton.campaign.FrictionCount;
import app.baton.campaign.FrictionEvent;
import app.baton.campaign.FrictionId;
import app.baton.campaign.FrictionKind;
import app.baton.campaign.FrictionNote;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.people.PersonId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Friction notes and what happened to them, in memory. */
public final class MapFrictionBook implements FrictionBook {

    private final Shelf<String, FrictionEvent> events;

    public MapFrictionBook(MapUnitOfWork unit) {
        events = new Shelf<>(unit);
    }

    @Override
    public Optional<FrictionNote> find(FrictionId id) {
        return FrictionNote.of(events(id));
    }

    @Override
    public List<FrictionEvent> events(FrictionId id) {
        return events.rows().values().stream().filter(event -> event.note().equals(id)).sorted(FrictionNote.ORDER).toList();
    }

    @Override
    public boolean add(FrictionEvent event) {
        events.requireWriting();
        String key = event.desk() + " " + event.id();
        if (events.rows().containsKey(key)) {
            return false;
        }
        events.put(key, event);
        return true;
    }

    @Override
    public Page<FrictionNote> open(PageRequest request) {
        Comparator<FrictionNote> due = Comparator.comparing(FrictionNote::answerBy)
                .thenComparing(note -> note.id().toString());
        List<FrictionNote> rows = notes(note -> note.answer() == null).stream().sorted(due).toList();
        return Pages.cut(rows, note -> note.answerBy() + " " + note.id(), Comparator.naturalOrder(), request);
    }

    @Override
    public Page<FrictionNote> newest(PageRequest request) {
        return newestFirst(note -> true, request);
    }

    @Override
    public Page<FrictionNote> about(CampaignId campaign, PageRequest request) {
        return newestFirst(note -> campaign.equals(note.about().campaign()), request);
    }

    @Override
    public Page<FrictionNote> by(PersonId person, PageRequest request) {
        return newestFirst(note -> note.by().equals(person), request);
    }

    @Override
    public long overdue(Instant now) {
        return notes(note -> note.answer() == null && note.answerBy().isBefore(now)).size();
    }

    @Override
    public List<FrictionCount> counts(Instant from, Instant until) {
        return notes(note -> !note.at().isBefore(from) && note.at().isBefore(until)).stream()
                .collect(Collectors.groupingBy(note -> new Group(note.about().campaignId(), note.kind()))).entrySet().stream()
                .map(each -> count(each.getKey(), each.getValue())).sorted(FrictionCount.MOST_FIRST).toList();
    }

    private record Group(Optional<CampaignId> campaign, FrictionKind kind) { }

    private static FrictionCount count(Group group, List<FrictionNote> notes) {
        return new FrictionCount(group.campaign().orElse(null),
                notes.stream().map(note -> note.about().campaignName()).max(Comparator.naturalOrder()).orElse(""),
                group.kind(), notes.size(), notes.stream().filter(note -> note.answer() == null).count());
    }

    private Page<FrictionNote> newestFirst(Predicate<FrictionNote> which, PageRequest request) {
        List<FrictionNote> rows = notes(which).stream().sorted(Comparator.comparing(FrictionNote::at)
                .thenComparing(note -> note.id().toString()).reversed()).toList();
        return Pages.cut(rows, note -> note.at() + " " + note.id(), Comparator.reverseOrder(), request);
    }

    private List<FrictionNote> notes(Predicate<FrictionNote> which) {
        return events.rows().values().stream().collect(Collectors.groupingBy(FrictionEvent::note)).values().stream()
                .flatMap(each -> FrictionNote.of(each).stream()).filter(note -> !note.takenBack()).filter(which).toList();
    }
}
