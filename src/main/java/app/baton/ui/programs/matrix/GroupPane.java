package app.baton.ui.programs.matrix;

import app.baton.incentive.Group;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Beside the matrix of groups: whether the two of the cell go together, and the row's group itself. */
final class GroupPane {

    /** How a group goes with all others. */
    private enum How {
        BY_TABLE, ALONE, WITH_ALL
    }

    private final MatrixViewModel model;
    private final Texts texts;
    private final Choices<Boolean> together;
    private final Choices<How> how;
    private final Label pair = Typography.section("");
    private final VBox exceptions = Typography.stack();
    private final Label heading = Typography.section("");
    private final TextField name = new TextField();
    private final Label wrong = Typography.label("", Styles.FIELD_ERROR);
    private final VBox root;
    private boolean silent;

    GroupPane(MatrixViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        together = new Choices<>("matrix-together", List.of(true, false),
                said -> texts.say(said ? "matrix.together" : "matrix.apart"), model::together);
        how = new Choices<>("matrix-how", List.of(How.values()), it -> texts.say(switch (it) {
            case BY_TABLE -> "matrix.how.table";
            case ALONE -> "matrix.how.alone";
            case WITH_ALL -> "matrix.how.with-all";
        }), this::how);
        name.setId("matrix-group-name");
        name.textProperty().subscribe((before, now) -> rename(now));
        name.editableProperty().bind(model.editable());
        wrong.setText(texts.say("matrix.group-nameless"));
        wrong.setGraphic(Icons.of(Icons.WARNING, Styles.BAD));
        show(wrong, false);
        Label named = Typography.label(texts.say("matrix.group-name"), Styles.FIELD_LABEL);
        named.setLabelFor(name);
        Button remove = Buttons.flat("matrix-remove-group", texts.say("matrix.remove-group"), model::removeGroup);
        remove.setGraphic(Icons.of(Feather.TRASH_2));
        Button add = Buttons.flat("matrix-add-group", texts.say("matrix.add-group"), model::addGroup);
        add.setGraphic(Icons.of(Feather.PLUS));
        model.editable().subscribe(may -> List.of(remove, add).forEach(button -> show(button, may)));
        VBox field = new VBox(named, name, wrong);
        field.getStyleClass().add(Styles.FIELD);
        root = Typography.stack(Cards.plain(pair, together.node(), exceptions),
                Cards.plain(heading, field, how.node(), Typography.wrapping(remove, add)));
        model.editable().subscribe(may -> {
            together.setEditable(may);
            how.setEditable(may);
        });
    }

    private static void show(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }

    Node node() {
        return root;
    }

    void tell(Cell.OfGroups cell) {
        silent = true;
        Group row = cell.row();
        pair.setText(cell.row().id().equals(cell.column().id()) ? texts.say("matrix.pair-own", row.id())
                : texts.say("matrix.pair", row.id(), cell.column().id()));
        show(together.node(), cell.inTable());
        together.choose(cell.together());
        exceptions.getChildren().setAll(cell.exceptions().isEmpty()
                ? List.of(Typography.caption(texts.say("matrix.no-exceptions"))) : cell.exceptions().stream()
                .map(Typography::small).toList());
        heading.setText(texts.say("matrix.group", row.id()));
        if (!name.getText().equals(row.name()) && !(name.isFocused() && name.getText().isBlank())) {
            name.setText(row.name());
            show(wrong, false);
        }
        how.choose(row.alone() ? How.ALONE : row.withAll() ? How.WITH_ALL : How.BY_TABLE);
        silent = false;
    }

    private void rename(String text) {
        if (!silent && model.cell().get() instanceof Cell.OfGroups cell) {
            show(wrong, !model.group(text, cell.row().alone(), cell.row().withAll()));
        }
    }

    private void how(How wanted) {
        if (model.cell().get() instanceof Cell.OfGroups cell) {
            model.group(cell.row().name(), wanted == How.ALONE, wanted == How.WITH_ALL);
        }
    }
}
