package app.baton.ui.finance;

import app.baton.deal.check.Decision;
import app.baton.deal.life.DealEvent;
import app.baton.deal.life.DealEvent.Step;
import app.baton.deal.life.Ending;
import app.baton.deal.life.ProofSeen;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What finance can do with a deal, each with its key. */
public enum Act {
    APPROVE("A"), GIVE_BACK("B"), TAXES("E"), DECIDE("L"), DECLINE("N"), TAKE_OVER("O"), PROOF("P"), SCAN("S"), LOOK("V"),
    TAKE("W"), PROMISE("M"), CHECK("T"), CONTRACT("C"), DELIVER("D"), REPORT("R"), FUND("F"), RECONTRACT("X"), UNWIND("U");

    private final String keys;

    Act(String keys) {
        this.keys = keys;
    }

    /** The key that begins it, as {@code Command.withKeys} takes it. */
    public String keys() {
        return keys;
    }

    /**
     * A step of its kind, to ask whether it may follow; comparing a contract and looking at a scan are none, and what changes
     * the offer is asked by {@link #changes}.
     */
    Optional<Step> step() {
        LocalDate any = LocalDate.EPOCH;
        return switch (this) {
            case APPROVE -> Optional.of(new DealEvent.Approved(""));
            case GIVE_BACK -> Optional.of(new DealEvent.Returned(keys));
            case DECIDE -> Optional.of(new DealEvent.Decided(new Decision(keys, new Tier(keys), null, null, null), List.of()));
            case DECLINE -> Optional.of(new DealEvent.Declined(keys, ""));
            case PROOF, SCAN, TAKE -> Optional.of(new DealEvent.ProofShown(new ProofSeen(new ProgramId(keys), keys, keys, null)));
            case PROMISE -> Optional.of(new DealEvent.PromiseEnded(keys, new Ending.NotApplicable(keys)));
            case CHECK, LOOK, TAXES, TAKE_OVER -> Optional.empty();
            case CONTRACT -> Optional.of(new DealEvent.Contracted(any));
            case DELIVER -> Optional.of(new DealEvent.Delivered(any, ""));
            case REPORT -> Optional.of(new DealEvent.Reported(any));
            case FUND -> Optional.of(new DealEvent.Funded(any));
            case RECONTRACT -> Optional.of(new DealEvent.Recontracted(keys));
            case UNWIND -> Optional.of(new DealEvent.Unwound(any, keys));
        };
    }

    /** Whether it changes what the deal offers, which finance does only while it has the deal. */
    boolean changes() {
        return this == TAXES || this == TAKE_OVER;
    }
}
