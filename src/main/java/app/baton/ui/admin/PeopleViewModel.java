package app.baton.ui.admin;

import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.Logins;
import app.baton.people.Member;
import app.baton.people.PeopleDesk;
import app.baton.people.Person;
import app.baton.people.PersonForm;
import app.baton.people.Role;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.FormModel;
import app.baton.ui.kit.PaneState;
import app.baton.ui.kit.Question;
import app.baton.ui.kit.ScreenContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The people of the dealership as a list, and one of them, or a newcomer, in the editor beside it. */
public final class PeopleViewModel {

    /** What the editor does. */
    public enum Editing { NOBODY, NEWCOMER, MEMBER }

    private final PeopleDesk desk;
    private final Background background;
    private final Background.Lane loading;
    private final Texts texts;
    private final ScreenContext context;
    private final ReadOnlyObjectWrapper<PaneState> state = new ReadOnlyObjectWrapper<>(PaneState.loading());
    private final ReadOnlyStringWrapper lead = new ReadOnlyStringWrapper("");
    private final ObservableList<Member> rows = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty("");
    private final BooleanProperty alsoLeft = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Member> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Editing> editing = new ReadOnlyObjectWrapper<>(Editing.NOBODY);
    private final ReadOnlyObjectWrapper<@Nullable Member> edited = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final FieldModel<String> name;
    private final FieldModel<String> login;
    private final FieldModel<String> title = FieldModel.optional("title");
    private final FieldModel<Set<Role>> roles;
    private final FieldModel<String> password = FieldModel.optional("password");
    private final FieldModel<String> again;
    private final FormModel form;
    private List<Member> everybody = List.of();
    private PersonForm asOpened = new PersonForm("", "", "", Set.of());
    /** The login that follows the name until somebody types another one. */
    private String suggested = "";

    public PeopleViewModel(PeopleDesk desk, Background background, Texts texts, ScreenContext context) {
        this.desk = desk;
        this.background = background;
        this.texts = texts;
        this.context = context;
        loading = background.lane(texts.say("admin.loading"));
        name = FieldModel.required("name", texts.say("person.no-name"));
        login = FieldModel.of("login", "", typed -> Person.isLogin(typed.strip()) ? "" : texts.say("person.login-wrong"));
        roles = FieldModel.of("roles", Set.of(), chosen -> chosen.isEmpty() ? texts.say("person.no-role") : "");
        again = FieldModel.of("password-again", "", typed ->
                typed.equals(password.get()) ? "" : texts.say("admin.password-differs"));
        form = new FormModel(name, login, title, roles, password, again);
        name.value().subscribe(typed -> suggestLogin());
        filter.subscribe(this::refilter);
        alsoLeft.subscribe(this::refilter);
    }

    /** Reads the list anew; what is being edited stays. */
    public void load() {
        loading.run(progress -> desk.everybody(context.user()), this::take, this::failed);
    }

    /** Opens the editor, empty. */
    public void add() {
        unlessWorkIsLost(() -> {
            edited.set(null);
            fill(new PersonForm("", "", "", Set.of()));
            editing.set(Editing.NEWCOMER);
        });
    }

    /** Opens the editor with somebody in it. */
    public void edit(Member member) {
        if (editing.get() == Editing.MEMBER && member.equals(edited.get())) {
            return;
        }
        unlessWorkIsLost(() -> {
            Person person = member.person();
            edited.set(member);
            fill(new PersonForm(person.name(), person.login(), person.title(), person.roles()));
            editing.set(Editing.MEMBER);
        });
    }

    public void editSelected() {
        Member member = selected.get();
        if (member != null) {
            edit(member);
        }
    }

    /** Closes the editor, after a question when something was typed. */
    public void close() {
        unlessWorkIsLost(this::shut);
    }

    /** Adds or changes; the form has checked its fields. */
    public void save() {
        Member member = edited.get();
        PersonForm typed = typed();
        char[] secret = password.get().toCharArray();
        boolean withPassword = secret.length > 0;
        run(texts.say("admin.saving"), () -> {
            try {
                return member == null ? desk.add(context.user(), typed, secret)
                        : desk.change(context.user(), member.person(), typed, secret);
            } finally {
                Arrays.fill(secret, '\0');
            }
        }, saved -> {
            if (member == null) {
                context.dialogs().toast(withPassword ? texts.say("admin.added", saved.name())
                        : texts.say("admin.added-without-password", saved.name()));
            } else if (member.person().roles().equals(saved.roles())) {
                context.dialogs().toast(texts.say("admin.changed", saved.name()));
            } else {
                context.dialogs().toast(texts.say("admin.roles-changed", saved.name()));
            }
        });
    }

    /** Lets the edited person go, after a question. */
    public void deactivate() {
        Member member = edited.get();
        if (member != null) {
            String who = member.person().name();
            context.dialogs().confirm(Question.dangerous(texts.say("admin.deactivate-title", who),
                    texts.say("admin.deactivate-sentence"), texts.say("admin.deactivate")),
                    () -> run(texts.say("admin.saving"), () -> desk.deactivate(context.user(), member.person()),
                            gone -> context.dialogs().toast(texts.say("admin.deactivated", who))));
        }
    }

    /** Takes the edited person back. */
    public void reactivate() {
        Member member = edited.get();
        if (member != null) {
            run(texts.say("admin.saving"), () -> desk.reactivate(context.user(), member.person()),
                    back -> context.dialogs().toast(texts.say("admin.reactivated", back.name())));
        }
    }

    /** Whether the user could let the edited person go. */
    public boolean mayDeactivate() {
        Member member = edited.get();
        return member != null && member.person().active() && !member.person().id().equals(context.user().id())
                && grantsAll(member);
    }

    public boolean mayReactivate() {
        Member member = edited.get();
        return member != null && !member.person().active() && grantsAll(member);
    }

    /** Whether a password may be set for whoever is in the editor. */
    public boolean maySetPassword() {
        Member member = edited.get();
        return member == null
                || member.person().active() && (grantsAll(member) || member.person().id().equals(context.user().id()));
    }

    /** Whether the user may give and take the role. */
    public boolean grants(Role role) {
        return PeopleDesk.grants(context.user(), role);
    }

    /** "Sales manager, Salesperson". */
    public String rolesOf(Member member) {
        return member.person().roles().stream().sorted().map(texts::name).collect(Collectors.joining(", "));
    }

    /** Whether closing the editor would lose something. */
    public boolean unsaved() {
        return editing.get() != Editing.NOBODY && (!typed().equals(asOpened) || !password.get().isEmpty());
    }

    private interface Change {
        Person make();
    }

    private void run(String words, Change change, Consumer<Person> done) {
        busy.set(true);
        background.run(words, progress -> change.make(), saved -> {
            busy.set(false);
            shut();
            done.accept(saved);
            load();
        }, problem -> {
            busy.set(false);
            if (!form.refuse(problem)) {
                context.dialogs().problem(problem);
            }
        });
    }

    private void unlessWorkIsLost(Runnable go) {
        if (unsaved()) {
            context.dialogs().confirm(Question.dangerous(texts.say("admin.discard-title"), texts.say("admin.unsaved"),
                    texts.say("admin.discard")), go);
        } else {
            go.run();
        }
    }

    private void shut() {
        editing.set(Editing.NOBODY);
        edited.set(null);
        password.reset("");
        again.reset("");
    }

    private void fill(PersonForm shown) {
        asOpened = shown;
        suggested = "";
        login.reset(shown.login());
        name.reset(shown.name());
        title.reset(shown.title());
        roles.reset(shown.roles());
        password.reset("");
        again.reset("");
    }

    private PersonForm typed() {
        return new PersonForm(name.get(), login.get(), title.get(), roles.get());
    }

    private void suggestLogin() {
        if (editing.get() == Editing.NEWCOMER && login.get().equals(suggested)) {
            suggested = Logins.suggest(name.get(),
                    everybody.stream().map(member -> member.person().login()).collect(Collectors.toSet()));
            login.set(suggested);
        }
    }

    private void take(List<Member> found) {
        everybody = found;
        refilter();
        long working = found.stream().filter(member -> member.person().active()).count();
        long locked = found.stream().filter(member -> member.person().active() && !member.password()).count();
        lead.set(locked == 0 ? texts.say("admin.people-lead", working)
                : texts.say("admin.people-lead-locked", working, locked));
        state.set(PaneState.ready());
    }

    private void failed(Problem problem) {
        if (everybody.isEmpty()) {
            state.set(PaneState.failed(problem, texts.say("admin.retry"), this::load));
        } else {
            context.dialogs().problem(problem);
        }
    }

    private void refilter() {
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        List<Member> shown = everybody.stream().filter(member -> alsoLeft.get() || member.person().active())
                .filter(member -> (member.person().name() + " " + member.person().login() + " " + member.person().title() + " "
                        + rolesOf(member)).toLowerCase(Locale.ROOT).contains(wanted)).toList();
        if (!shown.equals(rows)) {
            rows.setAll(shown);
        }
    }

    private boolean grantsAll(Member member) {
        return member.person().roles().stream().allMatch(this::grants);
    }

    public ReadOnlyObjectProperty<PaneState> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty lead() {
        return lead.getReadOnlyProperty();
    }

    public ObservableList<Member> rows() {
        return rows;
    }

    public StringProperty filter() {
        return filter;
    }

    /** Whether those who left are listed too. */
    public BooleanProperty alsoLeft() {
        return alsoLeft;
    }

    public ObjectProperty<@Nullable Member> selected() {
        return selected;
    }

    public ReadOnlyObjectProperty<Editing> editing() {
        return editing.getReadOnlyProperty();
    }

    /** Who is in the editor; null for a newcomer and while it is closed. */
    public ReadOnlyObjectProperty<@Nullable Member> edited() {
        return edited.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    public FormModel form() {
        return form;
    }

    public FieldModel<String> name() {
        return name;
    }

    public FieldModel<String> login() {
        return login;
    }

    public FieldModel<String> title() {
        return title;
    }

    public FieldModel<Set<Role>> roles() {
        return roles;
    }

    public FieldModel<String> password() {
        return password;
    }

    public FieldModel<String> again() {
        return again;
    }
}
