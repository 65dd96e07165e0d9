package app.baton.vehicle;

import java.util.List;

/** A stock list as read: the good rows, the refused ones, and what a person should know of rows that were kept anyway. */
public record StockReading(String source, List<Row> good, List<RefusedRow> refused, List<Remark> remarks) {

    public StockReading {
        good = List.copyOf(good);
        refused = List.copyOf(refused);
        remarks = List.copyOf(remarks);
    }

    /**
     * The refused rows that do not tell which vehicle they are about: whoever says that the list names everything cannot
     * know whether one of them is a vehicle that seems to be lacking.
     */
    public List<RefusedRow> nameless() {
        return refused.stream().filter(RefusedRow::isNameless).toList();
    }

    /** One good row: where it stood, what it lists, and what it says of the vehicle's past. */
    public record Row(int row, int line, Listing listing, Past past) { }

    /** A row was kept without the value of one column. */
    public record Remark(int line, String field, String sentence) { }
}
