package app.baton.lead;

import app.baton.incentive.Invalid;

/**
 * A document with leads as it came. Its bytes are kept beside it and never changed.
 *
 * @param sha256 of its bytes, in small hexadecimal letters; the same document twice is one
 * @param name of the file or mail
 * @param bytes how many are kept
 * @param whole whether that is all of it; of one that is too large only the beginning is
 */
public record Original(String sha256, String name, Door door, int bytes, boolean whole) {

    private static final int LONGEST = 400;

    public Original {
        Invalid.unless(sha256.matches("[0-9a-f]{64}"), "sha256", "A SHA-256 has 64 of 0-9 and a-f: " + sha256);
        name = name.length() <= LONGEST ? name : name.substring(name.length() - LONGEST);
    }

    /** By which door documents come in. */
    public enum Door {
        /** Somebody named the file to a command. */
        COMMAND,
        /** The folder that this desk watches. */
        FOLDER,
        /** The mailbox that this desk reads. */
        MAILBOX
    }
}
