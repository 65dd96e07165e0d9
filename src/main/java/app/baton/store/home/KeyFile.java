package app.baton.store.home;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes {@code keys.json}: the store key, wrapped once for each way in. {@code check} tells the key apart. */
record KeyFile(String check, List<Wrap> users, List<Wrap> recovery) {

    private static final int FORMAT = 1;

    /**
     * The store key encrypted (AES-256-GCM, bound to the kind and name) by a key that Argon2id derives from a password
     * or a recovery code. {@code name} is a login or the number of a recovery key, {@code made} the day it was made.
     */
    record Wrap(String name, LocalDate made, Argon2 cost, byte[] salt, byte[] sealed) { }

    KeyFile {
        users = List.copyOf(users);
        recovery = List.copyOf(recovery);
    }

    KeyFile withUser(Wrap wrap) {
        return new KeyFile(check, replaced(users, wrap), recovery);
    }

    KeyFile withRecovery(Wrap wrap) {
        return new KeyFile(check, users, replaced(recovery, wrap));
    }

    KeyFile without(Predicate<Wrap> user, Predicate<Wrap> recoveryKey) {
        return new KeyFile(check, users.stream().filter(user.negate()).toList(),
                recovery.stream().filter(recoveryKey.negate()).toList());
    }

    private static List<Wrap> replaced(List<Wrap> wraps, Wrap wrap) {
        var more = new ArrayList<>(wraps.stream().filter(each -> !each.name().equals(wrap.name())).toList());
        more.add(wrap);
        return more;
    }

    static KeyFile read(Path file) {
        JsonNode json = HomeFile.parse(file);
        if (json.path("format").asInt(0) > FORMAT) {
            throw HomeProblems.newer(file);
        }
        try {
            var keys = new KeyFile(HomeFile.text(json, "check"), wraps(json, "users"), wraps(json, "recovery"));
            if (keys.users().isEmpty() && keys.recovery().isEmpty()) {
                throw HomeProblems.damaged(file, "there is no key in it");
            }
            return keys;
        } catch (JacksonException | IllegalArgumentException | DateTimeException wrong) {
            throw HomeProblems.damaged(file, "a field is missing or wrong");
        }
    }

    void write(Path file) {
        ObjectNode json = HomeFile.blank();
        json.put("format", FORMAT).put("check", check);
        put(json.putArray("users"), users);
        put(json.putArray("recovery"), recovery);
        HomeFile.save(file, json);
    }

    private static void put(ArrayNode array, List<Wrap> wraps) {
        Base64.Encoder base64 = Base64.getEncoder();
        for (Wrap wrap : wraps) {
            ObjectNode node = array.addObject().put("name", wrap.name()).put("made", wrap.made().toString());
            node.putObject("argon2id").put("version", 19).put("memoryKiB", wrap.cost().memory())
                    .put("passes", wrap.cost().passes()).put("lanes", wrap.cost().lanes())
                    .put("salt", base64.encodeToString(wrap.salt()));
            node.put("sealed", base64.encodeToString(wrap.sealed()));
        }
    }

    private static List<Wrap> wraps(JsonNode json, String name) {
        List<Wrap> wraps = new ArrayList<>();
        for (JsonNode node : json.required(name)) {
            JsonNode derived = node.required("argon2id");
            var cost = new Argon2(derived.required("memoryKiB").asInt(), derived.required("passes").asInt(),
                    derived.required("lanes").asInt());
            wraps.add(new Wrap(HomeFile.text(node, "name"), LocalDate.parse(HomeFile.text(node, "made")), cost,
                    bytes(derived, "salt"), bytes(node, "sealed")));
        }
        return wraps;
    }

    private static byte[] bytes(JsonNode node, String name) {
        return Base64.getDecoder().decode(HomeFile.text(node, name));
    }
}
