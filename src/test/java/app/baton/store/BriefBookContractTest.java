package app.baton.store;

import static app.baton.store.PeopleBookContractTest.conflict;
import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.Acknowledgement;
import app.baton.campaign.ApprovalKind;
import app.baton.campaign.Brief;
import app.baton.campaign.BriefContent;
import app.baton.campaign.BriefHeader;
import app.baton.campaign.Campaign;
import app.baton.exchange.Bulletin;
import app.baton.incentive.Program;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class BriefBookContractTest {

    private static final Instant ISSUED = Instant.parse("2026-11-03T12:30:00.000001Z");
    private final Books books;

    BriefBookContractTest(Books.On on) {
        books = on.open();
    }

    @Test
    void aBriefComesBackCompleteAndInItsOrder() {
        Brief brief = brief(1, Bulletin.sheet().programs());
        add(brief);
        assertThat(books.briefs().newest()).contains(brief);
        assertThat(books.briefs().find(1)).contains(brief);
        assertThat(books.briefs().find(2)).isEmpty();
        assertThat(books.briefs().header(1)).contains(new BriefHeader(1, brief.day(), brief.issuer(), brief.byName(),
                brief.issued(), brief.expires(), 1, hash(1)));
        assertThat(books.briefs().header(2)).isEmpty();
    }

    @Test
    void briefsThatShareMostOfTheirContentStayApart() {
        Program changed = Samples.program("26-1101", 2, "Changed");
        Brief first = brief(1, List.of(Samples.program("26-1101", 1), Samples.program("26-1102", 1)));
        Brief second = brief(2, List.of(Samples.program("26-1102", 1), changed));
        add(first);
        add(second);
        assertThat(books.briefs().find(1)).contains(first);
        assertThat(books.briefs().newest()).contains(second);
        assertThat(books.briefs().onlyIn(2, 1).programs()).containsExactly(changed);
        assertThat(books.briefs().onlyIn(1, 2).programs()).containsExactly(Samples.program("26-1101", 1));
        assertThat(books.briefs().onlyIn(1, 1)).isEqualTo(new BriefContent(List.of(), List.of()));
        assertThat(books.briefs().onlyIn(2, 77)).isEqualTo(new BriefContent(second.campaigns(), second.programs()));
    }

    @Test
    void aNumberIsTakenOnce() {
        add(brief(1, List.of()));
        conflict("brief.number-taken", () -> add(brief(1, List.of(Samples.program("26-1", 1)))));
        assertThat(books.briefs().find(1)).hasValueSatisfying(kept -> assertThat(kept.programs()).isEmpty());
    }

    @Test
    void theNewestIsTheHighestNumberThatIsNotSetAside() {
        assertThat(books.briefs().newest()).isEmpty();
        assertThat(books.briefs().highest()).isZero();
        add(brief(10, List.of()));
        add(brief(9, List.of()));
        assertThat(books.briefs().newest()).map(Brief::number).contains(10L);
        books.change(() -> books.briefs().setAside(10));
        books.change(() -> books.briefs().setAside(77));
        assertThat(books.briefs().newest()).map(Brief::number).contains(9L);
        assertThat(books.briefs().highest()).isEqualTo(10);
        assertThat(books.briefs().find(10)).isPresent();
        assertThat(books.briefs().history(PageRequest.first(5)).rows()).extracting(BriefHeader::number).containsExactly(9L);
    }

    @Test
    void theHistoryIsNewestFirstPageByPage() {
        for (int number : new int[] {2, 12, 1, 11, 3}) {
            add(brief(number, List.of()));
        }
        List<Long> all = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            Page<BriefHeader> page = books.briefs().history(new PageRequest(2, next));
            page.rows().forEach(header -> all.add(header.number()));
            next = page.next();
        } while (next.isPresent());
        assertThat(all).containsExactly(12L, 11L, 3L, 2L, 1L);
    }

    @Test
    void anAcknowledgementIsKeptOncePerPersonAndBrief() {
        Acknowledgement first = read(1, new PersonId(Samples.id()), 5);
        Acknowledgement again = new Acknowledgement(1, hash(1), first.person(), "Ana", ISSUED.plusSeconds(99), books.desk());
        assertThat(books.<Boolean>change(() -> books.briefs().acknowledge(first))).isTrue();
        assertThat(books.<Boolean>change(() -> books.briefs().acknowledge(again))).isFalse();
        assertThat(books.briefs().readers(1)).containsExactly(first);
        assertThat(books.briefs().readers(2)).isEmpty();
    }

    @Test
    void readersComeFirstReaderFirst() {
        Acknowledgement late = read(1, new PersonId(Samples.id()), 30);
        Acknowledgement early = read(1, new PersonId(Samples.id()), 10);
        Acknowledgement sameMoment = read(1, new PersonId(Samples.id()), 10);
        Acknowledgement other = read(2, early.person(), 1);
        books.change(() -> List.of(late, sameMoment, early, other).forEach(books.briefs()::acknowledge));
        assertThat(books.briefs().readers(1)).containsExactly(early, sameMoment, late);
        assertThat(books.briefs().lastRead(early.person())).contains(other);
        assertThat(books.briefs().lastRead(late.person())).contains(late);
        assertThat(books.briefs().lastRead(new PersonId(Samples.id()))).isEmpty();
    }

    @Test
    void theLastLookAtTheShareIsRemembered() {
        assertThat(books.briefs().lastLooked()).isEmpty();
        books.change(() -> books.briefs().looked(ISSUED));
        books.change(() -> books.briefs().looked(ISSUED.plusSeconds(30)));
        assertThat(books.briefs().lastLooked()).contains(ISSUED.plusSeconds(30));
    }

    private void add(Brief brief) {
        books.change(() -> books.briefs().add(brief, hash(brief.number())));
    }

    private Brief brief(long number, List<Program> programs) {
        Campaign campaign = CampaignBookContractTest.campaign(Samples.id(), 1, Samples.NOV_2, 28);
        return new Brief(number, Samples.NOV_2, books.desk(), "Maya Chen", ISSUED, ISSUED.plus(Duration.ofDays(7)),
                List.of(campaign), programs, List.of(Bulletin.rulebook()),
                List.of(CampaignBookContractTest.approval(campaign, ApprovalKind.FINANCE, true, "")));
    }

    private Acknowledgement read(long brief, PersonId person, int secondsLater) {
        return new Acknowledgement(brief, hash(brief), person, "Ana Morales", ISSUED.plusSeconds(secondsLater), books.desk());
    }

    private static String hash(long number) {
        return String.valueOf(number % 10).repeat(64);
    }
}
