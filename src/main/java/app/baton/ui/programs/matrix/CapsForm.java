package app.baton.ui.programs.matrix;

import app.baton.incentive.Cap;
import app.baton.incentive.Extras;
import app.baton.incentive.Group;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Rulebook;
import app.baton.journal.Texts;
import app.baton.ui.kit.Suggestion;
import app.baton.ui.kit.Typed;
import app.baton.ui.programs.form.FlagInput;
import app.baton.ui.programs.form.Input;
import app.baton.ui.programs.form.RecordInput;
import app.baton.ui.programs.form.RowsInput;
import app.baton.ui.programs.form.TextInput;
import app.baton.ui.programs.form.TokensInput;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The caps of a rulebook as they are typed. */
final class CapsForm {

    private static final String CAPS = "/caps/";

    private final Texts texts;
    private final Supplier<Matrix> matrix;
    final RowsInput<Cap> caps;
    private Extras extras = Extras.none();

    CapsForm(Texts texts, Supplier<Matrix> matrix) {
        this.texts = texts;
        this.matrix = matrix;
        caps = new RowsInput<>("caps", texts.say("matrix.caps"), texts.say("matrix.add-cap"), this::cap);
    }

    private RecordInput<Cap> cap() {
        RecordInput<Cap> sheet = new RecordInput<>("", "", RecordInput.Flow.COLUMN);
        String label = texts.say("matrix.cap-name");
        var name = sheet.add(TextInput.required("name", label, Typed.line(), texts.say("editor.missing", label)));
        var programs = sheet.add(new TokensInput<>("programs", texts.say("matrix.cap-programs"),
                Typed.of(Typed.Look.CODE, this::program, ProgramId::value)).suggest(this::programs));
        var groups = sheet.add(new TokensInput<>("groups", texts.say("matrix.cap-groups"),
                Typed.of(Typed.Look.CODE, this::group, id -> id)).suggest(this::groups));
        var count = sheet.add(TextInput.optional("count", texts.say("matrix.cap-most"), Typed.number(texts)));
        var total = sheet.add(TextInput.optional("total", texts.say("matrix.cap-total"), Typed.money(texts)));
        var cut = sheet.add(new FlagInput("cutToFit", texts.say("matrix.cap-cuts")));
        var text = sheet.add(TextInput.optional("text", texts.say("matrix.words"), Typed.lines()));
        return sheet.of(() -> new Cap(name.get(), programs.get(), groups.get(), count.orNull(), total.orNull(), cut.get(),
                text.orNull()), it -> {
            name.show(it.name());
            programs.show(it.programs());
            groups.show(it.groups());
            count.showOrClear(it.count());
            total.showOrClear(it.total());
            cut.show(it.cutToFit());
            text.showOrClear(it.text());
        });
    }

    private ProgramId program(String text) {
        return matrix.get().program(text).orElseThrow(() ->
                new Typed.Unread(texts.say("matrix.no-program", text))).id();
    }

    private String group(String text) {
        return matrix.get().rulebook().group(text).orElseThrow(() ->
                new Typed.Unread(texts.say("matrix.no-group", text))).id();
    }

    private List<Suggestion> programs() {
        return matrix.get().programs().stream().map(it -> new Suggestion(it.id().value(), it.name())).toList();
    }

    private List<Suggestion> groups() {
        return matrix.get().rulebook().groups().stream().map((Group it) -> new Suggestion(it.id(), it.name())).toList();
    }

    /** Types the caps in and remembers where each stood. */
    void open(Rulebook rulebook) {
        extras = rulebook.extras();
        caps.show(rulebook.caps());
        caps.originate(null);
        caps.originate(CAPS.substring(0, CAPS.length() - 1));
        caps.read();
    }

    /** What only a newer Baton knows, each at its cap's place of now. */
    Extras extras() {
        SortedMap<String, String> places = new TreeMap<>();
        caps.trace(CAPS.substring(0, CAPS.length() - 1), places);
        SortedMap<String, String> kept = new TreeMap<>();
        extras.fields().forEach((pointer, json) -> {
            int cut = pointer.lastIndexOf('/');
            String now = pointer.startsWith(CAPS) ? places.get(pointer.substring(0, cut)) : pointer.substring(0, cut);
            if (now != null) {
                kept.put(now + pointer.substring(cut), json);
            }
        });
        return kept.equals(extras.fields()) ? extras : new Extras(kept);
    }

    /** What is wrong with them, each sentence once. */
    List<String> wrong() {
        List<String> found = new ArrayList<>();
        collect(caps, found);
        return found.stream().distinct().toList();
    }

    private static void collect(Input<?> part, List<String> into) {
        if (!part.problem().get().isEmpty()) {
            into.add(part.problem().get());
        }
        part.parts().forEach(below -> collect(below, into));
    }
}
