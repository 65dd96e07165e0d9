package app.baton.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.CampaignFile;
import app.baton.campaign.DemoStore;
import app.baton.incentive.Audience;
import app.baton.incentive.MoneySplit;
import app.baton.incentive.RouteKind;
import app.baton.money.Dollars;
import app.baton.people.User;
import app.baton.vehicle.Lot;
import java.util.List;
import org.junit.jupiter.api.Test;

/** November's bulletin and campaigns on Monday the 23rd, as each person may see them. */
class TrackerDeskTest {

    private final DemoStore demo = new DemoStore();
    private final TrackerDesk desk = new TrackerDesk(demo.store.books.programs(), demo.store.books.campaigns(),
            demo.store.reading, demo.store.books.stock(), demo.store.books.unitOfWork(), demo.store.clock,
            demo.store.texts);

    @Test
    void everyProgramThatIsNotOverHasOneLineInItsNewestRevision() {
        TrackerPage page = desk.page(demo.store.mia);
        List<OfferLine> programs = page.lines().stream().filter(OfferLine::isProgram).toList();
        assertThat(programs).hasSize(30).extracting(OfferLine::code).doesNotHaveDuplicates();
        OfferLine apr = line(page, "26-1102");
        assertThat(((Offer.OfProgram) apr.offer()).program().revision()).isEqualTo(2);
        OfferLine cash = line(page, "26-1101");
        assertThat(cash.audience()).isEqualTo(Audience.EVERYBODY);
        assertThat(cash.money()).isEqualTo(new MoneySplit(Dollars.of(2750), Dollars.zero(), Dollars.zero()));
        assertThat(cash.span().daysLeft(page.today())).isEqualTo(7);
        assertThat(cash.routes()).containsExactly(RouteKind.CASH, RouteKind.STANDARD);
        assertThat(cash.promisedBy()).extracting(it -> it.name()).contains("2026-11 Truck Month");
    }

    @Test
    void dealerMoneyIsShownToThoseOnlyWhoMaySeeIt() {
        assertThat(desk.page(demo.store.sam).lines()).extracting(OfferLine::code).contains("26-1106", "26-1123", "26-1128");
        TrackerPage floor = desk.page(demo.store.ana);
        assertThat(floor.lines()).extracting(OfferLine::code).doesNotContain("26-1106", "26-1123", "26-1128");
        assertThat(floor.lines()).allSatisfy(line -> assertThat(line.money().dealer().isZero()).isTrue());
        assertThat(floor.lines()).allSatisfy(line -> assertThat(line.gives()).doesNotContain("store"));
    }

    @Test
    void theFloorSeesPublishedCampaignsAndWritersTheOthersMarkedSo() {
        assertThat(campaigns(demo.store.ana)).extracting(OfferLine::name)
                .containsExactlyInAnyOrder("2026-11 Truck Month", "2026-11 Mach-E Electric Weeks");
        List<OfferLine> all = campaigns(demo.store.mia);
        assertThat(all).extracting(OfferLine::name).contains("2026-11 Explorer Family Lease", "2026-11 Conquest Mailer");
        assertThat(all).filteredOn(line -> line.marks().contains(OfferMark.NOT_PUBLISHED)).hasSize(2)
                .noneMatch(OfferLine::inForce);
    }

    @Test
    void whatTheNewestBriefChangedIsMarkedForThisPerson() {
        TrackerPage page = desk.page(demo.store.ana);
        assertThat(page.read()).isNotNull();
        assertThat(line(page, "26-1102").marks()).contains(OfferMark.CHANGED);
        assertThat(line(page, "26-1107").marks()).contains(OfferMark.NEW);
        assertThat(line(page, "26-1115").marks()).doesNotContain(OfferMark.NEW, OfferMark.CHANGED);
        assertThat(page.totals().changed()).isEqualTo((int) page.lines().stream().filter(OfferLine::changed).count());
        assertThat(desk.page(demo.store.frank).read()).isNull();
        assertThat(desk.page(demo.store.frank).totals().changed()).isZero();
    }

    @Test
    void endsAndStartsAreToldByTheDay() {
        demo.store.clock.set("2026-11-30T15:00:00Z");
        TrackerPage last = desk.page(demo.store.ana);
        assertThat(line(last, "26-1101").marks()).contains(OfferMark.ENDS_TODAY);
        assertThat(last.totals().endToday()).isGreaterThan(15);
        demo.store.clock.set("2026-11-25T15:00:00Z");
        assertThat(line(desk.page(demo.store.ana), "26-1101").marks()).doesNotContain(OfferMark.ENDS_THIS_WEEK);
        assertThat(line(desk.page(demo.store.ana), "26-1127").marks()).contains(OfferMark.MAY_RUN_OUT);
        demo.store.clock.set("2026-10-26T15:00:00Z");
        assertThat(line(desk.page(demo.store.mia), "26-1101").marks()).contains(OfferMark.STARTS_SOON);
        assertThat(line(desk.page(demo.store.mia), "26-1101").inForce()).isFalse();
        demo.store.clock.set("2026-10-01T15:00:00Z");
        assertThat(line(desk.page(demo.store.mia), "26-1101").marks()).contains(OfferMark.PLANNED);
        demo.store.clock.set("2026-12-01T15:00:00Z");
        assertThat(desk.page(demo.store.mia).line("26-1101")).isEmpty();
    }

    @Test
    void aCampaignThatPromisesAnOlderRevisionSaysSo() {
        OfferLine trucks = campaigns(demo.store.mia).stream().filter(it -> it.name().equals("2026-11 Truck Month")).findFirst()
                .orElseThrow();
        CampaignFile file = ((Offer.OfCampaign) trucks.offer()).file();
        assertThat(file.campaign().revision()).isEqualTo(2);
        assertThat(trucks.marks()).doesNotContain(OfferMark.SUPERSEDED);
        assertThat(trucks.money().customer().isGreaterThan(trucks.money().everybody())).isTrue();
    }

    @Test
    void theStockThatFitsIsCountedForEachProgramInForce() {
        assertThat(desk.withStock(demo.store.ana, desk.page(demo.store.ana)).totals().units()).as("no stock is known").isNull();
        demo.store.books.unitOfWork().write(demo.store.mia.actor(), log -> demo.store.books.stock().save(
                Lot.all().stream().map(Lot::clear).toList()));
        TrackerPage page = desk.withStock(demo.store.ana, desk.page(demo.store.ana));
        assertThat(page.totals().units()).isEqualTo(7);
        assertThat(line(page, "26-1101").units()).isNotNull().satisfies(units ->
                assertThat(units.fit() + units.mayFit()).isBetween(1, 4));
        assertThat(line(page, "26-1104").units()).isNotNull();
        assertThat(page.totals().unitsWithout()).as("a used one and a classic have nothing").isGreaterThanOrEqualTo(2);
        assertThat(page.models()).containsKey("Silverado 1500");
        assertThat(page.lines()).filteredOn(line -> !line.isProgram()).allMatch(line -> line.units() == null);
    }

    private List<OfferLine> campaigns(User user) {
        return desk.page(user).lines().stream().filter(line -> !line.isProgram()).toList();
    }

    private static OfferLine line(TrackerPage page, String key) {
        return page.line(key).orElseThrow();
    }
}
