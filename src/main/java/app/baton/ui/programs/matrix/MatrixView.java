package app.baton.ui.programs.matrix;

import app.baton.journal.Texts;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.Focus;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import app.baton.ui.programs.form.FormPane;
import app.baton.ui.programs.matrix.Board.Face;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The matrix with the cell under the cursor in words above it and everything about that cell beside it. */
public final class MatrixView {

    private final MatrixViewModel model;
    private final Texts texts;
    private final MatrixGrid grid;
    private final GroupPane groups;
    private final PairPane pairs;
    private final Node caps;
    private final Choices<Face> faces;
    private final Label sentence = Typography.body("");
    private final VBox legend = new VBox();
    private final VBox aside = Typography.stack();
    private final ScrollPane side;
    private final StackPane body = new StackPane();
    private final VBox root;

    public MatrixView(MatrixViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        grid = new MatrixGrid(model);
        groups = new GroupPane(model, texts);
        pairs = new PairPane(model, texts);
        // no part of a cap is a day
        FormPane forms = new FormPane(texts, LocalDate.EPOCH, model.editable(), shaped -> {
            throw new IllegalArgumentException("no picture of " + shaped.getClass());
        });
        caps = Cards.page(Cards.plain(Typography.caption(texts.say("matrix.caps-hint")), forms.draw(model.caps().caps)));
        faces = new Choices<>("matrix-face", List.of(Face.values()), face -> texts.say(switch (face) {
            case GROUPS -> "matrix.groups";
            case PROGRAMS -> "matrix.programs";
            case CAPS -> "matrix.caps";
        }), face -> {
            model.turn(face);
            focusFirst();
        });
        sentence.setId("matrix-sentence");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox head = Typography.row(faces.node(), sentence);
        legend.getStyleClass().add(Styles.FORM_ROWS);
        side = new ScrollPane(Typography.stack(aside, Cards.section(texts.say("matrix.legend"), legend)));
        side.setFitToWidth(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.getStyleClass().addAll(Styles.SIDE_WIDE, Styles.EDITOR_SCROLL);
        root = new VBox(head, body);
        VBox.setVgrow(body, Priority.ALWAYS);
        root.getStyleClass().add(Styles.STACK);
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::enter);
        model.face().subscribe(this::turn);
        model.cell().subscribe(this::tell);
    }

    private void turn(Face face) {
        faces.choose(face);
        sentence.setVisible(face != Face.CAPS);
        if (face == Face.CAPS) {
            body.getChildren().setAll(caps);
            return;
        }
        HBox both = new HBox(grid, side);
        both.getStyleClass().add(Styles.SIDE_BY_SIDE);
        HBox.setHgrow(grid, Priority.ALWAYS);
        body.getChildren().setAll(both);
        aside.getChildren().setAll(face == Face.GROUPS ? groups.node() : pairs.node());
        legend.getChildren().setAll((face == Face.GROUPS ? EnumSet.of(Mark.TOGETHER, Mark.APART, Mark.ALWAYS, Mark.NEVER)
                : EnumSet.complementOf(EnumSet.of(Mark.SAME))).stream().map(this::key).toList());
        legend.getChildren().add(Typography.caption(texts.say(face == Face.GROUPS ? "matrix.keys.groups"
                : "matrix.keys.programs")));
    }

    private Node key(Mark mark) {
        Label glyph = Typography.label(mark.glyph(), Styles.MATRIX_CELL);
        glyph.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        MatrixGrid.look(glyph, mark);
        return Typography.row(glyph, Typography.small(texts.name(mark)));
    }

    private void tell(@Nullable Cell cell) {
        sentence.setText(cell == null ? "" : cell.sentence());
        switch (cell) {
            case Cell.OfGroups it -> groups.tell(it);
            case Cell.OfPrograms it -> pairs.tell(it);
            case null -> { }
        }
    }

    private void enter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && model.face().get() == Face.PROGRAMS) {
            event.consume();
            pairs.focusWords();
        }
    }

    public Node node() {
        return root;
    }

    /** Puts the keyboard into the matrix, or into the first cap. */
    public void focusFirst() {
        if (model.face().get() == Face.CAPS) {
            FormPane.first(caps).ifPresent(Focus::on);
        } else {
            Focus.on(grid);
        }
    }
}
