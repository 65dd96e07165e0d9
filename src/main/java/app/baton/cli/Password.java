package app.baton.cli;

import java.util.Arrays;

/** A password on its way to the gate. Closing it wipes it; it never shows in text. */
public final class Password implements AutoCloseable {

    private final char[] signs;

    private Password(char[] signs) {
        this.signs = signs;
    }

    public static Password of(String text) {
        return new Password(text.toCharArray());
    }

    /** A copy for the gate, which may wipe it. */
    public char[] signs() {
        return signs.clone();
    }

    String reveal() {
        return new String(signs);
    }

    @Override
    public void close() {
        Arrays.fill(signs, '\0');
    }

    @Override
    public String toString() {
        return "Password[hidden]";
    }
}
