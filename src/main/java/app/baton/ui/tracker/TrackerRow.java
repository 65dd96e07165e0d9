package app.baton.ui.tracker;

import app.baton.incentive.Known;
import app.baton.insight.OfferLine;
import app.baton.insight.OfferMark;
import app.baton.journal.Texts;
import java.time.LocalDate;

/** One line of the table: the offer, whether the customer in question can have it, and until when in words. */
public record TrackerRow(OfferLine line, Known fits, String until) {

    static TrackerRow of(OfferLine line, Known fits, Texts texts) {
        return new TrackerRow(line, fits, until(line, texts));
    }

    /** The same row of a line that was counted meanwhile. */
    TrackerRow of(OfferLine counted) {
        return new TrackerRow(counted, fits, until);
    }

    TrackerRow fitting(Known customer) {
        return new TrackerRow(line, customer, until);
    }

    /** "5 days, Nov 30": what is left first, because that is what one acts on. */
    private static String until(OfferLine line, Texts texts) {
        LocalDate from = line.span().from();
        LocalDate until = line.span().until();
        if (from != null && line.span().startsAfter(line.today())) {
            return texts.say("tracker.starts", texts.formats().day(from));
        }
        if (until == null) {
            return texts.say("tracker.stays-open");
        }
        if (line.marks().contains(OfferMark.DELIVERY_ONLY)) {
            return texts.say("tracker.sold-until", texts.formats().day(until));
        }
        long left = line.span().daysLeft(line.today());
        if (left == 0) {
            return texts.say("tracker.today");
        }
        return left == 1 ? texts.say("tracker.tomorrow") : texts.say("tracker.days-left", left, texts.formats().day(until));
    }
}
