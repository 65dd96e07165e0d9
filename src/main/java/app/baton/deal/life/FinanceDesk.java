package app.baton.deal.life;

import app.baton.deal.Quote;
import app.baton.deal.check.CheckCode;
import app.baton.deal.check.Decision;
import app.baton.deal.check.Finding;
import app.baton.deal.check.Severity;
import app.baton.deal.check.Stated;
import app.baton.deal.worksheet.Trade;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.User;
import app.baton.vehicle.StockDesk;
import app.baton.vehicle.StockState;
import app.baton.vehicle.StockUnit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finance's part of a deal's life: findings, the lender, approval, and every date after it (R15, R17 to R19). */
public final class FinanceDesk {

    private final DealKeeper keeper;
    private final DealQuotes quotes;
    private final StockDesk stock;
    private final Texts texts;

    public FinanceDesk(DealKeeper keeper, DealQuotes quotes, StockDesk stock, Texts texts) {
        this.keeper = keeper;
        this.quotes = quotes;
        this.stock = stock;
        this.texts = texts;
    }

    /** Deals that wait for finance, the longest first. */
    public Page<DealRow> queue(User user, PageRequest request) {
        Permissions.require(user, Action.REVIEW_DEAL);
        return keeper.read(() -> keeper.deals().in(DealState.WITH_FINANCE, request));
    }

    /**
     * A deal as finance looks at it.
     *
     * @param chosen null where the chosen way cannot be worked out any more
     */
    public record Review(Deal deal, Quote.@Nullable OnRoute chosen, List<Finding> findings) {

        public Review {
            findings = List.copyOf(findings);
        }

        /** What keeps it from being approved. */
        public List<Finding> stops() {
            return findings.stream().filter(finding -> finding.severity() == Severity.STOP).toList();
        }

        /** The papers that the programs of the chosen way ask for (R3). */
        public List<PaperNeeded> papers() {
            return chosen == null ? List.of() : LifeChecks.papers(deal, chosen);
        }
    }

    /** Works the chosen way out again, with everything that speaks against it. */
    public Review review(User user, Deal deal) {
        Permissions.require(user, Action.REVIEW_DEAL);
        return review(deal);
    }

    private Review review(Deal deal) {
        Optional<Quote.OnRoute> chosen = quotes.chosen(deal);
        return new Review(deal, chosen.orElse(null), chosen.map(on -> LifeChecks.of(deal, keeper.history(deal), on))
                .orElse(List.of()));
    }

    /** What of a lender's contract differs from ours by more than Reg Z 1026.22 lets it; nothing is kept. */
    public List<Finding> compare(User user, Deal deal, Stated stated) {
        Permissions.require(user, Action.REVIEW_DEAL);
        return quotes.chosen(deal, deal.offer().request().stated(stated)).map(Quote.OnRoute::findings).orElse(List.of()).stream()
                .filter(finding -> finding.code() == CheckCode.CONTRACT_DIFFERS).toList();
    }

    /** Keeps what finance changed of a deal that it has: taxes, the contract, fees; never what the sales manager set (R16). */
    public Deal change(User user, Deal seen, Offer offer) {
        Permissions.require(user, Action.REVIEW_DEAL);
        return keeper.happen(user, seen, now -> {
            if (!offer.pricedAs(now.offer()) && !user.may(Action.PENCIL_DEAL)) {
                throw Problem.notAllowed("deal.not-yours-to-price", "Price and trade allowance are the sales manager's. Nothing"
                        + " was changed. Give the deal back, and say why.");
            }
            return new DealEvent.Changed(offer);
        });
    }

    /** Gives it back for the one reason that is said. */
    public Deal giveBack(User user, Deal seen, String reason) {
        Permissions.require(user, Action.REVIEW_DEAL);
        return keeper.happen(user, seen, new DealEvent.Returned(reason.strip()));
    }

    /** Records the lender's yes (R17). */
    public Deal decide(User user, Deal seen, Decision decision, List<String> stipulations) {
        Permissions.require(user, Action.REVIEW_DEAL);
        return keeper.happen(user, seen, new DealEvent.Decided(decision, stipulations));
    }

    /** Records the lender's no. */
    public Deal decline(User user, Deal seen, String lender, String reason) {
        Permissions.require(user, Action.REVIEW_DEAL);
        return keeper.happen(user, seen, new DealEvent.Declined(lender.strip(), reason.strip()));
    }

    /**
     * Works the deal that finance has out on the tier, the rate and the term that the lender decided; it is judged again (R17).
     *
     * @throws Problem where there is no decision, or the way that the customer chose is not open with it
     */
    public Deal takeOver(User user, Deal seen) {
        Permissions.require(user, Action.REVIEW_DEAL);
        return keeper.happen(user, seen, now -> {
            LenderWord word = now.lender();
            Decision decision = word == null ? null : word.decision();
            if (decision == null || now.offer().way() == null) {
                throw Problem.couldNot("deal.undecided", "No lender has said yes to this deal. Nothing was changed. Enter his"
                        + " decision first.");
            }
            return new DealEvent.Changed(quotes.asDecided(user, now, decision));
        });
    }

    /**
     * Ends a promise that the deal does not keep (R19). A manager of sales spends the store's money for it; finance records that
     * he did, under his name and never under its own.
     */
    public Deal endPromise(User user, Deal seen, String promise, Ending ending) {
        Permissions.requireAny(user, Action.PENCIL_DEAL, Action.REVIEW_DEAL);
        if (ending instanceof Ending.Honored honored && !user.may(Action.PENCIL_DEAL)
                && honored.manager().strip().equalsIgnoreCase(user.name())) {
            throw Problem.badInput("deal.honored-alone", "manager", "Nobody in finance spends the store's money on a promise by"
                    + " himself. Nothing was changed. Name the sales manager who decided it.");
        }
        return keeper.happen(user, seen, now -> {
            if (now.offer().request().promised().stream().noneMatch(one -> one.text().equals(promise))) {
                throw Problem.badInput("deal.no-promise", "promise", "Nobody promised \"" + promise
                        + "\" to this buyer. Nothing was changed.");
            }
            return new DealEvent.PromiseEnded(promise, ending);
        });
    }

    /**
     * Approves it.
     *
     * @throws Problem {@code deal.stopped} with the first finding that stops it and how to mend that
     */
    public Deal approve(User user, Deal seen, String note) {
        Permissions.require(user, Action.REVIEW_DEAL);
        return keeper.happen(user, seen, now -> {
            Review review = review(now);
            if (review.chosen() == null) {
                throw Problem.couldNot("deal.no-way", "The way that the customer chose cannot be worked out any more. Nothing was"
                        + " approved. Give the deal back, so that the desk works it out anew.");
            }
            review.stops().stream().findFirst().ifPresent(stop -> {
                throw Problem.couldNot("deal.stopped", stop.sentence(texts) + " Nothing was approved. " + stop.mend(texts));
            });
            return new DealEvent.Approved(note.strip());
        });
    }

    /** The contract is signed; it is never dated before finance said yes to it, nor ahead (R15). */
    public Deal contract(User user, Deal seen, LocalDate on) {
        return dated(user, seen, on, now -> {
            LocalDate approved = day(now.since());
            if (on.isBefore(approved)) {
                throw Problem.badInput("deal.backdated", "on", "The contract would be dated " + on + ", before finance approved"
                        + " the deal on " + approved + ". Nothing was changed. Date it on the day on which it is signed.");
            }
            return new DealEvent.Contracted(on);
        });
    }

    /**
     * The customer has the vehicle, and it leaves the stock. Without a lender's decision that is a spot delivery, which
     * somebody signs as such (R17).
     */
    public Deal deliver(User user, Deal seen, LocalDate on, String spotSignedBy) {
        return dated(user, seen, on, now -> {
            LocalDate contract = now.dates().contract().orElse(on);
            if (on.isBefore(contract)) {
                throw Problem.badInput("deal.delivered-early", "on", "The delivery would be on " + on + ", before the contract"
                        + " of " + contract + ". Nothing was changed.");
            }
            if (!now.lenderDecided() && spotSignedBy.isBlank()) {
                throw Problem.badInput("deal.spot-unsigned", "spotSignedBy", "No lender has decided, so this is a spot delivery."
                        + " Nothing was changed. Have it signed as such and say by whom, or enter the lender's decision.");
            }
            now.offer().request().worksheet().trades().stream().filter(FinanceDesk::payoffOpen).findFirst()
                    .ifPresent(FinanceDesk::refusePayoff);
            unit(user, now).filter(unit -> unit.state().isOffered()).ifPresent(unit -> stock.markSold(user, unit, on));
            return new DealEvent.Delivered(on, now.lenderDecided() ? "" : spotSignedBy.strip());
        });
    }

    private static boolean payoffOpen(Trade trade) {
        String by = trade.verifiedBy();
        return trade.payoff().isPositive() && (by == null || by.isBlank()) && !trade.differenceAgreement();
    }

    private static void refusePayoff(Trade trade) {
        throw Problem.couldNot("deal.payoff-open", "Nobody verified what is owed on the " + trade.vehicle() + ", and no"
                + " difference agreement is signed. Nothing was changed. Call the lender, or have the agreement signed.");
    }

    /** Reported to the manufacturer; never before the delivery (R15). */
    public Deal report(User user, Deal seen, LocalDate on) {
        return dated(user, seen, on, now -> {
            LocalDate delivered = now.dates().delivered();
            if (delivered == null || on.isBefore(delivered)) {
                throw Problem.badInput("deal.reported-early", "on", "A sale is not reported before its delivery"
                        + (delivered == null ? "" : " on " + delivered) + ". Nothing was changed.");
            }
            return new DealEvent.Reported(on);
        });
    }

    /** The lender's money is there. */
    public Deal fund(User user, Deal seen, LocalDate on) {
        return dated(user, seen, on, now -> {
            LocalDate contract = now.dates().contract().orElse(on);
            if (on.isBefore(contract)) {
                throw Problem.badInput("deal.funded-early", "on", "No lender pays on " + on + " for a contract of " + contract
                        + ". Nothing was changed.");
            }
            return new DealEvent.Funded(on);
        });
    }

    /** The contract does not stand: a new one is worked out, and every program judged on its day (R18). */
    public Deal recontract(User user, Deal seen, String reason) {
        Permissions.require(user, Action.REVIEW_DEAL);
        return keeper.happen(user, seen, new DealEvent.Recontracted(reason.strip()));
    }

    /** What taking the deal back would take back with it. */
    public List<Reversal> reversals(User user, Deal deal) {
        Permissions.require(user, Action.REVIEW_DEAL);
        return quotes.chosen(deal).map(on -> Reversal.of(deal, on)).orElse(List.of());
    }

    /** Takes the deal back; a unit that it sold is in stock again (R18). */
    public Deal unwind(User user, Deal seen, LocalDate on, String reason) {
        return dated(user, seen, on, now -> {
            unit(user, now).filter(unit -> unit.state() == StockState.SOLD && now.dates().delivered() != null)
                    .ifPresent(unit -> stock.takeBack(user, unit));
            return new DealEvent.Unwound(on, reason.strip());
        });
    }

    private Optional<StockUnit> unit(User user, Deal deal) {
        String number = deal.offer().stock();
        return number.isEmpty() ? Optional.empty() : stock.find(user, number);
    }

    private Deal dated(User user, Deal seen, LocalDate on, Function<Deal, DealEvent.Step> step) {
        Permissions.require(user, Action.REVIEW_DEAL);
        LocalDate today = keeper.clock().today();
        if (on.isAfter(today)) {
            throw Problem.badInput("deal.ahead", "on", on + " lies ahead. Nothing was changed. Give today's date, " + today
                    + ", or an earlier one.");
        }
        return keeper.happen(user, seen, step);
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(keeper.clock().zone()).toLocalDate();
    }
}
