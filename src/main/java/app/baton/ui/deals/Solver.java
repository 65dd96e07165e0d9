package app.baton.ui.deals;

import app.baton.deal.Promising;
import app.baton.deal.Quote;
import app.baton.deal.QuoteRequest;
import app.baton.deal.QuoteRoom;
import app.baton.deal.Structure;
import app.baton.deal.Structured;
import app.baton.deal.worksheet.LeaseWish;
import app.baton.deal.worksheet.Worksheet;
import app.baton.incentive.Invalid;
import app.baton.incentive.ProgramId;
import app.baton.incentive.RouteKind;
import app.baton.incentive.stack.RouteStack;
import app.baton.incentive.stack.Unlock;
import app.baton.journal.Background;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Works a deal out away from the screen: the stack of every route, with a price every figure, and what to ask next. */
final class Solver {

    private static final String LEASE_DUE = "lease/dueAtSigning";

    private Solver() { }

    /**
     * What is typed and answered.
     *
     * @param worksheet null without a price, or where the amount financed was typed by hand
     * @param picked the way to buy that somebody looks at
     */
    record Asked(QuoteRoom room, Structure structure, @Nullable QuoteRequest whole, @Nullable RouteStack picked,
                 Promising promising) { }

    /**
     * What was found.
     *
     * @param quote null where there was no worksheet, or it cannot be
     * @param refused why it cannot be, or a part of it
     * @param ways into the route that is looked at, for what is left out
     */
    record Found(QuoteRoom room, Structured structured, @Nullable Quote quote, @Nullable Invalid refused,
                 List<RouteStack> routes, Optional<RouteStack> looked, Map<ProgramId, Unlock> ways, Promising promising) { }

    static Found found(Asked asked, Background.Progress progress) {
        QuoteRequest whole = asked.whole();
        if (whole == null) {
            return found(asked, asked.room().programs().solve(asked.structure()), null, null, progress);
        }
        try {
            return quoted(asked, asked.room().quoting().of(whole), null, progress);
        } catch (Invalid refused) {
            if (refused.field().equals(LEASE_DUE)) {
                return quoted(asked, withoutLeases(asked.room().quoting().of(plain(whole))), refused, progress);
            }
            return found(asked, asked.room().programs().solve(asked.structure()), null, refused, progress);
        }
    }

    private static Found quoted(Asked asked, Quote quote, @Nullable Invalid refused, Background.Progress progress) {
        return found(asked, asked.room().programs().asked(quote.request().structure(), quote.answer()), quote, refused, progress);
    }

    /** A sum that no lease can start with leaves the other ways as they are. */
    private static QuoteRequest plain(QuoteRequest request) {
        Worksheet sheet = request.worksheet();
        return request.with(new Worksheet(sheet.newVehicle(), sheet.price(), sheet.items(), sheet.trades(), sheet.cashDown(),
                sheet.place(), sheet.tax(), sheet.contract(), LeaseWish.plain(), sheet.costs(), sheet.participation()));
    }

    private static Quote withoutLeases(Quote quote) {
        return new Quote(quote.request(), quote.answer(), quote.routes().stream()
                .filter(on -> on.stack().route().kind() != RouteKind.LEASE).toList());
    }

    /** The same search with another way to buy in sight. */
    static Found looking(Found found, RouteStack at, Background.Progress progress) {
        return new Found(found.room(), found.structured(), promised(found.quote(), at, found.promising()), found.refused(),
                found.routes(), Optional.of(at), found.room().programs().unlocks(found.structured().structure(), at,
                        progress::cancelled), found.promising());
    }

    /** Checked against what this buyer was promised, which depends on the way that is looked at. */
    private static @Nullable Quote promised(@Nullable Quote quote, @Nullable RouteStack looked, Promising promising) {
        return quote == null || looked == null ? quote
                : quote.promising(promising.promised(quote.request().structure().situation().vehicle(), looked));
    }

    private static Found found(Asked asked, Structured solved, @Nullable Quote quote, @Nullable Invalid refused,
            Background.Progress progress) {
        List<RouteStack> routes = solved.answer().ranked();
        RouteStack before = asked.picked();
        Optional<RouteStack> looked = routes.stream().filter(route -> before != null && before.sameRoute(route)).findFirst()
                .or(() -> routes.stream().findFirst());
        return new Found(asked.room(), solved, promised(quote, looked.orElse(null), asked.promising()), refused, routes, looked,
                looked.map(route -> asked.room().programs().unlocks(solved.structure(), route, progress::cancelled))
                        .orElse(Map.of()), asked.promising());
    }
}
