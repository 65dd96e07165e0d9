package app.baton.store.home;

import app.baton.journal.DealershipId;
import app.baton.journal.DeskId;
import app.baton.journal.Problem;
import app.baton.people.Dealership;
import app.baton.people.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes {@code home.json}, the part of a home that is readable before anybody unlocks it. */
record HomeFile(HomeFacts facts, Optional<SealedServer> server) {

    static final String NAME = "home.json";
    private static final int FORMAT = 1;
    private static final int MOST_BYTES = 1 << 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A server's address, with the password encrypted by the store key. */
    record SealedServer(String url, String user, byte[] password) { }

    static HomeFile read(Path folder) {
        Path file = folder.resolve(NAME);
        JsonNode json = parse(file);
        if (json.path("format").asInt(0) > FORMAT) {
            throw HomeProblems.newer(file);
        }
        try {
            JsonNode store = json.required("dealership");
            JsonNode desk = json.required("desk");
            var dealership = new Dealership(DealershipId.parse(text(store, "id")), text(store, "name"), text(store, "city"),
                    text(store, "state"), ZoneId.of(text(store, "zone")));
            var facts = new HomeFacts(new Desk(DeskId.parse(text(desk, "id")), text(desk, "name"), dealership),
                    json.path("demo").asBoolean(false), text(json, "madeBy"));
            @Nullable JsonNode server = json.get("server");
            return new HomeFile(facts, server == null ? Optional.empty() : Optional.of(new SealedServer(text(server, "url"),
                    text(server, "user"), Base64.getDecoder().decode(text(server, "password")))));
        } catch (JacksonException | IllegalArgumentException | DateTimeException wrong) {
            throw HomeProblems.damaged(file, "a field is missing or wrong");
        }
    }

    /**
     * Parses a small JSON file of a home.
     *
     * @throws Problem when it is unreadable, cut off, or not an object with a format
     */
    static JsonNode parse(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw HomeProblems.damaged(file, "it is far too long");
            }
            JsonNode json = JSON.readTree(Files.readAllBytes(file));
            if (!json.isObject() || json.path("format").asInt(0) < 1) {
                throw HomeProblems.damaged(file, "it is not a file of Baton");
            }
            return json;
        } catch (JacksonException cut) {
            throw HomeProblems.damaged(file, "it ends too early or is no JSON");
        } catch (IOException unreadable) {
            throw HomeProblems.failed(file, unreadable);
        }
    }

    static ObjectNode blank() {
        return JSON.createObjectNode();
    }

    static void save(Path file, JsonNode json) {
        try {
            OwnerOnly.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(json));
        } catch (IOException failed) {
            throw HomeProblems.failed(file, failed);
        }
    }

    void write(Path folder) {
        Desk desk = facts.desk();
        Dealership store = desk.dealership();
        ObjectNode json = blank();
        json.put("format", FORMAT).put("madeBy", facts.madeBy()).put("demo", facts.demo());
        json.putObject("dealership").put("id", store.id().toString()).put("name", store.name()).put("city", store.city())
                .put("state", store.state()).put("zone", store.zone().getId());
        json.putObject("desk").put("id", desk.id().toString()).put("name", desk.name());
        server.ifPresent(at -> json.putObject("server").put("url", at.url()).put("user", at.user())
                .put("password", Base64.getEncoder().encodeToString(at.password())));
        save(folder.resolve(NAME), json);
    }

    static String text(JsonNode node, String name) {
        JsonNode field = node.required(name);
        if (!field.isString()) {
            throw new IllegalArgumentException(name);
        }
        return field.stringValue();
    }
}
