package app.baton.ui.tracker;

import app.baton.incentive.Program;
import app.baton.insight.Offer;
import app.baton.insight.OfferCalendar.Bar;
import java.util.Locale;

/** Which bars the calendar shows; an empty model is every line. */
public record CalendarFilter(String words, String model, Bars bars) {

    public static final CalendarFilter ALL = new CalendarFilter("", "", Bars.ALL);

    /** A quick choice of bars. */
    public enum Bars {
        ALL, PROGRAMS, CAMPAIGNS, DRAFTS, CLASHES
    }

    CalendarFilter typing(String newWords) {
        return new CalendarFilter(newWords, model, bars);
    }

    CalendarFilter on(String newModel) {
        return new CalendarFilter(words, newModel, bars);
    }

    CalendarFilter showing(Bars newBars) {
        return new CalendarFilter(words, model, newBars);
    }

    boolean shows(String line, Bar bar) {
        return (model.isEmpty() || line.isEmpty() || line.equals(model)) && ofBars(bar) && named(bar);
    }

    private boolean ofBars(Bar bar) {
        return switch (bars) {
            case ALL -> true;
            case PROGRAMS -> bar.offer() instanceof Offer.OfProgram;
            case CAMPAIGNS -> bar.offer() instanceof Offer.OfCampaign;
            case DRAFTS -> bar.draft();
            case CLASHES -> !bar.clashes().isEmpty();
        };
    }

    private boolean named(Bar bar) {
        if (words.isBlank()) {
            return true;
        }
        String name = (bar.offer() instanceof Offer.OfProgram(Program program, _) ? program.id() + " " + program.name() + " "
                + program.sponsor().name() : bar.offer().name()).toLowerCase(Locale.US);
        for (String word : words.toLowerCase(Locale.US).strip().split("\\s+")) {
            if (!name.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
