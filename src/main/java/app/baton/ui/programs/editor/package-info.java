/**
 * The form of one program: everything that its record can hold, a preview of what the floor will read, and what a check
 * finds. Start at {@link app.baton.ui.programs.editor.ProgramEditorViewModel}; {@link app.baton.ui.programs.editor.Forms}
 * has a form for every record of the domain. Leans on the parts of forms and the kit.
 */
@NullMarked
package app.baton.ui.programs.editor;

import org.jspecify.annotations.NullMarked;
