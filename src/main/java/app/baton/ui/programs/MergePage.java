package app.baton.ui.programs;

import app.baton.incentive.Merge;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.Focus;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What two people made of the same parts, side by side, and a choice for each; what only one changed is in already. */
final class MergePage implements ProgramsView.Shown {

    private final MergeViewModel model;
    private final Node root;
    private Node first = new Region();

    MergePage(MergeViewModel model, Texts texts, Runnable back) {
        this.model = model;
        VBox questions = new VBox();
        questions.getStyleClass().add(Styles.COLUMN);
        model.questions().forEach(question -> questions.getChildren().add(question(question)));
        HBox head = new HBox(Typography.title(texts.say("programs.merge.head", model.title())), Typography.spring(),
                Buttons.flat("merge-later", texts.say("programs.merge.later"), back),
                Buttons.primary("merge-keep", texts.say("programs.merge.keep"), model::keep));
        head.getStyleClass().add(Styles.ROW);
        root = Cards.page(head, Typography.body(texts.say("programs.merge.sentence")), questions);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void front() {
        Focus.on(first);
    }

    private Node question(Merge.Question question) {
        ToggleGroup choice = new ToggleGroup();
        GridPane sides = Cards.columns(side(question, Merge.Side.THEIRS, model.theirs(), question.theirs(),
                choice),
                side(question, Merge.Side.MINE, model.mine(), question.mine(), choice));
        return Cards.section(question.label(), sides);
    }

    private VBox side(Merge.Question question, Merge.Side side, String name, List<String> lines, ToggleGroup choice) {
        RadioButton pick = new RadioButton(name);
        pick.setId((side == Merge.Side.MINE ? "mine-" : "theirs-") + model.questions().indexOf(question));
        pick.setToggleGroup(choice);
        pick.selectedProperty().subscribe(chosen -> {
            if (chosen) {
                model.answer(question, side);
            }
        });
        if (model.questions().getFirst().equals(question) && side == Merge.Side.THEIRS) {
            first = pick;
        }
        VBox card = Cards.plain(pick);
        lines.forEach(line -> card.getChildren().add(Typography.body(line)));
        return card;
    }
}
