package app.baton.ui.campaigns;

import app.baton.incentive.Program;
import app.baton.journal.Texts;
import app.baton.ui.kit.Badge;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.Form;
import app.baton.ui.kit.FormModel;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The promised programs, each with why, how and next step, and a search that adds another one. */
final class PromisesPane extends VBox {

    private final EditorViewModel model;
    private final Texts texts;
    private final VBox rows = new VBox();
    private final VBox picker = new VBox();
    private final TextField search = new TextField();
    private final Map<PromiseDraft, Node> kept = new HashMap<>();
    private final FilteredList<Program> found;
    private boolean editable;

    PromisesPane(EditorViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add(Styles.CARD);
        setId("promises-pane");
        rows.getStyleClass().add(Styles.STACK);
        found = new FilteredList<>(model.promisable());
        fillPicker();
        getChildren().addAll(Typography.section(texts.say("campaigns.group.promises")), rows, picker);
        model.promises().addListener((ListChangeListener<PromiseDraft>) change -> fill());
        fill();
    }

    void setEditable(boolean now) {
        if (editable != now) {
            editable = now;
            kept.clear();
            fill();
        }
        CampaignsView.show(picker, now);
    }

    private void fill() {
        kept.keySet().retainAll(model.promises());
        List<Node> nodes = new ArrayList<>();
        model.promises().forEach(draft -> nodes.add(kept.computeIfAbsent(draft, this::row)));
        if (nodes.isEmpty()) {
            nodes.add(Typography.small(texts.say("campaigns.no-promises")));
        }
        rows.getChildren().setAll(nodes);
        search("");
    }

    private Node row(PromiseDraft draft) {
        Label name = Typography.label(draft.ref() + "  " + draft.name(), Styles.BODY, Styles.STRONG);
        Label what = Typography.small("");
        what.textProperty().bind(draft.what());
        what.getStyleClass().add(draft.dealerMoney() ? Styles.DEALER : Styles.CUSTOMER);
        HBox head = new HBox(name, Typography.spring());
        head.getStyleClass().add(Styles.ROW);
        if (draft.dealerMoney()) {
            head.getChildren().add(Badge.care(texts.say("campaigns.dealer-money"), Icons.DEALER_MONEY));
        }
        if (editable) {
            head.getChildren().add(Buttons.icon("unpromise-" + draft.ref().id(), Feather.X, texts.say("campaigns.unpromise"),
                    () -> takeOut(draft)));
        }
        Form form = new Form(new FormModel(draft.why(), draft.how(), draft.next())).onSubmit(model::save);
        area(form, draft.why(), texts.say("campaigns.field.why"));
        area(form, draft.how(), texts.say("campaigns.field.how"));
        area(form, draft.next(), texts.say("campaigns.field.next"));
        Reading.editable(form, editable);
        VBox row = new VBox(head, what, Typography.caption(draft.who()), form);
        row.getStyleClass().add(Styles.PROMISE);
        row.setId("promise-" + draft.ref().id());
        return row;
    }

    /** The keyboard goes on at the promise that takes the place, or at the search for another one. */
    private void takeOut(PromiseDraft draft) {
        int at = model.promises().indexOf(draft);
        model.unpromise(draft.ref());
        List<PromiseDraft> left = model.promises();
        Node next = left.isEmpty() ? search
                : rows.lookup("#unpromise-" + left.get(Math.min(at, left.size() - 1)).ref().id());
        next.requestFocus();
    }

    private static void area(Form form, FieldModel<String> field, String label) {
        form.area(field, label, "", 2);
    }

    private void fillPicker() {
        search.setId("promise-search");
        search.setPromptText(texts.say("campaigns.promise-search"));
        search.setAccessibleText(texts.say("campaigns.promise-search"));
        ListView<Program> list = new ListView<>(found);
        list.setId("promisable");
        list.setPrefHeight(176);
        list.setFixedCellSize(44);
        list.setCellFactory(view -> new ProgramCell(texts));
        list.setPlaceholder(Typography.small(texts.say("campaigns.promise-none")));
        Runnable add = () -> {
            Program picked = list.getSelectionModel().getSelectedItem();
            if (picked != null || !found.isEmpty()) {
                model.promise(picked == null ? found.getFirst() : picked);
                search.clear();
            }
        };
        search.textProperty().subscribe(text -> {
            search(text);
            if (!text.isBlank()) {
                list.getSelectionModel().selectFirst();
            }
        });
        search.setOnKeyPressed(event -> {
            switch (event.getCode()) {
                case ENTER -> add.run();
                case DOWN -> list.getSelectionModel().selectNext();
                case UP -> list.getSelectionModel().selectPrevious();
                default -> {
                    return;
                }
            }
            event.consume();
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                add.run();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                add.run();
            }
        });
        picker.getStyleClass().add(Styles.TIGHT);
        picker.getChildren().addAll(Typography.label(texts.say("campaigns.promise-add"), Styles.FIELD_LABEL), search, list);
    }

    private void search(String typed) {
        String wanted = typed.toLowerCase(Locale.US).strip();
        found.setPredicate(program -> model.promises().stream().noneMatch(it -> it.ref().id().equals(program.ref().id()))
                && (program.ref() + " " + program.name() + " " + program.benefitLine(texts) + " " + program.oneLine(texts))
                        .toLowerCase(Locale.US).contains(wanted));
    }

    private static final class ProgramCell extends ListCell<Program> {

        private final Texts texts;

        ProgramCell(Texts texts) {
            this.texts = texts;
        }

        @Override
        protected void updateItem(@Nullable Program program, boolean empty) {
            super.updateItem(program, empty);
            if (empty || program == null) {
                setGraphic(null);
                return;
            }
            Label what = Typography.line(program.benefitLine(texts), Styles.SMALL);
            HBox.setHgrow(what, Priority.ALWAYS);
            HBox first = new HBox(Typography.label(program.ref().toString(), Styles.SMALL, Styles.MUTED),
                    Typography.label(program.name(), Styles.SMALL, Styles.STRONG), what);
            first.getStyleClass().add(Styles.ROW);
            VBox both = new VBox(first, Typography.line(program.oneLine(texts), Styles.CAPTION));
            both.setMinWidth(0);
            both.setPrefWidth(1);
            setGraphic(both);
        }
    }
}
