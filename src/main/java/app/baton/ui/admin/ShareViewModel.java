package app.baton.ui.admin;

import app.baton.exchange.Fingerprint;
import app.baton.exchange.Root;
import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.Action;
import app.baton.ui.admin.DeskActions.ShareState;
import app.baton.ui.kit.PaneState;
import app.baton.ui.kit.ScreenContext;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The shared folder: where it lies, how it is doing, and the digits by which other desks know the dealership. */
public final class ShareViewModel {

    private final DeskActions actions;
    private final Background background;
    private final Background.Lane looking;
    private final Texts texts;
    private final ScreenContext context;
    private final ReadOnlyObjectWrapper<PaneState> state = new ReadOnlyObjectWrapper<>(PaneState.loading());
    private final ReadOnlyObjectWrapper<Facts> facts = new ReadOnlyObjectWrapper<>(Facts.NONE);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    public ShareViewModel(DeskActions actions, Background background, Texts texts, ScreenContext context) {
        this.actions = actions;
        this.background = background;
        this.texts = texts;
        this.context = context;
        looking = background.lane(texts.say("admin.loading"));
    }

    /** How the share is doing, as a word, a shape and a hue. */
    public enum Health { FINE, TROUBLE, UNKNOWN }

    /**
     * What stands on the page, in words; {@code fingerprint} is empty while this desk belongs to no dealership.
     */
    public record Facts(String folder, Health health, String sentence, String dealership, String fingerprint, String trust) {

        static final Facts NONE = new Facts("", Health.UNKNOWN, "", "", "", "");
    }

    /** Reads it anew; safe on any thread. */
    public void look() {
        looking.run(progress -> facts(actions.share(), actions.root()), found -> {
            facts.set(found);
            state.set(PaneState.ready());
        }, problem -> state.set(PaneState.failed(problem, texts.say("admin.retry"), this::look)));
    }

    /** Looks at the share now. */
    public void syncNow() {
        if (busy.get()) {
            return;
        }
        work(texts.say("admin.syncing"), progress -> {
            actions.syncNow(progress);
            return actions.share();
        }, now -> context.dialogs().toast(now.trouble().isEmpty() ? texts.say("admin.synced") : now.trouble()));
    }

    /** Asks for another folder and uses it, once it proves to hold this dealership. */
    public void changeFolder() {
        context.dialogs().chooseFolder(texts.say("admin.choose-folder"), folder -> use(folder));
    }

    private void use(Path folder) {
        work(texts.say("admin.changing-folder"), progress -> {
            actions.useFolder(folder, context.user());
            return actions.share();
        }, now -> context.dialogs().toast(texts.say("admin.folder-changed")));
    }

    public boolean mayChange() {
        return context.user().may(Action.MANAGE_DESKS);
    }

    public void copyFingerprint() {
        context.dialogs().copy(facts.get().fingerprint());
        context.dialogs().toast(texts.say("admin.fingerprint-copied"));
    }

    private void work(String words, Background.Job<ShareState> job, Consumer<ShareState> done) {
        busy.set(true);
        background.run(words, job, now -> {
            busy.set(false);
            done.accept(now);
            context.navigator().refreshStatus();
            look();
        }, (Problem problem) -> {
            busy.set(false);
            context.dialogs().problem(problem);
            look();
        });
    }

    private Facts facts(ShareState share, Optional<Root> root) {
        Health health = share.folder().isEmpty() || !share.trouble().isEmpty() ? Health.TROUBLE
                : share.reached().isPresent() ? Health.FINE : Health.UNKNOWN;
        String reached = share.reached().map(at -> texts.say("admin.reached", at)).orElse("");
        String sentence = share.folder().isEmpty() ? texts.say("admin.no-folder")
                : !share.trouble().isEmpty() ? (share.trouble() + " " + reached).strip()
                : share.reached().isPresent() ? reached : texts.say("admin.never-reached");
        return new Facts(share.folder().map(Path::toString).orElse(""), health, sentence,
                root.map(one -> one.dealership().name()).orElse(""), root.map(one -> Fingerprint.of(one).groups()).orElse(""),
                root.map(one -> texts.say("admin.trust", one.version(), one.issued(),
                        LocalDate.ofInstant(one.expires(), texts.formats().zone()))).orElse(""));
    }

    public ReadOnlyObjectProperty<PaneState> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Facts> facts() {
        return facts.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }
}
