package app.baton.ui.campaigns;

import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.DayField;
import app.baton.ui.kit.Focus;
import app.baton.ui.kit.Form;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.time.LocalDate;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Under the head while a draft is about to be proposed: the day and time by which an answer is needed. */
final class ProposePane extends VBox {

    ProposePane(EditorViewModel model, Texts texts) {
        setId("propose-pane");
        getStyleClass().add(Styles.CARD);
        AnswerTime answer = model.answerTime();
        Form form = new Form(answer.form).onSubmit(model::sendProposal).onCancel(model::keepWriting);
        form.column();
        DayField day = form.day(answer.day, texts.say("campaigns.answer-by"), texts);
        form.column();
        form.choice(answer.time, texts.say("campaigns.answer-time"), AnswerTime.times(),
                time -> texts.formats().time(LocalDate.EPOCH.atTime(time).atZone(texts.formats().zone()).toInstant()));
        HBox buttons = new HBox(Typography.spring(),
                Buttons.plain("propose-cancel", texts.say("campaigns.keep-writing"), model::keepWriting),
                Buttons.primary("propose-send", texts.say("campaigns.propose-send"), form::send));
        buttons.getStyleClass().add(Styles.BUTTON_BAR);
        getChildren().addAll(Typography.section(texts.say("campaigns.propose-title")), form, buttons);
        model.proposing().subscribe(now -> {
            CampaignsView.show(this, now);
            if (now) {
                Focus.on(day);
            }
        });
    }
}
