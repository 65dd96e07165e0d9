/**
 * What every screen is built from: {@link app.baton.ui.kit.Screen} and {@link app.baton.ui.kit.ScreenEntry} for the
 * shell, {@link app.baton.ui.kit.PaneState} and {@link app.baton.ui.kit.FormModel} for view models, the node factories
 * ({@code Typography, Buttons, Form, TableBuilder, Figures}), {@link app.baton.ui.kit.Dialogs},
 * {@link app.baton.ui.kit.FxBackground} and {@link app.baton.ui.kit.ErrorDoor}. Leans on money,
 * journal and people.
 */
@NullMarked
package app.baton.ui.kit;

import org.jspecify.annotations.NullMarked;
