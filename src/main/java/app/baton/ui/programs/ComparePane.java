package app.baton.ui.programs;

import app.baton.journal.ActivityEntry;
import app.baton.journal.Texts;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.Choices;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Two revisions side by side with the changed lines marked, and the program's history beside them. */
final class ComparePane extends HBox {

    private final CompareViewModel model;
    private final Texts texts;
    private final GridPane lines = new GridPane();
    private final VBox history = new VBox();
    private final CheckBox onlyChanges;

    ComparePane(CompareViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add(Styles.SIDE_BY_SIDE);
        setId("compare");
        onlyChanges = new CheckBox(texts.say("programs.compare.only"));
        onlyChanges.setId("compare-only");
        onlyChanges.setSelected(true);
        lines.getStyleClass().add(Styles.COMPARED);
        for (int percent : new int[] {4, 20, 38, 38}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setMinWidth(0);
            column.setPercentWidth(percent);
            lines.getColumnConstraints().add(column);
        }
        HBox pick = new HBox(choice("compare-was", model.was()), Icons.of(Feather.ARROW_RIGHT, Styles.MUTED),
                choice("compare-is", model.is()), Typography.spring(), onlyChanges);
        pick.getStyleClass().add(Styles.ROW);
        VBox left = Cards.plain(pick, lines);
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        VBox right = Cards.section(texts.say("programs.history"), history);
        right.getStyleClass().add(Styles.SIDE);
        getChildren().addAll(left, right);
        model.lines().addListener((ListChangeListener<CompareViewModel.Line>) change -> fill());
        model.history().addListener((ListChangeListener<ActivityEntry>) change -> tell());
        onlyChanges.selectedProperty().subscribe((before, now) -> fill());
        fill();
        tell();
    }

    private ComboBox<CompareViewModel.Revision> choice(String id, ObjectProperty<CompareViewModel.@Nullable Revision> side) {
        ComboBox<CompareViewModel.Revision> box = new ComboBox<>(model.revisions());
        box.setId(id);
        box.setConverter(Choices.named(revision -> revision.name()));
        box.setMaxWidth(280);
        box.valueProperty().bindBidirectional(side);
        return box;
    }

    private void fill() {
        lines.getChildren().clear();
        List<CompareViewModel.Line> shown = model.lines().stream()
                .filter(line -> !onlyChanges.isSelected() || line.changed()).toList();
        int row = 0;
        for (CompareViewModel.Line line : shown) {
            Label name = Typography.label(line.label(), Styles.FACT_NAME);
            name.setWrapText(true);
            Node mark = line.changed() ? Icons.of(Feather.EDIT_3, Styles.INFO) : new Label();
            lines.addRow(row++, mark, name, side(line.was(), line.changed(), false), side(line.is(), line.changed(), true));
        }
        if (shown.isEmpty()) {
            lines.add(Typography.body(texts.say("programs.compare.same")), 1, 0, 3, 1);
        }
    }

    private static Label side(String text, boolean changed, boolean newer) {
        Label words = Typography.body(text);
        words.setMaxWidth(Double.MAX_VALUE);
        if (changed) {
            words.getStyleClass().add(newer ? Styles.CHANGED_NOW : Styles.CHANGED_BEFORE);
        }
        return words;
    }

    private void tell() {
        history.getChildren().clear();
        for (ActivityEntry entry : model.history()) {
            VBox line = new VBox(Typography.small(model.words(entry)), Typography.caption(texts.formats().moment(entry.at())));
            CompareViewModel.details(entry).forEach(detail -> line.getChildren().add(1, Typography.caption(detail)));
            line.getStyleClass().addAll(Styles.TIGHT, Styles.CHANGE);
            history.getChildren().add(line);
        }
        if (history.getChildren().isEmpty()) {
            history.getChildren().add(Typography.small(texts.say("programs.history.none")));
        }
    }
}
