package app.baton.ui.tracker;

import app.baton.incentive.Known;
import app.baton.insight.TrackerFilter;
import app.baton.insight.TrackerPage;
import app.baton.journal.Texts;
import java.util.List;

/** The sentences over the tracker. */
final class TrackerLead {

    private TrackerLead() { }

    /** The state in one breath: how many, what ends, what changed, what stands without an offer. */
    static String of(TrackerPage page, Texts texts) {
        TrackerPage.Totals totals = page.totals();
        StringBuilder words = new StringBuilder(texts.say("tracker.lead", totals.programs(), totals.campaigns()));
        words.append(' ').append(totals.endToday() > 0 ? texts.say("tracker.lead.today", totals.endToday())
                : totals.endThisWeek() > 0 ? texts.say("tracker.lead.week", totals.endThisWeek())
                : texts.say("tracker.lead.none-ends"));
        if (page.read() != null) {
            words.append(' ').append(totals.changed() == 0 ? texts.say("tracker.lead.unchanged", page.read().brief())
                    : texts.say("tracker.lead.changed", totals.changed(), page.read().brief()));
        }
        Integer without = totals.unitsWithout();
        if (without != null && without > 0) {
            words.append(' ').append(texts.say("tracker.lead.without", without));
        }
        return words.toString();
    }

    /** What the filter shows. */
    static String shown(List<TrackerRow> rows, int all, TrackerFilter filter, Texts texts) {
        String shown = rows.size() == all ? texts.say("tracker.shown-all", all) : texts.say("tracker.shown", rows.size(), all);
        if (filter.customer().isStranger()) {
            return shown;
        }
        return shown + " " + texts.say("tracker.for-customer", count(rows, Known.YES), count(rows, Known.UNKNOWN),
                count(rows, Known.NO));
    }

    private static long count(List<TrackerRow> rows, Known fits) {
        return rows.stream().filter(row -> row.fits() == fits).count();
    }
}
