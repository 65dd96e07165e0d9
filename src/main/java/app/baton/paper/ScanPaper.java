package app.baton.paper;

import app.baton.deal.life.KeptScan;
import app.baton.deal.life.ProofSeen;
import app.baton.deal.life.ShownProof;
import app.baton.journal.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;

/** One scan on paper, page by page, each under a line that says what it proves. */
public final class ScanPaper {

    private static final float TYPE = 9;

    private final Texts texts;

    ScanPaper(Texts texts) {
        this.texts = texts;
    }

    /** Sets it; {@code content} is empty while it has not arrived. Takes a moment. */
    public Paper print(ShownProof proof, KeptScan kept, Optional<byte[]> content, PaperSize size) {
        try (PDDocument document = new PDDocument()) {
            Faces faces = new Faces(document);
            new ScanPages(document, size, faces, texts).add(new JacketScan(heading(proof, texts), kept.scan(), () -> content));
            new About(kept.scan().name(), heading(proof, texts), kept.by(), kept.at(), kept.scan().hashCode())
                    .on(document, texts);
            int pages = document.getNumberOfPages();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new Paper(kept.scan().name(), bytes.toByteArray(), pages, TYPE, "");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What a scan proves: paper, program, name and dates. */
    static String heading(ShownProof shown, Texts texts) {
        ProofSeen proof = shown.proof();
        String seen = texts.formats().date(LocalDate.ofInstant(shown.seenAt(), texts.formats().zone()));
        return proof.dated() == null ? texts.say("scan.heading", proof.type(), proof.program(), proof.name(), shown.seenBy(),
                seen)
                : texts.say("scan.heading-dated", proof.type(), proof.program(), proof.name(), proof.dated(), shown.seenBy(),
                seen);
    }
}
