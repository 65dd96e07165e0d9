package app.baton.paper;

import app.baton.journal.Texts;

/**
 * The deal sheet for a customer, on one page where it fits on one. Nothing on it is a dealer's figure or program. The same
 * sheet gives the same bytes.
 */
public final class DealPaper {

    private final Texts texts;

    public DealPaper(Texts texts) {
        this.texts = texts;
    }

    /** Sets the sheet; takes a moment. */
    public Paper print(DealSheet sheet, PaperSize size) {
        DealNames names = sheet.names();
        String vehicle = sheet.request().structure().situation().vehicle().name();
        String title = names.customer().isBlank() ? texts.say("deal-paper.file", vehicle)
                : texts.say("deal-paper.file-for", vehicle, names.customer());
        About about = new About(title, texts.say("deal-paper.subject", vehicle), names.salesperson(),
                names.day().atStartOfDay(texts.formats().zone()).toInstant(), title.hashCode() * 31L + names.day().toEpochDay());
        return new LongPaper(size, texts).print(about, new DealWords(sheet, texts));
    }
}
