package app.baton.ui.admin;

import app.baton.exchange.Duty;
import app.baton.exchange.Joining;
import app.baton.exchange.KeyRenewal;
import app.baton.exchange.Root;
import app.baton.exchange.RootDesk;
import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.Action;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.FormModel;
import app.baton.ui.kit.PaneState;
import app.baton.ui.kit.Question;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.kit.TextQuestion;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The desks of the dealership and those that ask to be let in. Only the general manager acts, and only where his key is;
 * letting in takes the digits that the other desk reads aloud, which therefore are not shown here.
 */
public final class DesksViewModel {

    private static final int DIGITS = 32;

    private final DeskActions actions;
    private final Background background;
    private final Background.Lane looking;
    private final Texts texts;
    private final ScreenContext context;
    private final ReadOnlyObjectWrapper<PaneState> state = new ReadOnlyObjectWrapper<>(PaneState.loading());
    private final ReadOnlyObjectWrapper<PaneState> asking = new ReadOnlyObjectWrapper<>(PaneState.loading());
    private final ReadOnlyStringWrapper lead = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper handsOff = new ReadOnlyStringWrapper("");
    private final ObservableList<DeskRow> desks = FXCollections.observableArrayList();
    private final ObservableList<Joining.Request> requests = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable DeskRow> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Optional<Joining.Request>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper both = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final FieldModel<String> digits;
    private final FieldModel<Set<Duty>> granted;
    private final FieldModel<Boolean> bothAllowed;
    private final FormModel form;
    private final ReadOnlyBooleanWrapper mayTakeKey = new ReadOnlyBooleanWrapper();
    private final AllowViewModel allow;
    private final RenewalsViewModel renewals;

    public DesksViewModel(DeskActions actions, Background background, Texts texts, ScreenContext context) {
        this.actions = actions;
        this.background = background;
        this.texts = texts;
        this.context = context;
        looking = background.lane(texts.say("admin.loading"));
        digits = FieldModel.of("fingerprint", "", this::checkDigits);
        granted = FieldModel.of("duties", Set.of(), duties -> duties.isEmpty() ? texts.say("admin.no-duty") : "");
        bothAllowed = FieldModel.of("both", false, allowed ->
                both.get() && !allowed ? texts.say("admin.both-needed") : "");
        form = new FormModel(digits, granted, bothAllowed);
        renewals = new RenewalsViewModel(actions, background, texts, context, this::look);
        allow = new AllowViewModel(actions, background, texts, context, this::look);
        granted.value().subscribe(duties -> both.set(publishesAndApproves(duties)));
    }

    private record Look(Optional<Root> root, List<Joining.Request> requests, List<KeyRenewal.Renewal> renewals,
                        Optional<Problem> trouble, boolean key) { }

    /** Reads the root and the requests; safe on any thread. */
    public void look() {
        looking.run(progress -> {
            Optional<Root> root = actions.root();
            boolean key = actions.holdsManagerKey();
            try {
                return new Look(root, actions.requests(), actions.renewals(), Optional.empty(), key);
            } catch (Problem absent) {
                return new Look(root, List.of(), List.of(), Optional.of(absent), key);
            }
        }, this::take, problem -> state.set(PaneState.failed(problem, texts.say("admin.retry"), this::look)));
    }

    /** Opens a request, with everything granted that it asks for. */
    public void open(Joining.Request request) {
        digits.reset("");
        allow.close();
        granted.reset(request.duties());
        bothAllowed.reset(false);
        opened.set(Optional.of(request));
    }

    public void close() {
        opened.set(Optional.empty());
    }

    /** Lets the opened desk in; the form has checked its fields. */
    public void accept() {
        Joining.Request request = opened.get().orElseThrow();
        String heard = digits.get();
        Set<Duty> duties = Set.copyOf(granted.get());
        boolean twoKeys = both.get() && bothAllowed.get();
        busy.set(true);
        background.run(texts.say("admin.letting-in"),
                progress -> actions.accept(request, heard, duties, twoKeys, context.user()), root -> {
                    busy.set(false);
                    close();
                    context.dialogs().toast(texts.say("admin.let-in", request.name()));
                    look();
                }, problem -> {
                    busy.set(false);
                    if (!form.refuse(problem)) {
                        context.dialogs().problem(problem);
                    }
                });
    }

    /** Revokes the selected desk, after a question. */
    public void revoke() {
        DeskRow row = selected.get();
        if (row == null || !mayRevoke(row)) {
            return;
        }
        context.dialogs().confirm(Question.dangerous(texts.say("admin.revoke-title", row.name()),
                texts.say("admin.revoke-sentence", row.name()), texts.say("admin.revoke")), () -> {
                    busy.set(true);
                    background.run(texts.say("admin.revoking"), progress -> actions.revoke(row.id(), context.user()), root -> {
                        busy.set(false);
                        context.dialogs().toast(texts.say("admin.revoked", row.name()));
                        look();
                    }, problem -> {
                        busy.set(false);
                        context.dialogs().problem(problem);
                    });
                });
    }

    /** Asks for the dealership's printed recovery key, and has the general manager's key made anew on this desk. */
    public void takeManagerKey() {
        context.dialogs().ask(TextQuestion.required(texts.say("admin.take-key-title"), texts.say("admin.take-key-label"),
                texts.say("admin.take-key-send"), texts.say("admin.take-key-missing")), typed -> {
                    busy.set(true);
                    background.run(texts.say("admin.take-key-title"),
                            progress -> actions.takeManagerKey(typed, context.user()), root -> {
                                busy.set(false);
                                context.dialogs().toast(texts.say("admin.take-key-done"));
                                look();
                            }, problem -> {
                                busy.set(false);
                                context.dialogs().problem(problem);
                            });
                });
    }

    /** Opens what the selected desk lacks and could be allowed. */
    public void openAllow() {
        DeskRow row = selected.get();
        if (row != null && mayAllow(row)) {
            close();
            allow.open(row);
        }
    }

    public boolean mayAllow(@Nullable DeskRow row) {
        return row != null && mayAct() && !row.lacks().isEmpty();
    }

    /** This desk is not revoked from itself: the key that would mend it lies here. */
    public boolean mayRevoke(@Nullable DeskRow row) {
        return row != null && mayAct() && !row.self() && row.standing() != DeskRow.Standing.ENDED;
    }

    /** Whether this user can change the root here. */
    public boolean mayAct() {
        return handsOff.get().isEmpty();
    }

    /** "Publish briefs, Approve for finance". */
    public String words(Collection<Duty> duties) {
        return duties.stream().sorted().map(texts::name).collect(Collectors.joining(", "));
    }

    private void take(Look look) {
        handsOff.set(!context.user().may(Action.SIGN_ROOT) ? texts.say("admin.not-the-manager")
                : look.key() ? "" : texts.say("admin.no-manager-key"));
        mayTakeKey.set(context.user().may(Action.SIGN_ROOT) && !look.key() && look.root().isPresent());
        if (look.root().isEmpty()) {
            state.set(PaneState.empty(texts.say("admin.no-dealership-title"), texts.say("admin.no-dealership")));
            return;
        }
        Root root = look.root().get();
        List<DeskRow> rows = root.desks().stream().map(desk -> row(desk)).toList();
        if (!rows.equals(desks)) {
            DeskRow before = selected.get();
            desks.setAll(rows);
            selected.set(before == null ? null
                    : rows.stream().filter(row -> row.id().equals(before.id())).findFirst().orElse(null));
        }
        allow.follow(rows);
        if (!look.requests().equals(requests)) {
            requests.setAll(look.requests());
        }
        renewals.follow(look.renewals());
        opened.get().filter(request -> look.trouble().isEmpty() && !look.requests().contains(request))
                .ifPresent(gone -> close());
        asking.set(look.trouble().<PaneState>map(problem ->
                PaneState.offline(problem.sentence(), texts.say("admin.retry"), this::look)).orElseGet(() ->
                requests.isEmpty() && look.renewals().isEmpty()
                        ? PaneState.empty(texts.say("admin.nobody-asks-title"), texts.say("admin.nobody-asks"))
                        : PaneState.ready()));
        long inForce = rows.stream().filter(row -> row.standing() != DeskRow.Standing.ENDED).count();
        int asks = requests.size() + look.renewals().size();
        lead.set(asks == 0 ? texts.say("admin.desks-lead", inForce, root.dealership().name())
                : texts.say("admin.desks-lead-asking", inForce, asks));
        state.set(PaneState.ready());
    }

    private DeskRow row(RootDesk desk) {
        return DeskRow.of(desk, desk.id().equals(actions.self()), words(desk.duties()), texts);
    }

    private String checkDigits(String typed) {
        String plain = typed.replaceAll("[\\s-]", "");
        if (!plain.matches("\\d*")) {
            return texts.say("admin.digits-only");
        }
        return plain.length() == DIGITS ? "" : texts.say("admin.digits-count", DIGITS, plain.length());
    }

    private static boolean publishesAndApproves(Set<Duty> duties) {
        return duties.contains(Duty.BRIEF) && duties.stream().anyMatch(Duty::approves);
    }

    public ReadOnlyObjectProperty<PaneState> state() {
        return state.getReadOnlyProperty();
    }

    /** What the pane of requests has to show. */
    public ReadOnlyObjectProperty<PaneState> asking() {
        return asking.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty lead() {
        return lead.getReadOnlyProperty();
    }

    /** Why nothing can be changed here, or an empty text. */
    public ReadOnlyStringProperty handsOff() {
        return handsOff.getReadOnlyProperty();
    }

    /** Whether the user is the general manager at a desk without that key. */
    public ReadOnlyBooleanProperty mayTakeKey() {
        return mayTakeKey.getReadOnlyProperty();
    }

    public ObservableList<DeskRow> desks() {
        return desks;
    }

    public ObservableList<Joining.Request> requests() {
        return requests;
    }

    public ObjectProperty<@Nullable DeskRow> selected() {
        return selected;
    }

    /** The request that is being answered. */
    public ReadOnlyObjectProperty<Optional<Joining.Request>> opened() {
        return opened.getReadOnlyProperty();
    }

    /** Whether what is granted would let one desk publish and approve. */
    public ReadOnlyBooleanProperty both() {
        return both.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** The desk that is to be allowed more. */
    public AllowViewModel allow() {
        return allow;
    }

    /** The desks that ask for another key. */
    public RenewalsViewModel renewals() {
        return renewals;
    }

    public FormModel form() {
        return form;
    }

    public FieldModel<String> digits() {
        return digits;
    }

    public FieldModel<Set<Duty>> granted() {
        return granted;
    }

    public FieldModel<Boolean> bothAllowed() {
        return bothAllowed;
    }
}
