package app.baton.ui.kit;

import app.baton.journal.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Answers as told, at once, and remembers what was said and asked. */
public final class FakeDialogs implements Dialogs {

    public final List<String> said = new ArrayList<>();
    public final List<LongText> shown = new ArrayList<>();
    public final List<String> toasts = new ArrayList<>();
    public final List<Question> asked = new ArrayList<>();
    public final List<Problem> problems = new ArrayList<>();
    public final List<ErrorReport> defects = new ArrayList<>();
    public final List<String> copied = new ArrayList<>();
    /** The answer to every yes-or-no question. */
    public boolean yes = true;
    /** The answer to every question for a text; null gives up. An answer that the check refuses is a failed test. */
    public @Nullable String answer;
    /** The answer to every question for a long text; null takes the file instead. */
    public @Nullable String pasted;
    /** The folder or file that is chosen; null gives up. */
    public @Nullable Path path;

    private Runnable offered = () -> { };

    /** Does what the last toast offered, such as undo. */
    public void undo() {
        offered.run();
    }

    @Override
    public void confirm(Question question, Runnable onYes) {
        asked.add(question);
        if (yes) {
            onYes.run();
        }
    }

    @Override
    public void ask(TextQuestion question, Consumer<String> onAnswer) {
        String text = answer;
        if (text != null) {
            String wrong = question.check().apply(text);
            if (!wrong.isEmpty()) {
                throw new AssertionError("the dialog would refuse \"" + text + "\": " + wrong);
            }
            onAnswer.accept(text);
        }
    }

    @Override
    public void ask(PasteQuestion question, Consumer<String> onAnswer) {
        Consumer<String> checked = text -> {
            String wrong = question.check().apply(text);
            if (!wrong.isEmpty()) {
                throw new AssertionError("the dialog would refuse \"" + text + "\": " + wrong);
            }
            onAnswer.accept(text);
        };
        String text = pasted;
        if (text == null) {
            question.file().accept(checked);
        } else {
            checked.accept(text);
        }
    }

    @Override
    public void tell(String title, String sentence) {
        said.add(sentence);
    }

    @Override
    public void tell(LongText text) {
        shown.add(text);
    }

    @Override
    public void toast(String sentence) {
        toasts.add(sentence);
    }

    @Override
    public void toast(String sentence, String label, Runnable action) {
        offered = action;
        toasts.add(sentence);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    @Override
    public void defect(ErrorReport report) {
        defects.add(report);
    }

    @Override
    public void chooseFolder(String title, Consumer<Path> chosen) {
        if (path != null) {
            chosen.accept(path);
        }
    }

    @Override
    public void chooseFile(String title, String kind, List<String> patterns, Consumer<Path> chosen) {
        chooseFolder(title, chosen);
    }

    @Override
    public void chooseFileToSave(String title, String suggestedName, Consumer<Path> chosen) {
        chooseFolder(title, chosen);
    }

    @Override
    public void copy(String text) {
        copied.add(text);
    }
}
