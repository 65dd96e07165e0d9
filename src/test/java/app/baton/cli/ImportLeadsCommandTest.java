package app.baton.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** {@code leads import PATH...}, as an outsider drives it. */
class ImportLeadsCommandTest {

    private static final String LEAD = "<adf><prospect><id source=\"Portal\">7</id><vehicle interest=\"lease\""
            + " status=\"new\"><year>2026</year><make>KIA</make><model>EV6</model></vehicle><customer><contact><name"
            + " part=\"full\">Jo Vega</name><email>jo@example.com</email><phone>313-274-0163 x5</phone></contact><comments>Can"
            + " we text you?: No</comments></customer></prospect></adf>";

    @TempDir
    Path folder;
    private Script script;

    @BeforeEach
    void aFolderWithLeads() throws IOException {
        script = new Script(folder);
        Files.createDirectories(folder.resolve("drop/sub"));
        Files.writeString(folder.resolve("drop/good.xml"), LEAD);
    }

    @Test
    void aDryRunPrintsOneObjectForEachDocumentAndNeedsNoHome() {
        assertThat(script.run("leads import drop --dry-run")).as(script.errors).isZero();
        assertThat(script.json()).hasSize(1);
        JsonNode document = script.json().get(0);
        assertThat(document.get("file").asString()).isEqualTo("drop/good.xml");
        assertThat(document.get("refused")).isEmpty();
        JsonNode lead = document.get("leads").get(0);
        assertThat(lead.get("accepted").asBoolean()).isTrue();
        assertThat(lead.get("first").asString()).isEqualTo("Jo");
        assertThat(lead.get("phoneE164").asString()).isEqualTo("+13132740163");
        assertThat(lead.get("phoneExtension").asString()).isEqualTo("5");
        assertThat(lead.get("wanted").get("make").asString()).isEqualTo("Kia");
        assertThat(lead.get("wanted").get("status").asString()).isEqualTo("new");
        assertThat(lead.get("wanted").get("trim").isNull()).isTrue();
        assertThat(lead.get("trade").isNull()).isTrue();
        assertThat(lead.get("intent").asString()).isEqualTo("lease");
        assertThat(lead.get("optIns").get("text").asBoolean()).isFalse();
        assertThat(lead.get("optIns").get("phone").isNull()).isTrue();
        assertThat(lead.get("leadId").asString()).isEqualTo("7");
        assertThat(lead.get("requestDate").isNull()).isTrue();
        assertThat(lead.get("comments").asString()).isEqualTo("Can we text you?: No");
        assertThat(script.headless.asked).isEmpty();
    }

    @Test
    void whatCannotBeReadIsAFindingAndALeadAllTheSame() throws IOException {
        Files.writeString(folder.resolve("drop/sub/note.txt"), "Is the red one there?");
        Files.writeString(folder.resolve("drop/sub/new.xml.part"), "<adf>");
        assertThat(script.run("leads import drop/good.xml drop/sub --dry-run")).isOne();
        assertThat(script.json()).hasSize(3);
        JsonNode busy = script.json().get(1);
        assertThat(busy.get("file").asString()).isEqualTo("drop/sub/new.xml.part");
        assertThat(busy.get("leads")).isEmpty();
        assertThat(busy.get("refused").get(0).get("kind").asString()).isEqualTo("busy");
        JsonNode note = script.json().get(2);
        assertThat(note.get("leads").get(0).get("accepted").asBoolean()).isFalse();
        assertThat(note.get("leads").get(0).get("comments").asString()).isEqualTo("Is the red one there?");
        assertThat(note.get("refused").get(0).get("reason").asString()).startsWith("drop/sub/note.txt, line 1: ").endsWith(".");
    }

    @Test
    void aPathThatIsNotThereIsBadInputBeforeAnythingIsRead() {
        assertThat(script.run("leads import drop nowhere --dry-run")).isEqualTo(2);
        assertThat(script.errors).contains("PATH").contains("nowhere");
        assertThat(script.output).isEmpty();
        assertThat(script.run("leads import")).isEqualTo(2);
    }

    @Test
    void columnsArePointedOutByName() throws IOException {
        Files.writeString(folder.resolve("list.csv"), "Kunde,Erreichbar\nJo Vega,jo@example.com\n");
        assertThat(script.run("leads import list.csv --dry-run --column full=Kunde --column EMAIL=erreichbar")).isZero();
        assertThat(script.json().get(0).get("leads").get(0).get("email").asString()).isEqualTo("jo@example.com");
        assertThat(script.headless.asked).as("no home").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "list.csv --column mail=Kunde | no field \"mail\". There are: id, submitted",
            "list.csv --column email=Adresse | no column \"Adresse\". Its columns are: Kunde, Erreichbar.",
            "list.csv --column email | \"email\" names no column.",
            "list.csv --column full=Kunde | No column is taken for an e-mail address or a phone number.",
            "list.csv drop --column full=Kunde | Which column is which is said of one list.",
            "drop --column full=Kunde | Which column is which is said of one list.",
            "list.csv --column email=Erreichbar --save-mapping Portal | A dry run stores nothing."})
    void whatIsWrongWithColumnsIsSaidBeforeAnythingIsTakenIn(String line, String sentence) throws IOException {
        Files.writeString(folder.resolve("list.csv"), "Kunde,Erreichbar\nJo Vega,jo@example.com\n");
        assertThat(script.run("leads import " + line + " --dry-run")).isEqualTo(2);
        assertThat(script.errors).contains(sentence);
        assertThat(script.output).isEmpty();
    }

    @Test
    void anEmptyFolderIsDone() {
        assertThat(script.run("leads import drop/sub --dry-run")).isZero();
        assertThat(script.json()).isEmpty();
    }

    @Test
    void aDeskThatKeepsNoLeadsSaysSo() {
        assertThat(script.run("leads import drop")).isEqualTo(3);
        assertThat(script.errors).contains("--dry-run");
        assertThat(script.output).isEmpty();
    }
}
