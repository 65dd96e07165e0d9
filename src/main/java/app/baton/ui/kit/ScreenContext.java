package app.baton.ui.kit;

import app.baton.people.User;

/** What the shell hands to a screen: who looks at it, the way to other screens, and this session's own dialogs. */
public record ScreenContext(User user, Navigator navigator, Dialogs dialogs) { }
