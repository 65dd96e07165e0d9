package app.baton.incentive;

import java.math.BigDecimal;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a benefit with what it is for: "F-150 XLT" and "$2,500", "36 months" of tier T0-1 and "0.9%". The
 * measure tells better from worse; without one nobody can say. What {@code limits} gives nothing: it holds others back.
 */
public record Cell(String row, String group, String words, @Nullable BigDecimal measure, boolean lessIsBetter, boolean limits) {

    Cell(String row, String group, String words, @Nullable BigDecimal measure, boolean lessIsBetter) {
        this(row, group, words, measure, lessIsBetter, false);
    }

    static Cell money(String row, String words, Money amount) {
        return new Cell(row, "", words, amount.getAmount(), false);
    }

    static Cell plain(String row, String words) {
        return new Cell(row, "", words, null, false);
    }

    /** Its row, with the group where it has one: "36 months, T0-1". */
    public String label() {
        return group.isEmpty() ? row : row + ", " + group;
    }

    /** The same without its group, where all that stand together are of one. */
    public Cell alone() {
        return in("");
    }

    Cell in(String other) {
        return new Cell(row, other, words, measure, lessIsBetter, limits);
    }

    /** The same as what holds back: without it more people had more. */
    Cell limit() {
        return new Cell(row, group, words, measure, lessIsBetter, true);
    }

    /** A second figure for the same row, as where a table gives two. */
    Cell and(Cell other) {
        return new Cell(row, group, words + ", " + other.words, null, false);
    }

    /** Which way it went since the same cell of an older revision. */
    public Turn turnSince(Cell old) {
        if (measure == null || old.measure == null || measure.compareTo(old.measure) == 0) {
            return Turn.DIFFERENT;
        }
        return measure.compareTo(old.measure) > 0 != lessIsBetter ? Turn.BETTER : Turn.WORSE;
    }

    /** A figure that was not there gives something to more people, and a limit to fewer. */
    public Turn turnWhenNew() {
        return measure == null ? Turn.DIFFERENT : limits ? Turn.WORSE : Turn.BETTER;
    }

    public Turn turnWhenGone() {
        return measure == null ? Turn.DIFFERENT : limits ? Turn.BETTER : Turn.WORSE;
    }
}
