package app.baton.ui.programs;

import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import app.baton.ui.programs.ConfirmViewModel.Waiting;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Everything that waits to be confirmed: what was looked at, what is ticked, and what this person wrote himself. */
final class QueuePane extends VBox {

    private final ConfirmViewModel model;
    private final Texts texts;
    private final ListView<Waiting> list;
    private final Label head = Typography.section("");
    private final TextField filter = new TextField();
    private final Button together;
    private final Runnable page;
    private boolean following;

    /** {@code page} is where the keys go that decide. */
    QueuePane(ConfirmViewModel model, Texts texts, Runnable page) {
        this.model = model;
        this.page = page;
        this.texts = texts;
        getStyleClass().add(Styles.QUEUE);
        list = new ListView<>(model.queue());
        list.setId("confirm-queue");
        list.setCellFactory(view -> new Row());
        list.setPlaceholder(Typography.caption(texts.say("programs.confirm.none-fit")));
        filter.setId("confirm-filter");
        filter.setPromptText(texts.say("programs.confirm.filter"));
        filter.textProperty().bindBidirectional(model.words());
        filter.addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
        VBox.setVgrow(list, Priority.ALWAYS);
        together = Buttons.withKeys(Buttons.primary("confirm-ticked", "", model::confirmTicked),
                texts.say("programs.confirm.ticked"), KeyCombination.valueOf(ProgramsScreen.CONFIRM_KEYS));
        together.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(head, filter, list, Typography.caption(texts.say("programs.confirm.tick-hint")), together);
        list.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen != null && !following) {
                model.show(chosen.draft().id());
            }
        });
        model.shown().subscribe(sheet -> follow());
        model.queue().addListener((ListChangeListener<Waiting>) change -> follow());
        follow();
    }

    private void follow() {
        following = true;
        ConfirmViewModel.Sheet sheet = model.shown().get();
        if (sheet != null) {
            model.queue().stream().filter(it -> it.draft().id().equals(sheet.about().draft().id())).findFirst()
                    .ifPresent(list.getSelectionModel()::select);
        }
        following = false;
        if (model.queue().size() == model.waiting()) {
            head.setText(texts.say("programs.confirm.waiting", model.waiting()));
        } else {
            head.setText(texts.say("programs.confirm.waiting-some", model.queue().size(), model.waiting()));
        }
        together.setText(texts.say("programs.confirm-some", model.ticked()));
        together.setDisable(model.ticked() == 0);
    }

    /** Into the filter, with what stands there ready to be typed over. */
    void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    /** Whether somebody is typing into it: then nothing takes the cursor away. */
    boolean isFiltering() {
        return filter.isFocused();
    }

    /** Escape clears it, Enter goes to what is left and decides nothing yet. */
    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
            filter.clear();
        } else if (event.getCode() == KeyCode.DOWN) {
            list.requestFocus();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
            page.run();
        } else {
            return;
        }
        event.consume();
    }

    /** A tick where one may be set, the code and the name, and what is to be known in one mark. */
    private final class Row extends ListCell<Waiting> {

        @Override
        protected void updateItem(@Nullable Waiting item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(empty || item == null ? null : row(item));
        }

        private Node row(Waiting item) {
            CheckBox tick = new CheckBox();
            tick.setFocusTraversable(false);
            tick.setSelected(item.isTicked());
            tick.setDisable(item.own() || !item.isSeen());
            tick.setOnAction(event -> model.tick(item.draft().id()));
            VBox words = new VBox(Typography.line(item.draft().content().ref().toString()),
                    Typography.line(item.draft().content().name(), Styles.SMALL, Styles.MUTED),
                    Typography.line(texts.say("programs.confirm.by", item.writers()), Styles.CAPTION));
            if (!item.toRead().isEmpty()) {
                Label unread = Typography.line(texts.say("programs.to-read"), Styles.SMALL);
                unread.setGraphic(Icons.of(Icons.WARNING, Styles.CARE));
                words.getChildren().add(unread);
            }
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox row = new HBox(tick, words);
            row.getStyleClass().add(Styles.QUEUE_ROW);
            if (item.own()) {
                row.getChildren().add(told(Icons.of(Icons.NO_PERMISSION, Styles.MUTED), "programs.confirm.own"));
            } else if (item.isSeen()) {
                row.getChildren().add(told(Icons.of(Feather.EYE, Styles.MUTED), "programs.confirm.seen"));
            }
            setPrefWidth(0);
            return row;
        }

        private Node told(Node icon, String key) {
            Label label = new Label("", icon);
            label.setAccessibleText(texts.say(key));
            label.setTooltip(new Tooltip(texts.say(key)));
            return label;
        }
    }
}
