package app.baton.ui.deals;

import app.baton.incentive.Evidence;
import app.baton.incentive.Known;
import app.baton.incentive.PlaceFact;
import app.baton.journal.Texts;
import app.baton.ui.kit.Badge;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The next question on top, a key for each answer, and below it what was answered. */
final class QuestionPane extends VBox {

    private static final int WIDEST_ANSWER = 250;

    private final DealsViewModel model;
    private final Texts texts;
    private final Runnable toZip;
    private final VBox question = new VBox();
    private final FlowPane answers = Typography.wrapping();

    QuestionPane(DealsViewModel model, Texts texts, Runnable toZip) {
        this.model = model;
        this.texts = texts;
        this.toZip = toZip;
        question.getStyleClass().add(Styles.TIGHT);
        answers.setId("answers");
        // long questions are cut in their buttons, not the pane beside them
        answers.setMinWidth(0);
        setMinWidth(0);
        getChildren().addAll(question, answers);
        getStyleClass().addAll(Styles.CARD, Styles.QUESTION);
        setId("question");
        model.shown().subscribe(now -> {
            if (now != null) {
                show(now.question());
            }
        });
        model.told().subscribe(this::show);
    }

    private void show(Optional<NextQuestion> next) {
        question.getChildren().clear();
        if (next.isEmpty()) {
            Label done = Typography.body(texts.say("deals.question.none"));
            done.setId("question-words");
            done.setGraphic(Icons.of(Icons.DONE, Styles.GOOD));
            question.getChildren().add(done);
            return;
        }
        NextQuestion asks = next.get();
        Label words = Typography.body(asks.words());
        words.getStyleClass().add(Styles.STRONG);
        words.setId("question-words");
        words.setGraphic(Icons.of(Icons.ASK, Styles.CARE));
        question.getChildren().add(words);
        if (!asks.together().isEmpty()) {
            question.getChildren().add(Typography.caption(asks.together()));
        }
        FlowPane keys = Typography.wrapping();
        for (int i = 0; i < asks.choices().size(); i++) {
            NextQuestion.Choice choice = asks.choices().get(i);
            int key = i + 1;
            keys.getChildren().add(button(key, choice.label(), choice.gain()));
        }
        keys.getChildren().add(button(0, texts.say("deals.unknown"), ""));
        if (asks.asked().stream().anyMatch(asked -> asked.fact() instanceof PlaceFact)) {
            keys.getChildren().add(Buttons.flat("type-zip", texts.say("deals.type-zip"), toZip));
        }
        question.getChildren().add(keys);
    }

    private Button button(int key, String label, String gain) {
        Button button = Buttons.plain("answer-" + key, label, () -> model.replies().answer(key));
        HBox inside = Typography.row(Typography.keyCap(String.valueOf(key)));
        if (!gain.isEmpty()) {
            inside.getChildren().add(Badge.good(gain));
        }
        button.setGraphic(inside);
        button.setFocusTraversable(false);
        button.setAccessibleText(texts.say("deals.answer.key", label, key));
        return button;
    }

    private void show(Interview.Told told) {
        answers.getChildren().setAll(Stream.concat(told.answers().stream().map(this::answer),
                told.leases().stream().map(this::lease)).toList());
        answers.setVisible(!answers.getChildren().isEmpty());
        answers.setManaged(answers.isVisible());
    }

    private Button answer(Said said) {
        String topic = said.asked() == null || said.tier() != null ? texts.say("deals.answered.tier")
                : said.asked().fact().topic(texts);
        return chip(texts.say("deals.answered", topic, said.answer()),
                texts.say("deals.answered.take-back", said.question(), said.answer()), said.known() == Known.YES ? Icons.MET
                        : said.known() == Known.NO ? Icons.NOT_MET : Feather.HELP_CIRCLE, () -> model.replies().takeBack(said));
    }

    private Button lease(Evidence.Lease lease) {
        String words = texts.say("deals.answered.lease", lease.lender(), texts.formats().date(lease.scheduledEnd()),
                lease.openPayments() == null ? 0 : lease.openPayments(),
                lease.payment() == null ? "" : texts.formats().money(lease.payment()));
        return chip(words, texts.say("deals.answered.lease.take-back", words), Icons.MET, () -> model.replies().takeBack(lease));
    }

    private static Button chip(String words, String whole, Feather icon, Runnable action) {
        Button button = Buttons.flat("", words, action);
        button.setMinWidth(0);
        button.setMaxWidth(WIDEST_ANSWER);
        button.setGraphic(Icons.of(icon));
        button.setTooltip(new Tooltip(whole));
        button.setAccessibleText(whole);
        button.getStyleClass().addAll(Styles.CHIP, Styles.ANSWER);
        return button;
    }
}
