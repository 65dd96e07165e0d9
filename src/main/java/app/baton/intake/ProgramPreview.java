package app.baton.intake;

import app.baton.incentive.Draft;
import app.baton.incentive.Entry;
import app.baton.incentive.ProgramId;
import app.baton.incentive.RevisionDiff.Change;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A sheet of programs as it would come in: the good rows, and the others with line, column and reason.
 *
 * @param under what it was read to come under
 */
public record ProgramPreview(Table table, Under under, List<Row> rows, List<Refused> refused) {

    public ProgramPreview {
        rows = List.copyOf(rows);
        refused = List.copyOf(refused);
    }

    /** What a row does. */
    public enum Standing {
        /** A code that is new here. */
        NEW,
        /** A next revision of a program in the book. */
        REVISED,
        /** Changes a draft that is on the desk. */
        CHANGED,
        /** Says what is here already. */
        UNCHANGED
    }

    /**
     * A good row: the draft it goes into, what that becomes, what it says that was not there before, where it belongs,
     * in what it was understood so that a person should look at it, and whether somebody works on it already, and what is to
     * be done then.
     */
    public record Row(int line, Standing standing, Draft draft, Entry content, Optional<Entry> was, List<Change> changes,
                      Place place, List<String> doubts, Optional<Rival> rival, Decision decision) {

        public Row {
            changes = List.copyOf(changes);
            doubts = List.copyOf(doubts);
        }

        /** Whether it says anything that is not here already. */
        public boolean changing() {
            return standing != Standing.UNCHANGED;
        }

        /** Whether it comes in as things are decided now. */
        public boolean taken() {
            return changing() && decision != Decision.SKIP;
        }

        /** Everything that a person should look at. */
        public List<String> looks() {
            return Stream.concat(doubts.stream(), place.looks().stream()).toList();
        }

        public ProgramId code() {
            return content.id();
        }

        Row decided(Decision other) {
            boolean may = rival.map(it -> it.choices().contains(other)).orElse(false);
            return may ? new Row(line, standing, draft, content, was, changes, place, doubts, rival, other) : this;
        }
    }

    /** What becomes of a row whose program somebody works on already. */
    public enum Decision {
        /** The sheet's words take the place of the draft's. */
        SHEET,
        /** Both are brought together, and where both say something different a person is asked. */
        ASK,
        /** It stays out. */
        SKIP
    }

    /**
     * A draft that is there already: of the same code, or of the code that this one was rolled over into.
     *
     * @param writers who put words into it, by name
     * @param own     whether nobody else did than the person who imports
     * @param apart   what both began from and what the sheet makes of that, where the two can be brought together
     */
    public record Rival(Draft draft, List<String> writers, boolean own, boolean successor, Optional<Apart> apart) {

        public Rival {
            writers = List.copyOf(writers);
        }

        /** What can be decided. */
        public List<Decision> choices() {
            return apart.isPresent() ? List.of(Decision.SHEET, Decision.ASK, Decision.SKIP)
                    : List.of(Decision.SHEET, Decision.SKIP);
        }
    }

    /** What a draft and the sheet began from, and what the sheet alone makes of it. */
    public record Apart(Entry base, Entry content) { }

    /** The same with another decision about one program, or about all that somebody works on already. */
    public ProgramPreview decided(Optional<ProgramId> code, Decision decision) {
        return new ProgramPreview(table, under, rows.stream().map(row -> code.map(row.code()::equals).orElse(true)
                ? row.decided(decision) : row).toList(), refused);
    }

    /** The name of the rulebook that a program stands under (empty: none), its document, and what is to be known of it. */
    public record Place(String rulebook, String document, List<String> looks) {

        public Place {
            looks = List.copyOf(looks);
        }
    }

    /** One reason why a row does not come in; the column is empty where the whole row is to blame. */
    public record Refused(int line, String column, String code, String sentence) { }

    /** How many rows do not come in because something in them is wrong; each has one reason or more. */
    public long wrong() {
        return refused.stream().map(Refused::line).distinct().count();
    }

    /** How many rows stay out because somebody decided so. */
    public long skipped() {
        return rows.stream().filter(row -> row.changing() && !row.taken()).count();
    }

    public List<Row> of(Standing standing) {
        return rows.stream().filter(row -> row.standing() == standing).toList();
    }
}
