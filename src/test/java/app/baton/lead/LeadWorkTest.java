package app.baton.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.campaign.Intent;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.lead.enquiry.EnquiryDesk;
import app.baton.lead.enquiry.OptIns;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What happens to leads on one desk: LQ2 to LQ5, LQ8, LQ9, LQ11 to LQ14, LQ18, R30. */
class LeadWorkTest {

    private final LeadFloor floor = new LeadFloor();
    private final Wrote pat = Wrote.by("Pat Rivera").phone("+17345550101").wants("Ford", "Explorer");

    @Test
    void aFormIsANewLeadAndNoMore() {
        Lead lead = floor.in(pat.wishing("Saturday at 10"));

        Progress progress = floor.progress(lead);
        assertThat(progress.stage().code()).as("LQ4: a form is not sales-ready").isEqualTo("new");
        assertThat(progress.following().code()).isEqualTo("contacted");
        assertThat(progress.lacks()).containsExactly(Criterion.REACHED);
        assertThat(lead.owner()).as("nobody's lead is none").isNotNull();
        assertThat(Progress.intent(lead)).isEqualTo(Intent.HIGH);
        assertThat(Progress.signals(lead)).startsWith(Signal.WANTS_APPOINTMENT).contains(Signal.LEFT_A_PHONE);
    }

    @Test
    void anAttemptIsNoContactAndASpokenWordIs() {
        Lead lead = floor.dispose(floor.in(pat), "no-answer", "");
        assertThat(floor.progress(lead).stage().code()).as("R30").isEqualTo("new");
        assertThat(lead.touches().attempts()).isEqualTo(1);
        assertThat(lead.touches().waiting()).isFalse();
        assertThat(Due.of(lead).kind()).as("called again in two hours").isEqualTo(Due.Kind.STEP);
        assertThat(Due.of(lead).by()).isEqualTo(Instant.parse("2026-11-24T17:01:00Z"));

        lead = floor.dispose(lead, "spoke", "comparing");
        assertThat(floor.progress(lead).stage().code()).isEqualTo("contacted");
        assertThat(floor.progress(lead).lacks()).as("LQ3").containsExactly(Criterion.TIMING, Criterion.BUDGET);
    }

    @Test
    void aLeadIsQualifiedOnceVehicleTimeAndBudgetAreKnownAndNotBefore() {
        Lead lead = floor.dispose(floor.in(pat), "spoke", "comparing");
        lead = floor.desk.learn(floor.ownerOf(lead), lead, LeadFact.TIMING, "this month");
        assertThat(floor.progress(lead).stage().code()).isEqualTo("contacted");
        lead = floor.desk.learn(floor.ownerOf(lead), lead, LeadFact.BUDGET, "$650 a month");
        assertThat(floor.progress(lead).stage().code()).isEqualTo("qualified");

        var saturday = new Appointment(new UUID(0, 9), Instant.parse("2026-11-28T15:00:00Z"), 60, Appointment.Purpose.TEST_DRIVE,
                AppointmentState.SET, "", 0);
        lead = floor.desk.meet(floor.ownerOf(lead), lead, saturday);
        assertThat(floor.progress(lead).stage().code()).isEqualTo("appointment");
        lead = floor.desk.meet(floor.ownerOf(lead), lead, saturday.as(AppointmentState.MISSED));
        assertThat(floor.progress(lead).stage().code()).as("a no-show").isEqualTo("qualified");
        lead = floor.desk.meet(floor.ownerOf(lead), lead, saturday.as(AppointmentState.SHOWN));
        assertThat(floor.progress(lead).stage().code()).isEqualTo("in-market");
        lead = floor.desk.bought(floor.ownerOf(lead), lead, floor.clock.today());
        assertThat(floor.progress(lead).stage().code()).isEqualTo("sold");
        assertThat(lead.state()).isEqualTo(LeadState.SOLD);
    }

    @Test
    void theClockRunsInOpeningHoursOnly() {
        floor.clock.set("2026-11-24T23:50:00Z"); // ten minutes before the store closes at 19:00
        Lead lead = floor.in(pat);
        assertThat(answerBy(lead)).as("15 minutes of opening time: ten tonight, five from 9:00")
                .isEqualTo(Instant.parse("2026-11-25T14:05:00Z"));
        floor.clock.set("2026-11-28T21:58:00Z"); // Saturday, two minutes before it closes at 17:00; Sunday is closed
        assertThat(answerBy(floor.in(Wrote.by("Lee Chan").phone("+17345550102"))))
                .isEqualTo(Instant.parse("2026-11-30T14:13:00Z"));
    }

    private static Instant answerBy(Lead lead) {
        return Objects.requireNonNull(lead.assigned()).answerBy();
    }

    @Test
    void aManagerIsToldOnceOfALeadThatNobodyAnswered() {
        Lead lead = floor.in(pat);
        assertThat(floor.desk.escalate()).isZero();
        floor.clock.pass(Duration.ofMinutes(46));
        assertThat(floor.desk.escalate()).isEqualTo(1);
        assertThat(floor.desk.escalate()).as("told already").isZero();
        assertThat(floor.find(lead.id().toString()).escalated()).isTrue();
        assertThat(floor.log(lead)).containsExactly("lead.received", "lead.assigned", "lead.escalated");
    }

    @Test
    void nobodyIsToldOfALeadThatWasAnswered() {
        floor.dispose(floor.in(pat), "no-answer", "");
        floor.clock.pass(Duration.ofHours(3));
        assertThat(floor.desk.escalate()).isZero();
    }

    @Test
    void theSameDocumentTwiceIsOneLeadAndTheSamePersonToo() {
        EnquiryDesk.Taken first = floor.office.intake().take(floor.sam, pat.enquiry());
        assertThat(floor.office.intake().take(floor.sam, pat.enquiry()))
                .isEqualTo(new EnquiryDesk.Taken(EnquiryDesk.Outcome.KNOWN, first.lead()));
        assertThat(floor.office.intake().take(floor.sam, pat.saying("What would it cost a month?").enquiry()))
                .isEqualTo(new EnquiryDesk.Taken(EnquiryDesk.Outcome.ADDED, first.lead()));
        Lead lead = floor.find(first.lead());
        assertThat(lead.enquiries()).hasSize(2);
        assertThat(Progress.signals(lead)).contains(Signal.CAME_BACK, Signal.ASKED_A_PRICE);
        assertThat(floor.office.intake().take(floor.sam, Wrote.by("Robin Rivera").phone("+17345550101").enquiry()).outcome())
                .as("a family shares a phone").isEqualTo(EnquiryDesk.Outcome.NEW);
    }

    @Test
    void whoWritesAgainWaitsForAnAnswerAgain() {
        Lead lead = floor.dispose(floor.in(pat), "spoke", "comparing");
        assertThat(Due.of(lead).kind()).isEqualTo(Due.Kind.STEP);
        floor.clock.pass(Duration.ofHours(1));
        lead = floor.in(pat.saying("Still interested"));
        assertThat(lead.touches().waiting()).isTrue();
        assertThat(Due.of(lead).kind()).isEqualTo(Due.Kind.ANSWER);
        assertThat(floor.progress(lead).stage().code()).as("what was reached stays reached").isEqualTo("contacted");
    }

    @Test
    void aCustomerStaysWithWhoeverServedHim() {
        Lead lost = floor.dispose(floor.in(pat), "not-a-buyer", "spam");
        for (int i = 0; i < 3; i++) {
            Lead again = floor.in(pat.saying("Hello again " + i).email("pat@example.com"));
            assertThat(again.id()).isNotEqualTo(lost.id());
            assertThat(again.owner()).as("R30").isEqualTo(lost.owner());
            floor.dispose(again, "not-a-buyer", "spam");
        }
    }

    @Test
    void routesAreReadFromTopToBottom() {
        assertThat(floor.in(Wrote.by("A B").meaning(app.baton.lead.enquiry.Intent.SERVICE)).ownerName()).isEqualTo("Sid Roe");
        assertThat(floor.in(Wrote.by("C D").trades("Kia", "Soul")).ownerName()).isEqualTo("Tess Aldo");
        assertThat(floor.in(pat.from("Chat desk")).ownerName()).isEqualTo("Ivy Ng");
        Lead phoned = floor.office.intake().log(floor.bo, Wrote.by("Di Fry").enquiry(), LeadChannel.PHONE);
        assertThat(phoned.ownerName()).as("who takes a call has the lead").isEqualTo("Bo Lang");
    }

    @Test
    void anOutcomeThatAsksWhyIsNotKeptWithoutAReason() {
        Lead lead = floor.in(pat);
        assertThatThrownBy(() -> floor.dispose(lead, "lost", "")).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.field()).hasValue("reason");
            assertThat(problem).hasMessageContaining("Choose one");
        });
        assertThat(floor.dispose(lead, "lost", "price").outcome())
                .satisfies(it -> assertThat(it.reasonName()).isEqualTo("Price"));
    }

    @Test
    void aLeadAtRestComesBackWhenTheCustomerDoes() {
        Lead lead = floor.dispose(floor.in(pat), "later", "lease-ends-later");
        assertThat(lead.state()).isEqualTo(LeadState.COLD);
        assertThat(floor.desk.count(floor.sam, floor.query(LeadQuery.View.COLD))).isEqualTo(1);
        assertThat(floor.in(pat.saying("Now I can")).state()).isEqualTo(LeadState.OPEN);
    }

    @Test
    void aLeadGoesColdOnceNothingHappenedForLongAndNobodyWaitsForAnAnswer() {
        Lead waits = floor.in(Wrote.by("Lee Chan").phone("+17345550109"));
        Lead lead = floor.dispose(floor.in(pat), "spoke", "comparing");
        floor.clock.pass(Duration.ofDays(29));
        assertThat(floor.desk.cool()).isZero();
        floor.clock.pass(Duration.ofDays(2));
        assertThat(floor.desk.cool()).isEqualTo(1);
        assertThat(floor.desk.cool()).isZero();
        assertThat(floor.find(waits.id().toString()).state()).as("nobody answered him").isEqualTo(LeadState.OPEN);
        Lead cold = floor.find(lead.id().toString());
        assertThat(cold.state()).isEqualTo(LeadState.COLD);
        assertThat(cold.touches().attempts()).as("nobody tried").isZero();
        floor.clock.pass(Duration.ofDays(31));
        assertThat(floor.desk.wake()).as("asked once more").isEqualTo(1);
        assertThat(floor.desk.cool()).isZero();
    }

    @Test
    void aLeadAtRestComesBackByItselfOnItsDay() {
        Lead lead = floor.dispose(floor.in(pat), "later", "waiting-for-offers");
        floor.clock.pass(Duration.ofDays(20));
        assertThat(floor.desk.wake()).isZero();
        floor.clock.pass(Duration.ofDays(20));
        assertThat(floor.desk.wake()).isEqualTo(1);
        assertThat(floor.desk.wake()).isZero();
        Lead back = floor.find(lead.id().toString());
        assertThat(back.state()).isEqualTo(LeadState.OPEN);
        assertThat(back.owner()).isEqualTo(lead.owner());
        assertThat(Due.of(back).kind()).as("what was to be done then is due").isEqualTo(Due.Kind.STEP);
    }

    @Test
    void whoChangesRulesThatSomebodyElseChangedIsTold() {
        LeadRulesDesk rules = floor.office.rules();
        assertThat(rules.change(floor.sam, 0, floor.desk.rules(), "As we work")).isEqualTo(1);
        assertThatThrownBy(() -> rules.change(floor.sam, 0, floor.desk.rules(), "And I")).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.CONFLICT));
        assertThatThrownBy(() -> rules.change(floor.ana, 1, floor.desk.rules(), "Mine")).isInstanceOf(Problem.class);
        assertThat(rules.sheet(floor.sam).versions()).extracting(LeadRuleBook.Version::why).containsExactly("As we work");
        assertThat(rules.sheet(floor.sam).version()).isEqualTo(1);
    }

    @Test
    void whoSaidStopIsNotReachedThatWay() {
        var no = new OptIns(new OptIns.Answer(false, "May we call you? No"), null, new OptIns.Answer(true, "E-mail me: yes"));
        Lead lead = floor.in(pat.answering(no));
        assertThat(lead.mayReach(Way.CALL)).isFalse();
        assertThat(lead.allowed()).containsExactly(Way.EMAIL);
        lead = floor.desk.stop(floor.ownerOf(lead), lead, null, "Leave me alone");
        assertThat(List.of(Way.CALL, Way.TEXT, Way.EMAIL, Way.MAIL)).noneMatch(lead::mayReach);
        assertThat(lead.allowed()).isEmpty();
    }

    @Test
    void theQueueStartsWithWhoIsNearest() {
        Lead low = floor.in(Wrote.by("Low Lee").phone("+17345550110"));
        Lead high = floor.in(pat.wishing("tomorrow"));
        Lead medium = floor.in(Wrote.by("Mid Moe").phone("+17345550111").saying("How much is it?"));
        assertThat(floor.desk.queue(floor.sam, floor.query(LeadQuery.View.TODAY), PageRequest.first(9)).rows())
                .extracting(LeadRow::id).as("LQ8").containsExactly(high.id(), medium.id(), low.id());
    }

    @Test
    void somebodySeesHisOwnLeadsAndNobodysOnly() {
        Lead lead = floor.in(pat);
        var other = floor.ana.id().equals(lead.owner()) ? floor.bo : floor.ana;
        assertThat(floor.desk.queue(other, floor.query(LeadQuery.View.OPEN), PageRequest.first(9)).rows()).isEmpty();
        assertThatThrownBy(() -> floor.desk.note(other, lead, "Mine")).isInstanceOf(Problem.class);
        Lead given = floor.desk.handOver(floor.sam, lead, other.id(), "Speaks Spanish");
        assertThat(given.ownerName()).isEqualTo(other.name());
        assertThat(floor.desk.history(other, given)).hasSize(3);
    }

    @Test
    void twoWhoWorkOnOneLeadAreTold() {
        Lead seen = floor.in(pat);
        floor.desk.note(floor.sam, seen, "Called the store");
        assertThatThrownBy(() -> floor.desk.note(floor.sam, seen, "And again")).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.CONFLICT));
    }

    @Test
    void twoLeadsOfOnePersonBecomeOneAndNothingIsLost() {
        Lead one = floor.in(pat);
        Lead other = floor.in(Wrote.by("Patricia Rivera-Lopez").phone("+17345550101").saying("By chat"));
        assertThat(floor.desk.alike(floor.sam, one)).extracting(LeadRow::id).containsExactly(other.id());
        Lead whole = floor.desk.merge(floor.sam, other, one);
        assertThat(whole.enquiries()).hasSize(2);
        assertThat(floor.find(other.id().toString()).state()).isEqualTo(LeadState.MERGED);
        assertThat(floor.find(other.id().toString()).into()).isEqualTo(one.id());
        assertThat(floor.desk.alike(floor.sam, whole)).isEmpty();
    }

    @Test
    void whatWasDoneLastIsTakenBackAndStaysInTheTimeline() {
        Lead lead = floor.dispose(floor.in(pat), "lost", "price");
        Lead back = floor.desk.takeBack(floor.ownerOf(lead), lead);
        assertThat(back.state()).isEqualTo(LeadState.OPEN);
        assertThat(back.outcome()).isNull();
        assertThat(floor.desk.history(floor.sam, back)).hasSize(4);
        assertThatThrownBy(() -> floor.desk.takeBack(floor.ownerOf(back), back)).as("it was given to him by the desk")
                .isInstanceOf(Problem.class);

        Lead one = floor.in(Wrote.by("Jo Park").phone("+17345550120"));
        Lead other = floor.in(Wrote.by("Joanna Parks").phone("+17345550120"));
        Lead apart = floor.desk.takeBack(floor.sam, floor.desk.merge(floor.sam, other, one));
        assertThat(apart.enquiries()).hasSize(1);
        assertThat(floor.find(other.id().toString()).state()).as("both are there again").isEqualTo(LeadState.OPEN);
    }
}
