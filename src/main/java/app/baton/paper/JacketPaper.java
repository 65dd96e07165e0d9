package app.baton.paper;

import app.baton.deal.life.JacketFolder;
import app.baton.journal.Texts;
import java.time.LocalDate;

/** The jacket of a deal for finance, on as many pages as it takes. The same jacket gives the same bytes. */
public final class JacketPaper {

    private final Texts texts;

    public JacketPaper(Texts texts) {
        this.texts = texts;
    }

    /** Sets the jacket of a kept deal with its scans, for the store and the day; takes a moment. */
    public Paper print(JacketFolder folder, String store, LocalDate day, PaperSize size) {
        return print(new FolderJacket(folder, texts).jacket(store, day), size);
    }

    /** Sets the jacket; takes a moment. */
    public Paper print(Jacket jacket, PaperSize size) {
        DealNames names = jacket.names();
        String vehicle = jacket.request().structure().situation().vehicle().name();
        String title = names.customer().isBlank() ? texts.say("jacket.title", vehicle)
                : texts.say("jacket.title-for", vehicle, names.customer());
        About about = new About(title, texts.say("jacket.subject", vehicle), names.salesperson(),
                names.day().atStartOfDay(texts.formats().zone()).toInstant(), title.hashCode() * 31L + names.day().toEpochDay());
        return new LongPaper(size, texts).print(about, new JacketWords(jacket, texts), jacket.scans());
    }
}
