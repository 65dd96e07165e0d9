package app.baton.ui.shell;

import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.KeptAside;
import app.baton.journal.Texts;
import app.baton.people.User;
import app.baton.people.WaitingRoles;
import app.baton.ui.shell.ShellStatus.BriefState;
import app.baton.ui.shell.ShellStatus.ShareState;
import app.baton.ui.shell.ShellStatus.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Turns what the application knows about brief and share into words that age while nobody asks. */
public final class StatusViewModel {

    /** How a piece stands; the view adds shape and color. */
    public enum Mood { GOOD, CARE, BAD, PLAIN }

    /** One piece of the bar: its words, and the sentences behind it. */
    public record Piece(String words, Mood mood, String explanation) {

        static final Piece NONE = new Piece("", Mood.PLAIN, "");
    }

    private static final Duration MOMENT = Duration.ofSeconds(10);

    private final ShellStatus status;
    private final Background background;
    private final Background.Lane lane;
    private final Texts texts;
    private final Clock clock;
    private final User user;
    private final ReadOnlyObjectWrapper<Piece> brief = new ReadOnlyObjectWrapper<>(Piece.NONE);
    private final ReadOnlyObjectWrapper<Piece> share = new ReadOnlyObjectWrapper<>(Piece.NONE);
    private final ReadOnlyObjectWrapper<Piece> keptAside = new ReadOnlyObjectWrapper<>(Piece.NONE);
    private final ReadOnlyObjectWrapper<Piece> roles = new ReadOnlyObjectWrapper<>(Piece.NONE);
    private Optional<State> latest = Optional.empty();

    public StatusViewModel(ShellStatus status, Background background, Texts texts, Clock clock, User user) {
        this.status = status;
        this.background = background;
        this.lane = background.lane(texts.say("status.reading"));
        this.texts = texts;
        this.clock = clock;
        this.user = user;
    }

    /** Asks the application anew; what stands there stays until the answer has come. */
    public void refresh() {
        lane.run(progress -> status.read(user), state -> {
            latest = Optional.of(state);
            tick();
        }, problem -> share.set(new Piece(texts.say("status.share-unknown"), Mood.CARE, problem.sentence())));
    }

    /** Lets the ages grow without asking anybody. */
    public void tick() {
        latest.ifPresent(state -> {
            brief.set(state.brief().map(this::brief).orElseGet(() ->
                    new Piece(texts.say("status.no-brief"), Mood.PLAIN, texts.say("status.no-brief-why"))));
            share.set(share(state.share()));
            keptAside.set(state.keptAside() == 0 ? Piece.NONE : new Piece(
                    texts.say("status.aside", state.keptAside()),
                    Mood.CARE, texts.say("status.aside-why")));
            roles.set(state.waiting().map(this::roles).orElse(Piece.NONE));
        });
    }

    private Piece brief(BriefState state) {
        String issued = texts.say("status.brief-issued", state.number(), state.issued());
        return state.readAt().map(at -> new Piece(texts.say("status.brief-read", state.number(), when(at)), Mood.GOOD,
                issued + " " + texts.say("status.brief-read-why", at)))
                .orElseGet(() -> new Piece(texts.say("status.brief-unread", state.number()), Mood.CARE,
                        issued + " " + texts.say("status.brief-unread-why")));
    }

    private Piece roles(WaitingRoles.Wait wait) {
        String names = wait.roles().stream().map(texts::name).collect(Collectors.joining(", "));
        return new Piece(texts.say("status.roles", wait.roles().size()), Mood.CARE, wait.deciders().isEmpty()
                ? texts.say("status.roles-nobody", names)
                : texts.say("status.roles-ask", names, String.join(", ", wait.deciders()), user.name()));
    }

    /** Whether only the recovery key leads on from roles that wait. */
    public boolean rolesNeedTheKey() {
        return latest.flatMap(State::waiting).filter(wait -> wait.deciders().isEmpty()).isPresent();
    }

    /** The time alone on the same day, else the day. */
    private String when(Instant at) {
        boolean today = at.atZone(clock.zone()).toLocalDate().equals(clock.today());
        return today ? texts.formats().time(at) : texts.formats().weekday(at.atZone(clock.zone()).toLocalDate());
    }

    private Piece share(ShareState state) {
        Piece piece = switch (state.kind()) {
            case REACHABLE -> new Piece(reachable(state), Mood.GOOD, texts.say("status.share-why"));
            case READ_ONLY -> new Piece(texts.say("status.share-read-only"), Mood.CARE,
                    texts.say("status.share-read-only-why", state.reason()));
            case UNREACHABLE -> new Piece(state.lastReached()
                    .map(at -> texts.say("status.share-gone-since", age(at))).orElseGet(() -> texts.say("status.share-gone")),
                    Mood.BAD, texts.say("status.share-gone-why", state.reason()));
            case NOT_SET -> new Piece(texts.say("status.share-none"), Mood.PLAIN, texts.say("status.share-none-why"));
        };
        if (state.unsent() == 0) {
            return piece;
        }
        String waiting = texts.say("status.unsent", state.unsent());
        return new Piece(piece.words() + ", " + waiting, piece.mood() == Mood.GOOD ? Mood.CARE : piece.mood(),
                piece.explanation() + " " + texts.say("status.unsent-why"));
    }

    private String reachable(ShareState state) {
        return state.lastReached().filter(at -> Duration.between(at, clock.now()).compareTo(MOMENT) >= 0)
                .map(at -> texts.say("status.share-ago", age(at))).orElseGet(() -> texts.say("status.share-now"));
    }

    private String age(Instant at) {
        return texts.formats().age(Duration.between(at, clock.now()));
    }

    public void syncNow() {
        background.run(texts.say("status.syncing"), progress -> {
            status.syncNow();
            return true;
        }, done -> refresh(), problem -> refresh());
    }

    /** The refused documents, for the explanation behind the count. */
    public void listKeptAside(Consumer<List<KeptAside>> shown) {
        background.run(texts.say("status.reading"), progress -> status.keptAside(), shown, problem -> refresh());
    }

    public void dismiss(KeptAside refused, Runnable done) {
        background.run(texts.say("status.reading"), progress -> {
            status.dismiss(user, refused);
            return true;
        }, gone -> {
            refresh();
            done.run();
        }, problem -> refresh());
    }

    public ReadOnlyObjectProperty<Piece> brief() {
        return brief.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Piece> share() {
        return share.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Piece> keptAside() {
        return keptAside.getReadOnlyProperty();
    }

    /** Roles of the user that another desk gave and that do not count here yet. */
    public ReadOnlyObjectProperty<Piece> roles() {
        return roles.getReadOnlyProperty();
    }
}
