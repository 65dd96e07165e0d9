/**
 * The window around the screens: {@link app.baton.ui.shell.MainWindow} (stage, theme, size), and in it
 * {@link app.baton.ui.shell.Shell}, which lets people in, locks, and keeps a {@link app.baton.ui.shell.Session} for each
 * of them with rail, top bar, palette and status bar. It knows screens only by their
 * {@link app.baton.ui.kit.ScreenEntry}. Leans on the kit, welcome, people.
 */
@NullMarked
package app.baton.ui.shell;

import org.jspecify.annotations.NullMarked;
