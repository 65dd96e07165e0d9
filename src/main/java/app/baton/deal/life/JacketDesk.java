package app.baton.deal.life;

import app.baton.deal.Quote;
import app.baton.deal.scan.Scan;
import app.baton.deal.scan.ScanBook;
import app.baton.journal.Activity;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.User;
import app.baton.vehicle.Vin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The papers of a deal as an auditor asks for them, by vehicle or by deal (R3). */
public final class JacketDesk {

    private static final int MOST_OF_ONE_VEHICLE = 100;
    private static final int NO_DEAL = 9;

    private final DealKeeper keeper;
    private final DealQuotes quotes;
    private final ScanBook scans;
    private final Texts texts;

    public JacketDesk(DealKeeper keeper, DealQuotes quotes, ScanBook scans, Texts texts) {
        this.keeper = keeper;
        this.quotes = quotes;
        this.scans = scans;
        this.texts = texts;
    }

    /**
     * The deal that an audit of a vehicle is about: the one by which it was delivered and stands, else one that is contracted,
     * else one that a customer said yes to, else one that was taken back; of several the one that changed last.
     */
    public Optional<Deal> find(User user, Vin vin) {
        Permissions.require(user, Action.REVIEW_DEAL);
        return keeper.read(() -> keeper.deals().of(vin, PageRequest.first(MOST_OF_ONE_VEHICLE)).rows().stream()
                .flatMap(row -> keeper.deals().find(row.id()).stream())).filter(deal -> rank(deal) < NO_DEAL)
                .min(Comparator.comparingInt(JacketDesk::rank));
    }

    private static int rank(Deal deal) {
        if (deal.state() == DealState.LOST || deal.offer().way() == null) {
            return NO_DEAL;
        }
        if (deal.state() == DealState.UNWOUND) {
            return 3;
        }
        return deal.dates().delivered() != null ? 0 : deal.dates().contracts().isEmpty() ? 2 : 1;
    }

    /**
     * Gathers the jacket of a deal; the log says who did.
     *
     * @throws Problem where no way is chosen, or the chosen one cannot be worked out any more
     */
    public JacketFolder of(User user, Deal deal) {
        Permissions.require(user, Action.REVIEW_DEAL);
        Way way = deal.offer().way();
        if (way == null) {
            throw Problem.couldNot("jacket.no-way", "The customer has not chosen a way to buy yet, so there is no jacket. Choose"
                    + " one at the deal first.");
        }
        Quote quote = quotes.of(deal);
        Quote.OnRoute on = quote.routes().stream().filter(route -> way.is(route.stack().route())).findFirst()
                .orElseThrow(() -> Problem.couldNot("jacket.gone", "The way that the customer chose cannot be worked out any"
                        + " more, so there is no jacket. Look at the deal in Finance: it says what is missing."));
        List<DealEvent> history = keeper.history(deal);
        List<MissingProof> missing = keeper.read(() -> missing(deal, on));
        var folder = new JacketFolder(deal, quote, on, LifeChecks.of(deal, history, on), history,
                keeper.read(quotes::rulebooks), missing, scan -> keeper.read(() -> scans.find(scan.sha256())));
        keeper.note(user, Activity.of("deal.jacket", "deal", deal.id()).with("missing", missing.size()));
        return folder;
    }

    private List<MissingProof> missing(Deal deal, Quote.OnRoute on) {
        List<MissingProof> missing = new ArrayList<>();
        LifeChecks.papers(deal, on).stream().filter(paper -> !paper.seen()).forEach(paper -> missing.add(new MissingProof(
                paper.program().id(), paper.rule().words(texts), "", MissingProof.Why.NOT_SHOWN)));
        for (ShownProof shown : deal.proofs()) {
            List<Scan> standing = shown.standing().stream().map(KeptScan::scan).toList();
            if (standing.isEmpty()) {
                missing.add(missing(shown, MissingProof.Why.NO_SCAN));
            } else if (standing.stream().anyMatch(scan -> !scans.has(scan.sha256()))) {
                missing.add(missing(shown, MissingProof.Why.NOT_ARRIVED));
            }
        }
        return missing;
    }

    private static MissingProof missing(ShownProof shown, MissingProof.Why why) {
        ProofSeen proof = shown.proof();
        return new MissingProof(proof.program(), proof.type(), proof.name(), why);
    }
}
