package app.baton.incentive;

import app.baton.people.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a program or rulebook on the steward's desk, before it counts. {@code from} is the revision it was
 * made from (of another code when a roll-over gave it a new one); {@code writers} are all who put words into it, none of
 * whom may confirm it; {@code batch} is the roll-over or import it came with.
 */
public record Draft(DraftId id, Entry content, @Nullable ProgramRef from, DraftState state, PersonId steward,
                    List<PersonId> writers, Instant changed, @Nullable String reason, @Nullable UUID batch, long version) {

    public Draft {
        writers = List.copyOf(writers);
    }

    /** A new one, not kept yet, owned by whoever writes it. */
    public static Draft fresh(DraftId id, Entry content, @Nullable ProgramRef from, PersonId writer, Instant now,
                              @Nullable UUID batch) {
        return new Draft(id, content, from, DraftState.WRITING, writer, List.of(writer), now, null, batch, 0);
    }

    /** The code it will have in the book. */
    public ProgramId code() {
        return content.id();
    }

    public boolean open() {
        return state.open();
    }

    public Optional<Program> program() {
        return content.program();
    }

    public Optional<Rulebook> rulebook() {
        return content.rulebook();
    }

    /** Whether the person put words into it and so cannot be its second person. */
    public boolean writtenBy(PersonId person) {
        return writers.contains(person);
    }

    /** Other content, by somebody: it is being written again, whatever was said about it before. */
    Draft written(Entry next, PersonId writer, Instant now) {
        List<PersonId> all = new ArrayList<>(writers);
        if (!all.contains(writer)) {
            all.add(writer);
        }
        return new Draft(id, next, from, DraftState.WRITING, steward, all, now, reason, batch, version);
    }

    /** Made from another revision now, because the book went on meanwhile. */
    Draft from(ProgramRef newer) {
        return new Draft(id, content, newer, state, steward, writers, changed, reason, batch, version);
    }

    Draft in(DraftState next, @Nullable String because, Instant now) {
        return new Draft(id, content, from, next, steward, writers, now, because, batch, version);
    }

    /** In the book now, with who compared it. */
    Draft confirmed(Entry checked, Instant now) {
        return new Draft(id, checked, from, DraftState.CONFIRMED, steward, writers, now, null, batch, version);
    }

    /** As it was before its last change: the words, where it stood, and who wrote on it. */
    Draft backTo(Draft before, Instant now) {
        return new Draft(id, before.content, from, before.state, steward, before.writers, now, before.reason, batch, version);
    }

    Draft ownedBy(PersonId person, Instant now) {
        return new Draft(id, content, from, state, person, writers, now, reason, batch, version);
    }

    /** As a book keeps it: the next version, the moment in the precision of the stores. */
    public Draft stored(Instant moment) {
        return new Draft(id, content, from, state, steward, writers, moment, reason, batch, version + 1);
    }
}
