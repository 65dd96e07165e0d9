package app.baton.ui.admin;

import app.baton.people.ColleagueDesk;
import app.baton.people.PeopleDesk;

/** The use cases about those who sign in at this desk, and about those who do not. */
public record PeopleDesks(PeopleDesk people, ColleagueDesk colleagues) { }
