package app.baton.ui.programs.editor;

import app.baton.ui.programs.form.Input;
import org.jspecify.annotations.Nullable;

/** What is wrong or deserves a look, the part of the form it stands at, and whether it stops the program. */
public record EditorProblem(@Nullable Input<?> part, String where, String sentence, boolean stops) { }
