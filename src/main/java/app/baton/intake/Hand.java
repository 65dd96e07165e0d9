package app.baton.intake;

import app.baton.incentive.Draft;
import app.baton.incentive.DraftId;
import app.baton.incentive.Entry;
import app.baton.incentive.ProgramRef;
import app.baton.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Whose hand brings a sheet in, and whose names stand on the drafts that are there. */
record Hand(PersonId me, Map<PersonId, String> names, Supplier<DraftId> ids, Instant now) {

    /** A new draft, of an entry and of its place in the book. */
    Draft begin(Entry content, @Nullable ProgramRef from) {
        return Draft.fresh(ids.get(), content, from, me, now, null);
    }

    /** Whether nobody else put words into it. */
    boolean own(Draft draft) {
        return draft.writers().stream().allMatch(me::equals);
    }

    /** Who put words into it. */
    List<String> writers(Draft draft) {
        return draft.writers().stream().map(writer -> names.getOrDefault(writer, "")).filter(name -> !name.isEmpty()).toList();
    }
}
