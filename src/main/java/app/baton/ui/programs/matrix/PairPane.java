package app.baton.ui.programs.matrix;

import app.baton.incentive.PairRule.Policy;
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
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Beside the matrix of programs: what each of the two texts says about the other, and what caps both. */
final class PairPane {

    private static final int LINES = 3;

    /** What a text may say; the table decides where it says nothing. */
    private enum Says {
        NOTHING(null), NOT(Policy.FORBID), ALSO(Policy.ALLOW);

        private final @Nullable Policy policy;

        Says(@Nullable Policy policy) {
            this.policy = policy;
        }

        static Says of(@Nullable Policy policy) {
            return policy == null ? NOTHING : policy == Policy.FORBID ? NOT : ALSO;
        }
    }

    private final Texts texts;
    private final Choices<Says> own;
    private final Label ownHeading = Typography.section("");
    private final TextArea words = new TextArea();
    private final Label shared = Typography.caption("");
    private final VBox wording;
    private final Label otherHeading = Typography.section("");
    private final Label other = Typography.small("");
    private final VBox caps = Typography.stack();
    private final VBox root;
    private boolean silent;

    PairPane(MatrixViewModel model, Texts texts) {
        this.texts = texts;
        own = new Choices<>("matrix-says", List.of(Says.values()), it -> it.policy == null ? texts.say("matrix.by-table")
                : texts.name(it.policy), says -> model.say(says.policy));
        words.setId("matrix-words");
        words.setWrapText(true);
        words.setPrefRowCount(LINES);
        words.editableProperty().bind(model.editable());
        words.textProperty().subscribe((before, now) -> {
            if (!silent) {
                model.write(now);
            }
        });
        Label named = Typography.label(texts.say("matrix.words"), Styles.FIELD_LABEL);
        named.setLabelFor(words);
        wording = new VBox(named, words, shared);
        wording.getStyleClass().add(Styles.FIELD);
        Button turn = Buttons.flat("matrix-turn", texts.say("matrix.turn"), model::mirror);
        turn.setGraphic(Icons.of(Feather.REPEAT));
        root = Typography.stack(Cards.plain(ownHeading, own.node(), wording), Cards.plain(otherHeading, other, turn),
                Cards.section(texts.say("matrix.caps-both"), caps));
        model.editable().subscribe(own::setEditable);
    }

    Node node() {
        return root;
    }

    /** Puts the cursor into the words, where there is a text to word. */
    void focusWords() {
        if (wording.isVisible()) {
            words.requestFocus();
        }
    }

    void tell(Cell.OfPrograms cell) {
        silent = true;
        String row = cell.row().id().value();
        String column = cell.column().id().value();
        root.setVisible(!cell.same());
        root.setManaged(!cell.same());
        ownHeading.setText(texts.say("matrix.says", row, column));
        own.choose(Says.of(cell.own()));
        wording.setVisible(cell.own() != null);
        wording.setManaged(cell.own() != null);
        if (!words.getText().equals(cell.words())) {
            words.setText(cell.words());
        }
        shared.setText(cell.shared().isEmpty() ? "" : texts.say("matrix.shared", String.join(", ", cell.shared())));
        shared.setVisible(!cell.shared().isEmpty());
        shared.setManaged(!cell.shared().isEmpty());
        otherHeading.setText(texts.say("matrix.says", column, row));
        other.setText(cell.other());
        caps.getChildren().setAll(cell.caps().isEmpty() ? List.of(Typography.caption(texts.say("matrix.no-caps")))
                : cell.caps().stream().map(Typography::small).toList());
        silent = false;
    }
}
