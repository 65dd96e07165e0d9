package app.baton.deal.life;

import app.baton.deal.Quote;
import app.baton.deal.QuoteRequest;
import app.baton.deal.Quoting;
import app.baton.deal.StackDesk;
import app.baton.deal.Structure;
import app.baton.deal.check.Decision;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramBook;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramSheet;
import app.baton.incentive.RateRow;
import app.baton.incentive.RouteKind;
import app.baton.incentive.Rulebook;
import app.baton.incentive.StandardRates;
import app.baton.incentive.stack.Policy;
import app.baton.incentive.stack.RouteStack;
import app.baton.journal.Problem;
import app.baton.journal.UnitOfWork;
import app.baton.money.Percent;
import app.baton.people.User;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works a kept deal out again on the revisions that it is pinned to (BX7), with what the lender and the managers said since. */
public final class DealQuotes {

    private final ProgramBook programs;
    private final UnitOfWork work;

    public DealQuotes(ProgramBook programs, UnitOfWork work) {
        this.programs = programs;
        this.work = work;
    }

    /** Every route. A promise that was ended is no more asked for (R19). */
    public Quote of(Deal deal) {
        return of(deal, deal.offer().request());
    }

    private Quote of(Deal deal, QuoteRequest asked) {
        ProgramSheet sheet = work.read(() -> new ProgramSheet(programs.rulebooks(), programs.findAll(deal.offer().pinned())));
        return new Quoting(sheet).of(judged(deal, asked));
    }

    /** The way that the customer chose; empty before he did, or where it cannot be worked out any more. */
    public Optional<Quote.OnRoute> chosen(Deal deal) {
        return chosen(deal, deal.offer().request());
    }

    /** The same for another request of the deal. */
    Optional<Quote.OnRoute> chosen(Deal deal, QuoteRequest asked) {
        Way way = deal.offer().way();
        return way == null ? Optional.empty()
                : of(deal, asked).routes().stream().filter(route -> way.is(route.stack().route())).findFirst();
    }

    /** Every rulebook that programs may stand under. */
    List<Rulebook> rulebooks() {
        return programs.rulebooks();
    }

    /** The programs whose money or rate is in it. */
    static List<Program> used(Quote.OnRoute on) {
        RouteStack stack = on.stack();
        return Stream.concat(Optional.ofNullable(stack.route().program()).stream(),
                Stream.concat(stack.programs().stream(), stack.dealerPrograms().stream()).map(RouteStack.Line::program)).toList();
    }

    /**
     * The offer on the lender's own tier, rate and term (R17). What it was not pinned to is judged by what is in force for its
     * day of delivery; what it was pinned to stays.
     *
     * @throws Problem where the way that the customer chose is not open with them
     */
    Offer asDecided(User user, Deal deal, Decision decision) {
        Offer offer = deal.offer();
        Way way = Objects.requireNonNull(offer.way()).over(decision.months());
        QuoteRequest asked = offer.request().with(decided(deal, decision, way));
        Quote quote = new Quoting(everything(user, offer)).of(judged(deal, asked));
        if (quote.routes().stream().noneMatch(on -> way.is(on.stack().route()))) {
            throw Problem.couldNot("deal.decided-closed", "On tier " + decision.tier() + " the way that the customer chose is not"
                    + " open" + (decision.months() == null ? "" : " for " + decision.months() + " months") + ". Nothing was"
                    + " changed. Give the deal back, so that the desk works it out anew.");
        }
        return new Offer(offer.parties(), offer.stock(), asked, quote.revisions(), way);
    }

    private Structure decided(Deal deal, Decision decision, Way way) {
        Structure was = deal.offer().request().structure();
        Policy policy = was.policy();
        Integer months = way.months();
        if (months != null) {
            policy = way.kind() == RouteKind.LEASE ? policy.with(policy.terms(), with(policy.leaseTerms(), months))
                    : policy.with(with(policy.terms(), months), policy.leaseTerms());
        }
        Percent rate = decision.buyRate();
        if (rate != null && way.kind() == RouteKind.STANDARD && months != null) {
            policy = policy.asking(List.of(rates(deal, decision, rate, months)));
        }
        return new Structure(was.situation().with(was.situation().terms().withTier(decision.tier())), policy, was.goal());
    }

    /** None means every term, which stays so. */
    private static List<Integer> with(List<Integer> terms, int months) {
        return terms.isEmpty() || terms.contains(months) ? terms
                : Stream.concat(terms.stream(), Stream.of(months)).sorted().toList();
    }

    /** The lender's rate for the term of the deal, and for the others what they were worked out with. */
    private StandardRates rates(Deal deal, Decision decision, Percent rate, int months) {
        SortedMap<Integer, Percent> rows = new TreeMap<>();
        of(deal).routes().stream().map(on -> on.stack()).filter(stack -> stack.route().kind() == RouteKind.STANDARD
                && stack.route().months() != null && stack.rates().rate() != null).forEach(stack ->
                rows.put(Objects.requireNonNull(stack.route().months()), Objects.requireNonNull(stack.rates().rate())));
        rows.put(months, rate);
        LocalDate sale = deal.offer().situation().days().sale();
        LocalDate until = Objects.requireNonNullElse(decision.expires(), sale);
        return new StandardRates(decision.lender(), sale, until.isBefore(sale) ? sale : until, rows.entrySet().stream()
                .map(row -> new RateRow(decision.tier(), row.getKey(), row.getKey(), row.getValue(), null)).toList());
    }

    private ProgramSheet everything(User user, Offer offer) {
        ProgramSheet now = new StackDesk(programs, work).programs(user, offer.situation().days().delivery()).sheet();
        List<Program> pinned = work.read(() -> programs.findAll(offer.pinned()));
        Set<ProgramId> ids = pinned.stream().map(Program::id).collect(Collectors.toSet());
        return new ProgramSheet(now.rulebooks(), Stream.concat(pinned.stream(), now.programs().stream()
                .filter(program -> !ids.contains(program.id()))).toList());
    }

    private static QuoteRequest judged(Deal deal, QuoteRequest asked) {
        LenderWord word = deal.lender();
        return new QuoteRequest(asked.structure(), asked.worksheet(), asked.taxes(), asked.limits(), asked.promised().stream()
                .filter(promise -> deal.ending(promise.text()).isEmpty()).toList(), word == null ? null : word.decision(),
                asked.stated());
    }
}
