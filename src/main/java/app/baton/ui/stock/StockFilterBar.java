package app.baton.ui.stock;

import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.vehicle.VehicleState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What narrows the stock. Escape in the words clears them. */
final class StockFilterBar extends HBox {

    private final TextField words = new TextField();

    StockFilterBar(StockViewModel model, Texts texts) {
        getStyleClass().addAll(Styles.ROW, Styles.FILTER_BAR);
        words.setId("stock-filter");
        words.setPromptText(texts.say("stock.filter.words"));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.textProperty().subscribe((before, now) -> model.change(filter -> filter.saying(now)));
        words.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) {
                words.clear();
                event.consume();
            }
        });
        ComboBox<@Nullable String> line = StockFilterBar.<@Nullable String>choice("filter-model", it -> it == null
                ? texts.say("stock.any-model") : it,
                it -> model.change(filter -> filter.of(it)));
        fill(line, model.models());
        model.models().addListener((ListChangeListener<String>) change -> fill(line, model.models()));
        ComboBox<@Nullable VehicleState> condition = StockFilterBar.<@Nullable VehicleState>choice("filter-condition",
                it -> it == null
                ? texts.say("stock.any-condition")
                : texts.name(it), it -> model.change(filter -> filter.in(it)));
        fill(condition, List.of(VehicleState.values()));
        ComboBox<StockFilter.@Nullable Show> show = StockFilterBar.<StockFilter.@Nullable Show>choice("filter-show",
                it -> it == null ? "" : texts.name(it),
                it -> model.change(filter -> filter.showing(it == null ? StockFilter.Show.EVERYTHING : it)));
        show.getItems().setAll(StockFilter.Show.values());
        Button program = Buttons.flat("filter-program", "", () -> model.change(filter -> filter.fitting(null)));
        program.setGraphic(Icons.of(Feather.X));
        getChildren().addAll(words, line, condition, show, program);
        model.filter().subscribe(now -> {
            if (!words.getText().equals(now.words())) {
                words.setText(now.words());
            }
            line.setValue(now.model());
            condition.setValue(now.condition());
            show.setValue(now.show());
            program.setVisible(now.program() != null);
            program.setManaged(now.program() != null);
            program.setText(now.program() == null ? "" : texts.say("stock.filter.program", now.program()));
        });
    }

    private static <T> void fill(ComboBox<@Nullable T> box, List<T> choices) {
        List<@Nullable T> all = new ArrayList<>();
        all.add(null);
        all.addAll(choices);
        T now = box.getValue();
        box.getItems().setAll(all);
        box.setValue(now);
    }

    private static <T extends @Nullable Object> ComboBox<T> choice(String id, Function<T, String> words, Consumer<T> chosen) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T choice) {
                return words.apply(choice);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("choices are picked, not typed");
            }
        });
        box.valueProperty().subscribe((before, now) -> chosen.accept(now));
        return box;
    }

    void focusWords() {
        words.requestFocus();
        words.selectAll();
    }
}
