package app.baton.paper;

import app.baton.journal.Texts;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** What a document says of itself. {@code id} stands for its content, so that the same content gives the same bytes. */
record About(String title, String subject, String author, Instant made, long id) {

    void on(PDDocument document, Texts texts) {
        var information = document.getDocumentInformation();
        information.setTitle(title);
        information.setSubject(subject);
        information.setAuthor(author);
        information.setCreator("Baton");
        var calendar = GregorianCalendar.from(made.atZone(texts.formats().zone()));
        information.setCreationDate(calendar);
        information.setModificationDate(calendar);
        document.setDocumentId(id);
        document.getDocumentCatalog().setLanguage(Locale.US.toLanguageTag());
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }
}
