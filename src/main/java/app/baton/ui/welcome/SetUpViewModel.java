package app.baton.ui.welcome;

import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.ui.kit.Dialogs;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.FormModel;
import app.baton.ui.welcome.WelcomeActions.Founded;
import app.baton.ui.welcome.WelcomeActions.SetUpForm;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Setting up a dealership: its form, and afterwards the recovery key until somebody has proven to have kept it. */
public final class SetUpViewModel {

    private static final List<String> ZONES = List.of("America/New_York", "America/Detroit", "America/Chicago",
            "America/Denver", "America/Phoenix", "America/Los_Angeles", "America/Anchorage", "Pacific/Honolulu");

    private final WelcomeActions actions;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Errand errand;
    private final FieldModel<String> dealership;
    private final FieldModel<String> city;
    private final FieldModel<String> state;
    private final FieldModel<ZoneId> zone;
    private final FieldModel<String> name;
    private final FieldModel<String> login;
    private final FieldModel<String> password;
    private final FieldModel<String> again;
    private final FieldModel<String> share;
    private final FieldModel<String> desk;
    private final FieldModel<String> proof;
    private final FormModel form;
    private final ReadOnlyObjectWrapper<Optional<Founded>> founded = new ReadOnlyObjectWrapper<>(Optional.empty());

    public SetUpViewModel(WelcomeActions actions, Background background, Dialogs dialogs, Texts texts) {
        this.actions = actions;
        this.dialogs = dialogs;
        this.texts = texts;
        errand = new Errand(background);
        Checks checks = new Checks(texts);
        dealership = FieldModel.required("dealership", texts.say("welcome.dealership-missing"));
        city = FieldModel.required("city", texts.say("welcome.city-missing"));
        state = FieldModel.of("state", "", typed ->
                typed.trim().matches("[A-Za-z]{2}") ? "" : texts.say("welcome.state-wrong"));
        zone = FieldModel.of("zone", actions.defaults().zone(), any -> "");
        name = FieldModel.required("name", texts.say("welcome.name-missing"));
        login = FieldModel.of("login", "", checks.login());
        password = FieldModel.of("password", "", checks.password());
        again = FieldModel.of("password-again", "", typed ->
                typed.equals(typedPassword()) ? "" : texts.say("welcome.password-differs"));
        share = FieldModel.of("share", "", checks.folder());
        desk = FieldModel.required("desk", texts.say("welcome.desk-missing"));
        desk.set(actions.defaults().desk());
        proof = FieldModel.of("proof", "", typed ->
                typed.trim().equalsIgnoreCase(lastGroup()) ? "" : texts.say("welcome.key-proof-wrong"));
        form = new FormModel(dealership, city, state, zone, name, login, password, again, share, desk);
    }

    private String typedPassword() {
        return password.get();
    }

    /** Founds the dealership; the form has checked its fields. */
    public void send() {
        SetUpForm sent = new SetUpForm(dealership.get().trim(), city.get().trim(), state.get().trim().toUpperCase(Locale.ROOT),
                zone.get(), name.get().trim(), login.get().trim(), password.get().toCharArray(),
                Path.of(share.get().trim()), desk.get().trim());
        errand.run(texts.say("welcome.setting-up"), progress -> actions.setUp(sent, progress), result -> {
            password.reset("");
            again.reset("");
            founded.set(Optional.of(result));
        }, this::refused);
    }

    private void refused(Problem problem) {
        if (!form.refuse(problem)) {
            dialogs.problem(problem);
        }
    }

    public void stop() {
        errand.stop();
    }

    public void chooseShare() {
        dialogs.chooseFolder(texts.say("welcome.share"), folder -> share.set(folder.toString()));
    }

    Dialogs dialogs() {
        return dialogs;
    }

    /** Opens the new home, once the last group of the key has been typed from wherever it was kept. */
    public void open() {
        if (proof.accept()) {
            founded.get().ifPresent(result -> actions.open(result.home()));
        }
    }

    /** The part of the key that proves it was written down. */
    String lastGroup() {
        String key = founded.get().map(Founded::recoveryKey).orElse("");
        String[] groups = key.trim().split("[^A-Za-z0-9]+");
        String last = groups[groups.length - 1];
        return groups.length > 1 ? last : last.substring(Math.max(0, last.length() - 4));
    }

    /** The zones of the United States, and this machine's own where it is another. */
    public List<ZoneId> zones() {
        return Stream.concat(Stream.of(actions.defaults().zone()), ZONES.stream().map(ZoneId::of)).distinct().toList();
    }

    /** What was founded, as soon as it is. */
    public ReadOnlyObjectProperty<Optional<Founded>> founded() {
        return founded.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return errand.busy();
    }

    public FormModel form() {
        return form;
    }

    public FieldModel<String> dealership() {
        return dealership;
    }

    public FieldModel<String> city() {
        return city;
    }

    public FieldModel<String> state() {
        return state;
    }

    public FieldModel<ZoneId> zone() {
        return zone;
    }

    public FieldModel<String> name() {
        return name;
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

    public FieldModel<String> share() {
        return share;
    }

    public FieldModel<String> desk() {
        return desk;
    }

    public FieldModel<String> proof() {
        return proof;
    }
}
