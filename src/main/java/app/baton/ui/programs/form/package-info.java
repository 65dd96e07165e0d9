/**
 * Forms over records of the domain, without nodes and with them: {@link app.baton.ui.programs.form.Input} is one part of
 * a form, {@link app.baton.ui.programs.form.FormPane} draws it. What is typed is kept as typed until it can be read.
 * Leans on the kit and on {@link app.baton.incentive.Invalid}, whose paths name the parts.
 */
@NullMarked
package app.baton.ui.programs.form;

import org.jspecify.annotations.NullMarked;
