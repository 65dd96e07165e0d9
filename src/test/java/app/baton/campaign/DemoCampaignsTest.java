package app.baton.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.Program;
import app.baton.incentive.Rulebook;
import app.baton.money.Dollars;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The campaigns that ship with the demo, read against the bulletin that ships with it. */
class DemoCampaignsTest {

    private final Lakeside store = new Lakeside(false);
    private final List<Campaign> campaigns = DemoCampaigns.campaigns();

    DemoCampaignsTest() {
        store.books.unitOfWork().write(store.mia.actor(), log -> {
            DemoCampaigns.bulletin().rulebooks().forEach((Rulebook book) -> store.books.programs().add(book));
            DemoCampaigns.bulletin().programs().forEach((Program program) -> store.books.programs().add(program));
            return log;
        });
        store.clock.set("2026-11-23T13:00:00Z");
    }

    @Test
    void thereAreFourCampaignsOneOfThemInTwoRevisions() {
        assertThat(campaigns).extracting(it -> it.name() + " " + it.revision()).containsExactly("2026-11 Truck Month 1",
                "2026-11 Truck Month 2", "2026-11 Explorer Family Lease 1", "2026-11 Mach-E Electric Weeks 1",
                "2026-11 Conquest Mailer 1");
    }

    @Test
    void everyNewestOneCouldBeProposed() {
        for (Campaign campaign : campaigns.subList(1, 5)) {
            assertThat(store.campaigns.check(store.mia, campaign)).as(campaign.name()).noneMatch(Finding::stops);
        }
    }

    @Test
    void onlyTheMailersHeadlineCountsConditionalMoney() {
        assertThat(campaigns.subList(1, 5)).filteredOn(it -> store.campaigns.check(store.mia, it).stream()
                .anyMatch(finding -> finding.code().equals("campaign.headline-conditional")))
                .extracting(Campaign::name).containsExactly("2026-11 Conquest Mailer");
    }

    @Test
    void onlyTheLeaseNeedsTheSalesManager() {
        assertThat(campaigns).filteredOn(it -> Approvals.needed(store.campaigns.promised(store.mia, it)).size() == 2)
                .extracting(Campaign::name).containsExactly("2026-11 Explorer Family Lease");
    }

    @Test
    void theTrucksRevisionTellsTheRateAndTheNewPromises() {
        Brief old = brief(1, LocalDate.of(2026, 11, 14), campaigns.get(0));
        Brief now = brief(2, LocalDate.of(2026, 11, 23), campaigns.get(1));
        BriefChanges changes = BriefChanges.between(Optional.of(old), now, LocalDate.of(2026, 11, 23), store.texts);

        assertThat(changes.changes()).extracting(it -> it.kind() + " " + it.promise().program().ref())
                .containsExactly("ENDED 26-1104 r1", "BETTER 26-1102 r2", "NEW 26-1122 r1", "NEW 26-1125 r1",
                        "WORDS 26-1101 r1");
        assertThat(changes.changes().get(1).after()).contains("60 months 2.9% → 1.9%");
    }

    @Test
    void aTrucksBuyerGetsTwoThousandForSureAndLoyaltyOnTop() {
        OfferSplit.VehicleLine truck = store.campaigns.split(store.mia, campaigns.get(1)).lines().getFirst();

        assertThat(truck.everybodyTotal()).isEqualTo(Dollars.of(2400));
        assertThat(truck.mostTotal()).isEqualTo(Dollars.of(2750 + 1000 + 500 + 400));
    }

    private Brief brief(long number, LocalDate day, Campaign campaign) {
        List<Program> programs = store.campaigns.promised(store.mia, campaign);
        return new Brief(number, day, Lakeside.DESK, "Mia", store.clock.now(), store.clock.now(), List.of(campaign), programs,
                List.of(), List.of());
    }
}
