package app.baton.campaign;

import app.baton.journal.DeskId;
import app.baton.people.PersonId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A friction note as it stands after everything that happened to it: what trouble the floor had with a promise, by when
 * marketing should answer, and the answer. {@code version} counts what happened, so that nobody answers words that were
 * changed under his eyes.
 */
public record FrictionNote(FrictionId id, FrictionKind kind, String text, FrictionAbout about, PersonId by, String byName,
                           DeskId desk, Instant at, Instant answerBy, @Nullable FrictionAnswer answer, boolean takenBack,
                           long version) {

    /** The order in which things happened, the same on every desk. */
    public static final Comparator<FrictionEvent> ORDER =
            Comparator.comparing(FrictionEvent::at).thenComparing(event -> event.desk().value())
                    .thenComparing(FrictionEvent::id);

    /**
     * What a note's events make of it, in whatever order they are given; nothing while its first words are not among
     * them, because what happened to it on one desk may arrive before what was written on another. Only its writer's
     * edits count, and only from the desk where it was written: a desk vouches for whom it says something happened by, so
     * no other desk may put words into this person's mouth. Of two answers the later stands.
     */
    public static Optional<FrictionNote> of(List<FrictionEvent> events) {
        Optional<FrictionNote> first = events.stream().sorted(ORDER)
                .filter(event -> event.step() instanceof FrictionEvent.Written).findFirst()
                .map(event -> written(event, (FrictionEvent.Written) event.step(), events.size()));
        return first.map(note -> events.stream().sorted(ORDER).reduce(note, FrictionNote::after, (one, other) -> other));
    }

    private static FrictionNote written(FrictionEvent event, FrictionEvent.Written words, long version) {
        return new FrictionNote(event.note(), words.kind(), words.text(), words.about(), event.by(), event.byName(),
                event.desk(), event.at(), words.answerBy(), null, false, version);
    }

    private FrictionNote after(FrictionEvent event) {
        boolean writers = event.by().equals(by) && event.desk().equals(desk);
        return switch (event.step()) {
            case FrictionEvent.Written _ -> this;
            case FrictionEvent.Edited words -> writers ? new FrictionNote(id, words.kind(), words.text(), words.about(), by,
                    byName, desk, at, answerBy, answer, takenBack, version) : this;
            case FrictionEvent.Answered words -> new FrictionNote(id, kind, text, about, by, byName, desk, at, answerBy,
                    new FrictionAnswer(words.text(), words.effect(), event.by(), event.byName(), event.at()), takenBack,
                    version);
            case FrictionEvent.TakenBack _ -> writers && answer == null ? new FrictionNote(id, kind, text, about, by, byName,
                    desk, at, answerBy, null, true, version) : this;
        };
    }

    public FrictionState state(Instant now) {
        if (takenBack) {
            return FrictionState.TAKEN_BACK;
        }
        if (answer != null) {
            return FrictionState.ANSWERED;
        }
        return now.isAfter(answerBy) ? FrictionState.OVERDUE : FrictionState.OPEN;
    }

    public Optional<FrictionAnswer> answered() {
        return Optional.ofNullable(answer);
    }
}
