package app.baton.ui.tracker;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The pages of the tracker; the one in front reads its offers when it comes to the front. */
final class TrackerPages {

    private final TrackerViewModel offers;
    private final CalendarViewModel calendar;
    private final ChartsViewModel charts;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.OFFERS);

    /** What is in front. */
    enum Page {
        OFFERS, CALENDAR, CHARTS
    }

    TrackerPages(TrackerViewModel offers, CalendarViewModel calendar, ChartsViewModel charts) {
        this.offers = offers;
        this.calendar = calendar;
        this.charts = charts;
    }

    TrackerViewModel offers() {
        return offers;
    }

    CalendarViewModel calendar() {
        return calendar;
    }

    ChartsViewModel charts() {
        return charts;
    }

    ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    boolean at(Page which) {
        return page.get() == which;
    }

    void go(Page to) {
        page.set(to);
        reload();
    }

    void reload() {
        Runnable read = switch (page.get()) {
            case OFFERS -> offers::reload;
            case CALENDAR -> calendar::reload;
            case CHARTS -> charts::reload;
        };
        read.run();
    }

    /** "calendar" and "charts" are pages; anything else is an offer, by its program's number or its campaign's id. */
    void open(String thing) {
        switch (thing) {
            case "calendar" -> go(Page.CALENDAR);
            case "charts" -> go(Page.CHARTS);
            default -> {
                page.set(Page.OFFERS);
                offers.open(thing);
            }
        }
    }
}
