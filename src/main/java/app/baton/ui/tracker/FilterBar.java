package app.baton.ui.tracker;

import app.baton.incentive.Audience;
import app.baton.incentive.RouteKind;
import app.baton.insight.TrackerFilter.Show;
import app.baton.insight.TrackerFilter.Vehicle;
import app.baton.insight.TrackerFilter;
import app.baton.insight.TrackerPage;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Choices;
import app.baton.ui.kit.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** What narrows the list: words, vehicle, for whom, route, a quick choice, stock. */
final class FilterBar extends FlowPane {

    /** A choice of a combo box; null stands for all. */
    private record Choice<T>(@Nullable T value, String words) { }

    private final TrackerViewModel model;
    private final Texts texts;
    private final TextField words = new TextField();
    private final ComboBox<Choice<Show>> shows;
    private final ComboBox<Choice<String>> models;
    private final ComboBox<Choice<Integer>> years;
    private final ComboBox<Choice<String>> trims;
    private final ComboBox<Choice<Audience>> audiences;
    private final ComboBox<Choice<RouteKind>> routes;
    private final CheckBox withUnits;
    private final Button clear;
    private boolean filling;

    FilterBar(TrackerViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll(Styles.WRAPPING, Styles.TRACKER_BAR);
        words.setId("filter");
        words.setPromptText(texts.say("tracker.filter"));
        words.setAccessibleText(texts.say("tracker.focus-filter"));
        words.setPrefColumnCount(14);
        words.textProperty().subscribe(typed -> take(filter -> filter.typing(typed)));
        words.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                model.clearFilter();
            }
        });
        shows = box("shows", show -> take(filter -> filter.showing(show == null ? Show.ALL : show)));
        models = box("models", name -> take(filter -> filter.on(new Vehicle(Objects.requireNonNullElse(name, ""), null, ""))));
        years = box("years", year -> take(filter -> filter.on(
                new Vehicle(filter.vehicle().model(), year, filter.vehicle().trim()))));
        trims = box("trims", trim -> take(filter -> filter.on(new Vehicle(filter.vehicle().model(), filter.vehicle().year(),
                Objects.requireNonNullElse(trim, "")))));
        audiences = box("audiences", audience -> take(filter -> filter.forAudience(audience)));
        routes = box("routes", route -> take(filter -> filter.onRoute(route)));
        withUnits = new CheckBox(texts.say("tracker.with-units"));
        withUnits.setId("with-units");
        withUnits.setMinWidth(Region.USE_PREF_SIZE);
        withUnits.selectedProperty().subscribe(only -> take(filter -> filter.onlyWithUnits(only)));
        clear = Buttons.flat("clear-filter", texts.say("tracker.clear"), model::clearFilter);
        getChildren().addAll(words, shows, models, years, trims, audiences, routes, withUnits, clear);
        setAlignment(Pos.CENTER_LEFT);
        model.filter().subscribe(now -> fill());
        model.page().subscribe(now -> fill());
    }

    void focusWords() {
        words.requestFocus();
        words.selectAll();
    }

    private void take(UnaryOperator<TrackerFilter> change) {
        if (!filling) {
            model.change(change);
        }
    }

    private void fill() {
        filling = true;
        try {
            TrackerFilter now = model.filter().get();
            TrackerPage page = model.page().get();
            if (!words.getText().equals(now.typed())) {
                words.setText(now.typed());
            }
            fill(shows, List.of(Show.values()), show -> texts.name(show), null, now.show());
            fill(models, page == null ? List.of() : List.copyOf(page.models().keySet()), name -> name,
                    texts.say("tracker.all-models"), now.vehicle().model().isEmpty() ? null : now.vehicle().model());
            TrackerPage.@Nullable Choices choices = page == null ? null : page.models().get(now.vehicle().model());
            fill(years, choices == null ? List.of() : List.copyOf(choices.years()), year -> Integer.toString(year),
                    texts.say("tracker.all-years"), now.vehicle().year());
            fill(trims, choices == null ? List.of() : List.copyOf(choices.trims()), trim -> trim,
                    texts.say("tracker.all-trims"), now.vehicle().trim().isEmpty() ? null : now.vehicle().trim());
            fill(audiences, List.of(Audience.values()), audience -> texts.name(audience), texts.say("tracker.all-audiences"),
                    now.audience());
            fill(routes, List.of(RouteKind.values()), route -> texts.name(route), texts.say("tracker.all-routes"), now.route());
            shown(years, choices != null && choices.years().size() > 1);
            shown(trims, choices != null && choices.trims().size() > 1);
            withUnits.setSelected(now.withUnits());
            shown(withUnits, page != null && page.totals().units() != null);
            clear.setVisible(!now.forCustomer(TrackerFilter.ALL.customer()).equals(TrackerFilter.ALL));
        } finally {
            filling = false;
        }
    }

    private static <T> void fill(ComboBox<Choice<T>> box, List<T> values, Function<T, String> name, @Nullable String all,
                                 @Nullable T chosen) {
        List<Choice<T>> choices = new ArrayList<>();
        if (all != null) {
            choices.add(new Choice<>(null, all));
        }
        values.forEach(value -> choices.add(new Choice<>(value, name.apply(value))));
        if (!box.getItems().equals(choices)) {
            box.getItems().setAll(choices);
        }
        box.setValue(choices.stream().filter(choice -> Objects.equals(choice.value(), chosen)).findFirst().orElse(null));
    }

    private <T> ComboBox<Choice<T>> box(String id, Consumer<@Nullable T> chosen) {
        ComboBox<Choice<T>> box = new ComboBox<>();
        box.setId(id);
        box.setConverter(Choices.named(choice -> choice.words()));
        box.setButtonCell(new ListCell<>() {
            @Override
            protected void updateItem(@Nullable Choice<T> choice, boolean empty) {
                super.updateItem(choice, empty);
                setText(box.getConverter().toString(choice));
            }
        });
        box.setOnAction(event -> {
            Choice<T> choice = box.getValue();
            if (choice != null && !filling) {
                chosen.accept(choice.value());
            }
        });
        return box;
    }

    private static void shown(Region node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
