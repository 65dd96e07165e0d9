package app.baton.paper;

import app.baton.journal.Texts;

/** What a screen needs to put something on paper: whose it is, who sets it, and where it may be printed. */
public record PrintRoom(String dealership, BriefPaper briefs, DealPaper deals, JacketPaper jackets, ScanPaper scans,
                        Printers printers) {

    /** Everything set in one language. */
    public static PrintRoom of(String dealership, Printers printers, Texts texts) {
        return new PrintRoom(dealership, new BriefPaper(texts), new DealPaper(texts), new JacketPaper(texts),
                new ScanPaper(texts), printers);
    }
}
