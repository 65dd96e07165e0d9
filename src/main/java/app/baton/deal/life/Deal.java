package app.baton.deal.life;

import app.baton.journal.DeskId;
import app.baton.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A deal as it stands after everything that happened to it.
 *
 * @param owner the salesperson who opened it
 * @param offer as it is offered now
 * @param pencils all of them, oldest first
 * @param lenders what lenders said, oldest first
 * @param returned why finance gave it back last; empty once it went there again
 * @param ended why it was lost, re-contracted or taken back; empty otherwise
 * @param spotSignedBy who signed a delivery without a lender's decision; empty otherwise
 * @param since when it came to the state in which it is
 * @param newest its newest event
 * @param crossed what people wrote who had not seen what another one wrote before; what could not follow it has no effect
 * @param version counts what happened, so that nobody changes what was changed under his eyes
 */
public record Deal(DealId id, DealState state, PersonId owner, String ownerName, DeskId desk, Instant opened, Offer offer,
                   List<Pencil> pencils, List<LenderWord> lenders, List<EndedPromise> promises, List<ShownProof> proofs,
                   DealDates dates, String returned, String ended, String spotSignedBy, Instant since, Instant changed,
                   UUID newest, List<Crossing> crossed, long version) {

    /**
     * An event whose writer had not seen the deal as it stood when it is counted.
     *
     * @param counted whether it could follow all the same
     */
    public record Crossing(DealEvent event, boolean counted) { }

    public Deal {
        pencils = List.copyOf(pencils);
        lenders = List.copyOf(lenders);
        promises = List.copyOf(promises);
        proofs = List.copyOf(proofs);
        crossed = List.copyOf(crossed);
    }

    /**
     * What a deal's events make of it, in whatever order they are given; nothing while its first one is not among them,
     * because what happened on one desk may arrive before what happened on another.
     */
    public static Optional<Deal> of(List<DealEvent> events) {
        return DealStory.of(events);
    }

    /** The pencil that counts. */
    public Optional<Pencil> pencil() {
        return pencils.isEmpty() ? Optional.empty() : Optional.of(pencils.getLast());
    }

    /** Whether price and trade allowance are what the sales manager set (R16). */
    public boolean pencilStands() {
        return pencil().filter(last -> last.offer().pricedAs(offer)).isPresent();
    }

    /** What the lender said last; null is nothing. */
    public @Nullable LenderWord lender() {
        return lenders.isEmpty() ? null : lenders.getLast();
    }

    /** Whether a lender's yes is there, or none is needed (R17). */
    public boolean lenderDecided() {
        LenderWord word = lender();
        Way way = offer.way();
        return way != null && !way.borrows() || word != null && word.decision() != null;
    }

    /** A paper that was shown, by its event. */
    public Optional<ShownProof> proof(UUID id) {
        return proofs.stream().filter(shown -> shown.id().equals(id)).findFirst();
    }

    /** How a promise ended, where it did. */
    public Optional<EndedPromise> ending(String promise) {
        return promises.stream().filter(ended -> ended.promise().equals(promise)).reduce((_, later) -> later);
    }
}
