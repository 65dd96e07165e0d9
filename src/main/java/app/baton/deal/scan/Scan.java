package app.baton.deal.scan;

import app.baton.incentive.Invalid;

/**
 * A file that shows a paper.
 *
 * @param sha256 of its content in lower-case hex: the same content is the same scan
 * @param name as the file was called, without its folder
 * @param bytes of its content
 * @param pages a picture has one
 */
public record Scan(String sha256, String name, ScanType type, int bytes, int pages) {

    /**
     * The largest file, in bytes: ten pages at 300 dpi in color, or any telephone's photo. A jacket holds several in memory at
     * once, and every desk that has deals keeps each of them.
     */
    public static final int MOST_BYTES = 20 << 20;
    /** The most pages of one file: a proof is a paper, not a book. */
    public static final int MOST_PAGES = 100;
    /** The longest name of a file. */
    public static final int LONGEST_NAME = 200;

    private static final int SHORT = 12;

    public Scan {
        Invalid.unless(sha256.matches("[0-9a-f]{64}"), "sha256", "A scan is named by its SHA-256.");
        Invalid.unless(!name.isBlank(), "name", "The file has no name. Give it one that tells what it shows.");
        Invalid.unless(name.length() <= LONGEST_NAME, "name", "The file's name has " + name.length() + " characters; a scan's"
                + " has at most " + LONGEST_NAME + ". Give it a shorter name.");
        Invalid.unless(name.codePoints().noneMatch(Scan::hidden), "name", "The file's name has characters in it that nobody can"
                + " see. Give it a plain name.");
        Invalid.unless(!name.contains("/") && !name.contains("\\") && !name.equals(".") && !name.equals(".."), "name",
                "The file's name has a folder in it. Give the name alone.");
        Invalid.unless(bytes > 0 && bytes <= MOST_BYTES, "bytes", "A scan has from 1 to " + MOST_BYTES + " bytes.");
        Invalid.unless(pages > 0 && pages <= MOST_PAGES, "pages", "A scan has from 1 to " + MOST_PAGES + " pages.");
    }

    private static boolean hidden(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR || type == Character.SURROGATE;
    }

    /** The beginning of its SHA-256, by which people compare. */
    public String mark() {
        return sha256.substring(0, SHORT);
    }
}
