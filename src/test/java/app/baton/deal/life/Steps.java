package app.baton.deal.life;

import app.baton.deal.check.Decision;
import app.baton.deal.life.DealEvent.Step;
import app.baton.deal.scan.Scan;
import app.baton.deal.scan.ScanType;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Tier;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One of each step that a deal may take, with what makes it whole. */
final class Steps {

    static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    static final Decision DECISION = new Decision("Northwind Credit", new Tier("A"), null, null, null);
    static final Scan SCAN = new Scan("ab".repeat(32), "bill.pdf", ScanType.PDF, 10, 1);
    private static final UUID PROOF = new UUID(3, 3);

    private Steps() { }

    static List<Step> all(Offer offer, Way way) {
        return List.of(new DealEvent.Opened(offer), new DealEvent.Changed(offer), new DealEvent.PencilRequested(""),
                new DealEvent.Penciled(offer, ""), new DealEvent.Presented(), new DealEvent.Committed(way),
                new DealEvent.Submitted(), new DealEvent.Returned("No title."), new DealEvent.Decided(DECISION, List.of()),
                new DealEvent.Declined("City Bank", ""),
                new DealEvent.PromiseEnded("$500 off", new Ending.NotApplicable("Another model.")),
                new DealEvent.ProofShown(new ProofSeen(new ProgramId("N-1"), "bill of sale", "Pat Rivera", DAY)),
                new DealEvent.ScanAdded(PROOF, SCAN),
                new DealEvent.ScanTaken(PROOF, SCAN.sha256(), "Another customer's."),
                new DealEvent.Approved(""), new DealEvent.Contracted(DAY), new DealEvent.Delivered(DAY, ""),
                new DealEvent.Reported(DAY), new DealEvent.Funded(DAY), new DealEvent.ClaimsOpened(), new DealEvent.Audited(),
                new DealEvent.Recontracted("The lender wants a co-buyer."), new DealEvent.Lost("Bought elsewhere."),
                new DealEvent.Unwound(DAY, "Financing fell through."));
    }
}
