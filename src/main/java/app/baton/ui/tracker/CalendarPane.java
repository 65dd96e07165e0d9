package app.baton.ui.tracker;

import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.ContentPane;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.StatePane;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The offer calendar: bars in rows by vehicle line, what asks for a look beside them, what is moved below them. */
final class CalendarPane {

    private final CalendarViewModel model;
    private final Texts texts;
    private final CalendarBar bar;
    private final TimelinePane timeline;
    private final Node root;

    CalendarPane(CalendarViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        bar = new CalendarBar(model, texts);
        timeline = new TimelinePane(model, texts);
        timeline.addEventHandler(KeyEvent.KEY_PRESSED, new CalendarKeys(model, timeline.drag())::press);
        root = new ContentPane(texts, page(), model.state());
    }

    Node node() {
        return root;
    }

    Node firstThing() {
        return timeline;
    }

    void focusFilter() {
        bar.focusWords();
    }

    private Node page() {
        ScrollPane scroll = new ScrollPane(timeline);
        scroll.setId("calendar-scroll");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.ALWAYS);
        scroll.getStyleClass().add(Styles.EDITOR_SCROLL);
        timeline.seenThrough(scroll);
        model.focused().subscribe(timeline::reveal);
        StackPane body = new StackPane(scroll, nothing());
        TimelineHeader header = new TimelineHeader(model, texts);
        HBox head = new HBox(header, gutter());
        HBox.setHgrow(header, Priority.ALWAYS);
        BorderPane sheet = new BorderPane(body);
        sheet.setTop(head);
        sheet.setBottom(foot());
        sheet.getStyleClass().add(Styles.CALENDAR_SHEET);
        HBox.setHgrow(sheet, Priority.ALWAYS);
        HBox columns = new HBox(sheet, new CalendarNotes(model, texts));
        columns.getStyleClass().add(Styles.SIDE_BY_SIDE);
        VBox.setVgrow(columns, Priority.ALWAYS);
        VBox page = new VBox(bar, columns);
        page.getStyleClass().addAll(Styles.PAGE, Styles.TRACKER);
        return page;
    }

    /** As wide as the scroll bar, so that days stand over their bars. */
    private static Region gutter() {
        Region gutter = new Region();
        gutter.getStyleClass().addAll(Styles.CALENDAR_HEAD, Styles.CALENDAR_GUTTER);
        return gutter;
    }

    private Node nothing() {
        StatePane nothing = StatePane.of(Feather.CALENDAR, texts.say("calendar.empty.title"), texts.say("calendar.empty"));
        nothing.visibleProperty().bind(model.shown().map(now -> now == null || now.rows().isEmpty()).orElse(true));
        nothing.setMouseTransparent(true);
        return nothing;
    }

    /** The focused bar in words; while something is moved, what can be done about it. */
    private Node foot() {
        Label said = Typography.small("");
        said.setId("calendar-said");
        said.textProperty().bind(model.said());
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        Label moved = Typography.label("", Styles.STRONG);
        moved.setId("calendar-moved");
        moved.setGraphic(Icons.of(Feather.MOVE));
        moved.textProperty().bind(model.pending().map(now -> texts.say("calendar.moved", now.size())));
        moved.setMinWidth(Region.USE_PREF_SIZE);
        Button keep = Buttons.primary("calendar-keep", texts.say("calendar.keep"), model::review);
        Button cancel = Buttons.plain("calendar-cancel", texts.say("calendar.cancel"), model::cancel);
        HBox act = new HBox(moved, cancel, keep);
        act.getStyleClass().add(Styles.ROW);
        act.visibleProperty().bind(model.pending().map(now -> !now.isEmpty()));
        act.managedProperty().bind(act.visibleProperty());
        HBox foot = new HBox(said, act);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().addAll(Styles.ROW, Styles.CALENDAR_FOOT);
        return foot;
    }
}
