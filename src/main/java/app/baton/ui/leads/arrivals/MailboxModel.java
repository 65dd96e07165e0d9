package app.baton.ui.leads.arrivals;

import app.baton.intake.mail.MailAccount;
import app.baton.intake.mail.MailAccount.Security;
import app.baton.intake.mail.MailState;
import app.baton.intake.mail.Mailbox;
import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.Action;
import app.baton.people.User;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.FormModel;
import app.baton.ui.kit.Question;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.kit.Typed;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The mailbox that leads are sent to: tried before it is read, and never written down with its password. */
public final class MailboxModel {

    private final Mailbox mailbox;
    private final Runnable changed;
    private final Background background;
    private final Texts texts;
    private final ScreenContext context;
    private final ReadOnlyBooleanWrapper opened = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper trying = new ReadOnlyBooleanWrapper();
    final FieldModel<String> host;
    final FieldModel<Security> security;
    final FieldModel<String> port;
    final FieldModel<String> user;
    final FieldModel<String> password = FieldModel.optional("password");
    final FieldModel<String> folder = FieldModel.optional("folder");
    final FieldModel<Boolean> old = FieldModel.of("old", false, value -> "");
    private final FormModel form;

    MailboxModel(Mailbox mailbox, Runnable changed, Background background, Texts texts, ScreenContext context) {
        this.mailbox = mailbox;
        this.changed = changed;
        this.background = background;
        this.texts = texts;
        this.context = context;
        host = FieldModel.required("host", texts.say("arrivals.mail.host.none"));
        security = FieldModel.of("security", Security.TLS, value -> "");
        port = FieldModel.of("port", String.valueOf(Security.TLS.port()), this::portWrong);
        user = FieldModel.required("user", texts.say("arrivals.mail.user.none"));
        form = new FormModel(host, security, port, user, password, folder, old);
        security.value().subscribe((before, now) -> {
            if (port.get().isBlank() || port.get().strip().equals(String.valueOf(before.port()))) {
                port.set(String.valueOf(now.port()));
            }
        });
    }

    private String portWrong(String typed) {
        try {
            int number = Typed.number(texts).read(typed);
            return number >= 1 && number <= 65_535 ? "" : texts.say("arrivals.mail.port.wrong");
        } catch (Typed.Unread wrong) {
            return texts.say("arrivals.mail.port.wrong");
        }
    }

    /** How the mailbox is doing; safe on any thread. */
    MailState now() {
        return mailbox.state();
    }

    /** Whether this person says which mailbox is read. */
    public boolean mayChange() {
        return context.user().may(Action.SET_LEAD_RULES);
    }

    /** Shows the form with what is set. */
    public void open() {
        if (!mayChange() || opened.get()) {
            return;
        }
        background.run(texts.say("arrivals.reading"), progress -> mailbox.account(), set -> {
            security.reset(set.map(MailAccount::security).orElse(Security.TLS));
            host.reset(set.map(MailAccount::host).orElse(""));
            port.reset(String.valueOf(set.map(MailAccount::port).orElse(Security.TLS.port())));
            user.reset(set.map(MailAccount::user).orElse(""));
            folder.reset(set.map(MailAccount::folder).orElse("INBOX"));
            password.reset("");
            old.reset(false);
            opened.set(true);
        }, context.dialogs()::problem);
    }

    public void close() {
        password.reset("");
        opened.set(false);
    }

    /** Tries the mailbox, says how much lies there, and reads it from now on where that is wanted. */
    void send() {
        if (trying.get()) {
            return;
        }
        User by = context.user();
        String secret = password.get();
        boolean with = old.get();
        trying.set(true);
        background.run(texts.say("arrivals.mail.trying"), progress -> {
            MailAccount account = account();
            return new Tried(account, mailbox.mails(by, account, secret));
        }, tried -> {
            trying.set(false);
            context.dialogs().confirm(Question.of(texts.say("arrivals.mail.ask"), texts.say(with ? "arrivals.mail.sentence.old"
                    : "arrivals.mail.sentence", tried.account().toString(), tried.mails()), texts.say("arrivals.mail.yes")),
                    () -> use(by, tried.account(), secret, with));
        }, this::refused);
    }

    private record Tried(MailAccount account, int mails) { }

    private MailAccount account() {
        return new MailAccount(host.get(), Typed.number(texts).read(port.get()), security.get(), user.get(), folder.get());
    }

    private void use(User by, MailAccount account, String secret, boolean with) {
        trying.set(true);
        background.run(texts.say("arrivals.mail.trying"), progress -> {
            mailbox.use(by, account, secret, with);
            return true;
        }, done -> {
            trying.set(false);
            close();
            context.dialogs().toast(texts.say("arrivals.mail.chosen", account.toString()));
            changed.run();
        }, this::refused);
    }

    private void refused(Problem problem) {
        trying.set(false);
        if (!form.refuse(problem)) {
            context.dialogs().problem(problem);
        }
    }

    /** Reads no mailbox any more. */
    public void stop() {
        User by = context.user();
        mailbox.account().ifPresent(now -> context.dialogs().confirm(Question.of(texts.say("arrivals.mail.stop"),
                texts.say("arrivals.mail.stop.sentence", now.toString()), texts.say("arrivals.mail.stop")), () ->
                background.run(texts.say("arrivals.reading"), progress -> {
                    mailbox.stop(by);
                    return true;
                }, done -> {
                    close();
                    context.dialogs().toast(texts.say("arrivals.mail.stopped"));
                    changed.run();
                }, context.dialogs()::problem)));
    }

    FormModel form() {
        return form;
    }

    public ReadOnlyBooleanProperty opened() {
        return opened.getReadOnlyProperty();
    }

    /** Whether a server is being asked. */
    ReadOnlyBooleanProperty trying() {
        return trying.getReadOnlyProperty();
    }
}
