package app.baton.paper;

import app.baton.journal.Texts;
import app.baton.paper.Type.Paragraph;
import app.baton.paper.Type.Run;
import org.joda.money.Money;

/** Makes words printable in a document's type; amounts are always printed with their cents. */
final class Runs {

    private final Faces faces;
    private final Texts texts;

    Runs(Faces faces, Texts texts) {
        this.faces = faces;
        this.texts = texts;
    }

    Texts texts() {
        return texts;
    }

    Run plain(String text) {
        return Run.plain(faces.printable(text));
    }

    Run strong(String text) {
        return Run.strong(faces.printable(text));
    }

    Run bold(String text) {
        return Run.bold(faces.printable(text));
    }

    Run gray(String text) {
        return Run.gray(faces.printable(text));
    }

    /** What heads a part of the paper. */
    Band heading(String text) {
        return Band.of(0.9f, Paragraph.of(bold(text)).scaled(Type.SECTION)).holdingNext();
    }

    Band note(String text) {
        return Band.running(0.25f, Paragraph.of(plain(text)));
    }

    String cents(Money money) {
        return texts.formats().cents(money);
    }
}
