package app.baton.ui.tracker;

import app.baton.insight.OfferCalendar;
import app.baton.insight.OfferCalendar.Row;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/** What stands over the calendar: earlier and later, how many days at once, and what narrows it. */
final class CalendarBar extends FlowPane {

    private final CalendarViewModel model;
    private final Texts texts;
    private final TextField words = new TextField();
    private final ComboBox<String> models = new ComboBox<>();
    private final ComboBox<String> kinds = new ComboBox<>();
    private boolean filling;

    CalendarBar(CalendarViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll(Styles.WRAPPING, Styles.TRACKER_BAR);
        setAlignment(Pos.CENTER_LEFT);
        Label period = Typography.section("");
        period.setId("calendar-period");
        period.textProperty().bind(model.first().map(month -> period()).orElse(""));
        model.zoom().subscribe(now -> period.textProperty().bind(model.first().map(month -> period()).orElse("")));
        words.setId("calendar-filter");
        words.setPromptText(texts.say("tracker.filter"));
        words.setAccessibleText(texts.say("calendar.focus-filter"));
        words.setPrefColumnCount(12);
        words.textProperty().subscribe(typed -> model.filter(now -> now.typing(typed)));
        words.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                words.clear();
            }
        });
        choices();
        getChildren().addAll(steps(), period, zooms(), words, models, kinds);
        model.calendar().subscribe(now -> fill());
    }

    void focusWords() {
        words.requestFocus();
        words.selectAll();
    }

    private String period() {
        var first = model.first().get();
        return switch (model.zoom().get()) {
            case MONTH -> texts.formats().month(first);
            case QUARTER -> texts.say("calendar.period", texts.formats().shortMonth(first),
                    texts.formats().month(first.plusMonths(2)));
            case YEAR -> texts.say("calendar.period", texts.formats().month(first), texts.formats().month(first.plusMonths(11)));
        };
    }

    private Node steps() {
        Button back = Buttons.icon("calendar-back", Feather.CHEVRON_LEFT, texts.say("calendar.earlier"), () -> model.step(-1));
        Buttons.withKeys(back, texts.say("calendar.earlier"), KeyCombination.valueOf("Page_Up"));
        Button now = Buttons.plain("calendar-today", texts.say("calendar.today"), model::today);
        Buttons.withKeys(now, texts.say("calendar.go-today"), KeyCombination.valueOf("T"));
        Button on = Buttons.icon("calendar-on", Feather.CHEVRON_RIGHT, texts.say("calendar.later"), () -> model.step(1));
        Buttons.withKeys(on, texts.say("calendar.later"), KeyCombination.valueOf("Page_Down"));
        HBox row = new HBox(back, now, on);
        row.getStyleClass().addAll(Styles.ROW, Styles.TIGHT);
        return row;
    }

    private Node zooms() {
        HBox row = new HBox();
        ToggleGroup group = new ToggleGroup();
        for (Zoom zoom : Zoom.values()) {
            ToggleButton button = new ToggleButton(texts.name(zoom));
            button.setId("zoom-" + zoom.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.getStyleClass().add(zoom == Zoom.MONTH ? Styles.LEFT_PILL : zoom == Zoom.YEAR ? Styles.RIGHT_PILL
                    : Styles.CENTER_PILL);
            button.setTooltip(Keys.tooltip(texts.name(zoom), KeyCombination.valueOf(key(zoom))));
            button.setOnAction(event -> {
                model.zoom(zoom);
                button.setSelected(true);
            });
            model.zoom().subscribe(now -> button.setSelected(now == zoom));
            row.getChildren().add(button);
        }
        return row;
    }

    static String key(Zoom zoom) {
        return zoom.name().substring(0, 1);
    }

    private void choices() {
        models.setId("calendar-models");
        models.setAccessibleText(texts.say("calendar.line"));
        models.setTooltip(new Tooltip(texts.say("calendar.line")));
        models.valueProperty().subscribe(name -> {
            if (!filling) {
                model.filter(now -> now.on(models.getSelectionModel().getSelectedIndex() <= 0 ? "" : name));
            }
        });
        kinds.setId("calendar-kinds");
        kinds.setAccessibleText(texts.say("calendar.kind"));
        kinds.setTooltip(new Tooltip(texts.say("calendar.kind")));
        for (CalendarFilter.Bars kind : CalendarFilter.Bars.values()) {
            kinds.getItems().add(texts.name(kind));
        }
        kinds.getSelectionModel().selectFirst();
        kinds.getSelectionModel().selectedIndexProperty().subscribe(index ->
                model.filter(now -> now.showing(CalendarFilter.Bars.values()[Math.max(0, index.intValue())])));
    }

    private void fill() {
        OfferCalendar calendar = model.calendar().get();
        if (calendar == null) {
            return;
        }
        List<String> names = new ArrayList<>(List.of(texts.say("tracker.all-models")));
        calendar.rows().stream().map(Row::model).filter(name -> !name.isEmpty()).forEach(names::add);
        String wanted = model.filter().get().model();
        filling = true;
        models.getItems().setAll(names);
        models.setValue(names.contains(wanted) && !wanted.isEmpty() ? wanted : names.getFirst());
        filling = false;
    }
}
