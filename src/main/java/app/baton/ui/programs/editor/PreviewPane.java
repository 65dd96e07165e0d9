package app.baton.ui.programs.editor;

import app.baton.journal.Texts;
import app.baton.ui.kit.Badge;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import app.baton.ui.programs.form.Input;
import java.util.Collection;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Beside the form: the program in the words of the floor, what is wrong with it, and the way to each section. */
final class PreviewPane {

    private final ProgramEditorViewModel model;
    private final Texts texts;
    private final Consumer<@Nullable Input<?>> showPart;
    private final VBox words = new VBox();
    private final VBox wrong = new VBox();
    private final ScrollPane root;

    PreviewPane(ProgramEditorViewModel model, Texts texts, Collection<String> sections, Consumer<String> showSection,
                Consumer<@Nullable Input<?>> showPart) {
        this.model = model;
        this.texts = texts;
        this.showPart = showPart;
        words.getStyleClass().add(Styles.STACK);
        wrong.getStyleClass().add(Styles.STACK);
        FlowPane ways = Typography.wrapping();
        sections.forEach(key -> ways.getChildren().add(link(texts.say(key), () -> showSection.accept(key))));
        VBox problems = Cards.section(texts.say("editor.problems"), wrong);
        VBox all = new VBox(Cards.section(texts.say("editor.preview"), words), problems,
                Cards.section(texts.say("editor.sections"), ways));
        all.getStyleClass().add(Styles.STACK);
        root = new ScrollPane(all);
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.getStyleClass().addAll(Styles.SIDE_WIDE, Styles.EDITOR_SCROLL);
        model.preview().subscribe(this::tell);
        model.problems().addListener((ListChangeListener<EditorProblem>) change -> blame());
        blame();
    }

    Node node() {
        return root;
    }

    private static Button link(String text, Runnable action) {
        Button link = Buttons.flat("", text, action);
        link.getStyleClass().add(Styles.LINK);
        return link;
    }

    private void tell(@Nullable ProgramPreview preview) {
        words.getChildren().clear();
        if (preview == null) {
            words.getChildren().add(Typography.caption(texts.say("editor.preview.none")));
            return;
        }
        words.getChildren().addAll(
                Typography.wrapping(Badge.info(preview.kind(), Feather.TAG), preview.dealerMoney()
                        ? Badge.care(preview.audience(), Icons.DEALER_MONEY)
                        : Badge.plain(preview.audience(), Icons.CUSTOMER_MONEY)),
                Typography.body(preview.what()), Typography.small(preview.who()), Typography.caption(preview.when()));
        if (!preview.with().isEmpty()) {
            words.getChildren().add(Typography.small(preview.with()));
        }
        preview.proofs().forEach(proof -> words.getChildren().add(Typography.small(texts.say("editor.preview.proof", proof))));
    }

    private void blame() {
        wrong.getChildren().clear();
        if (model.problems().isEmpty()) {
            wrong.getChildren().add(Badge.good(texts.say("editor.no-problems")));
            return;
        }
        for (EditorProblem problem : model.problems()) {
            Button line = Buttons.flat("", problem.where().isEmpty() || problem.sentence().startsWith(problem.where())
                    ? problem.sentence() : problem.where() + ": " + problem.sentence(), () -> showPart.accept(problem.part()));
            line.setWrapText(true);
            line.setMinWidth(0);
            line.setGraphic(problem.stops() ? Icons.of(Icons.WARNING, Styles.BAD) : Icons.of(Icons.WARNING, Styles.CARE));
            line.getStyleClass().add(Styles.PROBLEM_LINE);
            wrong.getChildren().add(line);
        }
    }
}
