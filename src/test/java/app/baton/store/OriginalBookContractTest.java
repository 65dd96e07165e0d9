package app.baton.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.baton.lead.Original;
import app.baton.lead.TakenIn;
import app.baton.lead.enquiry.EnquiryId;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class OriginalBookContractTest {

    private static final Instant EIGHT = Instant.parse("2026-11-03T13:00:00.123456Z");

    private final Books books;

    OriginalBookContractTest(Books.On on) {
        books = on.open();
    }

    private static byte[] content(int size) {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }

    private static Original original(byte[] content, String name) {
        return new Original(EnquiryId.of(content).sha256(), name, Original.Door.FOLDER, content.length, true);
    }

    @Test
    void aDocumentOfManyPartsComesBackByteForByteAndTheSameTwiceIsOne() {
        byte[] large = content(1_300_001);
        Original kept = original(large, "ad.xml");
        assertThat(books.change(() -> books.originals().keep(kept, large))).isTrue();
        assertThat(books.change(() -> books.originals().keep(original(large, "again.xml"), large))).isFalse();
        assertThat(books.originals().content(kept.sha256())).hasValue(large);
        assertThat(books.originals().content(EnquiryId.of("other").sha256())).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> books.originals().keep(original(content(3), "no"), content(3)));
    }

    @Test
    void anEmptyDocumentIsKeptToo() {
        byte[] nothing = new byte[0];
        books.change(() -> books.originals().keep(original(nothing, "empty.eml"), nothing));
        assertThat(books.originals().content(EnquiryId.of(nothing).sha256())).hasValue(nothing);
    }

    @Test
    void itIsFoundByWhatStoodInIt() {
        Original list = original(content(20), "list.csv");
        Original mail = original(content(30), "mail.eml");
        EnquiryId one = EnquiryId.of("one");
        EnquiryId two = EnquiryId.of("two");
        books.change(() -> {
            books.originals().keep(list, content(20));
            books.originals().keep(mail, content(30));
            books.originals().holds(list, one);
            books.originals().holds(list, two);
            books.originals().holds(list, two);
            books.originals().holds(mail, two);
        });
        assertThat(books.originals().of(List.of(one))).containsExactly(list);
        assertThat(books.originals().of(List.of(one, two))).containsExactly(list, mail);
        assertThat(books.originals().of(List.of())).isEmpty();
        assertThat(books.originals().enquiries(list)).containsExactlyInAnyOrder(one, two);
        assertThat(books.originals().enquiries(original(content(9), "not kept"))).isEmpty();
    }

    @Test
    void whatWasTakenInComesBackTheNewestFirst() {
        Original list = original(content(20), "list.csv");
        var broken = new TakenIn.Trouble(7, "Email", "Zażółć\t\"quoted\"");
        var first = new TakenIn(list, EIGHT, "Ana Morales", 3, 1, 0, List.of(broken));
        var again = new TakenIn(list, EIGHT.plusSeconds(60), "Baton", 0, 0, 4, List.of());
        books.change(() -> books.originals().keep(list, content(20)));
        books.change(() -> {
            books.originals().note(first);
            books.originals().note(again);
        });
        assertThat(books.originals().newest(9)).containsExactly(again, first);
        assertThat(books.originals().newest(1)).containsExactly(again);
        assertThat(books.originals().last(list.sha256())).hasValue(again);
        assertThat(books.originals().last(original(content(9), "not kept").sha256())).isEmpty();
    }
}
