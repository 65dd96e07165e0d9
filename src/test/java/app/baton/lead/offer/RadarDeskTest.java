package app.baton.lead.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.incentive.ProgramId;
import app.baton.journal.Background.Progress;
import app.baton.journal.Ids;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.lead.LeadFloor;
import app.baton.lead.radar.Addressee;
import app.baton.lead.radar.CertificateCode;
import app.baton.lead.radar.HomeAddress;
import app.baton.lead.radar.Household;
import app.baton.lead.radar.OfferReading;
import app.baton.lead.radar.PrivateOffer;
import app.baton.lead.radar.Typed;
import app.baton.money.Dollars;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Lists come in without overwriting anything, and what an offer is worth is shown once the person is confirmed (R32). */
class RadarDeskTest {

    private static final OfferSubject LEAD = OfferSubject.lead(new UUID(7, 7));
    private static final CertificateCode CODE = new CertificateCode("LOY-1");

    private final LeadFloor floor = new LeadFloor();
    private final OfferOffice office = OfferOffice.of(floor.books.offers(), floor.books.programs(), floor.books.unitOfWork(),
            floor.clock, new Ids(floor.clock));
    private final RadarDesk radar = office.radar();

    private static PrivateOffer offer(String code, int amount, String last, LocalDate until) {
        return new PrivateOffer(new CertificateCode(code), new ProgramId("26-1118"), Dollars.of(amount), until, null,
                new Household(List.of(Addressee.of("Natalie", last)),
                        new HomeAddress("4293 Ford Rd", "", "Livonia", "MI", "48154"),
                        List.of("+17347990141"), List.of()), null, "november.csv", "");
    }

    private static PrivateOffer offer(int amount) {
        return offer("LOY-1", amount, "Hawthorne", LocalDate.of(2026, 12, 15));
    }

    private static OfferReading list(String source, PrivateOffer... offers) {
        return new OfferReading(source, IntStream.range(0, offers.length).mapToObj(i -> new OfferReading.Row(i + 1, i + 2,
                offers[i])).toList(), List.of(), List.of());
    }

    private OfferListReport take(PrivateOffer... offers) {
        OfferListReport report = office.lists().take(floor.sam, list("november.csv", offers), false, Progress.unwatched());
        radar.refresh(Progress.unwatched());
        return report;
    }

    private static Typed natalie() {
        return Typed.nothing().named("Natalie", "Hawthorn").calledAt("734 799 0141");
    }

    @Test
    void aListNeverOverwritesInSilenceWhatIsHereWithOtherContent() {
        assertThat(take(offer(750)).added()).isOne();
        OfferListReport same = take(offer(750));
        assertThat(same).extracting(OfferListReport::added, OfferListReport::unchanged).containsExactly(0, 1);
        OfferListReport other = take(offer(1000), offer("LOY-2", 500, "Roe", LocalDate.of(2026, 12, 15)));
        assertThat(other.added()).as("the others come in").isOne();
        assertThat(other.refused()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.kind()).isEqualTo(OfferReading.Kind.KNOWN_OTHERWISE);
            assertThat(row.sentence()).isEqualTo("This certificate came in with the list november.csv already, with another"
                    + " amount. What was there stays. Compare both with what was mailed: if this list is right, take it in again"
                    + " with --replace; if not, leave the row out.");
        });
        assertThat(floor.books.offers().findAll(List.of(CODE))).containsEntry(CODE, offer(750));
        OfferListReport replaced = office.lists().take(floor.sam, list("december.csv", offer(1000)), true, Progress.unwatched());
        assertThat(replaced.replaced()).isOne();
        assertThat(floor.books.offers().findAll(List.of(CODE))).containsEntry(CODE, offer(1000));
        assertThat(office.lists().lists(floor.sam)).extracting(OfferListTaken::source).contains("december.csv");
    }

    @Test
    void aPreviewChangesNothingAndAListThatIsStoppedComesInNotAtAll() {
        assertThat(office.lists().preview(floor.sam, list("a.csv", offer(750)), false, Progress.unwatched()).added()).isOne();
        assertThat(floor.books.offers().list(PageRequest.first(9)).rows()).isEmpty();
        PrivateOffer[] many = IntStream.range(0, 3000).mapToObj(i -> offer("LOY-" + i, 750, "Roe",
                LocalDate.of(2026, 12, 15))).toArray(PrivateOffer[]::new);
        AtomicInteger asked = new AtomicInteger();
        Progress stopping = new Progress() {
            @Override
            public void at(long done, long total) { }

            @Override
            public void say(String message) { }

            @Override
            public boolean cancelled() {
                return asked.incrementAndGet() > 5;
            }
        };
        assertThatThrownBy(() -> office.lists().take(floor.sam, list("b.csv", many), false, stopping))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.sentence())
                        .isEqualTo("Taking b.csv in was stopped. Nothing of it was taken in."));
        assertThat(floor.books.offers().list(PageRequest.first(9)).rows()).isEmpty();
    }

    @Test
    void nothingThatASearchGivesKnowsAnAmount() {
        take(offer(750));
        assertThat(Arrays.stream(Sighting.class.getRecordComponents()).map(RecordComponent::getType))
                .doesNotContain(Money.class, PrivateOffer.class);
        List<Sighting> found = radar.alarms(floor.ana, LEAD, natalie());
        assertThat(found).singleElement().satisfies(it -> {
            assertThat(it.holder()).contains("Hawthorne");
            assertThat(it.rings()).isTrue();
            assertThat(it.toString()).doesNotContain("750");
        });
        assertThat(radar.confirmed(floor.ana, LEAD)).isEmpty();
        assertThat(radar.confirm(floor.ana, LEAD, found.getFirst().codes())).singleElement()
                .extracting(PrivateOffer::amount).isEqualTo(Dollars.of(750));
        assertThat(radar.confirmed(floor.bo, LEAD)).singleElement().satisfies(held ->
                assertThat(held.answer()).isEqualTo(OfferAnswer.CONFIRMED));
        assertThat(floor.books.activity().newest(PageRequest.first(5)).rows()).extracting(entry -> entry.activity().what())
                .as("who looked is kept").contains("offer.confirmed");
    }

    @Test
    void anAlarmStaysUntilItIsAnsweredAndAsksForAnOutcomeOnlyWhenADealIsSubmitted() {
        take(offer(750));
        radar.answer(floor.ana, LEAD, List.of(CODE), OfferAnswer.PENDING);
        Sighting pending = radar.alarms(floor.ana, LEAD, natalie()).getFirst();
        assertThat(pending.rings()).as("answered").isFalse();
        assertThat(pending.needsOutcome()).as("but not how it ends").isTrue();
        radar.answer(floor.ana, LEAD, List.of(CODE), OfferAnswer.NOT_THIS_PERSON);
        assertThat(radar.alarms(floor.ana, LEAD, natalie()).getFirst().needsOutcome()).isFalse();
        assertThat(radar.alarms(floor.ana, OfferSubject.lead(new UUID(8, 8)), natalie()).getFirst().rings())
                .as("of somebody else nothing was said").isTrue();
        radar.answer(floor.ana, LEAD, List.of(CODE), OfferAnswer.OPEN);
        assertThat(radar.alarms(floor.ana, LEAD, natalie()).getFirst().rings()).as("taken back").isTrue();
        assertThat(radar.story(floor.ana, CODE)).extracting(OfferAnswered::answer).containsExactly(OfferAnswer.PENDING,
                OfferAnswer.NOT_THIS_PERSON, OfferAnswer.OPEN);
    }

    @Test
    void anOutcomeOfAPersonNeedsThatHeWasConfirmed() {
        take(offer(750));
        assertThatThrownBy(() -> radar.answer(floor.ana, LEAD, List.of(CODE), OfferAnswer.APPLIED))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.sentence()).contains("Confirm that first."));
        radar.confirm(floor.ana, LEAD, List.of(CODE));
        radar.answer(floor.ana, LEAD, List.of(CODE), OfferAnswer.APPLIED);
        assertThat(radar.confirmed(floor.ana, LEAD)).singleElement().extracting(RadarDesk.Held::answer)
                .isEqualTo(OfferAnswer.APPLIED);
        assertThatThrownBy(() -> radar.confirm(floor.ana, LEAD, List.of(new CertificateCode("GONE"))))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.sentence()).contains("not here any more"));
    }

    @Test
    void whatHasRunOutRingsNobody() {
        take(offer("OLD-1", 750, "Hawthorne", LocalDate.of(2026, 11, 23)));
        Sighting old = radar.alarms(floor.ana, LEAD, natalie()).getFirst();
        assertThat(old.expired()).isTrue();
        assertThat(old.rings()).isFalse();
        assertThat(old.needsOutcome()).isFalse();
    }

    @Test
    void listsAreTakenInByThoseWhoMay() {
        assertThatThrownBy(() -> office.lists().take(floor.ana, list("a.csv", offer(750)), false, Progress.unwatched()))
                .isInstanceOf(Problem.class);
        assertThat(radar.ready()).isFalse();
        assertThat(radar.find(floor.ana, "Hawthorne", 3)).as("before the first list").isEmpty();
        take(offer(750));
        assertThat(radar.find(floor.ana, "natalie hawthorne", 3)).hasSize(1);
        assertThat(radar.refresh(Progress.unwatched())).as("nothing came in since").isFalse();
    }
}
