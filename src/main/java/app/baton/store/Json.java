package app.baton.store;

import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The few texts that the store itself keeps as JSON; programs and campaigns come through their own formats. */
final class Json {

    static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() { }

    static String write(SortedMap<String, String> map) {
        return MAPPER.writeValueAsString(map);
    }

    static SortedMap<String, String> map(JsonNode node) {
        var map = new TreeMap<String, String>();
        node.properties().forEach(field -> map.put(field.getKey(), field.getValue().stringValue()));
        return map;
    }

    static SortedMap<String, String> map(String text) {
        // most rows have nothing there, and thousands are read at once
        return text.equals("{}") ? new TreeMap<>() : map(MAPPER.readTree(text));
    }
}
