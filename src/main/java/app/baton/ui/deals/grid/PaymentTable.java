package app.baton.ui.deals.grid;

import app.baton.deal.PaymentGrid;
import app.baton.incentive.Route;
import app.baton.incentive.RouteKind;
import app.baton.incentive.stack.RouteStack;
import app.baton.journal.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A payment grid as it is shown; a way to buy without any payment has no line. */
record PaymentTable(List<Money> downs, List<Line> lines) {

    /** The grades of heat, from 1 to this. */
    static final int HOTTEST = 7;

    /** One route at one term. */
    record Line(Route route, String name, List<Cell> cells) {
        Line {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell.
     *
     * @param heat from 1 for the smallest payment of the grid to {@link #HOTTEST}; 0 where there is none
     * @param lowest whether no other way to buy of the same term asks less with the same cash (R7)
     * @param present whether the open deal is this one
     */
    record Cell(@Nullable RouteStack stack, @Nullable Money payment, int heat, boolean lowest, boolean present) { }

    PaymentTable {
        downs = List.copyOf(downs);
        lines = List.copyOf(lines);
    }

    static PaymentTable of(PaymentGrid grid, OpenDeal deal, Texts texts) {
        List<PaymentGrid.Row> rows = grid.rows().stream()
                .filter(row -> row.cells().stream().anyMatch(cell -> cell.payment() != null)).toList();
        LongSummaryStatistics span = rows.stream().flatMapToLong(PaymentTable::cents).summaryStatistics();
        Money down = deal.request().worksheet().cashDown();
        List<Line> lines = new ArrayList<>();
        for (PaymentGrid.Row row : rows) {
            boolean looked = RouteWords.same(row.route(), deal.route());
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < grid.downs().size(); i++) {
                PaymentGrid.Cell cell = row.cells().get(i);
                cells.add(new Cell(cell.stack(), cell.payment(), heat(cell.payment(), span), lowest(row, i, rows),
                        looked && grid.downs().get(i).equals(down)));
            }
            lines.add(new Line(row.route(), RouteWords.name(row.route(), texts), cells));
        }
        return new PaymentTable(grid.downs(), lines);
    }

    private static LongStream cents(PaymentGrid.Row row) {
        return row.cells().stream().map(PaymentGrid.Cell::payment).filter(Objects::nonNull)
                .mapToLong(Money::getAmountMinorLong);
    }

    private static int heat(@Nullable Money payment, LongSummaryStatistics span) {
        if (payment == null) {
            return 0;
        }
        long width = Math.max(1, span.getMax() - span.getMin());
        return (int) (1 + (payment.getAmountMinorLong() - span.getMin()) * (HOTTEST - 1) / width);
    }

    /** Only equal terms and equal cash are compared, a loan with loans, and alone nothing is the lowest. */
    private static boolean lowest(PaymentGrid.Row row, int column, List<PaymentGrid.Row> rows) {
        Money its = row.cells().get(column).payment();
        List<PaymentGrid.Row> others = rows.stream().filter(other -> other != row
                && Objects.equals(other.route().months(), row.route().months())
                && (other.route().kind() == RouteKind.LEASE) == (row.route().kind() == RouteKind.LEASE)).toList();
        OptionalLong least = others.stream().map(other -> other.cells().get(column).payment()).filter(Objects::nonNull)
                .mapToLong(Money::getAmountMinorLong).min();
        return its != null && least.isPresent() && its.getAmountMinorLong() <= least.getAsLong();
    }

    /** The cell there; null beyond the edge. */
    @Nullable Cell at(int row, int column) {
        return row >= 0 && row < lines.size() && column >= 0 && column < downs.size() ? lines.get(row).cells().get(column) : null;
    }
}
