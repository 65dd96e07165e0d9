package app.baton.ui.kit;

import app.baton.journal.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Everything that a view model may say to or ask the person in front of the window. Questions answer through callbacks
 * on the screen thread and never block; a question that is given up answers nothing. Each session has its own, so that a
 * locked window hides them too.
 */
public interface Dialogs {

    void confirm(Question question, Runnable yes);

    void ask(TextQuestion question, Consumer<String> answer);

    /** The same for a long text, pasted or from a file. */
    void ask(PasteQuestion question, Consumer<String> answer);

    void tell(String title, String sentence);

    /** Shows a long text with a way to copy all of it. */
    void tell(LongText text);

    /** A short sentence that leaves by itself: what was just done. */
    void toast(String sentence);

    /** The same with one way back or on, such as undo. */
    void toast(String sentence, String label, Runnable action);

    /** A problem as its sentence, without a stack trace. One that the error door has shown already is not shown twice. */
    void problem(Problem problem);

    /** What {@link ErrorDoor} shows: a defect with its code and details to copy. */
    void defect(ErrorReport report);

    void chooseFolder(String title, Consumer<Path> chosen);

    /** A file to read; {@code patterns} such as "*.csv" say which ones are offered, {@code kind} what they are called. */
    void chooseFile(String title, String kind, List<String> patterns, Consumer<Path> chosen);

    /** A file to write to; the person has already agreed to replace it. */
    void chooseFileToSave(String title, String suggestedName, Consumer<Path> chosen);

    void copy(String text);
}
