package app.baton.ui.stock;

import app.baton.incentive.ProgramId;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Choices;
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
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/** What narrows the stock. Escape in the words clears them. */
final class StockFilterBar extends FlowPane {

    private static final double WORDS_WIDTH = 216;
    private static final double PROGRAM_WIDTH = 200;
    private static final double CHOICE_WIDTH = 144;

    private final TextField words = new TextField();
    private boolean called;

    StockFilterBar(StockViewModel model, Texts texts) {
        getStyleClass().addAll(Styles.WRAPPING, Styles.TRACKER_BAR);
        words.setId("stock-filter");
        words.setPromptText(texts.say("stock.filter.words"));
        words.setPrefWidth(WORDS_WIDTH);
        words.textProperty().subscribe((before, now) -> model.change(filter -> filter.saying(now)));
        words.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (called) {
                // the key that called the field is not meant for it
                event.consume();
                called = false;
            }
        });
        words.addEventFilter(KeyEvent.KEY_RELEASED, event -> called = false);
        words.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) {
                words.clear();
                event.consume();
            }
        });
        ComboBox<@Nullable String> line = StockFilterBar.<@Nullable String>choice("filter-model", it -> it == null
                ? texts.say("stock.any-model") : it, it -> model.change(filter -> filter.of(it)));
        fill(line, model.models());
        model.models().addListener((ListChangeListener<String>) change -> fill(line, model.models()));
        ComboBox<@Nullable VehicleState> condition = StockFilterBar.<@Nullable VehicleState>choice("filter-condition",
                it -> it == null ? texts.say("stock.any-condition") : texts.name(it),
                it -> model.change(filter -> filter.in(it)));
        fill(condition, List.of(VehicleState.values()));
        ComboBox<Integer> days = StockFilterBar.<Integer>choice("filter-days", it -> it == null || it == 0
                ? texts.say("stock.any-age") : texts.say("stock.days-from", it),
                it -> model.change(filter -> filter.agedFrom(it == null ? 0 : it)));
        days.getItems().setAll(StockFilter.AGES);
        ComboBox<StockFilter.@Nullable Show> show = StockFilterBar.<StockFilter.@Nullable Show>choice("filter-show",
                it -> it == null ? "" : texts.name(it),
                it -> model.change(filter -> filter.showing(it == null ? StockFilter.Show.EVERYTHING : it)));
        show.getItems().setAll(StockFilter.Show.values());
        ComboBox<@Nullable ProgramId> program = StockFilterBar.<@Nullable ProgramId>choice("filter-program", it -> it == null
                ? texts.say("stock.any-program") : words(model, it, texts), it -> model.change(filter -> filter.fitting(it)));
        program.setMaxWidth(PROGRAM_WIDTH);
        program.setPrefWidth(PROGRAM_WIDTH);
        fillPrograms(program, model);
        model.programs().addListener((ListChangeListener<StockLoader.Offered>) change -> fillPrograms(program, model));
        Button clear = Buttons.flat("filter-clear", texts.say("stock.clear"), () -> model.change(filter -> StockFilter.ALL));
        getChildren().addAll(words, line, condition, days, show, program, clear);
        model.filter().subscribe(now -> {
            if (!words.getText().equals(now.words())) {
                words.setText(now.words());
            }
            line.setValue(now.model());
            condition.setValue(now.condition());
            days.setValue(now.days());
            show.setValue(now.show());
            if (now.program() != null && !program.getItems().contains(now.program())) {
                program.getItems().add(now.program());
            }
            program.setValue(now.program());
            clear.setVisible(!now.equals(StockFilter.ALL));
        });
    }

    private static void fillPrograms(ComboBox<@Nullable ProgramId> box, StockViewModel model) {
        fill(box, model.programs().stream().map(StockLoader.Offered::id).toList());
    }

    /** "26-1101 Retail cash (45)". */
    private static String words(StockViewModel model, ProgramId program, Texts texts) {
        return model.programs().stream().filter(it -> it.id().equals(program)).findFirst()
                .map(it -> texts.say("stock.program-choice", it.id(), it.name(), it.units().fit() + it.units().mayFit()))
                .orElseGet(() -> program.value());
    }

    private static <T> void fill(ComboBox<@Nullable T> box, List<T> choices) {
        List<@Nullable T> all = new ArrayList<>();
        all.add(null);
        all.addAll(choices);
        T now = box.getValue();
        if (now != null && !all.contains(now)) {
            all.add(now);
        }
        if (!box.getItems().equals(all)) {
            box.getItems().setAll(all);
            box.setValue(now);
        }
    }

    private static <T extends @Nullable Object> ComboBox<T> choice(String id, Function<T, String> words, Consumer<T> chosen) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.setPrefWidth(CHOICE_WIDTH);
        box.setConverter(Choices.words(words));
        box.valueProperty().subscribe((before, now) -> chosen.accept(now));
        return box;
    }

    void focusWords() {
        called = !words.isFocused();
        words.requestFocus();
        words.selectAll();
    }
}
