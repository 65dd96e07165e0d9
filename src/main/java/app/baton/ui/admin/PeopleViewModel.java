package app.baton.ui.admin;

import app.baton.exchange.Root;
import app.baton.exchange.RootDesk;
import app.baton.journal.Background;
import app.baton.journal.DeskId;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.Member;
import app.baton.people.PeopleDesk;
import app.baton.people.PersonCard;
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
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    public enum Editing { NOBODY, NEWCOMER, MEMBER, COLLEAGUE }

    private final PeopleDesks desks;
    private final DeskActions actions;
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
    private final ReadOnlyStringWrapper staysHere = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper silent = new ReadOnlyStringWrapper("");
    private final PersonFields fields;
    private final PersonWords words;
    private List<Member> everybody = List.of();
    private Map<DeskId, String> deskNames = Map.of();

    public PeopleViewModel(PeopleDesks desks, DeskActions actions, Background background, Texts texts, ScreenContext context) {
        this.desks = desks;
        this.actions = actions;
        this.background = background;
        this.texts = texts;
        this.context = context;
        loading = background.lane(texts.say("admin.loading"));
        fields = new PersonFields(texts);
        words = new PersonWords(texts, actions.self());
        fields.name.value().subscribe(typed -> suggestLogin());
        filter.subscribe(this::refilter);
        alsoLeft.subscribe(this::refilter);
    }

    private record Loaded(List<Member> everybody, List<RootDesk> desks, boolean travels) { }

    /** Reads the list anew; what is being edited stays. */
    public void load() {
        loading.run(progress -> new Loaded(desks.people().everybody(context.user()),
                actions.root().map(Root::desks).orElse(List.of()), desks.people().travels()), this::take, this::failed);
    }

    /** Opens the editor, empty. */
    public void add() {
        unlessWorkIsLost(() -> {
            edited.set(null);
            fields.fill(new PersonForm("", "", "", Set.of()), false);
            editing.set(Editing.NEWCOMER);
        });
    }

    /** Opens the editor with somebody in it. */
    public void edit(Member member) {
        if (editing.get() != Editing.NOBODY && member.equals(edited.get())) {
            return;
        }
        unlessWorkIsLost(() -> {
            PersonCard card = member.card();
            boolean colleague = member.person() == null;
            edited.set(member);
            fields.fill(new PersonForm(card.name(), member.login(), card.title(), card.known()), colleague);
            editing.set(colleague ? Editing.COLLEAGUE : Editing.MEMBER);
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
        PersonForm typed = fields.typed();
        char[] secret = fields.password.get().toCharArray();
        boolean withPassword = secret.length > 0;
        run(texts.say("admin.saving"), () -> {
            try {
                desks.save(context.user(), member, typed, secret);
            } finally {
                Arrays.fill(secret, '\0');
            }
        }, saved(member, typed, withPassword));
    }

    private String saved(@Nullable Member member, PersonForm typed, boolean withPassword) {
        if (member == null) {
            return texts.say(withPassword ? "admin.added" : "admin.added-without-password", typed.name());
        }
        if (member.person() == null && withPassword) {
            return texts.say("admin.added", typed.name());
        }
        return texts.say(member.card().known().equals(typed.roles()) && !member.rolesWait() ? "admin.changed"
                : "admin.roles-changed", typed.name());
    }

    /** Lets the edited person go, after a question. */
    public void deactivate() {
        Member member = edited.get();
        if (member != null) {
            String who = member.card().name();
            context.dialogs().confirm(Question.dangerous(texts.say("admin.deactivate-title", who),
                    texts.say(member.changeable() ? "admin.deactivate-sentence" : "admin.deactivate-here-sentence"),
                    texts.say("admin.deactivate")), () -> run(texts.say("admin.saving"),
                            () -> desks.letGo(context.user(), member),
                            texts.say(member.person() == null ? "admin.left-dealership" : "admin.deactivated", who)));
        }
    }

    /** Takes the edited person back. */
    public void reactivate() {
        Member member = edited.get();
        if (member != null) {
            run(texts.say("admin.saving"), () -> desks.takeBack(context.user(), member),
                    texts.say(member.person() == null ? "admin.back-at-dealership" : "admin.reactivated",
                            member.card().name()));
        }
    }

    /** Whether the user could let the edited person go. */
    public boolean mayDeactivate() {
        Member member = edited.get();
        return member != null && (member.here() || member.person() == null && member.card().active() && member.changeable())
                && !member.card().id().equals(context.user().id()) && grantsAll(member);
    }

    public boolean mayReactivate() {
        Member member = edited.get();
        return member != null && !member.here() && grantsAll(member)
                && (member.person() == null ? !member.card().active() && member.changeable()
                        : member.card().active() || member.changeable());
    }

    /** Whether a password may be set for whoever is in the editor. */
    public boolean maySetPassword() {
        Member member = edited.get();
        return member == null || (member.person() == null ? member.card().active() : member.here())
                && (grantsAll(member) || member.card().id().equals(context.user().id()));
    }

    /** Whether name, title and roles of whoever is in the editor are this desk's to change. */
    public boolean mayChange() {
        Member member = edited.get();
        return member == null || member.changeable();
    }

    /** Whether the user may give and take the role. */
    public boolean grants(Role role) {
        return PeopleDesk.grants(context.user(), role);
    }

    /** "Sales manager, Salesperson". */
    public String rolesOf(Member member) {
        return words.roles(member);
    }

    /** The desk where somebody was entered. */
    public String deskOf(Member member) {
        return words.desk(member, deskNames);
    }

    /** What has to be known before the edited person is changed here, or an empty text. */
    public String note() {
        Member member = edited.get();
        return member == null ? "" : words.note(member, deskNames);
    }

    /** Whether closing the editor would lose something. */
    public boolean unsaved() {
        return editing.get() != Editing.NOBODY && fields.touched();
    }

    private void run(String title, Runnable change, String done) {
        busy.set(true);
        background.run(title, progress -> {
            change.run();
            return done;
        }, sentence -> {
            busy.set(false);
            shut();
            context.dialogs().toast(sentence);
            load();
        }, problem -> {
            busy.set(false);
            if (!fields.form.refuse(problem)) {
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
        fields.forgetPassword();
    }

    private void suggestLogin() {
        if (editing.get() == Editing.NEWCOMER) {
            fields.suggestLogin(everybody.stream().map(Member::login).collect(Collectors.toSet()));
        }
    }

    private void take(Loaded loaded) {
        everybody = loaded.everybody();
        deskNames = names(loaded.desks(), desk -> true);
        silent.set(words.silent(everybody, names(loaded.desks(), desk -> desk.inForce() && !desk.outside())));
        refilter();
        lead.set(words.lead(everybody));
        staysHere.set(loaded.travels() ? "" : texts.say("admin.stays-here"));
        state.set(PaneState.ready());
    }

    private static Map<DeskId, String> names(List<RootDesk> desks, Predicate<RootDesk> which) {
        return desks.stream().filter(which).collect(Collectors.toMap(RootDesk::id, RootDesk::name));
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
        List<Member> shown = everybody.stream().filter(member -> alsoLeft.get() || member.here() || member.card().active())
                .filter(member -> String.join(" ", member.card().name(), member.login(), member.card().title(), rolesOf(member),
                        deskOf(member)).toLowerCase(Locale.ROOT).contains(wanted)).toList();
        if (!shown.equals(rows)) {
            rows.setAll(shown);
        }
    }

    private boolean grantsAll(Member member) {
        return Stream.concat(member.card().known().stream(), member.rights().stream()).allMatch(this::grants);
    }

    public ReadOnlyObjectProperty<PaneState> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty lead() {
        return lead.getReadOnlyProperty();
    }

    /** Why what is changed here does not reach the other desks, or an empty text. */
    public ReadOnlyStringProperty staysHere() {
        return staysHere.getReadOnlyProperty();
    }

    /** Which desks' people are not known yet, or an empty text. */
    public ReadOnlyStringProperty silent() {
        return silent.getReadOnlyProperty();
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
        return fields.form;
    }

    public FieldModel<String> name() {
        return fields.name;
    }

    public FieldModel<String> login() {
        return fields.login;
    }

    public FieldModel<String> title() {
        return fields.title;
    }

    public FieldModel<Set<Role>> roles() {
        return fields.roles;
    }

    public FieldModel<String> password() {
        return fields.password;
    }

    public FieldModel<String> again() {
        return fields.again;
    }
}
