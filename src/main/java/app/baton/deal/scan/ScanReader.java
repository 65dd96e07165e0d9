package app.baton.deal.scan;

/** Looks into files before they are kept. */
public interface ScanReader {

    /**
     * What a file shows, by its content.
     *
     * @param name as the file is called
     * @throws app.baton.journal.Problem with the field and the mend, for whatever is no scan that can be read again
     */
    ScanFile read(String name, byte[] content);
}
