package app.baton.incentive;

import app.baton.people.User;

/** Hands the book's programs on to the dealership's other desks, where this desk may; within the open unit of work. */
public interface ProgramPost {

    void sendPrograms(User by);
}
