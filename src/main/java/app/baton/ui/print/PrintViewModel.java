package app.baton.ui.print;

import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.paper.Paper;
import app.baton.paper.PaperSize;
import app.baton.paper.Printers;
import app.baton.ui.kit.Dialogs;
import app.baton.ui.kit.PaneState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * A paper before it is printed: how it looks, on which printer and sheet it goes, or into which file. The paper is set
 * and drawn away from the screen, anew whenever something is chosen, and the latest choice wins.
 */
public final class PrintViewModel {

    /** Sets a paper for the choices made; called away from the screen thread. */
    @FunctionalInterface
    public interface Maker {
        Paper make(PaperSize size, boolean signatures);
    }

    /** A paper with pictures of its pages. */
    private record Drawn(Paper paper, List<byte[]> pages) { }

    private static final int DOTS = 144;
    private static final int MOST_PAGES_SHOWN = 12;

    private final Printers machines;
    private final Background background;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Background.Lane drawing;
    private final Background.Lane looking;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<PaneState> state = new ReadOnlyObjectWrapper<>(PaneState.loading());
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper about = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper printerSentence = new ReadOnlyStringWrapper("");
    private final ObservableList<byte[]> pages = FXCollections.observableArrayList();
    private final ObservableList<String> printers = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable String> printer = new SimpleObjectProperty<>();
    private final ObjectProperty<PaperSize> size = new SimpleObjectProperty<>(PaperSize.LETTER);
    private final IntegerProperty copies = new SimpleIntegerProperty(1);
    private final BooleanProperty signatures = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper signable = new ReadOnlyBooleanWrapper(true);
    private @Nullable Maker maker;
    private @Nullable Paper paper;

    public PrintViewModel(Printers machines, Background background, Dialogs dialogs, Texts texts) {
        this.machines = machines;
        this.background = background;
        this.dialogs = dialogs;
        this.texts = texts;
        drawing = background.lane(texts.say("print.setting"));
        looking = background.lane(texts.say("print.looking"));
        size.subscribe(this::draw);
        signatures.subscribe(this::draw);
    }

    /** Shows what the maker sets, and looks for printers. */
    public void open(Maker what) {
        open(what, true);
    }

    /** The same for a paper that has its lines to sign on, or none, whatever anybody chooses. */
    public void openAsItIs(Function<PaperSize, Paper> what) {
        open((sheet, toSign) -> what.apply(sheet), false);
    }

    private void open(Maker what, boolean asksForSignatures) {
        signable.set(asksForSignatures);
        maker = what;
        paper = null;
        pages.clear();
        state.set(PaneState.loading());
        open.set(true);
        draw();
        look();
    }

    public void close() {
        open.set(false);
        maker = null;
    }

    /** Asks the system for its printers again. */
    public void look() {
        printerSentence.set(texts.say("print.looking"));
        looking.run(progress -> machines.names(), found -> {
            String chosen = printer.get();
            printers.setAll(found);
            printer.set(chosen != null && found.contains(chosen) ? chosen : found.isEmpty() ? null : found.getFirst());
            printerSentence.set(found.isEmpty() ? texts.say("print.no-printer") : "");
        }, problem -> printerSentence.set(problem.sentence()));
    }

    /** Prints what is shown. */
    public void print() {
        Paper shown = paper;
        String chosen = printer.get();
        if (shown == null || chosen == null) {
            return;
        }
        int many = copies.get();
        background.run(texts.say("print.printing"), progress -> {
            machines.print(shown, chosen, many);
            return chosen;
        }, name -> dialogs.toast(texts.say("print.printed", shown.title(), name)), dialogs::problem);
    }

    /** Writes what is shown into a file that the person names. */
    public void save() {
        Paper shown = paper;
        if (shown == null) {
            return;
        }
        String name = shown.title().toLowerCase(Locale.US).replaceAll("[^a-z0-9]+", "-") + ".pdf";
        dialogs.chooseFileToSave(texts.say("print.save-title"), name, file -> background.run(texts.say("print.saving"),
                progress -> write(shown, file), written -> dialogs.toast(texts.say("print.saved", written)), dialogs::problem));
    }

    private Path write(Paper shown, Path file) {
        Path whole = file.toString().toLowerCase(Locale.US).endsWith(".pdf") ? file
                : file.resolveSibling(file.getFileName() + ".pdf");
        try {
            return Files.write(whole, shown.pdf());
        } catch (IOException failed) {
            throw Problem.couldNot("print.not-saved", texts.say("print.not-saved", whole), failed);
        }
    }

    private void draw() {
        Maker what = maker;
        if (what == null) {
            return;
        }
        PaperSize sheet = size.get();
        boolean toSign = signatures.get();
        drawing.run(progress -> {
            Paper made = what.make(sheet, toSign);
            int shown = Math.min(made.pages(), MOST_PAGES_SHOWN);
            List<byte[]> pictures = IntStream.range(0, shown).mapToObj(page -> made.picture(page, DOTS)).toList();
            return new Drawn(made, pictures);
        }, this::show, problem -> state.set(PaneState.failed(problem, texts.say("print.retry"), this::draw)));
    }

    private void show(Drawn drawn) {
        paper = drawn.paper;
        title.set(drawn.paper.title());
        int many = drawn.paper.pages();
        String pagesWords = many == 1 ? texts.say("print.one-page") : texts.say("print.pages", many);
        String shown = many > MOST_PAGES_SHOWN ? texts.say("print.first-pages", MOST_PAGES_SHOWN) + " " : "";
        about.set((pagesWords + " " + shown + drawn.paper.note()).strip());
        pages.setAll(drawn.pages);
        state.set(PaneState.ready());
    }

    /** Whether the pane is in front. */
    public ReadOnlyBooleanProperty opened() {
        return open.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<PaneState> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /** How many pages there are and what was left out. */
    public ReadOnlyStringProperty about() {
        return about.getReadOnlyProperty();
    }

    /** The pages as PNG. */
    public ObservableList<byte[]> pages() {
        return pages;
    }

    public ObservableList<String> printers() {
        return printers;
    }

    /** The chosen printer; null while there is none. */
    public ObjectProperty<@Nullable String> printer() {
        return printer;
    }

    /** Why no printer can be chosen, or an empty text. */
    public ReadOnlyStringProperty printerSentence() {
        return printerSentence.getReadOnlyProperty();
    }

    public ObjectProperty<PaperSize> size() {
        return size;
    }

    public IntegerProperty copies() {
        return copies;
    }

    public BooleanProperty signatures() {
        return signatures;
    }

    /** Whether lines to sign on are a choice. */
    public ReadOnlyBooleanProperty signable() {
        return signable.getReadOnlyProperty();
    }

    /** The paper on the screen, once it is set. */
    public Optional<Paper> paper() {
        return Optional.ofNullable(paper);
    }
}
