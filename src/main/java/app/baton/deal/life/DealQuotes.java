package app.baton.deal.life;

import app.baton.deal.Quote;
import app.baton.deal.QuoteRequest;
import app.baton.deal.Quoting;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramBook;
import app.baton.incentive.ProgramSheet;
import app.baton.incentive.Rulebook;
import app.baton.incentive.stack.RouteStack;
import app.baton.journal.UnitOfWork;
import java.util.List;
import java.util.Optional;
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

    private static QuoteRequest judged(Deal deal, QuoteRequest asked) {
        LenderWord word = deal.lender();
        return new QuoteRequest(asked.structure(), asked.worksheet(), asked.taxes(), asked.limits(), asked.promised().stream()
                .filter(promise -> deal.ending(promise.text()).isEmpty()).toList(), word == null ? null : word.decision(),
                asked.stated());
    }
}
