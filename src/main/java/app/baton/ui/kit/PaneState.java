package app.baton.ui.kit;

import app.baton.journal.Problem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a pane has to show: its content, or one of the five reasons why not. View models hold it; no node in it. */
public sealed interface PaneState {

    /** The content itself. */
    record Ready() implements PaneState { }

    /** Something is on its way; a skeleton appears only after 150 ms, and older content stays until then. */
    record Loading() implements PaneState { }

    /** There is nothing, said in words with the next step. */
    record Empty(String title, String sentence, @Nullable Step step) implements PaneState { }

    /** The share cannot be reached and this pane has nothing older to show. */
    record Offline(String sentence, @Nullable Step retry) implements PaneState { }

    /** It went wrong. */
    record Failed(Problem problem, @Nullable Step retry) implements PaneState { }

    /** The person may not see this. */
    record NotAllowed(String sentence) implements PaneState { }

    /** A way on: what the button says and does. */
    record Step(String label, Runnable run) { }

    static PaneState ready() {
        return new Ready();
    }

    static PaneState loading() {
        return new Loading();
    }

    static PaneState empty(String title, String sentence) {
        return new Empty(title, sentence, null);
    }

    static PaneState empty(String title, String sentence, String label, Runnable run) {
        return new Empty(title, sentence, new Step(label, run));
    }

    static PaneState offline(String sentence, String label, Runnable retry) {
        return new Offline(sentence, new Step(label, retry));
    }

    static PaneState failed(Problem problem, String label, Runnable retry) {
        return new Failed(problem, new Step(label, retry));
    }

    static PaneState notAllowed(String sentence) {
        return new NotAllowed(sentence);
    }

    default boolean isReady() {
        return this instanceof Ready;
    }

    /** What the pane says instead of its content. */
    default Optional<String> said() {
        return switch (this) {
            case Ready ready -> Optional.empty();
            case Loading loading -> Optional.empty();
            case Empty empty -> Optional.of(empty.sentence());
            case Offline offline -> Optional.of(offline.sentence());
            case Failed failed -> Optional.of(failed.problem().sentence());
            case NotAllowed notAllowed -> Optional.of(notAllowed.sentence());
        };
    }
}
