package app.baton.ui.deals.grid;

import app.baton.deal.Quote;
import app.baton.deal.QuoteCase;
import app.baton.deal.QuoteRequest;
import app.baton.deal.Quoting;
import app.baton.exchange.JsonQuote;
import app.baton.incentive.RouteKind;
import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.InlineBackground;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import app.baton.ui.kit.FakeDialogs;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The workbench under the deal of {@code quote/base.json}: 543.47 a month at the standard rate for 60 months. */
record Bench(Workbench bench, ObjectProperty<@Nullable OpenDeal> deal, ObjectProperty<Boolean> busy,
             List<DealChange> changes, FakeDialogs dialogs, Texts texts) {

    static final ZoneId DETROIT = ZoneId.of("America/Detroit");

    static Bench of(QuoteCase deal) {
        return of(deal, Dollars.of(20_000), new InlineBackground());
    }

    static Bench of(QuoteCase deal, @Nullable Money lowestPrice, Background background) {
        ObjectProperty<@Nullable OpenDeal> open = new SimpleObjectProperty<>(at(deal, RouteKind.STANDARD));
        ObjectProperty<Boolean> busy = new SimpleObjectProperty<>(false);
        List<DealChange> changes = new ArrayList<>();
        FakeDialogs dialogs = new FakeDialogs();
        Texts texts = Texts.english(DETROIT);
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T15:00:00Z"), DETROIT);
        Workbench bench = new Workbench(open, busy, lowestPrice, changes::add,
                new PromisesViewModel(open, said -> { }, texts, dialogs), background, clock, texts, dialogs);
        return new Bench(bench, open, busy, changes, dialogs, texts);
    }

    /** The case worked out, looked at on the best route of a kind. */
    static OpenDeal at(QuoteCase deal, RouteKind kind) {
        JsonQuote.Asked asked = deal.asked();
        return on(new Quoting(asked.programs()), asked.request(), kind);
    }

    static OpenDeal on(Quoting quoting, QuoteRequest request, RouteKind kind) {
        Quote quote = quoting.of(request);
        return new OpenDeal(quoting, quote, quote.best(kind).orElseThrow());
    }

    OpenDeal open() {
        return Objects.requireNonNull(deal.get());
    }

    /** As the screen does it: what this buyer was promised goes into the deal that is looked at. */
    void judge() {
        OpenDeal now = open();
        Quote judged = now.quote().promising(bench.promises().promising().promised(
                now.request().structure().situation().vehicle(), now.looked().stack()));
        deal.set(new OpenDeal(now.quoting(), judged, judged.of(now.looked().stack()).orElseThrow()));
    }
}
