package app.baton.store.home;

import app.baton.people.Desk;

/**
 * What a home tells before anybody unlocks it: whose desk it is, whether it is a demo, and the version of Baton that
 * made it.
 */
public record HomeFacts(Desk desk, boolean demo, String madeBy) { }
