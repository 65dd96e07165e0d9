package app.baton.ui.programs;

import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Refusal;
import app.baton.intake.ColumnMapping;
import app.baton.intake.ListFile;
import app.baton.intake.ProgramField;
import app.baton.intake.ProgramImportDesk;
import app.baton.intake.ProgramPreview;
import app.baton.intake.ProgramPreview.Decision;
import app.baton.intake.ProgramTemplate;
import app.baton.intake.RivalWords;
import app.baton.intake.SavedMappings;
import app.baton.intake.Table;
import app.baton.intake.Tables;
import app.baton.intake.Under;
import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.User;
import app.baton.ui.kit.PaneState;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.kit.TextQuestion;
import app.baton.ui.kit.UndoStack;
import app.baton.ui.kit.WatchedLane;
import app.baton.ui.programs.ProgramsViewModel.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A spreadsheet on its way in: which sheet of the file, which column is what, what each good row would change and why
 * the others stay out. Everything is read anew with each change; nothing is kept until it is asked for.
 */
public final class ImportViewModel {

    private final ProgramsViewModel screen;
    private final ProgramImportDesk desk;
    private final SavedMappings mappings;
    private final Background background;
    private final Texts texts;
    private final ScreenContext context;
    private final WatchedLane reading;
    private final UnderViewModel under;
    private final Map<ProgramId, Decision> decided = new HashMap<>();
    private final RivalWords rivals;
    private @Nullable Chosen looked;
    private final ReadOnlyObjectWrapper<@Nullable Sheets> sheets = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Chosen> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ProgramPreview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PaneState> state;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /** The file that was read, sheet by sheet, and the mappings that people saved. */
    public record Sheets(String file, List<Table> tables, List<String> saved) { }

    /** One sheet with what its columns are taken for; {@code saved} is the saved mapping that is in use, or empty. */
    public record Chosen(Table table, ColumnMapping<ProgramField> mapping, String saved) { }

    ImportViewModel(ProgramsViewModel screen, ProgramsDesks desks, Background background, Texts texts, ScreenContext context) {
        this.screen = screen;
        this.desk = desks.importing();
        this.mappings = desks.mappings();
        rivals = new RivalWords(texts);
        this.background = background;
        this.texts = texts;
        this.context = context;
        under = new UnderViewModel(desks, background, texts, context, this::again);
        reading = new WatchedLane(background.lane(texts.say("programs.import.title")), this::stopped);
        state = new ReadOnlyObjectWrapper<>(start());
        sheets.subscribe(opened -> state.set(opened == null ? start() : PaneState.ready()));
    }

    private PaneState start() {
        return PaneState.empty(texts.say("programs.import.start.title"), texts.say("programs.import.start"),
                texts.say("programs.import.choose"), this::choose);
    }

    /** Asks for the file. */
    public void choose() {
        context.dialogs().chooseFile(texts.say("programs.import.choose"), texts.say("programs.import.kind"),
                List.of("*.xlsx", "*.csv", "*.tsv", "*.txt"), this::read);
    }

    private record Opened(Sheets sheets, Chosen first, UnderViewModel.Offered offered) { }

    /** Writes a list to fill in, as a workbook or as text by the name that is chosen. */
    public void saveTemplate() {
        Months shown = screen.filter().get().months();
        YearMonth month = shown == null ? YearMonth.from(screen.filter().get().today()) : shown.last();
        context.dialogs().chooseFileToSave(texts.say("programs.import.template"),
                texts.say("programs.import.template.name", month), file ->
                background.run(texts.say("programs.import.template"), progress -> write(file, month), written ->
                        context.dialogs().toast(texts.say("programs.import.template.saved", written.getFileName())),
                        context.dialogs()::problem));
    }

    private Path write(Path file, YearMonth month) {
        try {
            return Files.write(file, new ProgramTemplate(texts).of(String.valueOf(file.getFileName()), month));
        } catch (IOException unwritable) {
            throw Problem.couldNot("template.unwritable", texts.say("programs.import.template.unwritable", file), unwritable);
        }
    }

    void read(Path file) {
        String name = String.valueOf(file.getFileName());
        User user = context.user();
        reading.run(texts.say("programs.import.reading", name), progress -> {
            List<Table> tables = Tables.readAll(ListFile.bytes(file), name, progress);
            return new Opened(new Sheets(name, tables, mappings.names()), proposed(tables.getFirst()), under.load(user));
        }, opened -> {
            preview.set(null);
            under.open(opened.offered());
            decided.clear();
            sheets.set(opened.sheets());
            take(opened.first());
        }, context.dialogs()::problem);
    }

    /** Nothing is kept of what a person stopped: a sheet that was not looked at to its end is put away. */
    private void stopped() {
        if (preview.get() == null || !Objects.equals(looked, chosen.get())) {
            clear();
        }
    }

    /** The saved mapping that fits these columns best, or a guess from their names. */
    private Chosen proposed(Table table) {
        Optional<String> saved = mappings.fitting(table.header());
        return saved.flatMap(name -> mappings.find(name, ProgramField.class, table.header())
                .map(mapping -> new Chosen(table, mapping, name)))
                .orElseGet(() -> new Chosen(table, ProgramImportDesk.guess(table.header()), ""));
    }

    private void take(Chosen next) {
        chosen.set(next);
        problem.set("");
        User user = context.user();
        Under where = under.under().get();
        reading.run(texts.say("programs.import.checking", next.table().source()), progress ->
                desk.preview(user, next.table(), next.mapping(), where, progress), shown -> {
            looked = next;
            show(shown);
        }, wrong -> {
            show(null);
            if (wrong.kind() == Problem.Kind.BAD_INPUT) {
                problem.set(wrong.sentence());
            } else {
                context.dialogs().problem(wrong);
            }
        });
    }

    private void show(@Nullable ProgramPreview shown) {
        ProgramPreview next = shown;
        for (Map.Entry<ProgramId, Decision> each : decided.entrySet()) {
            next = next == null ? null : next.decided(Optional.of(each.getKey()), each.getValue());
        }
        under.tell(next);
        preview.set(next);
    }

    /** Decides about the draft that is there already of this row's program. */
    public void decide(ProgramPreview.Row row, Decision decision) {
        decided.put(row.code(), decision);
        show(preview.get());
    }

    /** Decides the same about all of them, where it can be. */
    public void decideAll(Decision decision) {
        rivalled().forEach(row -> decided.put(row.code(), decision));
        show(preview.get());
    }

    /** The rows of whose program a draft is there already. */
    public List<ProgramPreview.Row> rivalled() {
        ProgramPreview now = preview.get();
        return now == null ? List.of() : now.rows().stream().filter(row -> row.rival().isPresent()).toList();
    }

    /** Who works on a row's program already. */
    String words(ProgramPreview.Row row, ProgramPreview.Rival rival) {
        return rivals.sentence(row, rival);
    }

    /** The same sheet, when it comes under something else. */
    private void again() {
        Chosen now = chosen.get();
        if (now != null) {
            take(now);
        }
    }

    public void useSheet(Table table) {
        reading.run(texts.say("programs.import.checking", table.source()), progress -> proposed(table), this::take,
                context.dialogs()::problem);
    }

    /** Says which column holds a field, or that none does. */
    public void map(ProgramField field, @Nullable Integer column) {
        Chosen now = chosen.get();
        if (now != null) {
            take(new Chosen(now.table(), now.mapping().with(field, column), ""));
        }
    }

    /** The columns of which nothing is used although there is something in them. */
    public List<Integer> unused() {
        Chosen now = chosen.get();
        return now == null ? List.of() : now.mapping().unused(now.table());
    }

    /** The first thing that a column says. */
    public String example(int column) {
        Chosen now = chosen.get();
        return now == null ? "" : now.table().rows().stream().map(row -> row.cell(column)).filter(cell -> !cell.isEmpty())
                .findFirst().orElse("");
    }

    public void useMapping(String name) {
        Chosen now = chosen.get();
        if (now != null) {
            reading.run(texts.say("programs.import.checking", now.table().source()), progress -> mappings.find(name,
                    ProgramField.class, now.table().header()), found ->
                    found.ifPresent(mapping -> take(new Chosen(now.table(), mapping, name))), context.dialogs()::problem);
        }
    }

    /** Keeps what the columns are under a name, for the next sheet of this kind. */
    public void saveMapping() {
        Chosen now = chosen.get();
        if (now == null) {
            return;
        }
        User user = context.user();
        context.dialogs().ask(TextQuestion.required(texts.say("programs.import.save"), texts.say("programs.import.save.name"),
                texts.say("programs.import.save"), texts.say("programs.import.save.missing")), name ->
                background.run(texts.say("programs.keeping"), progress -> {
                    mappings.save(user.actor(), name, now.mapping(), now.table().header());
                    return mappings.names();
                }, names -> {
                    Sheets before = sheets.get();
                    if (before != null) {
                        sheets.set(new Sheets(before.file(), before.tables(), names));
                    }
                    chosen.set(new Chosen(now.table(), now.mapping(), name.strip()));
                    context.dialogs().toast(texts.say("programs.import.saved", name.strip()));
                }, context.dialogs()::problem));
    }

    /** How many rows come in. */
    public long ready() {
        ProgramPreview now = preview.get();
        return now == null ? 0 : now.rows().stream().filter(ProgramPreview.Row::taken).count();
    }

    /** Makes drafts of all good rows, in one change. */
    public void importAll() {
        ProgramPreview now = preview.get();
        Chosen from = chosen.get();
        if (now == null || from == null || ready() == 0) {
            context.dialogs().tell(texts.say("programs.import.title"), problem.get().isEmpty()
                    ? texts.say("programs.import.nothing") : problem.get());
            return;
        }
        User user = context.user();
        screen.whenKept(() -> background.run(texts.say("programs.import.running"), progress -> desk.importDrafts(user, now),
                imported -> {
                    screen.undo().push(new Batch(from, now.under(), imported));
                    String sentence = texts.say("programs.imported", imported.made().size() - imported.revised(),
                            imported.revised(), imported.changed(), imported.wrong() + now.skipped());
                    context.dialogs().toast(sentence, texts.say("programs.undo"), screen.undo()::undo);
                    clear();
                    ImportedRows.show(screen, now.rows().stream().filter(ProgramPreview.Row::taken)
                            .flatMap(row -> row.content().program().stream()).toList());
                    imported.asked().forEach(question -> screen.ask(question.asked(), question.mine(),
                            texts.say("programs.merge.sheet", now.table().source()), Page.GRID, draft -> { }));
                }, context.dialogs()::problem));
    }

    /** Forgets the file. */
    private void clear() {
        sheets.set(null);
        chosen.set(null);
        show(null);
        problem.set("");
    }

    /** Taken back as a whole; doing it again reads the same sheet against what is on the desk by then. */
    private final class Batch implements UndoStack.Step {

        private final Chosen from;
        private final Under under;
        private ProgramImportDesk.Imported imported;

        Batch(Chosen from, Under under, ProgramImportDesk.Imported imported) {
            this.from = from;
            this.under = under;
            this.imported = imported;
        }

        @Override
        public void undo() {
            User user = context.user();
            screen.whenKept(() -> background.run(texts.say("programs.keeping"), progress -> desk.undo(user, imported), done -> {
                if (!done.whole()) {
                    context.dialogs().tell(texts.say("programs.batch.stayed", done.refused().size()), done.refused().stream()
                            .map(Refusal::sentence).collect(Collectors.joining("\n")));
                }
                screen.reload();
            }, context.dialogs()::problem));
        }

        @Override
        public void redo() {
            User user = context.user();
            background.run(texts.say("programs.import.running"), progress -> desk.importDrafts(user,
                    desk.preview(user, from.table(), from.mapping(), under, progress)), again -> {
                        imported = again;
                        screen.reload();
                    }, context.dialogs()::problem);
        }
    }

    /** All rows that stay out, as lines for a message to whoever made the sheet. */
    public void copyRefused() {
        ProgramPreview now = preview.get();
        if (now != null && !now.refused().isEmpty()) {
            context.dialogs().copy(now.refused().stream().map(row -> String.join("\t", String.valueOf(row.line()), row.column(),
                    row.code(), row.sentence())).collect(Collectors.joining("\n")));
            context.dialogs().toast(texts.say("programs.import.copied", now.refused().size(), now.wrong()));
        }
    }

    /** What a good row does, in one line. */
    String words(ProgramPreview.Row row) {
        return row.changing() && !row.taken() ? texts.say("programs.import.skipped")
                : row.decision() == Decision.ASK ? texts.say("programs.import.asks") : switch (row.standing()) {
            case NEW -> texts.say("programs.import.new");
            case REVISED -> texts.say("programs.import.revised");
            case CHANGED -> texts.say("programs.import.changed");
            case UNCHANGED -> texts.say("programs.import.unchanged");
        };
    }

    /** What a new program gives, when, and to whom; of a known one, what the row changes. */
    String changes(ProgramPreview.Row row) {
        Optional<Program> fresh = row.content().program().filter(program -> row.standing() == ProgramPreview.Standing.NEW);
        return fresh.map(program -> Stream.of(program.benefitLine(texts), program.windowLine(texts), program.oneLine(texts))
                        .filter(line -> !line.isEmpty()).collect(Collectors.joining("; ")))
                .orElseGet(() -> ChangesInShort.of(row.changes(), texts));
    }

    public ReadOnlyObjectProperty<PaneState> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Sheets> sheets() {
        return sheets.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Chosen> chosen() {
        return chosen.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable ProgramPreview> preview() {
        return preview.getReadOnlyProperty();
    }

    /** The file that is being read or checked, how far it is, and the way to stop it. */
    public WatchedLane reading() {
        return reading;
    }

    /** The rulebook and the document that the sheet's programs come under. */
    public UnderViewModel under() {
        return under;
    }

    /** What is wrong with the columns as they are. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }
}
