package app.baton.ui.programs;

import app.baton.incentive.ConfirmDesk;
import app.baton.incentive.Confirmation;
import app.baton.incentive.Draft;
import app.baton.incentive.DraftId;
import app.baton.incentive.Looked;
import app.baton.incentive.Program;
import app.baton.incentive.Refusal;
import app.baton.incentive.RevisionDiff;
import app.baton.incentive.Touch;
import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.PersonId;
import app.baton.people.User;
import app.baton.ui.kit.Doors;
import app.baton.ui.kit.PaneState;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.kit.TextQuestion;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.jspecify.annotations.Nullable;

/**
 * The second person's queue: one draft after the other beside the sponsor's words, a yes or a reason for each. The
 * drafts that this person may not confirm come last and say why.
 */
public final class ConfirmViewModel {

    private final ProgramsDesks desks;
    private final Background background;
    private final Texts texts;
    private final ScreenContext context;
    private final Background.Lane looking;
    private final ObservableList<Waiting> queue = FXCollections.observableArrayList();
    private final FilteredList<Waiting> waiting = new FilteredList<>(queue);
    private final ReadOnlyObjectWrapper<PaneState> state = new ReadOnlyObjectWrapper<>(PaneState.loading());
    private final ReadOnlyObjectWrapper<@Nullable Sheet> shown = new ReadOnlyObjectWrapper<>();
    private final BulletinTexts bulletins;
    private final Runnable back;
    private final StringProperty words = new SimpleStringProperty("");
    private int at;
    private boolean taking;

    /** One draft as it is decided on. {@code understood} says all that it holds, in the order of an entry. */
    public record Sheet(Confirmation about, String writer, List<RevisionDiff.Change> understood, List<SourceText.Block> words,
                        int place, int of) {

        /** Whether there is nothing to compare it with. */
        boolean wordless() {
            return about.words().text().isBlank();
        }

        /** What changes; how many words the entry quotes by itself is no news where the bulletin's stand beside it. */
        public List<RevisionDiff.Change> changes() {
            return about.words().bulletin().isEmpty() ? about.changes()
                    : about.changes().stream().filter(it -> !it.field().equals("source/text")).toList();
        }
    }

    /**
     * One draft of the queue. {@code writers}: who wrote on it, by name; {@code own}: this person did. {@code seen}: what was
     * looked at of it, where this person may confirm it. {@code ticked}: it goes in so with the others that are ticked.
     */
    public record Waiting(Draft draft, String writers, boolean own, @Nullable Looked seen, @Nullable Looked ticked) {

        boolean isSeen() {
            return seen != null;
        }

        boolean isTicked() {
            return ticked != null;
        }

        /** Conditions that no machine can judge. */
        List<String> toRead() {
            return draft.program().map(Program::toRead).orElse(List.of());
        }

        /** As it is after a look: a tick stays only on what was looked at as it is now. */
        private Waiting looked(Confirmation about) {
            Looked now = about.blocked().isPresent() ? null : about.looked();
            return new Waiting(about.draft(), writers, own, now, now != null && now.equals(ticked) ? now : null);
        }

        private Waiting ticked(boolean yes) {
            return new Waiting(draft, writers, own, seen, yes ? seen : null);
        }

        /** Whether all words that were typed stand in it. */
        private boolean says(String words) {
            String all = String.join(" ", draft.content().ref().toString(), draft.content().name(), writers,
                    draft.content().source().document()).toLowerCase(Locale.ROOT);
            return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)).allMatch(all::contains);
        }
    }

    ConfirmViewModel(ProgramsDesks desks, Background background, Texts texts, ScreenContext context, Runnable back) {
        this.desks = desks;
        this.background = background;
        this.texts = texts;
        this.context = context;
        this.back = back;
        bulletins = new BulletinTexts(desks.confirming(), background, texts, context);
        looking = background.lane(texts.say("programs.looking"));
        words.subscribe(this::fit);
    }

    /** Fills the queue anew and shows its first draft, or the one that was in front. */
    void start(List<Draft> sent, Function<PersonId, String> name, Optional<DraftId> first) {
        queue.setAll(fresh(sent, name));
        words.set("");
        at = first.map(this::place).filter(place -> place >= 0).orElse(0);
        show();
    }

    /** Takes in what was sent or decided meanwhile; what stands in front stays there, and what was looked at as it is. */
    void refresh(List<Draft> sent, Function<PersonId, String> name) {
        List<Waiting> now = fresh(sent, name).stream().map(it -> queue.stream().filter(known -> known.draft().id()
                .equals(it.draft().id()) && known.draft().version() == it.draft().version()).findFirst().orElse(it)).toList();
        if (now.equals(queue)) {
            return;
        }
        Optional<DraftId> front = Optional.ofNullable(shown.get()).map(sheet -> sheet.about().draft().id());
        taking = true;
        queue.setAll(now);
        taking = false;
        at = front.map(this::place).filter(place -> place >= 0).orElse(at);
        show();
    }

    private List<Waiting> fresh(List<Draft> sent, Function<PersonId, String> name) {
        PersonId reader = context.user().id();
        return sent.stream().map(draft -> new Waiting(draft, draft.writers().stream().map(name)
                        .filter(word -> !word.isEmpty()).collect(Collectors.joining(", ")), draft.writtenBy(reader), null, null))
                .sorted(Comparator.comparing(Waiting::own)).toList();
    }

    private void fit() {
        String typed = words.get();
        waiting.setPredicate(typed.isBlank() ? null : it -> it.says(typed));
        Sheet sheet = shown.get();
        int place = sheet == null ? -1 : place(sheet.about().draft().id());
        if (place >= 0) {
            at = place;
        } else {
            at = 0;
            show();
        }
    }

    private int place(DraftId id) {
        return place(waiting, id);
    }

    private static int place(List<Waiting> among, DraftId id) {
        return IntStream.range(0, among.size()).filter(i -> among.get(i).draft().id().equals(id)).findFirst().orElse(-1);
    }

    private void show() {
        if (queue.isEmpty()) {
            shown.set(null);
            state.set(PaneState.empty(texts.say("programs.confirm.none.title"), texts.say("programs.confirm.none"),
                    texts.say("programs.back"), back));
            return;
        }
        if (waiting.isEmpty()) {
            looking.cancel();
            shown.set(null);
            state.set(PaneState.ready());
            return;
        }
        at = Math.clamp(at, 0, waiting.size() - 1);
        User user = context.user();
        DraftId id = waiting.get(at).draft().id();
        int place = at + 1;
        int of = waiting.size();
        looking.run(progress -> {
            Confirmation about = desks.confirming().look(user, id);
            List<RevisionDiff.Change> understood = RevisionDiff.since(Optional.empty(), about.draft().content(), texts);
            String writer = desks.steward().people(user).getOrDefault(about.draft().steward(), "");
            return new Sheet(about, writer, understood, SourceText.of(about.words().text(),
                    understood.stream().map(RevisionDiff.Change::is).toList()), place, of);
        }, sheet -> {
            shown.set(sheet);
            change(id, it -> it.looked(sheet.about()));
            state.set(PaneState.ready());
        }, problem -> {
            take(it -> it.draft().id().equals(id));
            context.dialogs().problem(problem);
            show();
        });
    }

    /** Goes to another draft of the queue, round and round. */
    public void step(int by) {
        if (!waiting.isEmpty()) {
            at = Math.floorMod(at + by, waiting.size());
            show();
        }
    }

    private void change(DraftId id, UnaryOperator<Waiting> how) {
        int place = place(queue, id);
        if (place >= 0) {
            queue.set(place, how.apply(queue.get(place)));
        }
    }

    /** Shows this draft of the queue. */
    public void show(DraftId id) {
        int place = place(id);
        if (!taking && place >= 0 && (shown.get() == null || place != at)) {
            at = place;
            show();
        }
    }

    /** Ticks what is shown, to confirm it together with others, and goes on; or takes its tick away. */
    public void tick() {
        front().ifPresent(sheet -> {
            Waiting it = waiting.get(at);
            tick(it.draft().id());
            if (!it.isTicked()) {
                step(1);
            }
        });
    }

    /** Ticks this one if it was looked at, or takes its tick away; what is shown stays in front. */
    public void tick(DraftId id) {
        change(id, it -> it.ticked(!it.isTicked()));
    }

    /** What is shown, if this person may decide on it, and unless another draft is on its way to the front. */
    private Optional<Sheet> front() {
        Sheet sheet = shown.get();
        if (sheet == null || place(sheet.about().draft().id()) != at) {
            return Optional.empty();
        }
        sheet.about().blocked().ifPresent(why -> context.dialogs().tell(texts.say("programs.confirm.blocked"), why));
        return Optional.of(sheet).filter(it -> it.about().blocked().isEmpty());
    }

    /** How many are ticked. */
    public long ticked() {
        return queue.stream().filter(Waiting::isTicked).count();
    }

    /** Says yes to all that were ticked, each judged on its own. */
    public void confirmTicked() {
        List<Looked> looked = queue.stream().flatMap(it -> Optional.ofNullable(it.ticked()).stream()).toList();
        if (looked.isEmpty()) {
            context.dialogs().tell(texts.say("programs.confirm.ticked"), texts.say("programs.confirm.none-ticked"));
            return;
        }
        User user = context.user();
        background.run(texts.say("programs.confirming"), progress -> desks.confirming().confirm(user, looked), done -> {
            Set<DraftId> refused = done.refused().stream().map(Refusal::draft).collect(Collectors.toSet());
            take(it -> it.isTicked() && !refused.contains(it.draft().id()));
            refused.forEach(id -> change(id, it -> it.ticked(false)));
            if (!done.refs().isEmpty()) {
                told(texts.say(done.behind().isEmpty() ? "programs.confirmed-some" : "programs.confirmed-some.short",
                        done.refs().size()), done);
            }
            done.refused().stream().findFirst().ifPresent(first -> context.dialogs().problem(Problem.conflict("draft.refused",
                    done.refused().stream().map(Refusal::sentence).distinct().collect(Collectors.joining(" ")))));
            context.navigator().refreshStatus();
            show();
        }, context.dialogs()::problem);
    }

    /** Says yes to what is shown and goes on to the next. */
    public void confirm() {
        front().ifPresent(this::confirm);
    }

    private void confirm(Sheet sheet) {
        User user = context.user();
        background.run(texts.say("programs.confirming"),
                progress -> desks.confirming().confirm(user, List.of(sheet.about().looked())), done -> {
                    done.refused().forEach(refusal -> context.dialogs().problem(Problem.conflict("draft.refused",
                            refusal.sentence())));
                    done.refs().forEach(ref -> told(texts.say(done.behind().isEmpty() ? "programs.confirmed"
                            : "programs.confirmed.short", ref), done));
                    if (done.refs().isEmpty()) {
                        show();
                    } else {
                        decided(sheet);
                    }
                }, context.dialogs()::problem);
    }

    /** Says what was done, and who still tells people what was before, with the way there. */
    private void told(String sentence, ConfirmDesk.Confirmed done) {
        if (done.behind().isEmpty()) {
            context.dialogs().toast(sentence);
        } else {
            context.dialogs().toast(texts.say("programs.confirmed-behind", sentence, done.behind().size()),
                    texts.say("programs.confirmed-behind.see"),
                    () -> context.navigator().open(Doors.CAMPAIGNS, Doors.OLD_REVISIONS));
        }
    }

    /** Gives what is shown back to its steward, with a reason. */
    public void giveBack() {
        front().ifPresent(this::giveBack);
    }

    private void giveBack(Sheet sheet) {
        User user = context.user();
        context.dialogs().ask(TextQuestion.required(texts.say("programs.give-back"), texts.say("programs.give-back.reason"),
                texts.say("programs.give-back"), texts.say("programs.give-back.missing")), reason ->
                background.run(texts.say("programs.confirming"),
                        progress -> desks.confirming().giveBack(user, sheet.about().draft(), reason), draft -> {
                            context.dialogs().toast(texts.say("programs.gave-back", draft.code(), sheet.writer()));
                            decided(sheet);
                        }, context.dialogs()::problem));
    }

    /**
     * Takes drafts out of the queue and stands where the one in front was, or the first that stays after it. A list that
     * loses its chosen row chooses the row before: meanwhile nobody is heard.
     */
    private void take(Predicate<Waiting> gone) {
        int stay = (int) waiting.stream().limit(at).filter(gone.negate()).count();
        taking = true;
        queue.removeIf(gone);
        taking = false;
        at = stay;
    }

    private void decided(Sheet sheet) {
        take(it -> it.draft().id().equals(sheet.about().draft().id()));
        context.navigator().refreshStatus();
        show();
    }

    /** Takes in the bulletin's text, pasted or from a file, so that its sections stand beside the entries. */
    public void addBulletin() {
        Sheet sheet = shown.get();
        if (sheet == null) {
            return;
        }
        bulletins.ask(sheet.about().draft().content().source().document(), this::show);
    }

    public void openTouched(Touch touch) {
        context.navigator().open(Doors.CAMPAIGNS, touch.id());
    }

    /** Only those show that say all these words: code, name, writer or document. */
    public StringProperty words() {
        return words;
    }

    /** What waits, as far as it fits what was typed. */
    public ObservableList<Waiting> queue() {
        return waiting;
    }

    /** How many wait in all. */
    public int waiting() {
        return queue.size();
    }

    public ReadOnlyObjectProperty<PaneState> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Sheet> shown() {
        return shown.getReadOnlyProperty();
    }
}
