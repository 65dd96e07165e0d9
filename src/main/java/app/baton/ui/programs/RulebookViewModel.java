package app.baton.ui.programs;

import app.baton.incentive.Draft;
import app.baton.incentive.DraftState;
import app.baton.incentive.Entry;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Rulebook;
import app.baton.incentive.RulebookChoice;
import app.baton.incentive.Saving;
import app.baton.incentive.StewardDesk;
import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.User;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.programs.ProgramsViewModel.Page;
import app.baton.ui.programs.matrix.MatrixViewModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What goes with what under one rulebook. The rulebook is kept as a draft of its own, to be confirmed like a program;
 * what programs say of each other goes back into their rows of the grid.
 */
public final class RulebookViewModel {

    private final ProgramsViewModel screen;
    private final StewardDesk desk;
    private final Background background;
    private final Texts texts;
    private final ScreenContext context;
    private final MatrixViewModel matrix;
    private final ReadOnlyObjectWrapper<@Nullable Draft> draft = new ReadOnlyObjectWrapper<>();

    RulebookViewModel(ProgramsViewModel screen, StewardDesk desk, Background background, Texts texts, ScreenContext context) {
        this.screen = screen;
        this.desk = desk;
        this.background = background;
        this.texts = texts;
        this.context = context;
        matrix = new MatrixViewModel(texts, context.dialogs());
        matrix.setEditable(screen.mayWrite());
    }

    /** Those that are known, as they stand on the desk or in force. */
    public List<Rulebook> all() {
        return screen.loaded().get().rulebooksAsDrafted();
    }

    /** Opens the rulebook of the program under the grid's cursor, or the one in force; one with open changes stays. */
    void open() {
        if (matrix.dirty().get()) {
            return;
        }
        Optional<ProgramId> wanted = screen.grid().lead()
                .map(line -> line.value().content().combination().rulebook());
        all().stream().filter(book -> wanted.map(book.id()::equals).orElse(false)).findFirst()
                .or(this::inForce).ifPresent(this::show);
    }

    private Optional<Rulebook> inForce() {
        List<Program> programs = screen.grid().rows().stream().map(ProgramRow::content).toList();
        return new RulebookChoice(all(), programs, Map.of()).inForce(screen.filter().get().today());
    }

    /** Another rulebook, once this one is kept. */
    public void choose(Rulebook book) {
        Rulebook shown = matrix.opened().get();
        if (shown == null || !shown.id().equals(book.id())) {
            keep(() -> show(book));
        }
    }

    private void show(Rulebook book) {
        draft.set(screen.loaded().get().drafts().stream()
                .filter(it -> it.rulebook().isPresent() && it.code().equals(book.id())).findFirst().orElse(null));
        matrix.open(book, screen.grid().rows().stream().map(ProgramRow::content)
                .filter(program -> stands(program, book.id())).toList());
    }

    /** Under the rulebook, or under none and a route of its own. */
    private static boolean stands(Program program, ProgramId book) {
        ProgramId its = program.combination().rulebook();
        return book.equals(its) || its == null && program.route().isPresent();
    }

    /** Keeps what was changed and shows what came of it. */
    public void keep() {
        if (matrix.dirty().get()) {
            keep(() -> context.dialogs().toast(texts.say("programs.kept")));
        }
    }

    /** Back to the grid, once everything is kept. */
    void leave() {
        keep(() -> screen.go(Page.GRID));
    }

    private void keep(Runnable then) {
        if (!matrix.dirty().get() || !screen.mayWrite()) {
            then.run();
        } else if (matrix.accept()) {
            for (Program changed : matrix.changedPrograms()) {
                screen.grid().rows().stream().filter(row -> row.content().id().equals(changed.id())).findFirst()
                        .ifPresent(row -> screen.change(row.key(), content -> changed));
            }
            if (matrix.rulebookChanged()) {
                matrix.rulebook().ifPresent(content -> keep(content, then));
            } else {
                done(then);
            }
        }
    }

    private void keep(Rulebook content, Runnable then) {
        User user = context.user();
        Draft seen = draft.get();
        background.run(texts.say("programs.keeping"), progress -> desk.save(user,
                seen == null ? desk.revise(user, content.id()) : seen, Entry.of(content)), saving -> {
            switch (saving) {
                case Saving.Kept kept -> {
                    if (!kept.theirs().isEmpty()) {
                        context.dialogs().toast(texts.say("programs.merged", content.id(), kept.theirs().size()));
                    }
                    done(then);
                }
                case Saving.Asked asked -> screen.ask(asked, Entry.of(content), Page.MATRIX, answered -> done(() -> { }));
                case Saving.Refused refused -> context.dialogs().problem(
                        Problem.badInput("programs.rulebook", refused.why().field(), refused.why().sentence()));
            }
        }, context.dialogs()::problem);
    }

    /** Everything is kept: the matrix shows it as it was read anew, the cursor where it is. */
    private void done(Runnable then) {
        matrix.saved();
        Rulebook before = matrix.opened().get();
        screen.reloadThen(() -> {
            all().stream().filter(book -> before != null && book.id().equals(before.id())).findFirst().ifPresent(this::show);
            then.run();
        });
    }

    /** Whether there is a draft of this rulebook that can be handed on. */
    public boolean sendable() {
        Draft it = draft.get();
        return screen.mayWrite() && it != null && (it.state() == DraftState.WRITING || it.state() == DraftState.GIVEN_BACK);
    }

    /** Hands the rulebook to the second person. */
    public void send() {
        User user = context.user();
        keep(() -> {
            Draft it = draft.get();
            if (it != null && sendable()) {
                background.run(texts.say("programs.keeping"), progress -> desk.send(user, it), sent -> {
                    context.dialogs().toast(texts.say("programs.sent", 1));
                    done(() -> { });
                }, context.dialogs()::problem);
            }
        });
    }

    public MatrixViewModel matrix() {
        return matrix;
    }

    /** The draft that keeps the rulebook; none while it is in force as it stands. */
    public ReadOnlyObjectProperty<@Nullable Draft> draft() {
        return draft.getReadOnlyProperty();
    }
}
