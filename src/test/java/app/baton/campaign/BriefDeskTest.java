package app.baton.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.incentive.Program;
import app.baton.journal.Actor;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.people.User;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BriefDeskTest {

    private final Lakeside store = new Lakeside();

    @Test
    void theFirstBriefIsNumberOneAndCarriesCampaignProgramsAndVerdicts() {
        CampaignFile approved = store.approved(store.truckMonth(store.cash, store.military));
        Brief brief = store.briefs.publish(store.mia);

        assertThat(brief.number()).isEqualTo(1);
        assertThat(brief.campaigns()).containsExactly(approved.campaign());
        assertThat(brief.programs()).containsExactly(store.cash, store.military);
        assertThat(brief.approvals()).isEqualTo(approved.approvals());
        assertThat(brief.expires()).isEqualTo(brief.issued().plus(Duration.ofDays(7)));
        assertThat(store.books.briefs().newest()).contains(brief);
        assertThat(store.post.briefs).containsExactly(brief);
        assertThat(state(approved)).isEqualTo(CampaignState.PUBLISHED);
    }

    @Test
    void theNextBriefIsIssuedUnchangedUnderTheNextNumber() {
        store.approved(store.truckMonth(store.cash));
        Brief first = store.briefs.publish(store.mia);
        store.clock.pass(Duration.ofDays(1));
        Brief second = store.briefs.publish(store.mia);

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.campaigns()).isEqualTo(first.campaigns());
        assertThat(second.day()).isEqualTo(first.day().plusDays(1));
    }

    @Test
    void withoutAnyApprovedCampaignThereIsNoFirstBrief() {
        store.proposed(store.truckMonth(store.cash));

        assertThat(store.briefs.preview(store.mia).blocked()).isTrue();
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> store.briefs.publish(store.mia))
                .matches(problem -> problem.code().equals("brief.blocked"));
    }

    @Test
    void aProgramThatIsOverDropsOutByItselfAndIsNamed() {
        Program early = Offers.cash("26-1109", 1, LocalDate.of(2026, 11, 5), Map.of("F-150", 300));
        store.know(early);
        store.approved(store.truckMonth(store.cash, early));
        assertThat(store.briefs.publish(store.mia).programs()).containsExactly(store.cash, early);

        store.clock.pass(Duration.ofDays(4));
        BriefPreview next = store.briefs.preview(store.mia);
        assertThat(next.brief().programs()).as("whole, as finance approved it").containsExactly(store.cash, early);
        assertThat(Promise.inForce(next.brief(), store.clock.today())).extracting(promise -> promise.program().ref())
                .containsExactly(store.cash.ref());
        assertThat(next.leftOut()).singleElement().satisfies(left ->
                assertThat(left.sentence()).contains("26-1109 r1").contains("Nov 5, 2026"));
    }

    @Test
    void aProgramThatHasNotBegunIsPromisedFromItsFirstDayOnAndIsNamedUntilThen() {
        Program later = Offers.cash("26-1109", 1, Offers.LAST, Map.of("F-150", 300)).shifted(4, 0);
        store.know(later);
        store.approved(store.truckMonth(store.cash, later));

        BriefPreview now = store.briefs.preview(store.mia);
        assertThat(now.leftOut()).singleElement().satisfies(left -> assertThat(left.sentence())
                .isEqualTo("26-1109 r1 Customer Cash 26-1109 begins on Nov 5, 2026, so this promise comes in on that day."));
        Brief brief = store.briefs.publish(store.mia);
        assertThat(brief.programs()).as("whole, as finance approved it").containsExactly(store.cash, later);
        assertThat(promised(brief, LocalDate.of(2026, 11, 4))).containsExactly(store.cash);
        assertThat(promised(brief, LocalDate.of(2026, 11, 5))).as("without a new brief").containsExactly(store.cash, later);
    }

    @Test
    void aCampaignWaitsUntilTheFirstOfItsProgramsHasBegun() {
        Program later = Offers.cash("26-1109", 1, Offers.LAST, Map.of("F-150", 300)).shifted(4, 0);
        Program last = Offers.cash("26-1108", 1, Offers.LAST, Map.of("F-150", 300)).shifted(9, 0);
        store.know(later);
        store.know(last);
        store.approved(store.truckMonth(later, last));

        assertThat(store.briefs.preview(store.mia).leftOut()).singleElement().satisfies(left -> assertThat(left.sentence())
                .isEqualTo("None of its programs can be used yet. It comes in on Nov 5, 2026."));
        store.clock.set("2026-11-05T15:00:00Z");
        assertThat(promised(store.briefs.publish(store.mia), store.clock.today())).containsExactly(later);
    }

    private static List<Program> promised(Brief brief, LocalDate day) {
        return Promise.inForce(brief, day).stream().map(Promise::program).toList();
    }

    @Test
    void aCampaignDropsOutWhenItIsOverOrNothingOfItIsLeft() {
        Campaign campaign = store.truckMonth(store.cash);
        store.approved(campaign.running(campaign.starts(), LocalDate.of(2026, 11, 3)));
        store.briefs.publish(store.mia);
        store.clock.pass(Duration.ofDays(2));

        Brief empty = store.briefs.publish(store.mia);
        assertThat(empty.campaigns()).isEmpty();
        assertThat(empty.number()).isEqualTo(2);
    }

    @Test
    void aNewRevisionTakesTheOldOnesPlaceAndUntilThenTheOldOneStays() {
        CampaignFile first = store.approved(store.truckMonth(store.cash));
        store.briefs.publish(store.mia);
        CampaignFile second = store.campaigns.revise(store.mia, first.campaign().id());

        assertThat(store.briefs.preview(store.mia).brief().campaigns()).containsExactly(first.campaign());

        CampaignFile proposed = store.campaigns.propose(store.mia, second, store.clock.now().plusSeconds(60));
        store.answers.answer(store.frank, proposed, ApprovalKind.FINANCE, true, "");
        assertThat(store.briefs.publish(store.mia).campaigns()).containsExactly(second.campaign());
        assertThat(state(first)).isEqualTo(CampaignState.SUPERSEDED);
    }

    @Test
    void aWithdrawnCampaignLeavesTheFloorWithTheNextBrief() {
        store.approved(store.truckMonth(store.cash));
        Brief brief = store.briefs.publish(store.mia);
        CampaignFile published = store.books.campaigns().latest(brief.campaigns().getFirst().id()).orElseThrow();
        store.campaigns.withdraw(store.mia, published, "Sold out");

        assertThat(store.briefs.publish(store.mia).campaigns()).isEmpty();
    }

    @Test
    void theScheduledBriefWaitsForItsHourAndComesOnceADay() {
        store.approved(store.truckMonth(store.cash));
        OpeningDays usual = OpeningDays.usual();
        store.briefs.setOpeningDays(store.mia,
                new OpeningDays(usual.days(), usual.closed(), usual.issueAt(), usual.readBy(), true));

        store.clock.set("2026-11-03T12:29:00Z");
        assertThat(store.briefs.issueIfDue()).isEmpty();
        store.clock.set("2026-11-03T12:30:00Z");
        assertThat(store.briefs.issueIfDue()).isPresent();
        assertThat(store.briefs.issueIfDue()).isEmpty();
        store.clock.set("2026-11-08T15:00:00Z");
        assertThat(store.briefs.issueIfDue()).as("a Sunday").isEmpty();

        var line = store.books.activity().of("brief", "1", PageRequest.first(1)).rows().getFirst();
        assertThat(line.actor()).isEqualTo(Actor.SYSTEM);
    }

    @Test
    void aDeskThatDoesNotIssueStaysQuiet() {
        store.approved(store.truckMonth(store.cash));

        assertThat(store.briefs.issueIfDue()).isEmpty();
    }

    @Test
    void whoMayNotPublishPublishesNothing() {
        store.approved(store.truckMonth(store.cash));

        for (User user : new User[] {store.ana, store.frank, store.sam}) {
            assertThatExceptionOfType(Problem.class).isThrownBy(() -> store.briefs.publish(user))
                    .matches(problem -> problem.kind() == Problem.Kind.NOT_ALLOWED);
        }
        assertThat(store.post.briefs).isEmpty();
    }

    private CampaignState state(CampaignFile file) {
        return store.books.campaigns().find(file.campaign().id(), file.campaign().revision()).orElseThrow().state();
    }
}
