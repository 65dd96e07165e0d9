package app.baton.intake;

import app.baton.incentive.Draft;
import app.baton.incentive.Entry;
import app.baton.incentive.ProgramId;
import app.baton.incentive.RevisionDiff.Change;
import java.util.List;
import java.util.Optional;

/** A sheet of programs as it would come in: the good rows, and the others with line, column and reason. */
public record ProgramPreview(Table table, List<Row> rows, List<Refused> refused) {

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

    /** A good row: the draft it goes into, what that becomes, and what it says that was not there before. */
    public record Row(int line, Standing standing, Draft draft, Entry content, Optional<Entry> was, List<Change> changes) {

        public Row {
            changes = List.copyOf(changes);
        }

        /** Whether it says anything that is not here already. */
        public boolean changing() {
            return standing != Standing.UNCHANGED;
        }

        public ProgramId code() {
            return content.id();
        }
    }

    /** A row that does not come in; the column is empty where the whole row is to blame. */
    public record Refused(int line, String column, String code, String sentence) { }

    public List<Row> of(Standing standing) {
        return rows.stream().filter(row -> row.standing() == standing).toList();
    }
}
