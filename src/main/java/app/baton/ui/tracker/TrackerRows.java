package app.baton.ui.tracker;

import app.baton.incentive.Known;
import app.baton.insight.OfferLine;
import app.baton.insight.TrackerFilter;
import app.baton.insight.TrackerPage;
import app.baton.journal.Texts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A page with all its rows in words and in order, so that the screen's thread only picks from them. */
record TrackerRows(TrackerPage page, List<TrackerRow> all) {

    /** What ends first comes first; campaigns before the programs that end with them. */
    private static final Comparator<OfferLine> ORDER = Comparator
            .comparing((OfferLine line) -> line.span().startsAfter(line.today()))
            .thenComparingLong(line -> line.span().daysLeft(line.today()))
            .thenComparing(OfferLine::isProgram).thenComparing(OfferLine::code).thenComparing(OfferLine::key);

    static TrackerRows of(TrackerPage page, Texts texts) {
        return new TrackerRows(page, page.lines().stream().sorted(ORDER)
                .map(line -> TrackerRow.of(line, Known.YES, texts)).toList());
    }

    /** The same offers with the stock counted. */
    TrackerRows with(TrackerPage counted) {
        Map<String, OfferLine> lines = new HashMap<>();
        counted.lines().forEach(line -> lines.put(line.key(), line));
        return new TrackerRows(counted, all.stream().map(row ->
                row.of(Objects.requireNonNull(lines.get(row.line().key())))).toList());
    }

    /** The rows that a filter lets through, each with whether its customer can have it. */
    List<TrackerRow> shown(TrackerFilter by) {
        boolean stranger = by.customer().isStranger();
        return all.stream().filter(row -> by.shows(row.line()))
                .map(row -> stranger ? row : row.fitting(by.fits(row.line()))).toList();
    }
}
