package app.baton.ui.kit;

import app.baton.journal.Problem;
import app.baton.journal.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** {@link Dialogs} inside an {@link Overlay}. */
public final class FxDialogs implements Dialogs {

    /** Characters of a message that a dialog shows whole on the smallest screen. */
    private static final int LONG = 800;

    /** Lines of a pasted text that show at once on the smallest screen. */
    private static final int PASTED_ROWS = 16;

    private final Overlay overlay;
    private final Texts texts;
    private @Nullable Label moreDefects;
    private int defectsBehind;

    public FxDialogs(Overlay overlay, Texts texts) {
        this.overlay = overlay;
        this.texts = texts;
    }

    /** The floor that these dialogs stand on. */
    public Overlay overlay() {
        return overlay;
    }

    /**
     * A dialog around a whole form. {@code send} is called once every field is good, with the way to close the dialog:
     * it may take its time and put a refusal beside a field instead.
     */
    public void form(String title, Form form, String sendLabel, Consumer<Runnable> send) {
        VBox dialog = dialog(title, form);
        Runnable close = () -> overlay.close(dialog);
        form.onCancel(close).onSubmit(() -> send.accept(close));
        show(dialog, close, form, Buttons.plain("dialog-no", texts.say("kit.cancel"), close),
                Buttons.primary("dialog-yes", sendLabel, form::send));
        form.focusFirst();
    }

    @Override
    public void confirm(Question question, Runnable yes) {
        VBox dialog = dialog(question.title(), Typography.body(question.sentence()));
        Runnable close = () -> overlay.close(dialog);
        Runnable accept = () -> {
            close.run();
            yes.run();
        };
        Button no = Buttons.plain("dialog-no", texts.say("kit.cancel"), close);
        Button go = question.dangerous()
                ? Buttons.danger("dialog-yes", question.yes(), accept)
                : Buttons.primary("dialog-yes", question.yes(), accept);
        (question.dangerous() ? no : go).setDefaultButton(true);
        show(dialog, close, question.dangerous() ? no : go, no, go);
    }

    @Override
    public void ask(TextQuestion question, Consumer<String> answer) {
        FieldModel<String> field = FieldModel.of("answer", question.initial(), question.check());
        Form form = new Form(new FormModel(field));
        TextField text = form.text(field, question.label());
        if (!question.known().isEmpty()) {
            Suggesting.on(text, question::known);
        }
        VBox dialog = dialog(question.title(), form);
        Runnable close = () -> overlay.close(dialog);
        form.onCancel(close).onSubmit(() -> {
            close.run();
            answer.accept(field.get());
        });
        show(dialog, close, text, Buttons.plain("dialog-no", texts.say("kit.cancel"), close),
                Buttons.primary("dialog-yes", question.send(), form::send));
    }

    @Override
    public void ask(PasteQuestion question, Consumer<String> answer) {
        FieldModel<String> field = FieldModel.of("answer", "", question.check());
        Form form = new Form(new FormModel(field));
        TextArea text = form.area(field, question.label(), question.hint(), PASTED_ROWS);
        VBox dialog = dialog(question.title(), form);
        dialog.getStyleClass().add(Styles.DIALOG_WIDE);
        Runnable close = () -> overlay.close(dialog);
        form.onCancel(close).onSubmit(() -> {
            close.run();
            answer.accept(field.get());
        });
        Button pick = Buttons.plain("dialog-file", question.fromFile(), () -> question.file().accept(read -> {
            field.set(read);
            text.requestFocus();
        }));
        show(dialog, close, text, pick, Buttons.plain("dialog-no", texts.say("kit.cancel"), close),
                Buttons.primary("dialog-yes", question.send(), form::send));
    }

    @Override
    public void tell(String title, String sentence) {
        Label words = Typography.body(sentence);
        words.setId("dialog-sentence");
        VBox dialog = dialog(title, sentence.length() > LONG ? scrolled(words) : words);
        Runnable close = () -> overlay.close(dialog);
        Button done = Buttons.primary("dialog-yes", texts.say("kit.close"), close);
        done.setDefaultButton(true);
        show(dialog, close, done, done);
    }

    @Override
    public void tell(LongText text) {
        TextArea area = new TextArea(text.text());
        area.setId("dialog-text");
        area.setEditable(false);
        area.setWrapText(true);
        area.setPrefRowCount(PASTED_ROWS);
        area.getStyleClass().add(Styles.CODE);
        VBox dialog = dialog(text.title(), Typography.small(text.about()), area);
        dialog.getStyleClass().add(Styles.DIALOG_WIDE);
        Runnable close = () -> overlay.close(dialog);
        Button done = Buttons.primary("dialog-yes", texts.say("kit.close"), close);
        done.setDefaultButton(true);
        show(dialog, close, area, Buttons.plain("dialog-copy", texts.say("kit.copy-all"), () -> {
            copy(text.text());
            toast(texts.say("kit.copied"));
        }), done);
    }

    /** However long it is, the title above and the way out below stay in sight. */
    private static ScrollPane scrolled(Label words) {
        ScrollPane scroll = new ScrollPane(words);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add(Styles.DIALOG_SCROLL);
        return scroll;
    }

    @Override
    public void toast(String sentence) {
        toast(sentence, Optional.empty(), () -> { });
    }

    /** Says for six seconds why a key did nothing. */
    public void hint(String sentence) {
        show(Icons.of(Icons.NO_PERMISSION, Styles.MUTED), sentence, Optional.empty(), () -> { });
    }

    @Override
    public void toast(String sentence, String label, Runnable action) {
        toast(sentence, Optional.of(label), action);
    }

    private void toast(String sentence, Optional<String> label, Runnable action) {
        show(Icons.of(Icons.DONE, Styles.GOOD), sentence, label, action);
    }

    private void show(Node icon, String sentence, Optional<String> label, Runnable action) {
        Label words = Typography.label(sentence, Styles.BODY);
        Typography.tellWhenCut(words);
        HBox toast = new HBox(icon, words);
        toast.getStyleClass().add(Styles.TOAST);
        toast.setId("toast");
        label.ifPresent(words2 -> toast.getChildren().add(Buttons.flat("toast-action", words2, () -> {
            overlay.dropToast(toast);
            action.run();
        })));
        overlay.toast(toast);
    }

    @Override
    public void problem(Problem problem) {
        if (!problem.code().equals(ErrorReport.SHOWN)) {
            tell(texts.say("kit.problem-title"), problem.sentence());
        }
    }

    @Override
    public void defect(ErrorReport report) {
        Label open = moreDefects;
        if (open != null) {
            // a chain of errors is one piece of news; the first one is the one to look at
            defectsBehind++;
            open.setText(texts.say("kit.defect-more", defectsBehind));
            open.setVisible(true);
            open.setManaged(true);
            return;
        }
        Label more = Typography.caption("");
        more.setVisible(false);
        more.setManaged(false);
        moreDefects = more;
        Label sentence = Typography.body(texts.say("kit.defect", report.code()));
        sentence.setId("defect-sentence");
        TextArea details = new TextArea(report.details());
        details.setId("defect-details");
        details.setEditable(false);
        details.getStyleClass().add(Styles.CODE);
        TitledPane fold = new TitledPane(texts.say("kit.details"), details);
        fold.setId("defect-fold");
        fold.setAnimated(false);
        fold.setExpanded(false);
        VBox dialog = dialog(texts.say("kit.defect-title"), sentence, more, fold);
        dialog.getStyleClass().add(Styles.DIALOG_WIDE);
        Runnable close = () -> {
            moreDefects = null;
            defectsBehind = 0;
            overlay.close(dialog);
        };
        Button done = Buttons.primary("dialog-yes", texts.say("kit.close"), close);
        done.setDefaultButton(true);
        show(dialog, close, done, Buttons.plain("defect-copy", texts.say("kit.copy-details"), () -> {
            copy(report.details());
            toast(texts.say("kit.copied"));
        }), done);
    }

    @Override
    public void chooseFolder(String title, Consumer<Path> chosen) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        java.io.File folder = chooser.showDialog(window());
        if (folder != null) {
            chosen.accept(folder.toPath());
        }
    }

    @Override
    public void chooseFile(String title, String kind, List<String> patterns, Consumer<Path> chosen) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, patterns));
        java.io.File file = chooser.showOpenDialog(window());
        if (file != null) {
            chosen.accept(file.toPath());
        }
    }

    @Override
    public void chooseFileToSave(String title, String suggestedName, Consumer<Path> chosen) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(suggestedName);
        java.io.File file = chooser.showSaveDialog(window());
        if (file != null) {
            chosen.accept(file.toPath());
        }
    }

    @Override
    public void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private @Nullable Window window() {
        return overlay.getScene() == null ? null : overlay.getScene().getWindow();
    }

    private void show(VBox dialog, Runnable close, Node first, Node... buttons) {
        HBox bar = new HBox(Typography.spring());
        bar.getChildren().addAll(buttons);
        bar.getStyleClass().add(Styles.BUTTON_BAR);
        dialog.getChildren().add(bar);
        overlay.open(dialog, close);
        first.requestFocus();
    }

    private static VBox dialog(String title, Region... content) {
        Label heading = Typography.label(title, Styles.TITLE);
        heading.setId("dialog-title");
        heading.setWrapText(true);
        VBox dialog = new VBox(heading);
        dialog.getChildren().addAll(content);
        dialog.getStyleClass().add(Styles.DIALOG);
        dialog.setId("dialog");
        return dialog;
    }
}
