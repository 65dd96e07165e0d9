package app.baton;

/** Starts Baton: the window without arguments, a headless command with them. */
public final class Baton {

    private Baton() { }

    public static void main(String[] arguments) {
        // the wiring follows
    }
}
