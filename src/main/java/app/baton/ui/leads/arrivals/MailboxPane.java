package app.baton.ui.leads.arrivals;

import app.baton.intake.mail.MailAccount.Security;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.Form;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The mailbox as fields, above what came in; there while somebody sets it. */
final class MailboxPane extends VBox {

    private final Form form;

    MailboxPane(MailboxModel model, Texts texts) {
        form = new Form(model.form()).column();
        form.text(model.host, texts.say("arrivals.mail.host")).setPromptText(texts.say("arrivals.mail.host.hint"));
        form.text(model.user, texts.say("arrivals.mail.user"), texts.say("arrivals.mail.user.hint"));
        form.column();
        form.choice(model.security, texts.say("arrivals.mail.security"), List.of(Security.values()), texts::name);
        form.password(model.password, texts.say("arrivals.mail.password"), texts.say("arrivals.mail.password.hint"));
        form.column();
        form.text(model.port, texts.say("arrivals.mail.port"));
        form.text(model.folder, texts.say("arrivals.mail.folder"));
        form.choice(model.old, texts.say("arrivals.mail.old"), List.of(false, true), with -> texts.say(
                with ? "arrivals.mail.old.in" : "arrivals.mail.old.left"));
        form.onSubmit(model::send).onCancel(model::close);
        form.disableProperty().bind(model.trying());
        Label trying = Typography.caption(texts.say("arrivals.mail.trying"));
        trying.visibleProperty().bind(model.trying());
        Button send = Buttons.primary("mailbox-send", texts.say("arrivals.mail.send"), form::send);
        send.disableProperty().bind(model.trying());
        HBox bar = new HBox(trying, Typography.spring(), Buttons.plain("mailbox-cancel", texts.say("kit.cancel"), model::close),
                send);
        bar.getStyleClass().add(Styles.BUTTON_BAR);
        getChildren().add(Cards.plain(Typography.section(texts.say("arrivals.mail.title")),
                Typography.small(texts.say("arrivals.mail.how")), form, bar));
        setId("mailbox");
        managedProperty().bind(visibleProperty());
        visibleProperty().bind(model.opened());
        model.opened().subscribe(now -> {
            if (now) {
                form.focusFirst();
            }
        });
    }
}
