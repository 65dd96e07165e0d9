package app.baton.people;

/**
 * Who may open this home with a password of his own. What is kept is not the password but the home's key, wrapped for
 * it, so that nothing can be read back.
 */
public interface Passwords {

    /**
     * Lets somebody in with this password, in place of an earlier one. The array stays the caller's to wipe.
     *
     * @throws app.baton.journal.Problem about the field {@code password} when it is too weak
     */
    void put(String login, char[] password);

    boolean has(String login);

    /**
     * Lets somebody in no longer.
     *
     * @throws app.baton.journal.Problem when nobody else could open the home
     */
    void remove(String login);
}
