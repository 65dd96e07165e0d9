package app.baton.exchange;

import app.baton.incentive.Extras;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramFormat;
import app.baton.incentive.ProgramReading;
import app.baton.incentive.ProgramReading.Refused;
import app.baton.incentive.ProgramRef;
import app.baton.incentive.ProgramSheet;
import app.baton.incentive.Rulebook;
import app.baton.journal.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Programs and rulebooks as JSON: {@code {"format": 1, "rulebooks": [...], "programs": [...]}}, each entry complete. The
 * public contract is {@code app/baton/schema/programs.json}. Whatever is read is written back unchanged in canonical
 * form, fields unknown to this version included.
 */
public final class JsonPrograms implements ProgramFormat {

    /** The format that this version writes; a newer one is refused. */
    public static final int FORMAT = 1;

    /** Values that say nothing, so that nobody needs to hear that they were passed over. */
    private static final Set<String> NOTHING = Set.of("null", "false", "[]", "{}");

    @Override
    public String write(Program program) {
        return CanonicalJson.text(tree(program));
    }

    @Override
    public String write(Rulebook rulebook) {
        return CanonicalJson.text(tree(rulebook));
    }

    @Override
    public String write(ProgramSheet sheet) {
        return CanonicalJson.text(tree(sheet));
    }

    @Override
    public Program read(String json) {
        return program(CanonicalJson.read(json), "");
    }

    @Override
    public Rulebook readRulebook(String json) {
        return rulebook(CanonicalJson.read(json), "");
    }

    @Override
    public String hash(Program program) {
        return CanonicalJson.hash(tree(program));
    }

    @Override
    public String hash(Rulebook rulebook) {
        return CanonicalJson.hash(tree(rulebook));
    }

    /** For a document that carries programs among other things. */
    public ObjectNode tree(Program program) {
        return tree(program, program.extras());
    }

    public ObjectNode tree(Rulebook rulebook) {
        return tree(rulebook, rulebook.extras());
    }

    public ObjectNode tree(ProgramSheet sheet) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", FORMAT);
        ArrayNode rulebooks = root.putArray("rulebooks");
        sheet.rulebooks().forEach(rulebook -> rulebooks.add(tree(rulebook)));
        ArrayNode programs = root.putArray("programs");
        sheet.programs().forEach(program -> programs.add(tree(program)));
        return root;
    }

    /** Reads a program that stands at a pointer inside a larger document. */
    public Program program(JsonNode node, String pointer) {
        return entry(Program.class, node, pointer);
    }

    /** As {@link #program}. */
    public Rulebook rulebook(JsonNode node, String pointer) {
        return entry(Rulebook.class, node, pointer);
    }

    @Override
    public ProgramReading readAll(String json) {
        return readAll(CanonicalJson.read(json), "");
    }

    /** As {@link #readAll(String)}, for a list of programs that stands at a pointer inside a larger document. */
    public ProgramReading readAll(ObjectNode root, String pointer) {
        JsonNode format = root.get("format");
        if (format != null && (!format.isIntegralNumber() || format.longValue() > FORMAT || format.longValue() < 1)) {
            throw Problem.badInput("programs.newer-format", pointer + "/format", "These programs are written in format "
                    + format + ", and this version of Baton reads format " + FORMAT + ". Nothing was read; update Baton.");
        }
        if (!(root.get("programs") instanceof ArrayNode) && !(root.get("rulebooks") instanceof ArrayNode)) {
            throw Problem.badInput("programs.none", pointer + "/programs",
                    "This is no list of programs: it has neither \"programs\" nor \"rulebooks\".");
        }
        List<Refused> refused = new ArrayList<>();
        List<Refused> unknown = new ArrayList<>();
        SortedMap<ProgramRef, String> places = new TreeMap<>();
        List<Rulebook> rulebooks = new ArrayList<>();
        List<Program> programs = new ArrayList<>();
        each(root, "rulebooks", pointer, this::rulebook, refused).forEach((here, rulebook) -> {
            if (isFirst(places, rulebook.ref(), here, refused)) {
                rulebooks.add(rulebook);
                unknown.addAll(notes(rulebook.extras(), here, rulebook.id().value()));
            }
        });
        each(root, "programs", pointer, this::program, refused).forEach((here, program) -> {
            if (isFirst(places, program.ref(), here, refused)) {
                programs.add(program);
                unknown.addAll(notes(program.extras(), here, program.id().value()));
            }
        });
        return new ProgramReading(new ProgramSheet(rulebooks, programs), places, refused, unknown);
    }

    private static boolean isFirst(SortedMap<ProgramRef, String> places, ProgramRef ref, String here, List<Refused> refused) {
        String before = places.putIfAbsent(ref, here);
        if (before != null) {
            refused.add(new Refused(here + "/revision", ref.id().value(),
                    "The file holds revision " + ref.revision() + " of " + ref.id() + " twice, first at " + before + "."));
        }
        return before == null;
    }

    private static <T> SequencedMap<String, T> each(ObjectNode root, String list, String pointer,
                                                    BiFunction<JsonNode, String, T> reader, List<Refused> refused) {
        SequencedMap<String, T> good = new LinkedHashMap<>();
        JsonNode entries = root.get(list);
        if (entries == null) {
            return good;
        }
        if (!entries.isArray()) {
            throw Problem.badInput("programs.none", pointer + "/" + list, "It has to be a list.");
        }
        for (int i = 0; i < entries.size(); i++) {
            String here = pointer + "/" + list + "/" + i;
            try {
                good.put(here, reader.apply(entries.get(i), here));
            } catch (Problem problem) {
                JsonNode id = entries.get(i).get("id");
                refused.add(new Refused(problem.field().orElse(here), id != null && id.isString() ? id.stringValue() : "",
                        problem.sentence()));
            }
        }
        return good;
    }

    /** The fields left over that say something. */
    static Stream<String> telling(Extras extras) {
        return extras.fields().entrySet().stream().filter(field -> !NOTHING.contains(field.getValue())).map(Map.Entry::getKey);
    }

    private static List<Refused> notes(Extras extras, String pointer, String id) {
        return telling(extras).map(field -> new Refused(pointer + field, id,
                        "This version of Baton does not know the field. It was kept and has no effect."))
                .toList();
    }

    private static <T extends Record> T entry(Class<T> type, JsonNode node, String pointer) {
        if (!(node instanceof ObjectNode object)) {
            throw RecordReader.wrong(pointer, "It has to be an object.");
        }
        T value = RecordReader.read(type, object, pointer);
        Extras extras = Leftovers.between(object, RecordJson.write(value), pointer);
        return extras.isEmpty() ? value : RecordReader.with(value, extras);
    }

    private static ObjectNode tree(Record value, Extras extras) {
        ObjectNode tree = RecordJson.write(value);
        Leftovers.restore(tree, extras);
        return tree;
    }
}
