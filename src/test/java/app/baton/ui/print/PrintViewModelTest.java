package app.baton.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.journal.InlineBackground;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.paper.FakePrinters;
import app.baton.paper.Paper;
import app.baton.paper.PaperSize;
import app.baton.ui.kit.FakeDialogs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintViewModelTest {

    @TempDir
    Path folder;

    private final Texts texts = Texts.english(ZoneId.of("America/Detroit"));
    private final FakePrinters printers = new FakePrinters("Front desk", "Office");
    private final FakeDialogs dialogs = new FakeDialogs();
    private final List<String> made = new ArrayList<>();
    private final PrintViewModel model = new PrintViewModel(printers, new InlineBackground(), dialogs, texts);

    @Test
    void itOpensWithThePageAndTheUsualPrinterAndPrintsOnIt() {
        model.open(this::make);

        assertThat(model.opened().get()).isTrue();
        assertThat(model.state().get().isReady()).isTrue();
        assertThat(model.pages()).hasSize(1).allMatch(png -> png.length > 100);
        assertThat(model.printer().get()).isEqualTo("Front desk");
        model.copies().set(3);
        model.print();
        assertThat(printers.printed).containsExactly("3 x Brief 7 on Front desk");
        assertThat(dialogs.toasts).containsExactly("Brief 7 went to Front desk.");
    }

    @Test
    void aPaperThatIsSetAsItIsAsksForNoLinesToSignOn() {
        model.openAsItIs(size -> make(size, true));
        assertThat(model.signable().get()).isFalse();
        assertThat(model.pages()).hasSize(1);

        model.open(this::make);
        assertThat(model.signable().get()).isTrue();
    }

    @Test
    void ofALongPaperTheFirstPagesAreShownAndAllAreCounted() {
        model.openAsItIs(size -> paper(14));
        assertThat(model.pages()).hasSize(12);
        assertThat(model.about().get()).isEqualTo("14 pages. The first 12 are shown here.");
    }

    @Test
    void everyChoiceSetsThePageAnew() {
        model.open(this::make);
        model.size().set(PaperSize.A4);
        model.signatures().set(true);
        assertThat(made).containsExactly("LETTER false", "A4 false", "A4 true");
        model.close();
        model.size().set(PaperSize.LETTER);
        assertThat(made).hasSize(3);
    }

    @Test
    void withoutAPrinterASentenceSaysWhatToDoAndThePageCanBeSaved() {
        printers.names.clear();
        model.open(this::make);

        assertThat(model.printer().get()).isNull();
        assertThat(model.printerSentence().get()).contains("No printer is set up", "Save the page as a PDF");
        model.print();
        assertThat(printers.printed).isEmpty();
        dialogs.path = folder.resolve("brief");
        model.save();
        assertThat(folder.resolve("brief.pdf")).isNotEmptyFile();
        printers.names.add("New one");
        model.look();
        assertThat(model.printer().get()).isEqualTo("New one");
        assertThat(model.printerSentence().get()).isEmpty();
    }

    @Test
    void aPrinterThatJamsAndAFolderThatIsClosedAreSentences() throws IOException {
        model.open(this::make);
        printers.jammed = true;
        model.print();
        dialogs.path = Files.createFile(folder.resolve("file")).resolve("below.pdf");
        model.save();
        assertThat(dialogs.problems).extracting(Problem::code).containsExactly("paper.not-printed", "print.not-saved");
        assertThat(dialogs.toasts).isEmpty();
    }

    @Test
    void whatCannotBeSetSaysWhyAndCanBeTriedAgain() {
        model.open((size, signatures) -> {
            throw Problem.couldNot("test", "The brief is gone.");
        });
        assertThat(model.state().get().said()).contains("The brief is gone.");
        assertThat(model.paper()).isEmpty();
    }

    private Paper make(PaperSize size, boolean signatures) {
        made.add(size + " " + signatures);
        return paper(1);
    }

    private static Paper paper(int pages) {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new Paper("Brief 7", bytes.toByteArray(), pages, 10, "");
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
