package app.baton.ui.finance;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.deal.life.KeptScan;
import app.baton.deal.scan.ScanSamples;
import app.baton.journal.Problem;
import app.baton.people.Action;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scans of proofs without a window. */
class ScanActsTest {

    @TempDir
    Path folder;

    private final Office office = Office.busy();

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private void seen(String name) {
        office.acts().begin(Act.PROOF);
        var needed = office.opened().review().papers().getFirst();
        office.fields().paper.set(new ActFields.Paper(needed, needed.rule().anyOf().getFirst()));
        office.fields().onName.set(name);
        office.acts().send();
    }

    private List<String> names() {
        return ScanActs.standing(office.opened()).stream().map(picked -> picked.kept().scan().name()).toList();
    }

    @Test
    void withOneProofItsKeyAsksForTheFileAtOnce() throws IOException {
        assertThat(office.acts().refusal(Act.SCAN)).contains("Note first which one was seen");
        assertThat(office.acts().refusal(Act.LOOK)).isEqualTo("No scan is with this deal.");
        seen("Jo Park");
        office.dialogs().path = file("bill.pdf", ScanSamples.pdf(2));

        office.acts().begin(Act.SCAN);

        assertThat(office.acts().open().get()).as("nothing is left to choose").isNull();
        assertThat(names()).containsExactly("bill.pdf");
        assertThat(office.opened().here()).hasSize(1);
        assertThat(office.dialogs().toasts.getLast()).isEqualTo("The scan of the bill of sale of Jo Park is with the deal.");
        KeptScan kept = ScanActs.standing(office.opened()).getFirst().kept();
        assertThat(kept.by()).isEqualTo(office.floor().frank.name());
        assertThat(office.acts().scans().size(kept)).endsWith("KB");
    }

    @Test
    void withSeveralProofsThePersonSaysOfWhichAndDroppedFilesWaitForIt() throws IOException {
        seen("Jo Park");
        seen("Kim Park");
        Path front = file("front.jpg", ScanSamples.jpeg(40, 30));
        Path back = file("back.png", ScanSamples.png(40, 30));

        office.acts().dropped(List.of(front, back), null);
        assertThat(office.acts().open().get()).isEqualTo(Act.SCAN);
        assertThat(office.acts().scans().holdsFiles()).isTrue();
        office.fields().shown.set(office.deal().proofs().getFirst());
        office.acts().send();

        assertThat(office.deal().proofs().getFirst().standing()).extracting(kept -> kept.scan().name())
                .containsExactly("front.jpg", "back.png");
        assertThat(office.deal().proofs().getLast().scans()).isEmpty();
        assertThat(office.dialogs().toasts.getLast()).isEqualTo("2 scans of the bill of sale of Jo Park are with the deal.");
        office.acts().dropped(List.of(front), office.deal().proofs().getLast());
        assertThat(office.deal().proofs().getLast().standing()).as("onto a proof itself").hasSize(1);

        office.acts().dropped(List.of(back), null);
        office.acts().close();
        assertThat(office.acts().scans().holdsFiles()).as("given up").isFalse();
    }

    @Test
    void aFileThatIsNoScanIsRefusedInASentenceAndThoseBeforeItStay() throws IOException {
        seen("Jo Park");
        office.acts().dropped(List.of(file("good.pdf", ScanSamples.pdf(1)), file("bad.pdf", new byte[] {'M', 'Z', 1})), null);

        assertThat(names()).containsExactly("good.pdf");
        assertThat(office.dialogs().problems).extracting(Problem::code).containsExactly("scan.type");
        office.acts().dropped(List.of(folder.resolve("gone.pdf")), null);
        assertThat(office.dialogs().problems).hasSize(2);
        assertThat(names()).containsExactly("good.pdf");
    }

    @Test
    void aScanIsShownPrintedAndTakenAwayForAReason() throws IOException {
        seen("Jo Park");
        office.dialogs().path = file("bill.pdf", ScanSamples.pdf(2));
        office.acts().begin(Act.SCAN);
        office.acts().begin(Act.LOOK);
        assertThat(office.model().printing().opened().get()).isTrue();
        assertThat(office.model().printing().title().get()).isEqualTo("bill.pdf");
        assertThat(office.model().printing().pages()).hasSize(2);
        office.model().printing().close();

        office.acts().begin(Act.TAKE);
        office.acts().send();
        assertThat(office.fields().takenWhy.error().get()).isEqualTo("Say why the scan is taken away.");
        office.fields().takenWhy.set("Another customer's.");
        office.acts().send();
        assertThat(names()).isEmpty();
        assertThat(office.deal().proofs().getFirst().scans()).as("it is kept").hasSize(1);
        assertThat(office.acts().refusal(Act.TAKE)).isEqualTo("No scan is with this deal.");
    }

    @Test
    void theJacketIsShownWithItsScansAndSavedWhereThereIsNoPrinter() throws IOException {
        seen("Jo Park");
        office.dialogs().path = file("bill.pdf", ScanSamples.pdf(2));
        office.acts().begin(Act.SCAN);
        office.acts().scans().jacket();

        var printing = office.model().printing();
        assertThat(printing.title().get()).isEqualTo("Deal jacket 2027 Northwind Ridge for Jo Park");
        assertThat(printing.printer().get()).isNull();
        assertThat(printing.printerSentence().get()).isNotEmpty().endsWith(".");
        office.dialogs().path = folder.resolve("jacket.pdf");
        printing.save();
        assertThat(folder.resolve("jacket.pdf")).isNotEmptyFile();
        assertThat(office.floor().frank.may(Action.REVIEW_DEAL)).isTrue();
    }
}
