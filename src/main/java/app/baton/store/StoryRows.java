package app.baton.store;

import app.baton.people.PersonId;
import app.baton.vehicle.Facet;
import app.baton.vehicle.Hold;
import app.baton.vehicle.Sayings;
import app.baton.vehicle.StockState;
import app.baton.vehicle.Story;
import app.baton.vehicle.Word;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was said of a unit as one text: a word is an object with its moment and its kind; what is known of it stands behind the
 * moment at which it was said.
 */
final class StoryRows {

    private StoryRows() { }

    static @Nullable String write(Story story) {
        if (story.equals(Story.none())) {
            return null;
        }
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        ArrayNode words = whole.putArray("words");
        story.words().forEach(word -> write(word, words.addObject().put("at", word.at().toString())));
        SortedMap<String, String> said = new TreeMap<>();
        story.said().moments().forEach((facet, at) -> said.merge(at.toString(), facet.name(), (some, more) -> some + " " + more));
        said.forEach(whole.putObject("said")::put);
        return Json.MAPPER.writeValueAsString(whole);
    }

    private static void write(Word word, ObjectNode node) {
        switch (word) {
            case Word.Begun it -> {
                node.put("is", "begun").put("stock", it.stock()).put("inTransit", it.inTransit()).put("state", it.state().name())
                        .put("since", it.since().toString()).put("soldDays", it.soldDays());
                if (it.hold() != null) {
                    write(it.hold(), node.putObject("hold"));
                }
            }
            case Word.Listed it -> node.put("is", "listed").put("stock", it.stock()).put("inTransit", it.inTransit())
                    .put("stocked", it.stocked() == null ? null : it.stocked().toString()).put("day", it.day().toString());
            case Word.Missing it -> node.put("is", "missing").put("day", it.day().toString());
            case Word.Known it -> node.put("is", "known");
            case Word.Moved it -> node.put("is", "moved").put("state", it.state().name()).put("since", it.since().toString());
            case Word.Held it -> write(it.hold(), node.put("is", "held").put("instead", it.instead()).putObject("hold"));
            case Word.Released it -> node.put("is", "released").put("by", it.by().toString()).put("since", it.since().toString());
        }
    }

    private static void write(Hold hold, ObjectNode node) {
        node.put("by", hold.by().toString()).put("name", hold.byName()).put("whom", hold.forWhom()).put("reason", hold.reason())
                .put("since", hold.since().toString()).put("until", hold.until().toString());
    }

    static Story read(@Nullable String text) {
        if (text == null) {
            return Story.none();
        }
        JsonNode whole = Json.MAPPER.readTree(text);
        List<Word> words = new ArrayList<>();
        // the first stories were their words alone
        (whole.isArray() ? whole : whole.get("words")).forEach(node -> words.add(word(node, Instant.parse(text(node, "at")))));
        SortedMap<Facet, Instant> said = new TreeMap<>();
        if (whole.has("said")) {
            whole.get("said").properties().forEach(entry -> Arrays.stream(entry.getValue().stringValue().split(" "))
                    .forEach(facet -> said.put(Facet.valueOf(facet), Instant.parse(entry.getKey()))));
        }
        return new Story(words, new Sayings(said));
    }

    private static Word word(JsonNode node, Instant at) {
        return switch (text(node, "is")) {
            case "begun" -> new Word.Begun(at, text(node, "stock"), flag(node), StockState.valueOf(text(node, "state")),
                    day(node, "since"), node.path("soldDays").asInt(0), node.has("hold") ? hold(node.get("hold")) : null);
            case "listed" -> new Word.Listed(at, text(node, "stock"), flag(node),
                    node.get("stocked").isNull() ? null : day(node, "stocked"), day(node, "day"));
            case "missing" -> new Word.Missing(at, day(node, "day"));
            case "known" -> new Word.Known(at);
            case "moved" -> new Word.Moved(at, StockState.valueOf(text(node, "state")), day(node, "since"));
            case "held" -> new Word.Held(at, hold(node.get("hold")), node.get("instead").booleanValue());
            case "released" -> new Word.Released(at, PersonId.parse(text(node, "by")), Instant.parse(text(node, "since")));
            default -> throw new IllegalStateException("no word of a story: " + node);
        };
    }

    private static Hold hold(JsonNode node) {
        return new Hold(PersonId.parse(text(node, "by")), text(node, "name"), text(node, "whom"), text(node, "reason"),
                Instant.parse(text(node, "since")), Instant.parse(text(node, "until")));
    }

    private static @Nullable Boolean flag(JsonNode node) {
        return node.get("inTransit").isNull() ? null : node.get("inTransit").booleanValue();
    }

    private static LocalDate day(JsonNode node, String name) {
        return LocalDate.parse(text(node, name));
    }

    private static String text(JsonNode node, String name) {
        return node.get(name).stringValue();
    }
}
