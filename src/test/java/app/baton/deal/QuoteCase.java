package app.baton.deal;

import app.baton.deal.figures.Figure;
import app.baton.deal.figures.FigureName;
import app.baton.deal.worksheet.Leased;
import app.baton.deal.worksheet.Sale;
import app.baton.exchange.JsonQuote;
import app.baton.incentive.RouteKind;
import app.baton.money.Dollars;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.joda.money.Money;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The deal of {@code quote/base.json}, changed in places: a new 2027 Ridge for 30,000 with a bed liner of 500, a document fee
 * of 200, a title of 150 and a service contract of 1,800; 2,000 down, a trade of 8,000 with 5,000 owed; a rebate of 1,500.
 */
public final class QuoteCase {

    private final ObjectNode json;

    private QuoteCase(ObjectNode json) {
        this.json = json;
    }

    public static QuoteCase base() {
        try (InputStream in = Objects.requireNonNull(QuoteCase.class.getResourceAsStream("/quote/base.json"))) {
            return new QuoteCase((ObjectNode) JsonMapper.shared().readTree(in.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Another value at a JSON pointer; its parent is made where there is none. */
    public QuoteCase with(String pointer, String value) {
        JsonNode node = JsonMapper.shared().readTree(value);
        JsonNode at = json;
        String[] names = pointer.substring(1).split("/");
        for (int i = 0; i < names.length - 1; i++) {
            JsonNode next = at.isArray() ? at.get(Integer.parseInt(names[i])) : at.get(names[i]);
            at = next == null ? ((ObjectNode) at).putObject(names[i]) : next;
        }
        ((ObjectNode) at).set(names[names.length - 1], node);
        return this;
    }

    QuoteCase without(String pointer) {
        int cut = pointer.lastIndexOf('/');
        ((ObjectNode) json.at(pointer.substring(0, cut))).remove(pointer.substring(cut + 1));
        return this;
    }

    /** A store in that state, selling to a buyer of the same one. */
    QuoteCase in(String state) {
        return with("/deal/store", '"' + state + '"').with("/situation/place", "{\"state\": \"" + state + "\"}");
    }

    /** Sold by a store in Ann Arbor to a buyer of another state. */
    QuoteCase soldTo(String state) {
        return with("/situation/place", "{\"state\": \"" + state + "\"}");
    }

    /** A county of the state with a rate of its own. */
    QuoteCase county(String state, String county, String percent) {
        return with("/situation/place", "{\"state\": \"%s\", \"county\": \"%s, %s\"}".formatted(state, county, state))
                .with("/taxes", ("{\"locals\": [{\"state\": \"%s\", \"county\": \"%s\", \"percent\": \"%s\", "
                        + "\"from\": \"2026-01-01\", "
                        + "\"read\": {\"quality\": \"store\", \"year\": \"2026\", \"source\": \"county notice\"}}]}")
                        .formatted(state, county, percent));
    }

    byte[] bytes() {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    public JsonQuote.Asked asked() {
        return new JsonQuote().read(bytes());
    }

    public Quote quote() {
        JsonQuote.Asked asked = asked();
        return new Quoting(asked.programs()).of(asked.request());
    }

    Quote.OnRoute on(RouteKind kind) {
        return quote().best(kind).orElseThrow();
    }

    Sale sale() {
        return (Sale) on(RouteKind.STANDARD).worked();
    }

    Leased lease() {
        return (Leased) on(RouteKind.LEASE).worked();
    }

    static Money of(Figure figure, FigureName name) {
        return figure.find(name).map(Figure::amount).orElse(Dollars.zero());
    }

    public static Money usd(String amount) {
        return Dollars.parse(amount);
    }
}
