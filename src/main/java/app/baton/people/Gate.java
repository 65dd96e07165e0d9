package app.baton.people;

import java.util.List;

/**
 * Lets people into one home. Until the first password (or the demo's own key) has opened the store, nobody's name is
 * known and only {@link #withPassword} works; after that, people switch by PIN while the store stays open.
 */
public interface Gate {

    /** Whether the store is open, so that {@link #people} can be listed and PINs work. */
    boolean open();

    /** A demo home lets anybody in by one click. */
    boolean oneClick();

    /** Who may be picked on the sign-in screen; empty while the store is closed. */
    List<Person> people();

    boolean hasPin(PersonId person);

    /**
     * Opens the store where it is closed, and signs in.
     *
     * @throws app.baton.journal.Problem with code {@code sign-in.refused} and a sentence
     */
    User withPassword(String login, char[] password);

    /**
     * Resumes in an open store; after five wrong PINs only the password helps.
     *
     * @throws app.baton.journal.Problem with code {@code sign-in.pin-wrong} or {@code sign-in.pin-locked}
     */
    User withPin(PersonId person, char[] pin);

    /** @throws app.baton.journal.Problem unless {@link #oneClick} */
    User withOneClick(PersonId person);

    /**
     * Lets the roles count that wait for the signed-in person, against this home's printed recovery key; they count from
     * the next sign-in.
     *
     * @throws app.baton.journal.Problem about the field {@code code} when it is mistyped, or that it is another key
     */
    void letRolesCount(User user, char[] recoveryKey);

    /**
     * Gives the signed-in person another password.
     *
     * @param old the password of before, or this home's recovery key where it is lost
     * @throws app.baton.journal.Problem about the field {@code old-password} or {@code password}
     */
    void changePassword(User user, char[] old, char[] password);

    /** Sets a person's own PIN, 4 to 8 digits. */
    void setPin(User user, char[] pin);
}
