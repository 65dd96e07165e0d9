package app.baton.deal.life;

import static app.baton.deal.life.DealState.APPROVED;
import static app.baton.deal.life.DealState.CLAIMS_OPEN;
import static app.baton.deal.life.DealState.COMMITTED;
import static app.baton.deal.life.DealState.CONTRACTED;
import static app.baton.deal.life.DealState.DELIVERED;
import static app.baton.deal.life.DealState.FUNDED;
import static app.baton.deal.life.DealState.LOST;
import static app.baton.deal.life.DealState.ON_THE_FLOOR;
import static app.baton.deal.life.DealState.PENCILED;
import static app.baton.deal.life.DealState.PENCIL_REQUESTED;
import static app.baton.deal.life.DealState.PRESENTED;
import static app.baton.deal.life.DealState.RECONTRACTING;
import static app.baton.deal.life.DealState.REPORTED;
import static app.baton.deal.life.DealState.RETURNED;
import static app.baton.deal.life.DealState.UNWOUND;
import static app.baton.deal.life.DealState.WITH_FINANCE;
import static app.baton.deal.life.DealState.WORKSHEET;

import app.baton.deal.life.DealEvent.Step;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The one place that knows which step may follow which, and where it leads (R15 to R19). */
public final class DealWay {

    private static final Set<DealState> SUBMITTING = Set.of(COMMITTED, RETURNED, RECONTRACTING);
    private static final Set<DealState> PENCILING = Set.of(WORKSHEET, PENCIL_REQUESTED, PENCILED, PRESENTED, COMMITTED, RETURNED,
            RECONTRACTING);
    private static final Set<DealState> LENDER = Set.of(COMMITTED, WITH_FINANCE, RETURNED, APPROVED, CONTRACTED, DELIVERED,
            REPORTED, RECONTRACTING);

    private DealWay() { }

    /** Whether it is finance's to say: other desks take it only from a desk that may sign for finance (R17, R18). */
    public static boolean isFinances(Step step) {
        return switch (step) {
            case DealEvent.Returned _, DealEvent.Decided _, DealEvent.Declined _, DealEvent.Approved _, DealEvent.Contracted _,
                 DealEvent.Delivered _, DealEvent.Reported _, DealEvent.Funded _, DealEvent.ClaimsOpened _, DealEvent.Audited _,
                 DealEvent.Recontracted _, DealEvent.Unwound _ -> true;
            case DealEvent.Opened _, DealEvent.Changed _, DealEvent.PencilRequested _, DealEvent.Penciled _,
                 DealEvent.Presented _, DealEvent.Committed _, DealEvent.Submitted _, DealEvent.PromiseEnded _,
                 DealEvent.ProofShown _, DealEvent.ScanAdded _, DealEvent.ScanTaken _, DealEvent.Lost _ -> false;
        };
    }

    /** The states in which a step may happen; none for the first one. */
    public static Set<DealState> before(Step step) {
        return switch (step) {
            case DealEvent.Opened _ -> Set.of();
            case DealEvent.Changed _ -> with(ON_THE_FLOOR, WITH_FINANCE);
            case DealEvent.PencilRequested _ -> Set.of(WORKSHEET, PENCILED, PRESENTED, COMMITTED, RETURNED, RECONTRACTING);
            case DealEvent.Penciled _ -> PENCILING;
            case DealEvent.Presented _ -> Set.of(PENCILED);
            case DealEvent.Committed _ -> Set.of(PRESENTED);
            case DealEvent.Submitted _ -> SUBMITTING;
            case DealEvent.Returned _ -> Set.of(WITH_FINANCE, APPROVED);
            case DealEvent.Decided _, DealEvent.Declined _ -> LENDER;
            case DealEvent.PromiseEnded _, DealEvent.ProofShown _, DealEvent.ScanAdded _, DealEvent.ScanTaken _ ->
                    allBut(LOST, UNWOUND);
            case DealEvent.Approved _ -> Set.of(WITH_FINANCE);
            case DealEvent.Contracted _ -> Set.of(APPROVED);
            case DealEvent.Delivered _ -> Set.of(CONTRACTED);
            case DealEvent.Reported _ -> Set.of(DELIVERED, FUNDED);
            case DealEvent.Funded _ -> Set.of(DELIVERED, REPORTED);
            case DealEvent.ClaimsOpened _ -> Set.of(REPORTED, FUNDED);
            case DealEvent.Audited _ -> Set.of(FUNDED, CLAIMS_OPEN);
            case DealEvent.Recontracted _ -> Set.of(CONTRACTED, DELIVERED, REPORTED);
            case DealEvent.Lost _ -> with(ON_THE_FLOOR, WITH_FINANCE, APPROVED);
            case DealEvent.Unwound _ -> allBut(LOST, UNWOUND);
        };
    }

    /** Whether the step may happen to the deal as it stands. */
    public static boolean may(Deal deal, Step step) {
        return before(step).contains(deal.state()) && switch (step) {
            // a vehicle that was never delivered is not reported, and nothing is reported twice
            case DealEvent.Reported _ -> deal.dates().reported() == null;
            case DealEvent.Funded _ -> deal.dates().funded() == null;
            case DealEvent.Submitted _ -> deal.offer().way() != null && deal.pencilStands();
            // what was lost has no contract; what was contracted is taken back, wherever a second contract has got to
            case DealEvent.Lost _ -> deal.dates().contracts().isEmpty();
            case DealEvent.Unwound _ -> !deal.dates().contracts().isEmpty();
            case DealEvent.ScanAdded it -> scan(deal, it.proof(), it.scan().sha256()).filter(KeptScan::stands).isEmpty()
                    && deal.proof(it.proof()).isPresent();
            case DealEvent.ScanTaken it -> scan(deal, it.proof(), it.sha256()).filter(KeptScan::stands).isPresent();
            case DealEvent.Opened _ -> false;
            default -> true;
        };
    }

    private static Optional<KeptScan> scan(Deal deal, UUID proof, String sha256) {
        return deal.proof(proof).flatMap(shown -> shown.scan(sha256));
    }

    /** Where a step that may happen leads to. */
    static DealState after(Deal deal, Step step) {
        return switch (step) {
            case DealEvent.Opened _ -> WORKSHEET;
            case DealEvent.Changed change -> changed(deal, change.offer());
            case DealEvent.PencilRequested _ -> PENCIL_REQUESTED;
            case DealEvent.Penciled _ -> PENCILED;
            case DealEvent.Presented _ -> PRESENTED;
            case DealEvent.Committed _ -> COMMITTED;
            case DealEvent.Submitted _ -> WITH_FINANCE;
            case DealEvent.Returned _ -> RETURNED;
            case DealEvent.Decided _, DealEvent.Declined _, DealEvent.PromiseEnded _, DealEvent.ProofShown _,
                 DealEvent.ScanAdded _, DealEvent.ScanTaken _ -> deal.state();
            case DealEvent.Approved _ -> APPROVED;
            // the customer has had the vehicle since the contract before
            case DealEvent.Contracted _ -> deal.dates().delivered() == null ? CONTRACTED : DELIVERED;
            case DealEvent.Delivered _ -> DELIVERED;
            case DealEvent.Reported _ -> deal.state() == FUNDED ? FUNDED : REPORTED;
            case DealEvent.Funded _ -> FUNDED;
            case DealEvent.ClaimsOpened _ -> CLAIMS_OPEN;
            case DealEvent.Audited _ -> DealState.AUDITED;
            case DealEvent.Recontracted _ -> RECONTRACTING;
            case DealEvent.Lost _ -> LOST;
            case DealEvent.Unwound _ -> UNWOUND;
        };
    }

    /**
     * Who changes price or allowance of a pencil needs another one (R16), and what the customer said yes to has to be shown to
     * him again.
     */
    private static DealState changed(Deal deal, Offer offer) {
        DealState now = deal.state();
        if (now == WITH_FINANCE || now == RETURNED || now == RECONTRACTING || now == PENCIL_REQUESTED) {
            return now;
        }
        boolean stands = deal.pencil().filter(pencil -> pencil.offer().pricedAs(offer)).isPresent();
        return stands ? PENCILED : WORKSHEET;
    }

    private static Set<DealState> with(Set<DealState> some, DealState... more) {
        EnumSet<DealState> all = EnumSet.copyOf(some);
        all.addAll(Set.of(more));
        return all;
    }

    private static Set<DealState> allBut(DealState... these) {
        EnumSet<DealState> all = EnumSet.allOf(DealState.class);
        all.removeAll(Set.of(these));
        return all;
    }
}
