package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.Acknowledgement;
import app.baton.campaign.ApprovalKind;
import app.baton.campaign.Brief;
import app.baton.campaign.Campaign;
import app.baton.campaign.CampaignFile;
import app.baton.campaign.CampaignState;
import app.baton.journal.PageRequest;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PromiseTravelsTest {

    @TempDir
    Path share;

    private TestHouse house;

    @BeforeEach
    void found() {
        house = new TestHouse(share);
    }

    @Test
    void aPromiseTravelsFromMarketingOverFinanceToTheShowroomAndTheReceiptBack() {
        Campaign campaign = house.truckMonth(house.cash);
        house.approve(campaign);
        assertThat(TestHouse.waiting(house.marketing, campaign).state()).isEqualTo(CampaignState.APPROVED);

        Brief brief = house.publish();
        SyncReport report = house.showroom.sync();

        assertThat(report.reach()).isEqualTo(SyncReport.Reach.REACHED);
        assertThat(report.received()).extracting(SyncReport.Received::type).containsExactly("brief");
        assertThat(report.refused()).isEmpty();
        assertThat(house.showroom.books.briefs().newest()).hasValueSatisfying(here -> {
            assertThat(here.number()).isEqualTo(brief.number());
            assertThat(here.campaigns()).isEqualTo(brief.campaigns());
            assertThat(here.programs()).isEqualTo(brief.programs());
            assertThat(here.byName()).isEqualTo("Mia Chen");
        });
        assertThat(TestHouse.waiting(house.showroom, campaign).state()).isEqualTo(CampaignState.PUBLISHED);
        assertThat(house.showroom.books.programs().find(house.cash.ref())).isPresent();

        house.showroom.reading.acknowledge(house.ana, brief.number());
        assertThat(house.showroom.sync().sent()).isEqualTo(1);
        house.marketing.sync();
        assertThat(house.marketing.books.briefs().readers(brief.number())).singleElement()
                .satisfies(read -> {
                    assertThat(read.name()).isEqualTo("Ana Morales");
                    assertThat(read.desk()).isEqualTo(house.showroom.id);
                    assertThat(read.at()).isEqualTo(house.clock.now());
                });
    }

    @Test
    void aReturnComesBackWithItsReasonAndPublishesNothing() {
        Campaign campaign = house.truckMonth(house.cash);
        CampaignFile draft = house.marketing.campaigns.save(house.mia, CampaignFile.draft(campaign));
        house.marketing.campaigns.propose(house.mia, draft, house.clock.now().plus(Duration.ofHours(4)));
        house.everybodySyncs();
        house.finance.answers.answer(house.frank, TestHouse.waiting(house.finance, campaign), ApprovalKind.FINANCE, false,
                "Name the term.");
        house.everybodySyncs();

        assertThat(TestHouse.waiting(house.marketing, campaign)).satisfies(file -> {
            assertThat(file.state()).isEqualTo(CampaignState.RETURNED);
            assertThat(file.approvals()).singleElement().satisfies(no -> {
                assertThat(no.reason()).isEqualTo("Name the term.");
                assertThat(no.byName()).isEqualTo("Frank Ode");
            });
        });
    }

    @Test
    void dealerMoneyTravelsOnlyWithBothYeses() {
        Brief brief = house.published(house.cash, house.dealer);

        house.showroom.sync();

        assertThat(brief.approvals()).extracting(each -> each.kind())
                .containsExactlyInAnyOrder(ApprovalKind.FINANCE, ApprovalKind.DEALER_MONEY);
        assertThat(house.showroom.newestBrief()).isEqualTo(brief.number());
    }

    @Test
    void aDeskThatWasAwayCatchesUpWithEveryBriefInItsOrder() {
        house.published(house.cash);
        for (int day = 0; day < 20; day++) {
            house.clock.pass(Duration.ofDays(1));
            house.publish();
        }

        SyncReport report = house.showroom.sync();

        assertThat(report.refused()).isEmpty();
        assertThat(house.showroom.newestBrief()).isEqualTo(21);
        assertThat(house.showroom.books.briefs().history(PageRequest.first(100)).rows()).hasSize(21);
    }

    @Test
    void aRoundWithoutNewsReadsOneSmallFilePerWriterAndTheRoot() {
        house.published(house.cash);
        house.everybodySyncs();
        var counting = new FaultyFolder(new DiskFolder(share));
        house.showroom.moveTo(counting);
        house.showroom.sync();
        counting.reads.clear();

        house.showroom.sync();

        assertThat(counting.reads).containsExactlyInAnyOrder(Share.ROOT, Share.headPath(house.showroom.id),
                Share.headPath(house.office.id), Share.headPath(house.marketing.id), Share.headPath(house.finance.id));
        assertThat(counting.writes).isEmpty();
    }

    @Test
    void nobodyIsToldAnythingTwice() {
        house.published(house.cash);
        house.everybodySyncs();

        for (TestDesk desk : java.util.List.of(house.office, house.marketing, house.finance, house.showroom)) {
            SyncReport again = desk.sync();
            assertThat(again.received()).isEmpty();
            assertThat(again.sent()).isZero();
            assertThat(again.refused()).isEmpty();
            assertThat(again.notices()).isEmpty();
            assertThat(desk.asideCodes()).isEmpty();
        }
    }

    @Test
    void programsTravelToDesksThatHaveNone() {
        house.marketing.books.unitOfWork().write(house.mia.actor(), log -> {
            house.marketing.post.sendPrograms(house.mia);
            return true;
        });
        house.marketing.sync();
        assertThat(house.showroom.books.programs().count()).isZero();

        house.showroom.sync();

        assertThat(house.showroom.books.programs().count()).isEqualTo(2);
    }

    @Test
    void anAcknowledgementWaitsWhileTheShareIsAwayAndIsNeverLost() {
        Brief brief = house.published(house.cash);
        house.showroom.sync();
        var folder = new FaultyFolder(new DiskFolder(share));
        house.showroom.moveTo(folder);
        folder.absent = true;
        house.showroom.reading.acknowledge(house.ana, brief.number());

        SyncReport away = house.showroom.sync();
        assertThat(away.reach()).isEqualTo(SyncReport.Reach.ABSENT);
        assertThat(away.waiting()).isEqualTo(1);
        house.showroom.restart();
        folder.absent = false;
        assertThat(house.showroom.sync().waiting()).isZero();

        house.marketing.sync();
        assertThat(house.marketing.books.briefs().readers(brief.number())).extracting(Acknowledgement::name)
                .containsExactly("Ana Morales");
    }
}
