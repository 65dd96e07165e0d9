package app.baton.ui.today;

import app.baton.campaign.FrictionState;
import app.baton.journal.Texts;
import app.baton.ui.kit.Badge;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.LinesButton;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What waits for this person, and the notes that he wrote with their answers; nothing of it while there is nothing. */
final class WorkPane extends VBox {

    private final TodayWorkViewModel model;
    private final Texts texts;
    private final VBox waiting = card("work-waiting");
    private final VBox notes = card("work-notes");

    WorkPane(TodayWorkViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add(Styles.COLUMN);
        getChildren().addAll(waiting, notes);
        model.work().subscribe(this::show);
    }

    private static VBox card(String id) {
        VBox card = new VBox();
        card.setId(id);
        card.getStyleClass().add(Styles.CARD);
        return card;
    }

    private void show(TodayWork work) {
        waiting.getChildren().setAll(Typography.section(texts.say("today.waiting")));
        work.waiting().forEach(it -> waiting.getChildren().add(row(it)));
        shown(waiting, !work.waiting().isEmpty());
        notes.getChildren().setAll(Typography.section(texts.say("today.notes")));
        work.notes().forEach(it -> notes.getChildren().add(row(it)));
        shown(notes, !work.notes().isEmpty());
        shown(this, !work.waiting().isEmpty() || !work.notes().isEmpty());
    }

    private Node row(TodayWork.Waiting item) {
        Label sentence = Typography.small(item.sentence());
        Label due = Typography.caption(item.due());
        if (item.late()) {
            due.getStyleClass().add(Styles.BAD);
            due.setGraphic(Icons.of(Icons.WARNING, Styles.BAD));
        }
        return new LinesButton("waiting-" + item.thing().replace(' ', '-'), new VBox(sentence, due),
                item.sentence() + " " + item.due(), () -> model.open(item));
    }

    private Node row(TodayWork.Note item) {
        Label state = badge(item.state());
        HBox head = new HBox(state, Typography.spring());
        head.getStyleClass().add(Styles.ROW);
        boolean open = item.state() == FrictionState.OPEN || item.state() == FrictionState.OVERDUE;
        if (open) {
            head.getChildren().addAll(
                    Buttons.icon("note-edit", Feather.EDIT_3, texts.say("today.note.edit"), () -> model.edit(item.note())),
                    Buttons.icon("note-take-back", Feather.CORNER_UP_LEFT, texts.say("today.note.take-back"),
                            () -> model.takeBack(item.note())));
        }
        VBox row = new VBox(head, Typography.caption(item.about()), Typography.small(item.note().text()));
        row.getStyleClass().addAll(Styles.TIGHT, Styles.CHANGE);
        row.setId("note-" + item.note().id());
        if (!item.when().isEmpty()) {
            row.getChildren().add(Typography.caption(item.when()));
        }
        if (!item.answer().isEmpty()) {
            Label answer = Typography.small(item.answer());
            answer.getStyleClass().add(Styles.STRONG);
            row.getChildren().add(answer);
        }
        return row;
    }

    private Label badge(FrictionState state) {
        String word = texts.name(state);
        return switch (state) {
            case OPEN -> Badge.plain(word, Feather.CLOCK);
            case OVERDUE -> Badge.bad(word);
            case ANSWERED -> Badge.good(word);
            case TAKEN_BACK -> Badge.plain(word, Feather.SLASH);
        };
    }

    private static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
