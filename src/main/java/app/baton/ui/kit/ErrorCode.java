package app.baton.ui.kit;

import java.util.Locale;

/**
 * A short code for a defect, such as {@code 4TQ9:K2MD}, that stays the same for the same defect at the same place: the
 * first half comes from where our own code failed, the second from what was thrown and where. Line numbers and messages
 * do not count, so that an edit above or another file name does not change it.
 */
public record ErrorCode(String value) {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final String OWN = "app.baton.";
    private static final int DEEPEST = 20;

    public static ErrorCode of(Throwable thrown) {
        Throwable root = root(thrown);
        return new ErrorCode(word(ownPlace(thrown, root)) + ":" + word(root.getClass().getName() + place(root, "")));
    }

    private static Throwable root(Throwable thrown) {
        Throwable root = thrown;
        for (int depth = 0; depth < DEEPEST && root.getCause() != null; depth++) {
            root = root.getCause();
        }
        return root;
    }

    private static String ownPlace(Throwable thrown, Throwable root) {
        String own = place(root, OWN);
        return own.isEmpty() ? place(thrown, OWN) : own;
    }

    private static String place(Throwable thrown, String prefix) {
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (frame.getClassName().startsWith(prefix)) {
                // a lambda's name carries a number that any other lambda shifts
                return frame.getClassName() + "#" + frame.getMethodName().replaceAll("\\$\\d+$", "");
            }
        }
        return "";
    }

    private static String word(String text) {
        int hash = text.toLowerCase(Locale.ROOT).hashCode();
        hash ^= hash >>> 15;
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            word.append(DIGITS.charAt(hash & 31));
            hash >>>= 5;
        }
        return word.toString();
    }

    @Override
    public String toString() {
        return value;
    }
}
