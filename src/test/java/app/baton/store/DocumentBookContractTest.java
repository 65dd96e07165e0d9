package app.baton.store;

import static app.baton.store.PeopleBookContractTest.conflict;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.baton.journal.DeskId;
import app.baton.journal.KeptAside;
import app.baton.journal.SealedDocument;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class DocumentBookContractTest {

    private static final Instant NOW = Instant.parse("2026-11-03T12:30:00.654321Z");
    private final Books books;
    private final DeskId other = new DeskId(Samples.id());

    DocumentBookContractTest(Books.On on) {
        books = on.open();
    }

    @Test
    void ownDocumentsWaitInTheirOrderUntilTheyAreSent() {
        SealedDocument receipt = append("receipt", 1);
        SealedDocument brief = append("brief", 1);
        SealedDocument second = append("receipt", 2);
        assertThat(books.documents().unsent()).containsExactly(receipt, brief, second);
        books.change(() -> books.documents().sent(brief, NOW));
        assertThat(books.documents().unsent()).containsExactly(receipt, second);
        assertThat(books.documents().own(books.desk())).containsExactly(receipt, brief, second);
        assertThat(books.documents().own(books.desk(), "receipt")).containsExactly(receipt, second);
        assertThat(books.documents().own(other, "receipt")).isEmpty();
        assertThat(books.documents().lastOwn(books.desk(), "receipt")).contains(second);
        assertThat(books.documents().lastOwn(books.desk(), "proposal")).isEmpty();
        assertThat(books.documents().lastOwn(other, "receipt")).isEmpty();
    }

    @Test
    void aDocumentAsLargeAsABriefOfAThousandProgramsIsKeptWhole() {
        var large = new SealedDocument(books.desk(), "brief", 1, "ab".repeat(32), NOW,
                "{\"é\":\"" + "x".repeat(3_000_000) + "\"}");
        books.change(() -> books.documents().append(large));
        assertThat(books.documents().find(books.desk(), "brief", 1)).contains(large);
    }

    @Test
    void aSequenceIsTakenOnce() {
        SealedDocument first = append("brief", 1);
        conflict("document.sequence-taken", () -> append("brief", 1, "cd"));
        conflict("document.sequence-taken", () -> books.change(() -> books.documents().append(first)));
        assertThat(books.documents().find(books.desk(), "brief", 1)).contains(first);
    }

    @Test
    void anUnsentDocumentCanBeTakenBackAndASentOneNot() {
        SealedDocument sent = append("brief", 1);
        SealedDocument unsent = append("brief", 2);
        books.change(() -> books.documents().sent(sent, NOW));
        books.change(() -> books.documents().takeBack(unsent));
        assertThat(books.documents().lastOwn(books.desk(), "brief")).contains(sent);
        assertThatIllegalArgumentException().isThrownBy(() -> books.change(() -> books.documents().takeBack(sent)));
        assertThatIllegalArgumentException().isThrownBy(() -> books.change(() -> books.documents().sent(unsent, NOW)));
    }

    @Test
    void theHighestAppliedDocumentOfAnotherDeskIsRemembered() {
        SealedDocument tenth = document(other, "brief", 10, "ab");
        SealedDocument ninth = document(other, "brief", 9, "ab");
        books.change(() -> {
            books.documents().applied(tenth, NOW);
            books.documents().applied(ninth, NOW);
        });
        books.change(() -> books.documents().applied(ninth, NOW.plusSeconds(5)));
        assertThat(books.documents().lastApplied(other, "brief")).contains(tenth);
        assertThat(books.documents().lastApplied(other, "receipt")).isEmpty();
        assertThat(books.documents().lastApplied(books.desk(), "brief")).isEmpty();
        assertThat(books.documents().find(other, "brief", 9)).contains(ninth);
        assertThat(books.documents().unsent()).isEmpty();
        assertThat(books.documents().own(other)).isEmpty();
        conflict("document.sequence-taken", () ->
                books.change(() -> books.documents().applied(document(other, "brief", 9, "cd"), NOW)));
    }

    @Test
    void anOwnDocumentThatIsAppliedAsWellStaysAnOwnOne() {
        SealedDocument own = append("brief", 1);
        books.change(() -> books.documents().applied(own, NOW));
        assertThat(books.documents().lastApplied(books.desk(), "brief")).contains(own);
        assertThat(books.documents().unsent()).containsExactly(own);
    }

    @Test
    void aRefusedFileIsKeptOnceAndTheNewestComesFirst() {
        KeptAside first = aside("desk/brief-1.json", "brief.altered", 1, 10);
        KeptAside again = aside("desk/brief-1.json", "brief.altered", 2, 40);
        KeptAside otherwise = aside("desk/brief-1.json", "brief.truncated", 1, 20);
        KeptAside newest = aside("desk/brief-2.json", "brief.altered", 1, 30);
        books.change(() -> {
            books.documents().keepAside(first);
            books.documents().keepAside(newest);
            books.documents().keepAside(again);
            books.documents().keepAside(otherwise);
        });
        assertThat(books.documents().keptAside(10)).usingRecursiveFieldByFieldElementComparator()
                .containsExactly(newest, otherwise, first);
        assertThat(books.documents().keptAside(1)).extracting(KeptAside::id).containsExactly(newest.id());
    }

    @Test
    void aDismissedFileIsToldAgainOnlyWhenItsBytesChanged() {
        KeptAside refused = aside("brief-1.json", "brief.altered", 1, 10);
        KeptAside sameBytes = aside("brief-1.json", "brief.altered", 1, 20);
        KeptAside otherBytes = aside("brief-1.json", "brief.altered", 2, 30);
        books.change(() -> books.documents().keepAside(refused));
        books.change(() -> books.documents().dismiss("brief-1.json"));
        books.change(() -> books.documents().dismiss("unknown.json"));
        books.change(() -> books.documents().keepAside(sameBytes));
        assertThat(books.documents().keptAside(10)).isEmpty();
        books.change(() -> books.documents().keepAside(otherBytes));
        assertThat(books.documents().keptAside(10)).extracting(KeptAside::id).containsExactly(otherBytes.id());
    }

    private SealedDocument append(String type, long sequence) {
        return append(type, sequence, "ab");
    }

    private SealedDocument append(String type, long sequence, String hash) {
        SealedDocument document = document(books.desk(), type, sequence, hash);
        books.change(() -> books.documents().append(document));
        return document;
    }

    private static SealedDocument document(DeskId issuer, String type, long sequence, String hash) {
        return new SealedDocument(issuer, type, sequence, hash.repeat(32), NOW, "{\"signed\":{\"sequence\":" + sequence + "}}");
    }

    private static KeptAside aside(String path, String code, int bytes, int secondsLater) {
        return new KeptAside(Samples.id(), path, code, "It was altered.", NOW.plusSeconds(secondsLater),
                new byte[] {(byte) bytes});
    }
}
