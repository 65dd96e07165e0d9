package app.baton.ui.kit;

/** The way from one screen to another, given by the shell. An id that this user may not see is answered with a sentence. */
public interface Navigator {

    void open(String screenId);

    /** Opens the screen and then one thing in it. */
    void open(String screenId, String thing);

    /** Asks the shell to read its status line anew, after something that it shows has changed. */
    void refreshStatus();
}
