/**
 * The note of friction that can be written from any screen in ten seconds. Start at
 * {@link app.baton.ui.friction.FrictionNoteKey}; {@link app.baton.ui.friction.FrictionNoteViewModel} knows no node.
 * Leans on campaign and the kit.
 */
@NullMarked
package app.baton.ui.friction;

import org.jspecify.annotations.NullMarked;
