package app.baton.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.journal.Ids;
import app.baton.journal.Problem;
import app.baton.lead.TakenIn.Trouble;
import app.baton.lead.enquiry.Enquiry;
import app.baton.lead.enquiry.EnquiryId;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OriginalDeskTest {

    private final LeadFloor floor = new LeadFloor();
    private final OriginalDesk desk = floor.office.originals();
    private final byte[] content = "<adf>…</adf>".getBytes(StandardCharsets.UTF_8);
    private final Original original = original(content, "drop/a.xml");

    private static Original original(byte[] content, String name) {
        return new Original(EnquiryId.of(content).sha256(), name, Original.Door.COMMAND, content.length, true);
    }

    private Lead taken(Original document, byte[] bytes, Enquiry... enquiries) {
        return floor.find(desk.takeIn(floor.sam, document, bytes, List.of(enquiries), List.of()).each().getFirst().lead());
    }

    @Test
    void aLeadShowsTheDocumentItCameOfByteForByte() {
        Lead lead = taken(original, content, Wrote.by("Jo Vega").email("jo@example.com").enquiry());
        assertThat(desk.of(floor.ownerOf(lead), lead)).containsExactly(original);
        assertThat(desk.content(floor.ownerOf(lead), lead, original)).isEqualTo(content);
    }

    @Test
    void whoWritesAgainHasBothDocumentsBesideTheOneLead() {
        Lead first = taken(original, content, Wrote.by("Jo Vega").email("jo@example.com").enquiry());
        byte[] more = "again".getBytes(StandardCharsets.UTF_8);
        Lead again = taken(original(more, "b.eml"), more, Wrote.by("Jo Vega").email("jo@example.com").saying("again").enquiry());
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(desk.of(floor.sam, again)).extracting(Original::name).containsExactly("b.eml", "drop/a.xml");
    }

    @Test
    void theSameDocumentTwiceIsOneLeadAndTheSecondTimeSaysSo() {
        Enquiry enquiry = Wrote.by("Jo Vega").email("jo@example.com").enquiry();
        var broken = List.of(new Trouble(4, "email", "No address."));
        TakenIn first = desk.takeIn(floor.sam, original, content, List.of(enquiry), broken).noted();
        assertThat(first).extracting(TakenIn::fresh, TakenIn::known, TakenIn::troubles).containsExactly(1, 0, broken);
        TakenIn second = desk.takeIn(floor.sam, original, content, List.of(enquiry), broken).noted();
        assertThat(second).extracting(TakenIn::fresh, TakenIn::known).containsExactly(0, 1);
        assertThat(floor.desk.count(floor.sam, floor.query(LeadQuery.View.OPEN))).isOne();
        assertThat(desk.newest(floor.sam)).containsExactly(second, first);
    }

    @Test
    void aListThatWasCutOffInTheMiddleGoesOnWhereItWas() {
        List<Enquiry> rows = IntStream.range(0, 230).mapToObj(i -> Wrote.by("Jo Vega" + (char) ('a' + i % 26))
                .email("p" + i + "@example.com").enquiry()).toList();
        assertThatIllegalStateException().isThrownBy(() -> failingAt(150).takeIn(floor.sam, original, content, rows, List.of()));
        assertThat(floor.desk.count(floor.sam, floor.query(LeadQuery.View.OPEN))).as("what was kept together").isEqualTo(100);
        assertThat(desk.newest(floor.sam)).as("taken in to its end").isEmpty();

        TakenIn whole = desk.takeIn(floor.sam, original, content, rows, List.of()).noted();
        assertThat(whole).extracting(TakenIn::fresh, TakenIn::known).containsExactly(130, 100);
        assertThat(floor.desk.count(floor.sam, floor.query(LeadQuery.View.OPEN))).isEqualTo(230);
        assertThat(desk.newest(floor.sam)).containsExactly(whole);
    }

    /** The same desk on the same books, but the power goes when so many enquiries were bound to their document. */
    private OriginalDesk failingAt(int number) {
        AtomicInteger bound = new AtomicInteger();
        OriginalBook failing = (OriginalBook) Proxy.newProxyInstance(OriginalBook.class.getClassLoader(),
                new Class<?>[] {OriginalBook.class}, (_, method, arguments) -> {
                    if (method.getName().equals("holds") && bound.incrementAndGet() == number) {
                        throw new IllegalStateException("the power went");
                    }
                    return method.invoke(floor.books.originals(), arguments);
                });
        return LeadOffice.of(new LeadOffice.Books(floor.books.leads(), failing, floor.books.leadRules(), floor.books.people(),
                floor.books.colleagues(), floor.books.settings()), LeadPost.nobody(), floor.books.unitOfWork(), LeadFloor.DESK,
                floor.clock, new Ids(floor.clock)).originals();
    }

    @Test
    void whoWorksOnHisOwnDoesNotReadTheLeadsOfOthersInAList() {
        Lead lead = taken(original, content, Wrote.by("Jo Vega").email("jo@example.com").enquiry(),
                Wrote.by("Al Roe").email("al@example.com").enquiry());
        assertThatThrownBy(() -> desk.content(floor.ownerOf(lead), lead, original)).isInstanceOf(Problem.class)
                .hasMessageContaining("drop/a.xml holds leads of other people too");
        assertThat(desk.content(floor.sam, lead, original)).isEqualTo(content);
    }

    @Test
    void aDocumentLeadsToItsLeadsAsFarAsOneWorksOnThem() {
        Lead jo = taken(original, content, Wrote.by("Jo Vega").email("jo@example.com").enquiry(),
                Wrote.by("Al Roe").email("al@example.com").enquiry());
        assertThat(desk.leads(floor.sam, original, 9)).extracting(lead -> lead.customer().name())
                .containsExactlyInAnyOrder("Jo Vega", "Al Roe");
        assertThat(desk.leads(floor.sam, original, 1)).hasSize(1);
        assertThat(desk.leads(floor.ownerOf(jo), original, 9)).as("a salesperson's own").contains(jo)
                .allMatch(lead -> floor.ownerOf(lead).equals(floor.ownerOf(jo)));
        assertThat(desk.leads(floor.sid, original, 9)).as("nothing of his").isEmpty();
    }

    @Test
    void nobodyReadsADocumentThroughALeadThatDidNotComeOfIt() {
        taken(original, content, Wrote.by("Jo Vega").email("jo@example.com").enquiry());
        byte[] other = {1, 2, 3};
        Lead lead = taken(original(other, "c.xml"), other, Wrote.by("Al Roe").email("al@example.com").enquiry());
        assertThatThrownBy(() -> desk.content(floor.sam, lead, original)).isInstanceOf(Problem.class)
                .hasMessageContaining("did not come of drop/a.xml");
    }

    @Test
    void whoMayNotTakeLeadsInTakesNone() {
        Enquiry enquiry = Wrote.by("Jo Vega").email("jo@example.com").enquiry();
        assertThatThrownBy(() -> desk.takeIn(floor.ana, original, content, List.of(enquiry), List.of()))
                .isInstanceOf(Problem.class).hasMessageContaining("Ana Morales may not");
        assertThat(desk.newest(floor.sam)).isEmpty();
    }
}
