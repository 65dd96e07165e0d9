package app.baton.ui.programs;

import app.baton.incentive.Confirmation;
import app.baton.incentive.Draft;
import app.baton.incentive.DraftId;
import app.baton.incentive.RevisionDiff;
import app.baton.incentive.Touch;
import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.User;
import app.baton.ui.kit.PaneState;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.kit.TextQuestion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
    private final List<Draft> queue = new ArrayList<>();
    private final ReadOnlyObjectWrapper<PaneState> state = new ReadOnlyObjectWrapper<>(PaneState.loading());
    private final ReadOnlyObjectWrapper<@Nullable Sheet> shown = new ReadOnlyObjectWrapper<>();
    private final Runnable back;
    private int at;

    /** One draft as it is decided on. {@code understood} says all that it holds, in the order of an entry. */
    public record Sheet(Confirmation about, String writer, List<RevisionDiff.Change> understood, List<Highlights.Span> words,
                        int place, int of) {

        /** Whether there is nothing to compare it with. */
        boolean wordless() {
            return about.words().text().isBlank();
        }
    }

    ConfirmViewModel(ProgramsDesks desks, Background background, Texts texts, ScreenContext context, Runnable back) {
        this.desks = desks;
        this.background = background;
        this.texts = texts;
        this.context = context;
        this.back = back;
        looking = background.lane(texts.say("programs.looking"));
    }

    /** Fills the queue anew and shows its first draft, or the one that was in front. */
    public void start(List<Draft> waiting, Optional<DraftId> first) {
        User user = context.user();
        queue.clear();
        waiting.stream().filter(draft -> !draft.writtenBy(user.id())).forEach(queue::add);
        waiting.stream().filter(draft -> draft.writtenBy(user.id())).forEach(queue::add);
        at = first.flatMap(id -> queue.stream().filter(draft -> draft.id().equals(id)).findFirst()).map(queue::indexOf).orElse(0);
        show();
    }

    private void show() {
        if (queue.isEmpty()) {
            shown.set(null);
            state.set(PaneState.empty(texts.say("programs.confirm.none.title"), texts.say("programs.confirm.none"),
                    texts.say("programs.back"), back));
            return;
        }
        at = Math.clamp(at, 0, queue.size() - 1);
        User user = context.user();
        DraftId id = queue.get(at).id();
        int place = at + 1;
        int of = queue.size();
        looking.run(progress -> {
            Confirmation about = desks.confirming().look(user, id);
            List<RevisionDiff.Change> understood = RevisionDiff.since(Optional.empty(), about.draft().content(), texts);
            String writer = desks.steward().people(user).getOrDefault(about.draft().steward(), "");
            return new Sheet(about, writer, understood, Highlights.of(about.words().text(),
                    understood.stream().map(RevisionDiff.Change::is).toList()), place, of);
        }, sheet -> {
            shown.set(sheet);
            state.set(PaneState.ready());
        }, problem -> {
            queue.remove(at);
            context.dialogs().problem(problem);
            show();
        });
    }

    /** Goes to another draft of the queue, round and round. */
    public void step(int by) {
        if (!queue.isEmpty()) {
            at = Math.floorMod(at + by, queue.size());
            show();
        }
    }

    /** Says yes to what is shown and goes on to the next. */
    public void confirm() {
        Sheet sheet = shown.get();
        if (sheet == null) {
            return;
        }
        if (sheet.about().blocked().isPresent()) {
            context.dialogs().tell(texts.say("programs.confirm.blocked"), sheet.about().blocked().get());
            return;
        }
        User user = context.user();
        background.run(texts.say("programs.confirming"),
                progress -> desks.confirming().confirm(user, List.of(sheet.about().looked())), done -> {
                    done.refused().forEach(refusal -> context.dialogs().problem(Problem.conflict("draft.refused",
                            refusal.sentence())));
                    done.refs().forEach(ref -> context.dialogs().toast(texts.say("programs.confirmed", ref)));
                    if (done.refs().isEmpty()) {
                        show();
                    } else {
                        decided(sheet);
                    }
                }, context.dialogs()::problem);
    }

    /** Gives what is shown back to its steward, with a reason. */
    public void giveBack() {
        Sheet sheet = shown.get();
        if (sheet == null) {
            return;
        }
        User user = context.user();
        context.dialogs().ask(TextQuestion.required(texts.say("programs.give-back"), texts.say("programs.give-back.reason"),
                texts.say("programs.give-back"), texts.say("programs.give-back.missing")), reason ->
                background.run(texts.say("programs.confirming"),
                        progress -> desks.confirming().giveBack(user, sheet.about().draft(), reason), draft -> {
                            context.dialogs().toast(texts.say("programs.gave-back", draft.code(), sheet.writer()));
                            decided(sheet);
                        }, context.dialogs()::problem));
    }

    private void decided(Sheet sheet) {
        queue.removeIf(draft -> draft.id().equals(sheet.about().draft().id()));
        context.navigator().refreshStatus();
        show();
    }

    /** Takes in the bulletin's text, so that its sections stand beside the entries. */
    public void addBulletin() {
        Sheet sheet = shown.get();
        if (sheet == null) {
            return;
        }
        User user = context.user();
        String name = sheet.about().draft().content().source().document();
        context.dialogs().chooseFile(texts.say("programs.bulletin.choose", name), texts.say("programs.bulletin.kind"),
                List.of("*.md", "*.txt"), file -> background.run(texts.say("programs.bulletin.keeping"),
                        progress -> desks.confirming().keep(user, name, read(file)), kept -> {
                            context.dialogs().toast(texts.say("programs.bulletin.kept", kept.name(), kept.sections().size()));
                            show();
                        }, context.dialogs()::problem));
    }

    private String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw Problem.couldNot("bulletin.unreadable", texts.say("programs.bulletin.unreadable", file.getFileName()),
                    unreadable);
        }
    }

    public void openTouched(Touch touch) {
        context.navigator().open("campaigns", touch.id());
    }

    public ReadOnlyObjectProperty<PaneState> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Sheet> shown() {
        return shown.getReadOnlyProperty();
    }
}
