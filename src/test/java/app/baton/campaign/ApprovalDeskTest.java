package app.baton.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.journal.Problem;
import org.junit.jupiter.api.Test;

class ApprovalDeskTest {

    private final Lakeside store = new Lakeside();

    @Test
    void financesYesAloneApprovesWhatPromisesNoDealerMoney() {
        CampaignFile proposed = store.proposed(store.truckMonth(store.cash));

        assertThat(store.answers.missing(proposed)).containsExactly(ApprovalKind.FINANCE);
        assertThat(answer(store.frank, proposed, ApprovalKind.FINANCE, true, "").state()).isEqualTo(CampaignState.APPROVED);
    }

    @Test
    void dealerMoneyNeedsTheSalesManagersYesToo() {
        CampaignFile proposed = store.proposed(store.truckMonth(store.cash, store.dealer));
        CampaignFile half = answer(store.frank, proposed, ApprovalKind.FINANCE, true, "");

        assertThat(half.state()).isEqualTo(CampaignState.SUBMITTED);
        assertThat(store.answers.missing(half)).containsExactly(ApprovalKind.DEALER_MONEY);
        assertThat(store.answers.waitingFor(store.frank)).isEmpty();
        assertThat(store.answers.waitingFor(store.sam)).containsExactly(half);
        assertThat(answer(store.sam, half, ApprovalKind.DEALER_MONEY, true, "").state()).isEqualTo(CampaignState.APPROVED);
    }

    @Test
    void oneNoReturnsItWithTheReason() {
        CampaignFile proposed = store.proposed(store.truckMonth(store.cash, store.dealer));
        CampaignFile half = answer(store.sam, proposed, ApprovalKind.DEALER_MONEY, true, "");
        CampaignFile returned = answer(store.frank, half, ApprovalKind.FINANCE, false, "The rate needs tier T0-1.");

        assertThat(returned.state()).isEqualTo(CampaignState.RETURNED);
        assertThat(returned.approval(ApprovalKind.FINANCE).orElseThrow().reason()).isEqualTo("The rate needs tier T0-1.");
    }

    @Test
    void aNoWithoutAReasonIsNotTaken() {
        CampaignFile proposed = store.proposed(store.truckMonth(store.cash));

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> answer(store.frank, proposed, ApprovalKind.FINANCE, false, ""))
                .matches(problem -> problem.code().equals("approval.no-reason"));
        assertThat(store.post.approvals).isEmpty();
    }

    @Test
    void theSalesManagerIsNotAskedWhereThereIsNoDealerMoney() {
        CampaignFile proposed = store.proposed(store.truckMonth(store.cash));

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> answer(store.sam, proposed, ApprovalKind.DEALER_MONEY, true, ""))
                .matches(problem -> problem.code().equals("approval.not-needed"));
    }

    @Test
    void aVerdictVouchesForTheCampaignAndEveryProgramByHash() {
        CampaignFile approved = store.approved(store.truckMonth(store.cash, store.military));
        Approval verdict = approved.approval(ApprovalKind.FINANCE).orElseThrow();

        assertThat(verdict.campaignHash()).isEqualTo(new FakeFormats().hash(approved.campaign()));
        assertThat(verdict.programHashes()).containsOnlyKeys(store.cash.ref(), store.military.ref());
        assertThat(verdict.sealed()).isEqualTo("sealed");
    }

    @Test
    void anAnswerToWhatSomebodyAnsweredMeanwhileIsRefused() {
        CampaignFile proposed = store.proposed(store.truckMonth(store.cash));
        answer(store.frank, proposed, ApprovalKind.FINANCE, true, "");

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> answer(store.frank, proposed, ApprovalKind.FINANCE, false, "No"))
                .matches(problem -> problem.kind() == Problem.Kind.CONFLICT);
    }

    @Test
    void marketingApprovesNothing() {
        CampaignFile proposed = store.proposed(store.truckMonth(store.cash));

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> answer(store.mia, proposed, ApprovalKind.FINANCE, true, ""))
                .matches(problem -> problem.kind() == Problem.Kind.NOT_ALLOWED);
    }

    private CampaignFile answer(app.baton.people.User user, CampaignFile file, ApprovalKind kind, boolean yes, String reason) {
        return store.answers.answer(user, file, kind, yes, reason);
    }
}
