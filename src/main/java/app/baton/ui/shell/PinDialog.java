package app.baton.ui.shell;

import app.baton.journal.Texts;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.Form;
import app.baton.ui.kit.FormModel;
import app.baton.ui.kit.FxDialogs;

/** Sets one's own PIN, typed twice. */
final class PinDialog {

    private final ShellParts parts;
    private final Session session;
    private final FieldModel<String> pin;
    private final FieldModel<String> again;

    PinDialog(ShellParts parts, Session session) {
        this.parts = parts;
        this.session = session;
        Texts texts = parts.texts();
        pin = FieldModel.of("pin", "", typed -> typed.matches("\\d{4,8}") ? "" : texts.say("shell.pin-digits"));
        again = FieldModel.of("pin-again", "", typed -> typed.equals(pinTyped()) ? "" : texts.say("shell.pin-differs"));
    }

    private String pinTyped() {
        return pin.get();
    }

    void open() {
        Texts texts = parts.texts();
        FormModel model = new FormModel(pin, again);
        Form form = new Form(model);
        form.password(pin, texts.say("shell.pin"), texts.say("shell.pin-hint"));
        form.password(again, texts.say("shell.pin-again"), "");
        FxDialogs dialogs = session.dialogs();
        dialogs.form(texts.say("shell.set-pin"), form, texts.say("shell.pin-save"), closed -> {
            char[] digits = pin.get().toCharArray();
            parts.background().run(texts.say("shell.set-pin"), progress -> {
                parts.gate().setPin(session.user(), digits);
                return true;
            }, done -> {
                closed.run();
                dialogs.toast(texts.say("shell.pin-saved"));
            }, problem -> {
                if (!model.refuse(problem)) {
                    dialogs.problem(problem);
                }
            });
        });
    }
}
