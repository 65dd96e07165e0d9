package app.baton.deal;

import app.baton.exchange.JsonQuote;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The bulletin of the demo filled up to so many programs, and a veteran's deal with a trade. */
final class LargeDeal {

    private LargeDeal() { }

    /** Those that are no routes stand in it again under other numbers. */
    static JsonQuote.Asked of(int size) {
        return read(file(size));
    }

    /**
     * The same where four ways to buy are to be had at each of the terms from 24 to 84 months: an outside lender, the standard
     * rate, and two rate programs; the lease comes on top.
     */
    static JsonQuote.Asked atEveryTerm(int size) {
        ObjectNode file = file(size);
        file.withObject("/policy").put("outsideRate", "7.25");
        for (JsonNode program : file.get("programs")) {
            for (JsonNode benefit : program.get("benefits")) {
                widen(benefit.at("/benefit/rows"));
            }
        }
        for (JsonNode book : file.get("rulebooks")) {
            for (JsonNode table : book.path("standardRates")) {
                widen(table.get("rows"));
            }
        }
        return read(file);
    }

    /** Each tier's first row begins at 24 months, and what ends at 60 goes on to 66, so that no term has a gap. */
    private static void widen(JsonNode rows) {
        Set<String> tiers = new HashSet<>();
        for (JsonNode row : rows) {
            if (row.has("toMonths")) {
                if (tiers.add(row.get("tier").asString())) {
                    ((ObjectNode) row).put("fromMonths", 24);
                }
                if (row.get("toMonths").asInt() == 60) {
                    ((ObjectNode) row).put("toMonths", 66);
                }
            }
        }
    }

    private static JsonQuote.Asked read(ObjectNode file) {
        return new JsonQuote().read(JsonMapper.shared().writeValueAsBytes(file));
    }

    private static ObjectNode file(int size) {
        ObjectNode file = json("/app/baton/demo/programs-2026-11.json");
        file.setAll(json("/quote/veteran.json"));
        ArrayNode programs = (ArrayNode) file.get("programs");
        for (int i = 0; programs.size() < size; i++) {
            ObjectNode more = ((ObjectNode) programs.get(i)).deepCopy();
            if (!more.toString().contains("rate-tiers") && !more.toString().contains("lease-terms")) {
                programs.add(more.put("id", "27-" + (1000 + i)));
            }
        }
        return file;
    }

    private static ObjectNode json(String resource) {
        try (InputStream in = Objects.requireNonNull(LargeDeal.class.getResourceAsStream(resource))) {
            return (ObjectNode) JsonMapper.shared().readTree(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
