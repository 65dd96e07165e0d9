package app.baton.ui.tracker;

import app.baton.journal.Texts;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What asks for a look in the calendar, as a list: ends, clashes, days without an offer. A press goes to the bar. */
final class CalendarNotes extends ScrollPane {

    private static final int MOST_LINES = 4;

    private final CalendarViewModel model;
    private final Texts texts;
    private final VBox content = new VBox();

    CalendarNotes(CalendarViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("calendar-notes");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll(Styles.TRACKER_SIDE, Styles.EDITOR_SCROLL);
        content.getStyleClass().add(Styles.CARD);
        setContent(content);
        model.notes().subscribe(this::show);
    }

    private void show(List<CalendarNote> notes) {
        content.getChildren().clear();
        content.getChildren().add(Typography.section(texts.say("calendar.notes")));
        if (notes.isEmpty()) {
            content.getChildren().add(Typography.small(texts.say("calendar.notes.none")));
        }
        notes.forEach(note -> content.getChildren().add(note(note)));
        content.getChildren().add(legend());
    }

    private Node note(CalendarNote note) {
        VBox box = new VBox(title(note));
        box.getStyleClass().add(Styles.TIGHT);
        note.lines().stream().limit(MOST_LINES).forEach(line -> box.getChildren().add(Typography.small(line)));
        if (note.lines().size() > MOST_LINES) {
            box.getChildren().add(Typography.caption(texts.say("calendar.note.more", note.lines().size() - MOST_LINES)));
        }
        return box;
    }

    private Labeled title(CalendarNote note) {
        BarPlace place = note.place();
        Labeled title = place == null ? Typography.small(note.title()) : new Hyperlink(note.title());
        if (title instanceof Hyperlink link) {
            link.setOnAction(event -> model.focused().set(place));
            link.setVisited(false);
        }
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        title.getStyleClass().add(Styles.STRONG);
        title.setAccessibleText(note.title() + ": " + String.join(", ", note.lines()));
        title.setGraphic(switch (note.kind()) {
            case ENDS -> Icons.of(Feather.CLOCK, Styles.CARE);
            case CLASH -> Icons.of(Icons.WARNING, Styles.CARE);
            case GAP -> Icons.of(Feather.MINUS_CIRCLE, Styles.BAD);
        });
        return title;
    }

    private Node legend() {
        VBox legend = new VBox();
        legend.getStyleClass().addAll(Styles.TIGHT, Styles.LEGEND);
        legend.getChildren().add(Typography.label(texts.say("calendar.legend"), Styles.FACT_NAME));
        legend.getChildren().addAll(swatch(Styles.BAR_EVERYBODY, texts.say("enum.Audience.EVERYBODY")),
                swatch(Styles.BAR_CONDITIONAL, texts.say("enum.Audience.CONDITIONAL")),
                swatch(Styles.BAR_DEALER, texts.say("enum.Audience.DEALER")),
                swatch(Styles.BAR_CAMPAIGN, texts.say("calendar.legend.campaign")),
                swatch(Styles.CALENDAR_GAP, texts.say("calendar.legend.gap")),
                Typography.caption(texts.say("calendar.legend.draft")),
                Typography.caption(texts.say("calendar.legend.keys")));
        return legend;
    }

    private static Node swatch(String style, String words) {
        Label swatch = Typography.label("", style.equals(Styles.CALENDAR_GAP) ? style : Styles.BAR, style, Styles.SWATCH);
        HBox row = new HBox(swatch, Typography.small(words));
        row.getStyleClass().addAll(Styles.ROW, Styles.TIGHT);
        return row;
    }
}
