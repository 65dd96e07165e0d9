package app.baton.ui.tracker;

import app.baton.insight.OfferCalendar;
import app.baton.journal.Texts;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.time.LocalDate;
import java.time.YearMonth;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** The months over the bars, the days on which weeks begin, and today. */
final class TimelineHeader extends Pane {

    private static final double MONTHS = 20;
    private static final double DAYS = 16;
    private static final double NARROWEST_NAME = 96;
    private static final double NARROWEST_DAY = 34;

    private final CalendarViewModel model;
    private final Texts texts;

    TimelineHeader(CalendarViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add(Styles.CALENDAR_HEAD);
        setMinHeight(MONTHS + DAYS + 4);
        setPrefHeight(MONTHS + DAYS + 4);
        model.shown().subscribe(now -> draw());
        widthProperty().subscribe(now -> draw());
    }

    private void draw() {
        getChildren().clear();
        OfferCalendar calendar = model.shown().get();
        if (calendar == null || getWidth() <= TimelinePane.NAMES) {
            return;
        }
        TimeScale scale = TimeScale.of(calendar.shown(), calendar.today(), getWidth() - TimelinePane.NAMES);
        LocalDate end = scale.first().plusDays(scale.days());
        for (YearMonth month = YearMonth.from(scale.first()); month.atDay(1).isBefore(end); month = month.plusMonths(1)) {
            double from = scale.start(month.atDay(1));
            double width = scale.end(month.atEndOfMonth()) - from;
            put(width >= NARROWEST_NAME ? texts.formats().month(month) : texts.formats().shortMonth(month), from, 0, width,
                    Styles.CALENDAR_MONTH);
        }
        for (TimeTick tick : TimeTick.of(scale)) {
            if (!tick.month() && scale.day() * 7 >= NARROWEST_DAY) {
                put(Integer.toString(tick.day().getDayOfMonth()), scale.start(tick.day()), MONTHS, scale.day() * 7,
                        Styles.CALENDAR_DAY);
            }
        }
        if (calendar.shown().holds(calendar.today())) {
            Label today = Typography.label(texts.say("calendar.today"), Styles.CALENDAR_NOW);
            getChildren().add(today);
            today.applyCss();
            double width = today.prefWidth(-1);
            double middle = TimelinePane.NAMES + scale.start(calendar.today()) + scale.day() / 2;
            today.resizeRelocate(Math.min(middle - width / 2, getWidth() - width), MONTHS - 1, width, DAYS + 2);
        }
    }

    private void put(String words, double x, double y, double width, String style) {
        if (width < 10) {
            return;
        }
        Label label = Typography.label(words, style);
        label.setManaged(false);
        getChildren().add(label);
        label.resizeRelocate(TimelinePane.NAMES + x + 4, y, width - 4, y == 0 ? MONTHS : DAYS);
    }
}
