package app.baton.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CampaignDeskTest {

    private final Lakeside store = new Lakeside();
    private final Instant tonight = store.clock.now().plus(Duration.ofHours(9));

    @Test
    void aDraftIsKeptHoweverLittleItSays() {
        CampaignFile blank = store.campaigns.blank(store.mia);
        CampaignFile draft = store.campaigns.save(store.mia, CampaignFile.draft(blank.campaign().named("Something")));

        assertThat(draft.version()).isEqualTo(1);
        assertThat(store.campaigns.list(store.mia, PageRequest.first(10)).rows()).containsExactly(draft);
    }

    @Test
    void aCampaignWithoutANameIsNotKept() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> store.campaigns.save(store.mia, store.campaigns.blank(store.mia)))
                .matches(problem -> problem.field().orElse("").equals("name"));
    }

    @Test
    void aNameOrHeadlineThatNoListCouldShowIsRefusedByItsField() {
        Campaign campaign = store.truckMonth(store.cash);
        for (Campaign endless : List.of(campaign.named("F-150 ".repeat(94)), campaign.headed("Trucks ".repeat(143)))) {
            assertThatExceptionOfType(Problem.class)
                    .isThrownBy(() -> store.campaigns.save(store.mia, CampaignFile.draft(endless)))
                    .withMessageContaining("Shorten it")
                    .matches(problem -> List.of("name", "headline").contains(problem.field().orElse("")));
        }
    }

    @Test
    void eachSaveNotesWhatWasAndWhatIs() {
        Campaign campaign = store.truckMonth(store.cash);
        CampaignFile draft = store.campaigns.save(store.mia, CampaignFile.draft(campaign));
        store.campaigns.save(store.mia, changed(draft, campaign.headed("$2,000 off")));

        var newest = store.books.activity().of("campaign", campaign.id().toString(), PageRequest.first(5)).rows().getFirst();
        assertThat(newest.activity().what()).isEqualTo("campaign.saved");
        assertThat(newest.activity().details()).containsEntry("headline", "$2,500 off every new F-150 → $2,000 off");
        assertThat(newest.actor()).isEqualTo(store.mia.actor());
    }

    @Test
    void aSaveOverSomebodyElsesIsRefusedAndChangesNothing() {
        Campaign campaign = store.truckMonth(store.cash);
        CampaignFile draft = store.campaigns.save(store.mia, CampaignFile.draft(campaign));
        CampaignFile hers = store.campaigns.save(store.mia, changed(draft, campaign.named("Hers")));

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> store.campaigns.save(store.mia, changed(draft, campaign.named("His"))))
                .matches(problem -> problem.kind() == Problem.Kind.CONFLICT);
        assertThat(store.books.campaigns().latest(campaign.id())).contains(hers);
    }

    @Test
    void aProposalThatTheFloorCouldNotWorkWithNamesTheField() {
        Campaign campaign = store.truckMonth(store.cash);
        Promised bare = new Promised(store.cash.ref(), "", "", "");
        CampaignFile draft = store.campaigns.save(store.mia,
                CampaignFile.draft(campaign.promising(List.of(bare))));

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> store.campaigns.propose(store.mia, draft, tonight))
                .matches(problem -> problem.code().equals("campaign.incomplete"))
                .matches(problem -> problem.field().orElse("").equals("promises/0/why"));
        assertThat(store.post.proposals).isEmpty();
    }

    @Test
    void aProposalTravelsAndFreezesItsText() {
        CampaignFile proposed = store.proposed(store.truckMonth(store.cash));

        assertThat(store.post.proposals).containsExactly(proposed);
        assertThat(proposed.state()).isEqualTo(CampaignState.SUBMITTED);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> store.campaigns.save(store.mia, changed(proposed, proposed.campaign().named("Other"))))
                .matches(problem -> problem.code().equals("campaign.not-a-draft"));
    }

    @Test
    void anAnswerCannotBeDueInThePast() {
        CampaignFile draft = store.campaigns.save(store.mia, CampaignFile.draft(store.truckMonth(store.cash)));

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> store.campaigns.propose(store.mia, draft, store.clock.now()))
                .matches(problem -> problem.field().orElse("").equals("answerBy"));
    }

    @Test
    void aNewRevisionStartsFromTheNewestAndReplacesTheOldProposalOnlyWhenItIsProposedItself() {
        CampaignFile first = store.proposed(store.truckMonth(store.cash));
        CampaignFile second = store.campaigns.revise(store.mia, first.campaign().id());

        assertThat(second.campaign().revision()).isEqualTo(2);
        assertThat(second.state()).isEqualTo(CampaignState.DRAFT);
        assertThat(stateOf(first)).isEqualTo(CampaignState.SUBMITTED);

        store.campaigns.propose(store.mia, second, tonight);
        assertThat(stateOf(first)).isEqualTo(CampaignState.SUPERSEDED);
    }

    @Test
    void revisingTwiceGivesTheSameDraft() {
        CampaignFile first = store.proposed(store.truckMonth(store.cash));

        assertThat(store.campaigns.revise(store.mia, first.campaign().id()))
                .isEqualTo(store.campaigns.revise(store.mia, first.campaign().id()));
    }

    @Test
    void withdrawingNeedsAReason() {
        CampaignFile proposed = store.proposed(store.truckMonth(store.cash));

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> store.campaigns.withdraw(store.mia, proposed, " "))
                .matches(problem -> problem.field().orElse("").equals("reason"));
        assertThat(store.campaigns.withdraw(store.mia, proposed, "Wrong month").state()).isEqualTo(CampaignState.WITHDRAWN);
    }

    @Test
    void whoOnlySellsSeesWhatIsPublishedAndWritesNothing() {
        store.proposed(store.truckMonth(store.cash));

        assertThat(store.campaigns.list(store.ana, PageRequest.first(10)).rows()).isEmpty();
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> store.campaigns.blank(store.ana))
                .matches(problem -> problem.kind() == Problem.Kind.NOT_ALLOWED);
    }

    private CampaignState stateOf(CampaignFile file) {
        return store.books.campaigns().find(file.campaign().id(), file.campaign().revision()).orElseThrow().state();
    }

    private static CampaignFile changed(CampaignFile file, Campaign campaign) {
        return new CampaignFile(campaign, file.state(), file.answerBy(), file.approvals(), file.version());
    }

    @Test
    void theFloorReadsNothingOfDealerMoneyInACampaign() {
        store.approved(store.truckMonth(store.cash, store.dealer));
        store.briefs.publish(store.mia);

        assertThat(store.campaigns.list(store.ana, PageRequest.first(9)).rows().getFirst().campaign().promises())
                .extracting(Promised::program).containsExactly(store.cash.ref());
        assertThat(store.campaigns.list(store.mia, PageRequest.first(9)).rows().getFirst().campaign().promises())
                .extracting(Promised::program).containsExactly(store.cash.ref(), store.dealer.ref());
    }

    @Test
    void theFloorKeepsThePublishedRevisionWhileTheNextOneIsJudged() {
        CampaignFile published = store.approved(store.truckMonth(store.cash));
        store.briefs.publish(store.mia);
        CampaignFile next = store.campaigns.revise(store.mia, published.campaign().id());
        store.campaigns.propose(store.mia, store.campaigns.save(store.mia, next), store.clock.now().plusSeconds(3600));

        assertThat(store.campaigns.list(store.ana, PageRequest.first(9)).rows())
                .extracting(file -> file.campaign().revision()).containsExactly(1);
        assertThat(store.campaigns.list(store.mia, PageRequest.first(9)).rows())
                .extracting(file -> file.campaign().revision()).containsExactly(2);
    }
}
