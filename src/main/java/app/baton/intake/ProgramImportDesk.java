package app.baton.intake;

import app.baton.incentive.Done;
import app.baton.incentive.Draft;
import app.baton.incentive.DraftId;
import app.baton.incentive.Entry;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Refusal;
import app.baton.incentive.RevisionDiff;
import app.baton.incentive.Saving;
import app.baton.incentive.Source;
import app.baton.incentive.StewardDesk;
import app.baton.intake.ProgramPreview.Refused;
import app.baton.intake.ProgramPreview.Row;
import app.baton.intake.ProgramPreview.Standing;
import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.Ids;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.journal.UnitOfWork;
import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.User;
import app.baton.vehicle.StockBook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Brings a sponsor's spreadsheet onto the steward's desk: each good row becomes a draft or changes the one that is
 * there, and waits for a second person; the others are listed. The same sheet twice changes nothing.
 */
public final class ProgramImportDesk {

    private final StewardDesk steward;
    private final StockBook stock;
    private final UnitOfWork work;
    private final Clock clock;
    private final Ids ids;
    private final Texts texts;

    public ProgramImportDesk(StewardDesk steward, StockBook stock, UnitOfWork work, Clock clock, Ids ids, Texts texts) {
        this.steward = steward;
        this.stock = stock;
        this.work = work;
        this.clock = clock;
        this.ids = ids;
        this.texts = texts;
    }

    /** What an import came to; it can be undone as one. */
    public record Imported(UUID batch, List<Draft> made, List<StewardDesk.Edit> back, int unchanged, List<Refused> refused) {
        public Imported {
            made = List.copyOf(made);
            back = List.copyOf(back);
            refused = List.copyOf(refused);
        }

        /** Drafts that were on the desk before and say something else now. */
        public int changed() {
            return back.size();
        }
    }

    /** What the columns of a sheet probably are. */
    public static ColumnMapping<ProgramField> guess(List<String> header) {
        return ColumnMapping.guess(header, ProgramField.ALIASES);
    }

    /**
     * Reads a sheet; nothing is kept.
     *
     * @throws Problem {@code programs.columns} when no column holds the code, {@code intake.stopped} when asked to stop
     */
    public ProgramPreview preview(User user, Table table, ColumnMapping<ProgramField> mapping, Background.Progress progress) {
        Permissions.require(user, Action.EDIT_PROGRAMS);
        if (mapping.column(ProgramField.CODE).isEmpty()) {
            throw codeless(table);
        }
        KnownPrograms known = KnownPrograms.of(user, steward, work.read(stock::offered));
        Program blank = steward.blank(user).program().orElseThrow();
        ProgramRowReader reader = new ProgramRowReader(mapping, known);
        Map<String, List<Integer>> lines = lines(table, mapping);
        List<Row> rows = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        table.broken().forEach(broken -> refused.add(new Refused(broken.line(), broken.column(), "", broken.sentence())));
        for (Table.Row row : table.rows()) {
            Tables.at(progress, row.number(), table.rows().size(), table.source());
            String code = mapping.cell(row, ProgramField.CODE);
            try {
                once(code, lines.getOrDefault(code, List.of()));
                rows.add(row(user, row, known, blank, reader, ProgramWords.code(code)));
            } catch (RowProblem wrong) {
                String column = mapping.column(wrong.field()).map(table.header()::get).orElse(texts.name(wrong.field()));
                refused.add(new Refused(row.line(), column, code, wrong.sentence()));
            }
        }
        refused.sort(Comparator.comparingInt(Refused::line));
        return new ProgramPreview(table, rows, refused);
    }

    static Problem codeless(Table table) {
        return Problem.badInput("programs.columns", "CODE", "No column of the sheet is known as the program code. Its columns"
                + " are: " + String.join(", ", table.header()) + ". Say which one holds the code.");
    }

    private static Map<String, List<Integer>> lines(Table table, ColumnMapping<ProgramField> mapping) {
        Map<String, List<Integer>> lines = new LinkedHashMap<>();
        table.rows().forEach(row -> lines.computeIfAbsent(mapping.cell(row, ProgramField.CODE), _ -> new ArrayList<>())
                .add(row.line()));
        return lines;
    }

    /** Which of two rows is right is the sponsor's to say. */
    private static void once(String code, List<Integer> lines) {
        if (!code.isEmpty() && lines.size() > 1) {
            throw new RowProblem(ProgramField.CODE, "The code " + code + " stands on rows " + String.join(", ",
                    lines.stream().map(String::valueOf).toList()) + ". None of them was taken. Keep one row; amounts by model"
                    + " go into one cell, as in \"2026 F-150: 2,000; 2026 Explorer: 1,500\".");
        }
    }

    private Row row(User user, Table.Row row, KnownPrograms known, Program blank, ProgramRowReader reader, ProgramId code) {
        Optional<Draft> draft = known.draft(code);
        if (draft.isPresent()) {
            Program was = draft.get().program().orElseThrow(() -> new RowProblem(ProgramField.CODE, code + " is a rulebook here"
                    + " and no program. Give the program another code."));
            return row(row.line(), Standing.CHANGED, draft.get(), reader.revised(row, was), Optional.of(was));
        }
        DraftId id = new DraftId(ids.next());
        Optional<Program> newest = known.newest(code);
        if (newest.isPresent()) {
            Program was = newest.get();
            Draft fresh = Draft.fresh(id, Entry.of(was), was.ref(), user.id(), clock.now(), null);
            return row(row.line(), Standing.REVISED, fresh, reader.revised(row, was), newest);
        }
        Program made = reader.fresh(row, blank);
        return row(row.line(), Standing.NEW, Draft.fresh(id, Entry.of(made), null, user.id(), clock.now(), null), made,
                Optional.empty());
    }

    private Row row(int line, Standing standing, Draft draft, Program is, Optional<Program> was) {
        Optional<Entry> before = was.map(Entry::of);
        List<RevisionDiff.Change> changes = RevisionDiff.since(before, Entry.of(is), texts);
        boolean same = was.map(it -> unchecked(it).equals(unchecked(is))).orElse(false);
        return new Row(line, same ? Standing.UNCHANGED : standing, draft, Entry.of(is), before, same ? List.of() : changes);
    }

    /** Who compared it is not the sheet's to say. */
    private static Program unchecked(Program program) {
        var source = program.source();
        return program.sourced(new Source(source.document(), source.section(), source.text(), null));
    }

    /** Keeps what the preview showed, in one change. A draft that somebody else saved meanwhile is listed and left alone. */
    public Imported importDrafts(User user, ProgramPreview preview) {
        Permissions.require(user, Action.EDIT_PROGRAMS);
        UUID batch = ids.next();
        List<Row> changing = preview.rows().stream().filter(Row::changing).toList();
        List<Saving> savings = steward.saveAll(user, changing.stream().map(row -> edit(row, batch)).toList());
        List<Draft> made = new ArrayList<>();
        List<StewardDesk.Edit> back = new ArrayList<>();
        List<Refused> refused = new ArrayList<>(preview.refused());
        for (int at = 0; at < changing.size(); at++) {
            Row row = changing.get(at);
            switch (savings.get(at)) {
                case Saving.Kept(var draft, var _) when row.standing() == Standing.CHANGED ->
                        back.add(new StewardDesk.Edit(draft, row.draft().content()));
                case Saving.Kept(var draft, var _) -> made.add(draft);
                case Saving.Asked(var _, var merge) -> refused.add(new Refused(row.line(), "", row.code().value(), "Somebody else"
                        + " changed this draft while you looked, in the same places: " + String.join(", ",
                        merge.questions().stream().map(question -> question.label()).toList()) + ". It was left as it is. Import"
                        + " the sheet again."));
                case Saving.Refused(var _, var why) -> refused.add(new Refused(row.line(), "", row.code().value(),
                        why.sentence()));
            }
        }
        refused.sort(Comparator.comparingInt(Refused::line));
        return new Imported(batch, made, back, preview.of(Standing.UNCHANGED).size(), refused);
    }

    private static StewardDesk.Edit edit(Row row, UUID batch) {
        Draft draft = row.draft();
        return new StewardDesk.Edit(draft.version() > 0 ? draft : new Draft(draft.id(), draft.content(), draft.from(),
                draft.state(),
                draft.steward(), draft.writers(), draft.changed(), null, batch, 0), row.content());
    }

    /** Puts away what the import made and puts back what it changed; what was worked on since stays and is listed. */
    public Done undo(User user, Imported imported) {
        Done undone = steward.undoBatch(user, imported.batch());
        List<Draft> drafts = new ArrayList<>(undone.drafts());
        List<Refusal> refused = new ArrayList<>(undone.refused());
        for (Saving saving : steward.saveAll(user, imported.back())) {
            switch (saving) {
                case Saving.Kept(var draft, var _) -> drafts.add(draft);
                case Saving.Asked(var stored, var _) -> refused.add(new Refusal(stored.id(), stored.code(), "", stored.code()
                        + " was worked on since, so it stays as it is."));
                case Saving.Refused(var _, var why) -> refused.add(why);
            }
        }
        return new Done(drafts, refused);
    }
}
