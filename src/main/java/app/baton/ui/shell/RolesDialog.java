package app.baton.ui.shell;

import app.baton.journal.Texts;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.Form;
import app.baton.ui.kit.FormModel;
import app.baton.ui.kit.FxDialogs;

/** Asks whoever keeps it for the desk's recovery key, so that roles count that nobody here may give. */
final class RolesDialog {

    private final ShellParts parts;
    private final Session session;
    private final FieldModel<String> key;

    RolesDialog(ShellParts parts, Session session) {
        this.parts = parts;
        this.session = session;
        key = FieldModel.required("code", parts.texts().say("shell.roles-key-missing"));
    }

    void open() {
        Texts texts = parts.texts();
        FormModel model = new FormModel(key);
        Form form = new Form(model);
        form.password(key, texts.say("shell.roles-key"), texts.say("shell.roles-key-hint"));
        FxDialogs dialogs = session.dialogs();
        dialogs.form(texts.say("shell.roles-title"), form, texts.say("shell.roles-go"), closed -> {
            char[] typed = key.get().toCharArray();
            parts.background().run(texts.say("shell.roles-title"), progress -> {
                parts.gate().letRolesCount(session.user(), typed);
                return true;
            }, done -> {
                closed.run();
                session.refreshStatus();
                dialogs.tell(texts.say("shell.roles-title"), texts.say("shell.roles-done"));
            }, problem -> {
                if (!model.refuse(problem)) {
                    dialogs.problem(problem);
                }
            });
        });
    }
}
