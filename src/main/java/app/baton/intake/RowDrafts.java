package app.baton.intake;

import app.baton.incentive.Draft;
import app.baton.incentive.Entry;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.RevisionDiff;
import app.baton.incentive.Source;
import app.baton.intake.ProgramPreview.Apart;
import app.baton.intake.ProgramPreview.Decision;
import app.baton.intake.ProgramPreview.Rival;
import app.baton.intake.ProgramPreview.Row;
import app.baton.intake.ProgramPreview.Standing;
import app.baton.journal.Texts;
import java.util.List;
import java.util.Optional;

/** Lays the rows of one sheet over what is here: what each becomes, what that changes, and who works on it already. */
final class RowDrafts {

    private final KnownPrograms known;
    private final Program blank;
    private final ProgramRowReader reader;
    private final Placing placing;
    private final boolean moved;
    private final Hand hand;
    private final RowDoubts doubts;
    private final Texts texts;

    /** {@code moved}: also a row that says nothing new goes where the sheet's programs come under. */
    RowDrafts(KnownPrograms known, Program blank, ProgramRowReader reader, Placing placing, boolean moved, Hand hand,
              RowDoubts doubts, Texts texts) {
        this.known = known;
        this.blank = blank;
        this.reader = reader;
        this.placing = placing;
        this.moved = moved;
        this.hand = hand;
        this.doubts = doubts;
        this.texts = texts;
    }

    /** @throws RowProblem saying which cell is wrong */
    Row of(Table.Row row, ProgramId code) {
        doubts.take();
        Optional<Draft> draft = known.draft(code);
        if (draft.isPresent()) {
            Program was = draft.get().program().orElseThrow(() -> new RowProblem(ProgramField.CODE, code + " is a rulebook here"
                    + " and no program. Give the program another code."));
            return row(row, Standing.CHANGED, draft.get(), over(row, was), Optional.of(was));
        }
        Optional<Program> newest = known.newest(code);
        if (newest.isPresent()) {
            Program was = newest.get();
            return row(row, Standing.REVISED, hand.begin(Entry.of(was), was.ref()), over(row, was), newest);
        }
        Program made = reader.fresh(row, blank);
        return row(row, Standing.NEW, hand.begin(Entry.of(made), null), made, Optional.empty());
    }

    /** What says nothing new stays where it is, unless somebody said where all of the sheet goes. */
    private Program over(Table.Row row, Program was) {
        Program same = reader.revised(row, was);
        return !moved && unchecked(was).equals(unchecked(same)) ? same : reader.placed(row, was);
    }

    private Row row(Table.Row row, Standing standing, Draft draft, Program is, Optional<Program> was) {
        Optional<Entry> before = was.map(Entry::of);
        List<String> said = doubts.take();
        ProgramPreview.Place place = placing.place(is, was);
        if (was.map(it -> unchecked(it).equals(unchecked(is))).orElse(false)) {
            return new Row(row.line(), Standing.UNCHANGED, draft, Entry.of(is), before, List.of(), place, said, Optional.empty(),
                    Decision.SHEET);
        }
        Optional<Rival> rival = standing == Standing.CHANGED ? Optional.of(rival(row, draft)) : successor(is);
        return new Row(row.line(), standing, draft, Entry.of(is), before, RevisionDiff.since(before, Entry.of(is), texts), place,
                said, rival, rival.map(it -> proposed(it, is)).orElse(Decision.SHEET));
    }

    private Rival rival(Table.Row row, Draft draft) {
        Optional<Program> from = Optional.ofNullable(draft.from()).map(ref -> ref.id()).flatMap(known::newest)
                .filter(base -> base.ref().equals(draft.from()));
        Optional<Apart> apart;
        try {
            Program base = from.map(it -> it.as(draft.content().ref())).orElseGet(() -> blank.as(draft.content().ref()));
            apart = Optional.of(new Apart(Entry.of(base),
                    Entry.of(from.isPresent() ? reader.placed(row, base) : reader.fresh(row, blank))));
        } catch (RowProblem incomplete) {
            // the row speaks of the draft only: by itself it is no program
            apart = Optional.empty();
        }
        return new Rival(draft, hand.writers(draft), hand.own(draft), false, apart);
    }

    private Optional<Rival> successor(Program program) {
        return known.successor(program.id()).map(draft -> new Rival(draft, hand.writers(draft), hand.own(draft), true,
                Optional.empty()));
    }

    /** One's own draft is written over; somebody else's words are not lost; two programs do not give the same money twice. */
    private static Decision proposed(Rival rival, Program is) {
        if (rival.successor()) {
            return rival.draft().program().map(next -> meet(is, next)).orElse(false) ? Decision.SKIP : Decision.SHEET;
        }
        return rival.own() ? Decision.SHEET : rival.apart().isPresent() ? Decision.ASK : Decision.SKIP;
    }

    private static boolean meet(Program one, Program next) {
        return next.startsOn().map(first -> !one.endsOn().map(last -> last.isBefore(first)).orElse(false)).orElse(true);
    }

    /** Who compared it is not the sheet's to say. */
    private static Program unchecked(Program program) {
        Source source = program.source();
        return program.sourced(new Source(source.document(), source.section(), source.text(), null));
    }
}
