package app.baton.deal;

import static app.baton.deal.QuoteCase.base;
import static app.baton.deal.QuoteCase.usd;
import static org.assertj.core.api.Assertions.assertThat;

import app.baton.exchange.JsonQuote;
import app.baton.incentive.Route;
import app.baton.incentive.RouteKind;
import app.baton.money.Dollars;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The grid is one computation, and each of its cells is what the deal with that cash and term comes to by itself. */
class PaymentGridTest {

    private static final List<Integer> TERMS = List.of(36, 48, 60, 72);
    private static final List<Money> DOWNS = Stream.of(0L, 500L, 2000L, 7500L, 20_000L).map(Dollars::of).toList();

    /** Where rebates lower the tax or are payments, the tax is capitalized, with points, a balloon, more owed than given. */
    @ParameterizedTest
    @ValueSource(strings = {"MI", "TX", "capitalized", "points", "balloon", "upside down", "actual", "payments"})
    void everyCellIsWhatItsOwnDealComesTo(String which) {
        QuoteCase deal = switch (which) {
            case "TX" -> base().in("TX");
            case "capitalized" -> base().in("NJ").with("/deal/lease", "{\"taxCapitalized\": true}");
            case "points" -> base().with("/deal/contract", "{\"sellRate\": \"8.4\"}");
            case "balloon" -> base().with("/deal/contract", "{\"balloon\": \"5000.00\"}");
            case "upside down" -> base().with("/deal/trades/0/payoff", "\"11000.00\"")
                    .with("/deal/contract", "{\"equity\": \"cash-first\", \"rounding\": \"up\"}");
            case "actual" -> base().with("/deal/contract",
                    "{\"convention\": \"actual-365\", \"firstPayment\": \"2027-01-31\"}");
            case "payments" -> base().with("/programs/0/benefits", "[{\"benefit\": "
                    + "{\"kind\": \"payment-multiple\", \"times\": 3, \"atMost\": \"2100.00\"}}]");
            default -> base();
        };
        deal.with("/policy/terms", TERMS.toString()).with("/policy/outsideRate", "\"7.5\"");
        JsonQuote.Asked asked = deal.asked();
        Quoting quoting = new Quoting(asked.programs());

        PaymentGrid grid = quoting.grid(asked.request(), TERMS, List.of(36), DOWNS, () -> false);

        assertThat(grid.rows()).hasSize(3 * TERMS.size() + 1);
        for (int i = 0; i < DOWNS.size(); i++) {
            Quote quote = quoting.of(asked.request().with(asked.request().worksheet().down(DOWNS.get(i))));
            for (PaymentGrid.Row row : grid.rows()) {
                PaymentGrid.Cell cell = row.cells().get(i);
                Optional<Quote.OnRoute> on = quote.routes().stream()
                        .filter(it -> same(it.stack().route(), row.route())).findFirst();
                String where = DOWNS.get(i) + " on " + row.route().kind() + " " + row.route().months();
                assertThat(cell.payment()).as(where).isEqualTo(on.map(it -> it.worked().payment()).orElse(null));
                assertThat(cell.stack() == null ? null : cell.stack().ids()).as(where)
                        .isEqualTo(on.map(it -> it.stack().ids()).orElse(null));
                assertThat(cell.stack() == null ? null : cell.stack().value()).as(where)
                        .isEqualTo(on.map(it -> it.stack().value()).orElse(null));
            }
        }
    }

    private static boolean same(Route one, Route other) {
        return one.kind() == other.kind() && Objects.equals(one.months(), other.months())
                && Objects.equals(one.program(), other.program());
    }

    /** The special rate lends 110 % of 29,000 = 31,900: with no cash 32,062 + 1,950 - 3,000 = 31,012 fits, 30,000 dearer not. */
    @Test
    void aCellIsEmptyWhereTheAdvanceIsTooMuch() {
        JsonQuote.Asked asked = base().with("/situation/vehicle/msrp", "\"28000.00\"").asked();

        PaymentGrid grid = new Quoting(asked.programs()).grid(asked.request(), List.of(60), List.of(), List.of(usd("0.00"),
                usd("300.00")), () -> false);

        assertThat(row(grid, RouteKind.RATE).cells()).extracting(PaymentGrid.Cell::payment)
                .containsExactly(null, Objects.requireNonNull(payment(asked, "300.00")));
        assertThat(row(grid, RouteKind.STANDARD).cells()).extracting(PaymentGrid.Cell::payment).doesNotContainNull();
    }

    private static Money payment(JsonQuote.Asked asked, String down) {
        return Objects.requireNonNull(new Quoting(asked.programs()).of(asked.request()
                .with(asked.request().worksheet().down(usd(down)))).best(RouteKind.RATE).orElseThrow().worked().payment());
    }

    @Test
    void stopsBetweenRoutes() {
        JsonQuote.Asked asked = base().asked();

        assertThat(new Quoting(asked.programs()).grid(asked.request(), TERMS, List.of(36), DOWNS, () -> true).rows()).isEmpty();
    }

    private static PaymentGrid.Row row(PaymentGrid grid, RouteKind kind) {
        return grid.rows().stream().filter(row -> row.route().kind() == kind).findFirst().orElseThrow();
    }
}
