package app.baton.ui.welcome;

import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.Gate;
import app.baton.people.PersonId;
import app.baton.people.User;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.FormModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Signing in, switching users and unlocking. While the store is closed only login and password help; once it is open a
 * face and a PIN do, and in a demo one click. Names and PINs never leave this object but through {@link Gate}.
 */
public final class SignInViewModel {

    /** What is asked for now. */
    public enum Step {
        /** Nothing yet: the store is being opened, and nobody knows what it will take. */
        OPENING,
        /** Nobody is picked yet. */
        FACES,
        /** The PIN of the picked person. */
        PIN,
        /** Login and password. */
        PASSWORD
    }

    static final int LONGEST_PIN = 8;
    static final int SHORTEST_PIN = 4;

    private final Gate gate;
    private final Background background;
    private final Predicate<PersonId> resumes;
    private final Consumer<User> entered;
    private final ObservableList<Face> all = FXCollections.observableArrayList();
    private final ObservableList<Face> faces = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.OPENING);
    private final ReadOnlyObjectWrapper<Optional<Face>> picked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper pin = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper wrong = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final FieldModel<String> login;
    private final FieldModel<String> password;
    private final FormModel form;
    private final String title;

    /** {@code resumes} tells whose open work this window keeps; {@code entered} is called once the gate has opened. */
    public SignInViewModel(Gate gate, Background background, Texts texts, Predicate<PersonId> resumes,
            Consumer<User> entered) {
        this.gate = gate;
        this.background = background;
        this.resumes = resumes;
        this.entered = entered;
        title = texts.say("sign-in.title");
        login = FieldModel.required("login", texts.say("sign-in.login-missing"));
        password = FieldModel.required("password", texts.say("sign-in.password-missing"));
        form = new FormModel(login, password);
        filter.subscribe(this::narrow);
    }

    /** Starts anew; the person in {@code likely}, such as whoever locked the window, is picked already. */
    public void start(Optional<PersonId> likely) {
        forget();
        filter.set("");
        login.reset("");
        if (!gate.open()) {
            all.clear();
            narrow();
            picked.set(Optional.empty());
            step.set(Step.PASSWORD);
            return;
        }
        step.set(Step.FACES);
        picked.set(Optional.empty());
        background.run(title, progress -> gate.people().stream()
                .map(person -> new Face(person, gate.hasPin(person.id()), resumes.test(person.id()))).toList(),
                found -> listed(found, likely), problem -> wrong.set(problem.sentence()));
    }

    private void listed(List<Face> found, Optional<PersonId> likely) {
        all.setAll(found);
        narrow();
        if (!gate.oneClick()) {
            likely.flatMap(id -> found.stream().filter(face -> face.person().id().equals(id)).findFirst())
                    .ifPresent(this::pick);
        }
    }

    /** Picks somebody: signs in at once in a demo, else asks for the PIN, or for the password where there is no PIN. */
    public void pick(Face face) {
        if (busy.get()) {
            return;
        }
        forget();
        picked.set(Optional.of(face));
        if (gate.oneClick()) {
            enter(() -> gate.withOneClick(face.person().id()));
        } else if (face.hasPin()) {
            step.set(Step.PIN);
        } else {
            usePassword();
        }
    }

    /** Back to all faces, where there are any. */
    public void back() {
        forget();
        picked.set(Optional.empty());
        step.set(gate.open() ? Step.FACES : Step.PASSWORD);
    }

    public void usePassword() {
        forget();
        login.reset(picked.get().map(face -> face.person().login()).orElse(""));
        step.set(Step.PASSWORD);
    }

    public void digit(char digit) {
        if (step.get() == Step.PIN && !busy.get() && pin.get().length() < LONGEST_PIN) {
            wrong.set("");
            pin.set(pin.get() + digit);
        }
    }

    public void eraseDigit() {
        if (!pin.get().isEmpty() && !busy.get()) {
            pin.set(pin.get().substring(0, pin.get().length() - 1));
        }
    }

    /** Tries the PIN; one that is too short to be any is not spent as a try. */
    public void sendPin() {
        if (pin.get().length() < SHORTEST_PIN) {
            return;
        }
        char[] digits = pin.get().toCharArray();
        picked.get().ifPresent(face -> enter(() -> gate.withPin(face.person().id(), digits)));
    }

    /** Tries login and password; the form has checked that both are there. */
    public void sendPassword() {
        String name = login.get().trim().toLowerCase(java.util.Locale.ROOT);
        char[] secret = password.get().toCharArray();
        enter(() -> gate.withPassword(name, secret));
    }

    private void enter(java.util.function.Supplier<User> knock) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        wrong.set("");
        background.run(title, progress -> knock.get(), user -> {
            busy.set(false);
            forget();
            entered.accept(user);
        }, this::refused);
    }

    private void refused(Problem problem) {
        busy.set(false);
        pin.set("");
        password.reset("");
        if (problem.code().equals("sign-in.pin-locked")) {
            usePassword();
        }
        wrong.set(problem.sentence());
    }

    private void forget() {
        pin.set("");
        password.reset("");
        wrong.set("");
    }

    private void narrow() {
        faces.setAll(all.filtered(face -> face.fits(filter.get())));
    }

    /** The people to pick from, narrowed by {@link #filter}. */
    public ObservableList<Face> faces() {
        return faces;
    }

    public StringProperty filter() {
        return filter;
    }

    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Face>> picked() {
        return picked.getReadOnlyProperty();
    }

    /** How many digits are typed is all that the view may show. */
    public ReadOnlyStringProperty pin() {
        return pin.getReadOnlyProperty();
    }

    /** Why the last try failed, or empty. */
    public ReadOnlyStringProperty wrong() {
        return wrong.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    public boolean oneClick() {
        return gate.oneClick();
    }

    /** Whether there are faces to go back to. */
    public boolean hasFaces() {
        return gate.open();
    }

    public FieldModel<String> login() {
        return login;
    }

    public FieldModel<String> password() {
        return password;
    }

    public FormModel form() {
        return form;
    }
}
