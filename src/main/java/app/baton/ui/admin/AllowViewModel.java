package app.baton.ui.admin;

import app.baton.exchange.Duty;
import app.baton.journal.Background;
import app.baton.journal.Texts;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.FormModel;
import app.baton.ui.kit.Question;
import app.baton.ui.kit.ScreenContext;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Lets a desk that is in already sign more: one that was let in before Baton knew a duty, or without it. What is chosen is
 * named once more before it counts.
 */
public final class AllowViewModel {

    private final DeskActions actions;
    private final Background background;
    private final Texts texts;
    private final ScreenContext context;
    private final Runnable done;
    private final ReadOnlyObjectWrapper<Optional<DeskRow>> desk = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final FieldModel<Set<Duty>> duties;
    private final FormModel form;

    AllowViewModel(DeskActions actions, Background background, Texts texts, ScreenContext context, Runnable done) {
        this.actions = actions;
        this.background = background;
        this.texts = texts;
        this.context = context;
        this.done = done;
        duties = FieldModel.of("duties", Set.of(), chosen -> chosen.isEmpty() ? texts.say("admin.allow-none") : "");
        form = new FormModel(duties);
    }

    /** Opens a desk; the one thing that it lacks is chosen already, of several none. */
    void open(DeskRow row) {
        duties.reset(row.lacks().size() == 1 ? row.lacks() : Set.of());
        desk.set(Optional.of(row));
    }

    public void close() {
        desk.set(Optional.empty());
    }

    /** Closes where the desk is not as it was when it was opened. */
    void follow(Collection<DeskRow> rows) {
        if (desk.get().filter(row -> !rows.contains(row)).isPresent()) {
            close();
        }
    }

    /** Allows what is chosen, after a question that names it; the form has checked its fields. */
    public void allow() {
        DeskRow row = desk.get().orElseThrow();
        Set<Duty> chosen = Set.copyOf(duties.get());
        String words = chosen.stream().sorted().map(texts::name).collect(Collectors.joining(", "));
        context.dialogs().confirm(Question.of(texts.say("admin.allow-title", row.name()),
                texts.say("admin.allow-sentence", row.name(), words), texts.say("admin.allow-send")), () -> {
                    busy.set(true);
                    background.run(texts.say("admin.allowing"),
                            progress -> actions.entitle(row.id(), chosen, context.user()), root -> {
                                busy.set(false);
                                close();
                                context.dialogs().toast(texts.say("admin.allowed", row.name(), words));
                                done.run();
                            }, problem -> {
                                busy.set(false);
                                if (!form.refuse(problem)) {
                                    context.dialogs().problem(problem);
                                }
                            });
                });
    }

    /** The desk that is opened. */
    public ReadOnlyObjectProperty<Optional<DeskRow>> desk() {
        return desk.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    public FormModel form() {
        return form;
    }

    public FieldModel<Set<Duty>> duties() {
        return duties;
    }
}
