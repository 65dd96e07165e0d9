package app.baton.ui.programs;

import app.baton.incentive.ProgramKind;
import app.baton.journal.Texts;
import app.baton.ui.kit.Choices;
import app.baton.ui.kit.Styles;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** Which programs show: words, month, sponsor, kind, state, model. Escape in it clears, Enter goes to the grid. */
final class FilterBar extends HBox {

    private final ProgramsViewModel model;
    private final TextField words = new TextField();
    private boolean showing;

    FilterBar(ProgramsViewModel model, Texts texts, YearMonth now, Runnable toGrid) {
        this.model = model;
        getStyleClass().addAll(Styles.ROW, Styles.FILTER_BAR);
        words.setId("programs-filter");
        words.setPromptText(texts.say("programs.filter.words"));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.textProperty().subscribe(text -> change(it -> it.withWords(text)));
        words.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) {
                words.clear();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ESCAPE) {
                toGrid.run();
                event.consume();
            }
        });
        List<@Nullable Months> months = new ArrayList<>();
        for (int i = -1; i <= 2; i++) {
            months.add(Months.of(now.plusMonths(i)));
        }
        months.add(null);
        ComboBox<@Nullable Months> month = choice("filter-month", months,
                it -> it == null ? texts.say("programs.any-month") : it.words(texts),
                it -> change(old -> old.withMonths(it)));
        ComboBox<@Nullable ProgramKind> kind = choice("filter-kind", withNone(List.of(ProgramKind.values())),
                it -> it == null ? texts.say("programs.any-kind") : texts.name(it), it -> change(old -> old.withKind(it)));
        ComboBox<@Nullable StateFilter> state = choice("filter-state", withNone(List.of(StateFilter.values())),
                it -> it == null ? texts.say("programs.any-state") : texts.name(it),
                it -> change(old -> old.withState(it)));
        ComboBox<@Nullable String> line = choice("filter-model", withNone(List.of()),
                it -> it == null ? texts.say("programs.any-model") : it, it -> change(old -> old.withModel(it)));
        ComboBox<@Nullable String> sponsor = choice("filter-sponsor", withNone(List.of()),
                it -> it == null ? texts.say("programs.any-sponsor") : it, it -> change(old -> old.withSponsor(it)));
        getChildren().addAll(words, month, sponsor, kind, state, line);
        model.loaded().subscribe(loaded -> {
            choices(line, loaded.models(), model.filter().get().model());
            choices(sponsor, loaded.sponsors(), model.filter().get().sponsor());
        });
        model.filter().subscribe(filter -> follow(filter, () -> {
            month.setValue(filter.months());
            sponsor.setValue(filter.sponsor());
            kind.setValue(filter.kind());
            state.setValue(filter.state());
            line.setValue(filter.model());
        }));
    }

    TextField words() {
        return words;
    }

    private void change(Function<ProgramFilter, ProgramFilter> how) {
        if (!showing) {
            model.filter().set(how.apply(model.filter().get()));
        }
    }

    private void follow(ProgramFilter now, Runnable others) {
        showing = true;
        if (!words.getText().equals(now.words())) {
            words.setText(now.words());
        }
        others.run();
        showing = false;
    }

    private void choices(ComboBox<@Nullable String> box, List<String> choices, @Nullable String chosen) {
        showing = true;
        box.getItems().setAll(withNone(choices));
        box.setValue(chosen);
        showing = false;
    }

    private static <T> List<@Nullable T> withNone(List<T> choices) {
        List<@Nullable T> all = new ArrayList<>();
        all.add(null);
        all.addAll(choices);
        return all;
    }

    private <T> ComboBox<@Nullable T> choice(String id, List<@Nullable T> choices, Function<@Nullable T, String> name,
                                             Consumer<@Nullable T> chosen) {
        ComboBox<@Nullable T> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(choices);
        box.setConverter(Choices.words(name));
        box.setButtonCell(new javafx.scene.control.ListCell<>() {
            @Override
            protected void updateItem(@Nullable T item, boolean empty) {
                super.updateItem(item, empty);
                setText(name.apply(item));
            }
        });
        box.setCellFactory(list -> new javafx.scene.control.ListCell<>() {
            @Override
            protected void updateItem(@Nullable T item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty ? null : name.apply(item));
            }
        });
        box.valueProperty().subscribe((before, now) -> chosen.accept(now));
        return box;
    }
}
