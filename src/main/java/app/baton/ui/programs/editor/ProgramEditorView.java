package app.baton.ui.programs.editor;

import app.baton.journal.Texts;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.Focus;
import app.baton.ui.kit.Styles;
import app.baton.ui.programs.form.FormPane;
import app.baton.ui.programs.form.Input;
import app.baton.ui.programs.form.OwnInput;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The form of one program in sections, and beside it how the floor will read it and what is wrong. */
public final class ProgramEditorView {

    private final ProgramEditorViewModel model;
    private final Texts texts;
    private final FormPane forms;
    private final Map<String, Node> sections = new LinkedHashMap<>();
    private final VBox column = new VBox();
    private final ScrollPane scroll;
    private final HBox root;

    public ProgramEditorView(ProgramEditorViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        forms = new FormPane(texts, model.today(), model.editable(), this::own);
        ProgramForm form = model.form;
        // the revision's number is the book's to give
        section("editor.s.who", forms.row(form.id, form.name), forms.draw(form.sponsor), forms.draw(form.payer),
                forms.draw(form.payees));
        section("editor.s.when", forms.draw(form.windows), forms.draw(form.routes));
        section("editor.s.what", forms.draw(form.benefits));
        section("editor.s.whom", forms.draw(form.eligibility));
        section("editor.s.proofs", forms.draw(form.proofs), forms.draw(form.claim));
        section("editor.s.together", forms.draw(form.combination), forms.draw(form.meetsCashDown));
        section("editor.s.limits", forms.draw(form.limits));
        section("editor.s.source", forms.draw(form.source));
        column.getStyleClass().addAll(Styles.PAGE, Styles.PROGRAM_FORM);
        scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add(Styles.PAGE_SCROLL);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        PreviewPane preview = new PreviewPane(model, texts, sections.keySet(), this::show, this::show);
        root = new HBox(scroll, preview.node());
        root.getStyleClass().add(Styles.PROGRAM_EDITOR);
        model.opened().subscribe(opened -> scroll.setVvalue(0));
    }

    private void section(String key, Node... parts) {
        VBox card = Cards.section(texts.say(key), parts);
        sections.put(key, card);
        column.getChildren().add(card);
    }

    private Node own(OwnInput<?> shaped) {
        return switch (shaped) {
            case ConditionInput condition -> new ConditionView(condition, texts, forms).node();
            case TierTable<?> table -> new TierTableView(table, texts, forms).node();
            default -> throw new IllegalArgumentException("no picture of " + shaped.getClass());
        };
    }

    public Node node() {
        return root;
    }

    /** Puts the cursor into the program's name, where a new one begins. */
    public void focusFirst() {
        forms.near(model.form.name).or(() -> FormPane.first(column)).flatMap(FormPane::first).ifPresent(Focus::on);
    }

    /** Puts the cursor into the first field that is wrong. */
    public void focusFirstWrong() {
        model.problems().stream().filter(EditorProblem::stops).findFirst().ifPresent(wrong -> show(wrong.part()));
    }

    /** Brings a section of the form to the top, with the cursor in its first field; {@code section} is the key of its heading. */
    public void show(String section) {
        Node card = sections.get(section);
        if (card != null) {
            reveal(card);
            FormPane.first(card).ifPresent(Focus::on);
        }
    }

    private void show(@Nullable Input<?> part) {
        forms.near(part).ifPresent(node -> {
            reveal(node);
            FormPane.first(node).ifPresent(Focus::on);
        });
    }

    /** Scrolls until a node stands at the top. */
    private void reveal(Node node) {
        Platform.runLater(() -> {
            Bounds at = column.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
            double room = column.getHeight() - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(room <= 0 ? 0 : Math.clamp(at.getMinY() / room, 0, 1));
        });
    }
}
