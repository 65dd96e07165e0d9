package app.baton.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.baton.incentive.ProgramId;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.lead.offer.OfferAnswer;
import app.baton.lead.offer.OfferAnswered;
import app.baton.lead.offer.OfferListTaken;
import app.baton.lead.offer.OfferSubject;
import app.baton.lead.radar.Addressee;
import app.baton.lead.radar.CertificateCode;
import app.baton.lead.radar.HomeAddress;
import app.baton.lead.radar.Household;
import app.baton.lead.radar.PrivateOffer;
import app.baton.money.Dollars;
import app.baton.people.PersonId;
import app.baton.vehicle.Lot;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class OfferBookContractTest {

    private static final Instant EIGHT = Instant.parse("2026-11-03T13:00:00.123456Z");
    private static final OfferSubject LEAD = OfferSubject.lead(new UUID(7, 7));
    private static final PersonId ANA = new PersonId(Books.ANA.id());

    private final Books books;

    OfferBookContractTest(Books.On on) {
        books = on.open();
    }

    static PrivateOffer offer(String code, String last) {
        return new PrivateOffer(new CertificateCode(code), new ProgramId("26-1118"), Dollars.of(750), Samples.NOV_2.plusDays(20),
                Samples.NOV_2, new Household(List.of(new Addressee("Dr.", "José", "M", last, "Jr"), Addressee.of("Zoë", last)),
                new HomeAddress("1 \"Main\" St", "Apt 12", "Novi", "MI", "48375"), List.of("+12485550101", "+12485550102"),
                List.of("pat@example.com")), Lot.TRUCK.vin(), "november.csv", "Look at it.");
    }

    private static PrivateOffer bare(String code) {
        return new PrivateOffer(new CertificateCode(code), new ProgramId("26-1129"), Dollars.of(0), Samples.NOV_2, null,
                new Household(List.of(), new HomeAddress("2 Elm St", "", "", "", ""), List.of(), List.of()), null, "b.csv", "");
    }

    /** What the plans of the queries are looked at with. */
    static void fill(Books books, int i, PersonId person) {
        books.offers().add(List.of(offer("LOY-%04d".formatted(i), "Name" + i)));
        books.offers().note(new OfferListTaken("list-" + i, EIGHT.plusSeconds(i), "Mia", 1, 0, 0, 0));
        books.offers().note(new OfferAnswered(Samples.id(), new CertificateCode("LOY-%04d".formatted(i)),
                OfferSubject.lead(new UUID(7, i % 9)), OfferAnswer.PENDING, person, "Ana", EIGHT.plusSeconds(i)));
    }

    static void askEveryList(Books books) {
        books.offers().list(PageRequest.first(20)).next().ifPresent(next -> books.offers().list(PageRequest.after(5, next)));
        books.offers().findAll(List.of(new CertificateCode("LOY-0003"), new CertificateCode("LOY-0009")));
        books.offers().lists(20);
        books.offers().listsTaken();
        books.offers().about(LEAD);
        books.offers().of(new CertificateCode("LOY-0003"));
    }

    @Test
    void anOfferComesBackWithItsHouseholdToTheLetter() {
        PrivateOffer whole = offer("loy-1", "Núñez");
        PrivateOffer bare = bare("ZZZ-9");
        books.change(() -> books.offers().add(List.of(whole, bare)));
        assertThat(books.offers().findAll(List.of(whole.code(), bare.code(), new CertificateCode("none")))).hasSize(2)
                .containsEntry(whole.code(), whole).containsEntry(bare.code(), bare);
        assertThat(books.offers().findAll(List.of())).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> books.offers().add(List.of(offer("no", "No"))));
    }

    @Test
    void theyAreListedByCertificatePageByPage() {
        List<PrivateOffer> all = IntStream.range(0, 1203).mapToObj(i -> offer("C-%05d".formatted(i * 7), "N" + i)).toList();
        books.change(() -> books.offers().add(all.reversed()));
        Page<PrivateOffer> first = books.offers().list(PageRequest.first(1000));
        assertThat(first.rows()).isEqualTo(all.subList(0, 1000));
        Page<PrivateOffer> second = books.offers().list(PageRequest.after(1000, first.next().orElseThrow()));
        assertThat(second.rows()).isEqualTo(all.subList(1000, 1203));
        assertThat(second.next()).isEmpty();
        assertThat(books.offers().findAll(all.stream().map(PrivateOffer::code).toList())).hasSize(1203);
    }

    @Test
    void oneTakesThePlaceOfTheOneWithItsCertificate() {
        books.change(() -> books.offers().add(List.of(offer("A", "Old"), offer("B", "Stays"))));
        PrivateOffer other = bare("A");
        books.change(() -> books.offers().replace(List.of(other, bare("C"))));
        assertThat(books.offers().list(PageRequest.first(9)).rows()).containsExactly(other, offer("B", "Stays"));
    }

    @Test
    void listsComeBackTheNewestFirstAndAreCounted() {
        var one = new OfferListTaken("november.csv", EIGHT, "Mia Larsen", 4984, 1, 2, 10);
        var two = new OfferListTaken("again.csv", EIGHT.plusSeconds(60), "Mia Larsen", 0, 0, 4984, 10);
        assertThat(books.offers().listsTaken()).isZero();
        books.change(() -> {
            books.offers().note(one);
            books.offers().note(two);
        });
        assertThat(books.offers().lists(9)).containsExactly(two, one);
        assertThat(books.offers().lists(1)).containsExactly(two);
        assertThat(books.offers().listsTaken()).isEqualTo(2);
    }

    @Test
    void answersComeBackInTheirOrderForWhomTheyWereGiven() {
        CertificateCode code = new CertificateCode("LOY-1");
        var later = new OfferAnswered(new UUID(1, 1), code, LEAD, OfferAnswer.NOT_THIS_PERSON, ANA, "Ana", EIGHT.plusSeconds(1));
        var first = new OfferAnswered(new UUID(1, 2), code, LEAD, OfferAnswer.PENDING, ANA, "Ana", EIGHT);
        var deal = new OfferAnswered(new UUID(1, 3), code, OfferSubject.deal(LEAD.id()), OfferAnswer.CONFIRMED, ANA, "Ana",
                EIGHT.plusSeconds(2));
        books.change(() -> List.of(later, first, deal).forEach(books.offers()::note));
        assertThat(books.offers().about(LEAD)).containsExactly(first, later);
        assertThat(books.offers().about(OfferSubject.deal(LEAD.id()))).containsExactly(deal);
        assertThat(books.offers().of(code)).containsExactly(first, later, deal);
        assertThat(books.offers().of(new CertificateCode("other"))).isEmpty();
    }
}
