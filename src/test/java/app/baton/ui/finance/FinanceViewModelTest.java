package app.baton.ui.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.baton.deal.check.CheckCode;
import app.baton.deal.check.Finding;
import app.baton.deal.check.Severity;
import app.baton.deal.life.Deal;
import app.baton.deal.life.DealState;
import app.baton.deal.life.Ending;
import app.baton.deal.life.PaperNeeded;
import app.baton.journal.InlineBackground;
import app.baton.journal.Problem;
import app.baton.money.Dollars;
import app.baton.people.Role;
import app.baton.people.User;
import app.baton.ui.finance.ActFields.EndingKind;
import app.baton.ui.finance.ActFields.Paper;
import app.baton.ui.kit.PaneState;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The finance manager's morning without a window. */
class FinanceViewModelTest {

    @Test
    void anEmptyOfficeSaysWhereDealsComeFrom() {
        Office office = Office.empty();
        office.model().reload();

        assertThat(office.model().lead()).isEqualTo("No deal waits for finance.");
        assertThat(office.model().state().get()).isInstanceOfSatisfying(PaneState.Empty.class,
                empty -> assertThat(empty.sentence()).contains("when the floor submits them"));
        assertThat(office.acts().refusal(Act.APPROVE)).isEqualTo("Pick a deal from the list first.");
        office.model().move(1);
        office.model().open("not an id");
        assertThat(office.model().state().get().said()).hasValueSatisfying(said -> assertThat(said).contains("not on this desk"));
    }

    @Test
    void theDealThatWaitsLongestStandsFirstAndIsOpened() {
        Office office = Office.busy();

        assertThat(office.model().lines()).extracting(line -> line.row().buyer()).containsExactly("Jo Park", "Lee Chan");
        assertThat(office.model().lines().getFirst().way()).isEqualTo(office.floor().loan());
        assertThat(office.model().age(office.model().lines().getFirst().row().since())).isEqualTo("3 hours");
        assertThat(office.deal().offer().parties().buyer()).isEqualTo("Jo Park");
        assertThat(office.model().lead()).isEqualTo("2 deals wait for finance.");
        assertThat(FinanceViewModel.STATES).extracting(office.model()::count)
                .containsExactly(2L, 1L, 1L, 0L, 1L, 0L, 0L, 0L, 0L);
        office.model().show(DealState.RETURNED);
        assertThat(office.deal().returned()).startsWith("The title is in");
        office.model().show(DealState.FUNDED);
        assertThat(office.model().opened().get()).as("nothing stands there").isNull();
    }

    @Test
    void aDealThatStopsIsNotApprovedAndSaysWhy() {
        Office office = Office.busy();

        assertThat(office.acts().refusal(Act.APPROVE)).contains(Office.PROMISE);
        office.acts().begin(Act.APPROVE);
        assertThat(office.acts().open().get()).as("its key opens nothing").isNull();
        assertThat(office.acts().refusal(Act.DELIVER)).isEqualTo(
                "This deal stands at \"With finance\". Possible at: Contracted.");
        assertThat(office.acts().refusal(Act.CONTRACT)).contains("Possible at: Approved.");
    }

    @Test
    void aBrokenPromiseIsEndedALenderDecidesAndTheDealIsApproved() {
        Office office = Office.busy();
        office.acts().begin(Act.PROMISE);
        office.acts().send();
        assertThat(office.fields().said.error().get()).isNotEmpty();
        office.fields().said.set("The page is corrected since nine.");
        office.acts().send();
        assertThat(office.deal().promises()).extracting(ended -> ended.ending())
                .containsExactly(new Ending.AdCorrected("The page is corrected since nine."));

        office.acts().begin(Act.DECIDE);
        office.fields().lender.set("Northwind Credit");
        office.fields().buyRate.set("five");
        office.acts().send();
        assertThat(office.fields().buyRate.error().get()).contains("five");
        office.fields().buyRate.set("6.4");
        office.fields().most.set("31,000");
        office.fields().expires.field().set("12/15");
        office.fields().stipulations.set("pay stub\nproof of residence");
        office.acts().send();
        assertThat(office.deal().lenderDecided()).isTrue();
        assertThat(office.deal().lenders().getFirst().stipulations()).containsExactly("pay stub", "proof of residence");

        office.acts().begin(Act.APPROVE);
        office.fields().note.set("Clean.");
        office.acts().send();
        assertThat(office.deal().state()).isEqualTo(DealState.APPROVED);
        assertThat(office.deal().offer().parties().buyer()).as("it stays in sight").isEqualTo("Jo Park");
        assertThat(office.model().lines()).extracting(line -> line.row().buyer()).containsExactly("Lee Chan");
        assertThat(office.dialogs().toasts.getLast()).isEqualTo("Approve: Jo Park. Stands at: Approved.");
        assertThat(office.dialogs().problems).isEmpty();
    }

    @Test
    void aDealGoesBackWithOneReasonAndNeverWithoutOne() {
        Office office = Office.busy();
        office.acts().begin(Act.GIVE_BACK);
        office.acts().send();
        assertThat(office.fields().reason.error().get()).isEqualTo("Say the one thing that has to be mended.");
        office.fields().reason.set("No proof of residence.");
        office.acts().send();

        assertThat(office.deal().state()).isEqualTo(DealState.RETURNED);
        assertThat(office.deal().returned()).isEqualTo("No proof of residence.");
        assertThat(office.acts().open().get()).isNull();
    }

    @Test
    void papersThatWereSeenAreNoMoreMissing() {
        Office office = Office.busy();
        List<PaperNeeded> papers = office.opened().review().papers();
        assertThat(papers).extracting(paper -> paper.program().id().value(), PaperNeeded::seen)
                .containsExactly(tuple("N-1", false));
        assertThat(codes(office)).contains(CheckCode.PROOF_NEEDED);

        office.acts().begin(Act.PROOF);
        assertThat(office.fields().onName.get()).as("mostly it is the buyer's").isEqualTo("Jo Park");
        office.acts().send();
        assertThat(office.fields().paper.error().get()).isEqualTo("Pick the paper that you saw.");
        office.fields().paper.set(new Paper(papers.getFirst(), papers.getFirst().rule().anyOf().getFirst()));
        office.fields().onName.set("Kim Park");
        office.fields().dated.field().set("11/28");
        office.acts().send();

        assertThat(office.opened().review().papers()).extracting(PaperNeeded::seen).containsExactly(true);
        assertThat(codes(office)).doesNotContain(CheckCode.PROOF_NEEDED)
                .contains(CheckCode.PROOF_OTHER_NAME, CheckCode.PROOF_LATE);
        assertThat(office.opened().review().findings()).extracting(Finding::severity).isSorted();
        assertThat(office.opened().review().findings().getFirst().severity()).isEqualTo(Severity.STOP);
    }

    private static List<CheckCode> codes(Office office) {
        return office.opened().review().findings().stream().map(Finding::code).toList();
    }

    @Test
    void twoPeopleOnOneDealAreToldAndWhatOneTypedStays() {
        Office office = Office.busy();
        office.acts().begin(Act.GIVE_BACK);
        office.fields().reason.set("Where is the pay stub?");
        Deal elsewhere = office.floor().decided(office.deal());

        office.acts().send();
        assertThat(office.dialogs().problems).extracting(Problem::code).containsExactly("deal.changed-meanwhile");
        assertThat(office.deal().newest()).as("it is read anew").isEqualTo(elsewhere.newest());
        assertThat(office.acts().open().get()).isEqualTo(Act.GIVE_BACK);
        assertThat(office.fields().reason.get()).isEqualTo("Where is the pay stub?");
        office.acts().send();
        assertThat(office.deal().state()).isEqualTo(DealState.RETURNED);
    }

    @Test
    void fieldsOfAnActThatIsNoMorePossibleClose() {
        Office office = Office.busy();
        office.acts().begin(Act.GIVE_BACK);
        office.floor().finance.giveBack(office.floor().frank, office.deal(), "The other desk was faster.");
        office.fields().reason.set("Mine");
        office.acts().send();

        assertThat(office.deal().returned()).isEqualTo("The other desk was faster.");
        assertThat(office.acts().open().get()).isNull();
    }

    @Test
    void aContractIsDatedDeliveredReportedAndPaid() {
        Office office = Office.busy();
        office.model().show(DealState.APPROVED);
        office.acts().begin(Act.CONTRACT);
        office.fields().contract.field().set("+1");
        office.acts().send();
        assertThat(office.fields().contract.field().error().get()).contains("lies ahead");
        office.fields().contract.field().set("11/24");
        office.acts().send();
        office.acts().begin(Act.DELIVER);
        office.acts().send();
        office.acts().begin(Act.REPORT);
        office.acts().send();
        assertThat(office.acts().refusal(Act.REPORT)).isEqualTo("That was already on Nov 24, 2026.");
        office.acts().begin(Act.FUND);
        office.acts().send();

        assertThat(office.deal().state()).isEqualTo(DealState.FUNDED);
        assertThat(office.deal().dates().reported()).isEqualTo(Office.TODAY);
        assertThat(office.acts().refusal(Act.FUND)).startsWith("That was already on");
    }

    @Test
    void aDeliveryWithoutALenderIsSignedAsSpotDelivery() {
        Office office = Office.empty();
        office.floor().finance.contract(office.floor().frank, office.floor().finance.approve(office.floor().frank,
                office.floor().withFinance(), ""), Office.TODAY);
        office.model().show(DealState.CONTRACTED);
        office.acts().begin(Act.DELIVER);
        office.acts().send();
        assertThat(office.fields().spot.error().get()).contains("spot delivery");
        office.fields().spot.set("Sam Ruiz");
        office.acts().send();

        assertThat(office.deal().spotSignedBy()).isEqualTo("Sam Ruiz");
        assertThat(office.acts().refusal(Act.DECIDE)).as("the lender may still decide").isEmpty();
    }

    @Test
    void unwindingShowsWhatItTakesBackAndAsksFirst() {
        Office office = Office.busy();
        office.model().show(DealState.DELIVERED);
        office.acts().begin(Act.UNWIND);
        office.fields().why.set("The lender said no.");
        office.dialogs().yes = false;
        office.acts().send();
        assertThat(office.deal().state()).isEqualTo(DealState.DELIVERED);
        assertThat(office.dialogs().asked.getLast().sentence()).contains("the claim for N-1").contains("its part of the goal");
        assertThat(office.dialogs().asked.getLast().dangerous()).isTrue();
        office.dialogs().yes = true;
        office.acts().send();

        assertThat(office.deal().state()).isEqualTo(DealState.UNWOUND);
        assertThat(office.acts().refusal(Act.PROOF)).isEqualTo("Not possible: this deal stands at \"Unwound\".");
    }

    @Test
    void aContractThatDoesNotStandIsWorkedOutAgain() {
        Office office = Office.busy();
        office.model().show(DealState.DELIVERED);
        office.acts().begin(Act.RECONTRACT);
        office.fields().again.set("The lender wants a co-buyer.");
        office.acts().send();

        assertThat(office.deal().state()).isEqualTo(DealState.RECONTRACTING);
        assertThat(office.model().count(DealState.RECONTRACTING)).isEqualTo(1);
    }

    @Test
    void theLendersContractIsComparedAtEachKeystroke() {
        Office office = Office.busy();
        ContractCheck check = office.model().check();
        var ours = office.opened().box().orElseThrow();
        assertThat(check.compared().get().typed()).isZero();

        check.rate.set(ours.disclosedRate().add(new BigDecimal("0.12")).toPlainString());
        check.financed.set(Dollars.wire(ours.amountFinanced()));
        assertThat(check.compared().get()).isEqualTo(new ContractCheck.Compared(2, List.of()));
        check.rate.set(ours.disclosedRate().add(new BigDecimal("0.14")).toPlainString());
        assertThat(check.compared().get().differing()).extracting(Finding::code).containsExactly(CheckCode.CONTRACT_DIFFERS);
        check.charge.set("1");
        assertThat(check.compared().get().differing()).hasSize(2);
        check.charge.set("one");
        assertThat(check.compared().get().differing()).as("what cannot be read is not compared").hasSize(1);

        check.charge.set("");
        check.keep();
        assertThat(office.deal().offer().request().stated()).isNotNull();
        assertThat(codes(office)).as("and stops the approval").contains(CheckCode.CONTRACT_DIFFERS);
        check.rate.set("");
        check.financed.set("");
        check.keep();
        assertThat(office.deal().offer().request().stated()).isNull();
    }

    @Test
    void aContractIsComparedOnlyWhereFinanceHasGivenTheDealOn() {
        Office office = Office.busy();
        office.model().show(DealState.APPROVED);
        assertThat(office.acts().refusal(Act.CHECK)).isEmpty();
        assertThat(office.model().check().mayKeep()).isFalse();
        office.model().check().payment.set("1.00");
        assertThat(office.model().check().compared().get().differing()).hasSize(1);
    }

    @Test
    void whoeverMaySpendTheStoresMoneyMayHonorAPromise() {
        Office office = Office.busy();
        var both = new User(office.floor().frank.id(), "Frank Ode", Set.of(
                Role.FINANCE_MANAGER, Role.SALES_MANAGER));
        Office manager = Office.of(office.floor(), new InlineBackground(), both);
        manager.model().reload();
        manager.acts().begin(Act.PROMISE);
        assertThat(manager.fields().amount.get()).as("what the deal falls short of it").isEqualTo("500");
        manager.fields().ending.set(EndingKind.HONORED);
        manager.fields().amount.set("");
        manager.fields().said.set("Sam Ruiz");
        manager.acts().send();
        assertThat(manager.fields().amount.error().get()).isNotEmpty();
        manager.fields().amount.set("500");
        manager.acts().send();

        assertThat(manager.deal().promises()).extracting(ended -> ended.ending())
                .containsExactly(new Ending.Honored(Dollars.parse("500.00"), "Sam Ruiz"));
    }

    @Test
    void agesFollowTheClock() {
        Office office = Office.busy();
        office.floor().clock.pass(Duration.ofMinutes(60));
        office.model().tick();
        assertThat(office.model().age(office.model().lines().getFirst().row().since())).isEqualTo("4 hours");
    }
}
