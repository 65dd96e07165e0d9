package app.baton.lead.radar;

import java.util.Arrays;

/**
 * The households of an index, in the order of their certificates: the words of each with what they are, and its numbers, a few
 * bytes for each.
 */
final class Rows {

    /** What a number of a row is; it stands in the two highest bits. */
    enum Mark { PHONE, EMAIL, EMAIL_NAME, VEHICLE }

    private static final int PART_BITS = 4;
    private static final int MARK_SHIFT = 62;
    private static final long MARK_VALUE = (1L << MARK_SHIFT) - 1;

    private final String[] codes;
    private final int[] cellStarts;
    private final int[] cells;
    private final int[] markStarts;
    private final long[] marks;

    Rows(String[] codes, int[] cellStarts, int[] cells, int[] markStarts, long[] marks) {
        this.codes = codes;
        this.cellStarts = cellStarts;
        this.cells = cells;
        this.markStarts = markStarts;
        this.marks = marks;
    }

    static int cell(int word, Part part) {
        return word << PART_BITS | part.ordinal();
    }

    static int word(int cell) {
        return cell >>> PART_BITS;
    }

    static Part part(int cell) {
        return Part.at(cell & (1 << PART_BITS) - 1);
    }

    static long mark(Mark kind, long value) {
        return (long) kind.ordinal() << MARK_SHIFT | value & MARK_VALUE;
    }

    static boolean is(long mark, Mark kind) {
        return mark >>> MARK_SHIFT == kind.ordinal();
    }

    static long value(long mark) {
        return mark & MARK_VALUE;
    }

    int size() {
        return codes.length;
    }

    String code(int row) {
        return codes[row];
    }

    /** The first row whose certificate is not before this text. */
    int firstFrom(String text) {
        int at = Arrays.binarySearch(codes, text);
        return at < 0 ? -at - 1 : at;
    }

    int firstCell(int row) {
        return cellStarts[row];
    }

    int cell(int place) {
        return cells[place];
    }

    int firstMark(int row) {
        return markStarts[row];
    }

    long mark(int place) {
        return marks[place];
    }

    /** Whether two rows are of one household, to the letter. */
    boolean alike(int one, int other) {
        return Arrays.equals(cells, cellStarts[one], cellStarts[one + 1], cells, cellStarts[other], cellStarts[other + 1])
                && Arrays.equals(marks, markStarts[one], markStarts[one + 1], marks, markStarts[other], markStarts[other + 1]);
    }
}
