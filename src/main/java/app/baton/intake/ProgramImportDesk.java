package app.baton.intake;

import app.baton.incentive.Done;
import app.baton.incentive.Draft;
import app.baton.incentive.DraftId;
import app.baton.incentive.Entry;
import app.baton.incentive.Merge;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Refusal;
import app.baton.incentive.Saving;
import app.baton.incentive.StewardDesk;
import app.baton.intake.ProgramPreview.Decision;
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

    /**
     * What an import came to; it can be undone as one. {@code asked} are drafts of others that say something different in
     * the same places: nothing of them was kept before somebody answers.
     */
    public record Imported(UUID batch, List<Draft> made, List<StewardDesk.Edit> back, int unchanged, List<Refused> refused,
                           List<Question> asked) {
        public Imported {
            made = List.copyOf(made);
            back = List.copyOf(back);
            refused = List.copyOf(refused);
            asked = List.copyOf(asked);
        }

        /** How many rows stayed out because something in them is wrong; each has one reason or more. */
        public long wrong() {
            return refused.stream().map(Refused::line).distinct().count();
        }

        /** Drafts that were on the desk before and say something else now. */
        public int changed() {
            return back.size();
        }

        /** Next revisions of programs that are in the book. */
        public long revised() {
            return made.stream().filter(draft -> draft.from() != null).count();
        }
    }

    /** Where a draft and a row differ: what is to be asked, and what the row makes of the program. */
    public record Question(int line, Saving.Asked asked, Entry mine) {

        /** For somebody who cannot be asked. */
        public Refused refused() {
            return new Refused(line, "", mine.id().value(), "Somebody else changed the draft of it in the same places: "
                    + String.join(", ", asked.merge().questions().stream().map(Merge.Question::label).toList())
                    + ". It was left as it is. Import the sheet in the window, which asks what stands.");
        }
    }

    /** What the columns of a sheet probably are. */
    public static ColumnMapping<ProgramField> guess(List<String> header) {
        return ColumnMapping.guess(header, ProgramField.ALIASES);
    }

    /** What the programs of a sheet can come under. */
    public Origins origins(User user) {
        Permissions.require(user, Action.EDIT_PROGRAMS);
        return KnownPrograms.of(user, steward, List.of()).origins();
    }

    /**
     * Reads a sheet; nothing is kept.
     *
     * @throws Problem {@code programs.columns} when no column holds the code, {@code programs.no-rulebook} when the one that
     *     was chosen is not here, {@code intake.stopped} when asked to stop
     */
    public ProgramPreview preview(User user, Table table, ColumnMapping<ProgramField> mapping, Under under,
                                  Background.Progress progress) {
        Permissions.require(user, Action.EDIT_PROGRAMS);
        if (mapping.column(ProgramField.CODE).isEmpty()) {
            throw codeless(table);
        }
        KnownPrograms known = KnownPrograms.of(user, steward, work.read(stock::offered));
        if (under.rules() instanceof Under.Rules.Book(var code) && known.rulebook(code).isEmpty()) {
            throw Problem.badInput("programs.no-rulebook", "rulebook", "There is no rulebook \"" + code + "\" here. There are: "
                    + String.join(", ", known.choice().newestFirst().stream().map(book -> book.id().value()).toList()) + ".");
        }
        Program blank = steward.blank(user).program().orElseThrow();
        Placing placing = new Placing(known, under, clock.today(), texts);
        RowDoubts doubts = new RowDoubts();
        ProgramRowReader reader = new ProgramRowReader(mapping, known, placing, doubts, texts);
        Hand hand = new Hand(user.id(), steward.people(user), () -> new DraftId(ids.next()), clock.now());
        RowDrafts drafts = new RowDrafts(known, blank, reader, placing, under.chosen(), hand, doubts, texts);
        Map<String, List<Integer>> lines = lines(table, mapping);
        List<Row> rows = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        table.broken().forEach(broken -> refused.add(new Refused(broken.line(), broken.column(), "", broken.sentence())));
        for (Table.Row row : table.rows()) {
            Tables.at(progress, row.number(), table.rows().size(), table.source());
            String code = mapping.cell(row, ProgramField.CODE);
            try {
                rows.add(read(drafts, row, code, lines.getOrDefault(code, List.of())));
            } catch (RowProblem wrong) {
                wrong.wrongs().forEach(each -> refused.add(new Refused(row.line(), mapping.column(each.field())
                        .map(table.header()::get).orElse(texts.name(each.field())), code, each.sentence())));
            }
        }
        refused.sort(Comparator.comparingInt(Refused::line));
        return new ProgramPreview(table, under, rows, refused);
    }

    /** @throws RowProblem with everything that is wrong in the row */
    private Row read(RowDrafts drafts, Table.Row row, String code, List<Integer> lines) {
        if (ProgramTemplate.isExample(code, texts)) {
            throw new RowProblem(ProgramField.CODE, "This row is the template's example and no program. Delete it, or give it a"
                    + " code of its own if it has become one.");
        }
        ProgramId id = ProgramWords.code(code);
        Wrongs wrongs = new Wrongs();
        wrongs.of(() -> once(code, lines), code);
        Optional<Row> read = wrongs.tried(() -> drafts.of(row, id));
        wrongs.raise();
        return read.orElseThrow();
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
    private static String once(String code, List<Integer> lines) {
        if (!code.isEmpty() && lines.size() > 1) {
            throw new RowProblem(ProgramField.CODE, "The code " + code + " stands on rows " + String.join(", ",
                    lines.stream().map(String::valueOf).toList()) + ". None of them was taken. Keep one row; amounts by model"
                    + " go into one cell, as in \"2026 F-150: 2,000; 2026 Explorer: 1,500\".");
        }
        return code;
    }

    /** Keeps what the preview showed, as it was decided, in one change. */
    public Imported importDrafts(User user, ProgramPreview preview) {
        Permissions.require(user, Action.EDIT_PROGRAMS);
        UUID batch = ids.next();
        List<Row> taken = preview.rows().stream().filter(Row::taken).toList();
        List<Saving> savings = steward.saveAll(user, taken.stream().map(row -> edit(row, batch)).toList());
        List<Draft> made = new ArrayList<>();
        List<StewardDesk.Edit> back = new ArrayList<>();
        List<Refused> refused = new ArrayList<>(preview.refused());
        List<Question> asked = new ArrayList<>();
        for (int at = 0; at < taken.size(); at++) {
            Row row = taken.get(at);
            switch (savings.get(at)) {
                case Saving.Kept(var draft, var _) when row.standing() == Standing.CHANGED ->
                        back.add(new StewardDesk.Edit(draft, row.draft().content()));
                case Saving.Kept(var draft, var _) -> made.add(draft);
                case Saving.Asked question -> asked.add(new Question(row.line(), question, edit(row, batch).content()));
                case Saving.Refused(var _, var why) -> refused.add(new Refused(row.line(), "", row.code().value(),
                        why.sentence()));
            }
        }
        refused.sort(Comparator.comparingInt(Refused::line));
        return new Imported(batch, made, back, preview.of(Standing.UNCHANGED).size(), refused, asked);
    }

    private static StewardDesk.Edit edit(Row row, UUID batch) {
        Draft draft = row.draft();
        Optional<ProgramPreview.Apart> apart = row.rival().filter(it -> row.decision() == Decision.ASK)
                .flatMap(ProgramPreview.Rival::apart);
        if (apart.isPresent()) {
            return new StewardDesk.Edit(draft, apart.get().content(), apart.get().base());
        }
        return new StewardDesk.Edit(draft.version() > 0 ? draft : new Draft(draft.id(), draft.content(), draft.from(),
                draft.state(), draft.steward(), draft.writers(), draft.changed(), null, batch, 0), row.content());
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
