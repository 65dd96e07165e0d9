package app.baton.paper;

import app.baton.deal.Quote;
import app.baton.deal.Quoting;
import app.baton.exchange.JsonQuote;
import app.baton.incentive.RouteKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A whole deal to print: that of {@code quote/base.json}, changed in places, with every dealer figure that there is. */
final class DealCase {

    static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    static final DealNames NAMES = new DealNames("Lakeside Northwind", "Ana Duarte", "Pat Rivera", "F4471", DAY);

    /** Amounts and words of the dealer's figures of {@link #base}, none of which a customer reads. */
    static final List<String> DEALERS = List.of("25,417", "25417", "911", "317", "7,731", "7731", "269", "26,487", "26487", "433",
            "487", "1,013", "1013", "173", "231.00", "1,367", "884.70", "Stair Step", "N-4", "Floor Spiff",
            "N-9", "dealer cash", "spiff", "holdback", "pack",
            "reserve", "gross", "invoice", "buy rate", "6.9", "participation", "actual cash", "over-allowance", "vehicle cost",
            "store's share", "dealer money", "markup", "points");

    /** A deal that has gone its whole way. */
    static final DealTrail TRAIL = new DealTrail(
            List.of(new DealTrail.Step("Pencil 1", "Lou Marsh", DAY, "$30,000.00, trade $8,000.00, 60 months at $563.13.")),
            List.of(new DealTrail.Step("Northwind Credit", "Finn Ortiz", DAY.plusDays(1),
                    "Tier A, buy rate 6.9 %, up to $35,000.00.")),
            List.of(new DealTrail.Step("Approved", "Finn Ortiz", DAY.plusDays(1), "Structure as penciled.")),
            List.of(new DealTrail.Step("Contract", "", DAY, ""), new DealTrail.Step("Delivery", "", DAY.plusDays(3), "")),
            List.of(new DealTrail.Step("Bill of sale", "Ana Duarte", DAY.plusDays(2), "Scan 1 of 1.")),
            List.of(new DealTrail.Step("$500 off any Ridge", "Gail Moss", DAY, "Honored at the store's cost: $500.00.")));

    private final ObjectNode json;

    private DealCase(ObjectNode json) {
        this.json = json;
    }

    /** With cost, holdback, pack, dealer cash, a spiff, costs of products, a marked up rate, a flat and an over-allowance. */
    static DealCase base() {
        DealCase base = plain();
        base.with("/deal/costs", "{\"vehicle\": \"25417.00\", \"holdback\": \"911.00\", \"pack\": \"317.00\"}")
                .with("/deal/items/0/cost", "\"269.00\"").with("/deal/items/3/cost", "\"433.00\"")
                .with("/deal/trades/0/actualCashValue", "\"7731.00\"").with("/situation/vehicle/invoice", "\"26487.00\"")
                .with("/deal/contract", "{\"sellRate\": \"8.4\"}")
                .with("/deal/participation", "{\"standard\": \"1.5\", \"split\": \"75\", "
                        + "\"flat\": \"173.00\", \"caps\": [{\"toMonths\": 72, \"points\": \"2\"}], \"chargebackDays\": 90}")
                .with("/programs/3/benefits/0/benefit/amount/amount", "\"1013.00\"");
        JsonNode step = base.json.get("programs").get(3).deepCopy();
        base.programs().add(((ObjectNode) step).put("id", "N-9").put("name", "Floor Spiff"));
        return base.with("/programs/4/payees", "[\"salesperson\"]").with("/programs/4/benefits",
                "[{\"benefit\": {\"kind\": \"spiff\", \"amount\": {\"kind\": \"fixed\", \"amount\": \"487.00\"}}}]");
    }

    static DealCase plain() {
        try (InputStream in = Objects.requireNonNull(DealCase.class.getResourceAsStream("/quote/base.json"))) {
            return new DealCase((ObjectNode) JsonMapper.shared().readTree(in.readAllBytes()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** So many incentives more, with long names, conditions and papers. */
    DealCase incentives(int many) {
        JsonNode model = json.get("programs").get(0);
        for (int i = 1; i <= many; i++) {
            ObjectNode program = ((ObjectNode) model.deepCopy()).put("id", "27-%d".formatted(400 + i))
                    .put("name", "Northwind Owner Appreciation and First Responder Bonus Cash, Series " + i);
            program.set("windows", read(("[{\"by\": \"sale\", \"from\": \"2026-11-01\", \"until\": "
                    + "\"2026-12-%02d\"}]").formatted(i)));
            program.set("benefits", read("[{\"benefit\": {\"kind\": \"customer-cash\", \"amount\": {\"kind\": \"fixed\", "
                    + "\"amount\": \"%d.00\"}}}]".formatted(100 + i)));
            program.set("proofs", read("[{\"anyOf\": [{\"document\": \"registration of the owned vehicle\"}, {\"document\": "
                    + "\"letter from the department on its own paper\", \"notOlderThanDays\": 90}]}, "
                    + "{\"anyOf\": [{\"document\": \"signed assignment form %d\"}]}]".formatted(7000 + i)));
            programs().add(program);
        }
        return this;
    }

    DealCase trades(String array) {
        return with("/deal/trades", array);
    }

    private ArrayNode programs() {
        return (ArrayNode) json.get("programs");
    }

    private static JsonNode read(String value) {
        return JsonMapper.shared().readTree(value);
    }

    /** Another value at a JSON pointer. */
    DealCase with(String pointer, String value) {
        JsonNode at = json;
        String[] names = pointer.substring(1).split("/");
        for (int i = 0; i < names.length - 1; i++) {
            JsonNode next = at.isArray() ? at.get(Integer.parseInt(names[i])) : at.get(names[i]);
            at = next == null ? ((ObjectNode) at).putObject(names[i]) : next;
        }
        ((ObjectNode) at).set(names[names.length - 1], read(value));
        return this;
    }

    Quote quote() {
        JsonQuote.Asked asked = new JsonQuote().read(json.toString().getBytes(StandardCharsets.UTF_8));
        return new Quoting(asked.programs()).of(asked.request());
    }

    DealSheet sheet() {
        return DealSheet.sideBySide(quote(), NAMES);
    }

    Jacket jacket(RouteKind kind, DealTrail trail) {
        JsonQuote.Asked asked = new JsonQuote().read(json.toString().getBytes(StandardCharsets.UTF_8));
        Quote quote = quote();
        return new Jacket(quote, quote.best(kind).orElseThrow(), asked.programs().rulebooks(), NAMES, trail);
    }

    DealSheet alone(RouteKind kind) {
        Quote quote = quote();
        return new DealSheet(quote, quote.best(kind).stream().toList(), NAMES);
    }
}
