package app.baton.deal.life;

import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.User;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The floor's part of a deal's life: from the worksheet to the customer's yes and on to finance (R15, R16). */
public final class DealDesk {

    private final DealKeeper keeper;

    public DealDesk(DealKeeper keeper) {
        this.keeper = keeper;
    }

    /** Begins a deal; it is the user's own. */
    public Deal open(User user, Offer offer) {
        Permissions.require(user, Action.STRUCTURE_DEAL);
        return keeper.open(user, offer);
    }

    /** The same offer as a second option, a deal of its own. */
    public Deal duplicate(User user, Deal deal) {
        Permissions.require(user, Action.STRUCTURE_DEAL);
        DealKeeper.mayWork(user, deal);
        return keeper.open(user, deal.offer().with((Way) null));
    }

    /** Keeps what was changed. A changed price or allowance needs another pencil (R16). */
    public Deal save(User user, Deal seen, Offer offer) {
        Permissions.require(user, Action.STRUCTURE_DEAL);
        return keeper.happen(user, seen, now -> {
            if (now.state() == DealState.WITH_FINANCE) {
                throw Problem.conflict("deal.with-finance", "This deal is with finance. Nothing was changed. Ask finance to give"
                        + " it back, or work on a second option.");
            }
            return new DealEvent.Changed(offer);
        });
    }

    /** Asks the sales manager for price and trade allowance (R16). */
    public Deal askForPencil(User user, Deal seen, String note) {
        Permissions.require(user, Action.STRUCTURE_DEAL);
        return keeper.happen(user, seen, new DealEvent.PencilRequested(note.strip()));
    }

    /** Sets price and trade allowance; every pencil is kept as it was (R16). */
    public Deal pencil(User user, Deal seen, Offer offer, String note) {
        Permissions.require(user, Action.PENCIL_DEAL);
        return keeper.happen(user, seen, new DealEvent.Penciled(offer.with((Way) null), note.strip()));
    }

    /** Notes that the customer has seen the pencil. */
    public Deal present(User user, Deal seen) {
        Permissions.require(user, Action.STRUCTURE_DEAL);
        return keeper.happen(user, seen, new DealEvent.Presented());
    }

    /** Notes the customer's yes to one way of buying. */
    public Deal commit(User user, Deal seen, Way way) {
        Permissions.require(user, Action.STRUCTURE_DEAL);
        return keeper.happen(user, seen, new DealEvent.Committed(way));
    }

    /** Sends it to finance. Price and allowance have to be the manager's. */
    public Deal submit(User user, Deal seen) {
        Permissions.require(user, Action.STRUCTURE_DEAL);
        return keeper.happen(user, seen, new DealEvent.Submitted());
    }

    /** A deal that came to nothing; why is never left out. */
    public Deal lose(User user, Deal seen, String reason) {
        Permissions.require(user, Action.STRUCTURE_DEAL);
        return keeper.happen(user, seen, new DealEvent.Lost(reason.strip()));
    }

    /** Keeps that a paper was seen (R3). */
    public Deal show(User user, Deal seen, ProofSeen proof) {
        Permissions.require(user, Action.STRUCTURE_DEAL);
        return keeper.happen(user, seen, new DealEvent.ProofShown(proof));
    }

    public Optional<Deal> find(User user, DealId id) {
        Permissions.require(user, Action.STRUCTURE_DEAL);
        return keeper.find(user, id);
    }

    /** Everything that happened to a deal, oldest first. */
    public List<DealEvent> history(User user, Deal deal) {
        Permissions.require(user, Action.STRUCTURE_DEAL);
        DealKeeper.mayWork(user, deal);
        return keeper.history(deal);
    }

    /** One's own deals, or everybody's for those who see them, the newest change first. */
    public Page<DealRow> newest(User user, PageRequest request) {
        Permissions.require(user, Action.STRUCTURE_DEAL);
        return keeper.read(() -> user.may(Action.SEE_EVERY_DEAL) ? keeper.deals().newest(request)
                : keeper.deals().of(user.id(), request));
    }

    /** One's own, the newest change first. */
    public Page<DealRow> mine(User user, PageRequest request) {
        Permissions.require(user, Action.STRUCTURE_DEAL);
        return keeper.read(() -> keeper.deals().of(user.id(), request));
    }

    /** All that are in one state, the one that has been longest in it first. */
    public Page<DealRow> in(User user, DealState state, PageRequest request) {
        Permissions.require(user, Action.SEE_EVERY_DEAL);
        return keeper.read(() -> keeper.deals().in(state, request));
    }

    public Map<DealState, Long> counts(User user) {
        Permissions.require(user, Action.SEE_EVERY_DEAL);
        return keeper.read(keeper.deals()::counts);
    }
}
