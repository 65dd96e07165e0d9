package app.baton.deal;

import app.baton.exchange.JsonQuote;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The bulletin of the demo filled up to so many programs, and a veteran's deal with a trade. */
final class LargeDeal {

    private LargeDeal() { }

    /** Those that are no routes stand in it again under other numbers. */
    static JsonQuote.Asked of(int size) {
        ObjectNode file = json("/app/baton/demo/programs-2026-11.json");
        file.setAll(json("/quote/veteran.json"));
        ArrayNode programs = (ArrayNode) file.get("programs");
        for (int i = 0; programs.size() < size; i++) {
            ObjectNode more = ((ObjectNode) programs.get(i)).deepCopy();
            if (!more.toString().contains("rate-tiers") && !more.toString().contains("lease-terms")) {
                programs.add(more.put("id", "27-" + (1000 + i)));
            }
        }
        return new JsonQuote().read(JsonMapper.shared().writeValueAsBytes(file));
    }

    private static ObjectNode json(String resource) {
        try (InputStream in = Objects.requireNonNull(LargeDeal.class.getResourceAsStream(resource))) {
            return (ObjectNode) JsonMapper.shared().readTree(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
