package app.baton.ui.welcome;

import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.Role;
import app.baton.ui.kit.Dialogs;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.FormModel;
import app.baton.ui.welcome.WelcomeActions.Asked;
import app.baton.ui.welcome.WelcomeActions.JoinForm;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Joining a dealership: its form, and afterwards the fingerprint to read aloud until the general manager has accepted. */
public final class JoinViewModel {

    private final WelcomeActions actions;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Errand errand;
    private final Background.Lane polls;
    private final FieldModel<String> share;
    private final FieldModel<String> fingerprint;
    private final FieldModel<String> desk;
    private final FieldModel<String> name;
    private final FieldModel<String> login;
    private final FieldModel<String> password;
    private final FieldModel<String> again;
    private final FieldModel<Role> role;
    private final FormModel form;
    private final ReadOnlyObjectWrapper<Optional<Asked>> asked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper accepted = new ReadOnlyBooleanWrapper();

    public JoinViewModel(WelcomeActions actions, Background background, Dialogs dialogs, Texts texts) {
        this.actions = actions;
        this.dialogs = dialogs;
        this.texts = texts;
        errand = new Errand(background);
        polls = background.lane(texts.say("welcome.waiting"));
        Checks checks = new Checks(texts);
        share = FieldModel.of("share", "", checks.folder());
        fingerprint = FieldModel.required("fingerprint", texts.say("welcome.fingerprint-missing"));
        desk = FieldModel.required("desk", texts.say("welcome.desk-missing"));
        desk.set(actions.defaults().desk());
        name = FieldModel.required("name", texts.say("welcome.name-missing"));
        login = FieldModel.of("login", "", checks.login());
        password = FieldModel.of("password", "", checks.password());
        again = FieldModel.of("password-again", "", typed ->
                typed.equals(typedPassword()) ? "" : texts.say("welcome.password-differs"));
        role = FieldModel.of("role", Role.SALESPERSON, any -> "");
        form = new FormModel(share, fingerprint, desk, name, role, login, password, again);
    }

    private String typedPassword() {
        return password.get();
    }

    /** Asks to be let in; the form has checked its fields. */
    public void send() {
        JoinForm sent = new JoinForm(Path.of(share.get().trim()), fingerprint.get().trim(), desk.get().trim(),
                name.get().trim(), login.get().trim(), password.get().toCharArray(), Set.of(role.get()));
        errand.run(texts.say("welcome.joining"), progress -> actions.join(sent, progress), result -> {
            password.reset("");
            again.reset("");
            asked.set(Optional.of(result));
        }, this::refused);
    }

    private void refused(Problem problem) {
        if (!form.refuse(problem)) {
            dialogs.problem(problem);
        }
    }

    /** Looks whether the general manager has accepted; a share out of reach is just not yet. */
    public void poll() {
        asked.get().filter(waiting -> !accepted.get()).ifPresent(waiting ->
                polls.run(progress -> actions.accepted(waiting.home()), accepted::set, notYet -> { }));
    }

    public void stop() {
        errand.stop();
    }

    public void chooseShare() {
        dialogs.chooseFolder(texts.say("welcome.share"), folder -> share.set(folder.toString()));
    }

    public void copyFingerprint() {
        asked.get().ifPresent(result -> {
            dialogs.copy(result.fingerprint());
            dialogs.toast(texts.say("welcome.fingerprint-copied"));
        });
    }

    Dialogs dialogs() {
        return dialogs;
    }

    /** Opens the new home; before the desk is accepted it works with what it has, and goes on asking. */
    public void open() {
        asked.get().ifPresent(result -> actions.open(result.home()));
    }

    /** The request, as soon as it is on the share. */
    public ReadOnlyObjectProperty<Optional<Asked>> asked() {
        return asked.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty accepted() {
        return accepted.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return errand.busy();
    }

    public FormModel form() {
        return form;
    }

    public FieldModel<String> share() {
        return share;
    }

    public FieldModel<String> fingerprint() {
        return fingerprint;
    }

    public FieldModel<String> desk() {
        return desk;
    }

    public FieldModel<String> name() {
        return name;
    }

    public FieldModel<Role> role() {
        return role;
    }

    public FieldModel<String> login() {
        return login;
    }

    public FieldModel<String> password() {
        return password;
    }

    public FieldModel<String> again() {
        return again;
    }
}
