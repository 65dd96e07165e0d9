package app.baton.ui.shell;

import app.baton.journal.Texts;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.Form;
import app.baton.ui.kit.FormModel;
import app.baton.ui.kit.FxDialogs;

/** Gives oneself another password: the old one (or the desk's recovery key), and the new one twice. */
final class PasswordDialog {

    private final ShellParts parts;
    private final Session session;
    private final FieldModel<String> old;
    private final FieldModel<String> password;
    private final FieldModel<String> again;

    PasswordDialog(ShellParts parts, Session session) {
        this.parts = parts;
        this.session = session;
        Texts texts = parts.texts();
        old = FieldModel.required("old-password", texts.say("shell.password-old-missing"));
        password = FieldModel.required("password", texts.say("shell.password-missing"));
        again = FieldModel.of("password-again", "", typed -> typed.equals(typedPassword()) ? ""
                : texts.say("welcome.password-differs"));
    }

    private String typedPassword() {
        return password.get();
    }

    void open() {
        Texts texts = parts.texts();
        FormModel model = new FormModel(old, password, again);
        Form form = new Form(model);
        form.password(old, texts.say("shell.password-old"), texts.say("shell.password-old-hint"));
        form.password(password, texts.say("shell.password-new"), texts.say("welcome.password-hint"));
        form.password(again, texts.say("welcome.password-again"), "");
        FxDialogs dialogs = session.dialogs();
        dialogs.form(texts.say("shell.set-password"), form, texts.say("shell.password-save"), closed -> {
            char[] before = old.get().toCharArray();
            char[] next = password.get().toCharArray();
            parts.background().run(texts.say("shell.set-password"), progress -> {
                parts.gate().changePassword(session.user(), before, next);
                return true;
            }, done -> {
                closed.run();
                dialogs.toast(texts.say("shell.password-saved"));
            }, problem -> {
                if (!model.refuse(problem)) {
                    dialogs.problem(problem);
                }
            });
        });
    }
}
