/**
 * The ways into Baton: {@link app.baton.ui.welcome.WelcomeView} on the first start, with its three ways behind the port
 * {@link app.baton.ui.welcome.WelcomeActions}, and {@link app.baton.ui.welcome.SignInView} over
 * {@link app.baton.people.Gate}, which is also the lock. Leans on the kit and people.
 */
@NullMarked
package app.baton.ui.welcome;

import org.jspecify.annotations.NullMarked;
