package app.baton.incentive;

import app.baton.incentive.RevisionDiff.Change;
import app.baton.journal.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes single changes and puts each into its line. */
final class Changes {

    private final Texts texts;

    Changes(Texts texts) {
        this.texts = texts;
    }

    Change of(String field, String label, String was, String is, Turn turn) {
        String line;
        if (was.isEmpty()) {
            line = texts.say("diff.added", label, is);
        } else if (is.isEmpty()) {
            line = texts.say("diff.gone", label, was);
        } else {
            line = texts.say("diff.changed", label, was, is);
        }
        return new Change(field, label, was, is, turn, line);
    }

    /** Nothing when both sides read alike. */
    Optional<Change> words(String field, String label, String was, String is) {
        return was.equals(is) ? Optional.empty() : Optional.of(of(field, label, was, is, Turn.DIFFERENT));
    }

    /** Cell by cell of two tables; what is new or gone too. */
    List<Change> cells(String field, List<Cell> was, List<Cell> is) {
        Map<String, Cell> before = byLabel(was);
        Map<String, Cell> now = byLabel(is);
        List<Change> changes = new ArrayList<>();
        now.forEach((label, cell) -> {
            Cell old = before.get(label);
            if (old == null) {
                changes.add(of(field, label, "", cell.words(), cell.turnWhenNew()));
            } else if (!old.words().equals(cell.words())) {
                changes.add(of(field, label, old.words(), cell.words(), cell.turnSince(old)));
            }
        });
        before.forEach((label, cell) -> {
            if (!now.containsKey(label)) {
                changes.add(of(field, label, cell.words(), "", cell.turnWhenGone()));
            }
        });
        return changes;
    }

    private static Map<String, Cell> byLabel(List<Cell> cells) {
        Map<String, Cell> byLabel = new LinkedHashMap<>();
        cells.forEach(cell -> byLabel.merge(cell.label(), cell, Cell::and));
        return byLabel;
    }
}
