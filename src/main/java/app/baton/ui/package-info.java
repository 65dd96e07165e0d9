/**
 * The window: the shell over one package per screen over the kit. No screen knows another one or the shell.
 */
@NullMarked
package app.baton.ui;

import org.jspecify.annotations.NullMarked;
