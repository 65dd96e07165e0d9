package app.baton.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.ClaimTerms.Due;
import app.baton.incentive.ClaimTerms.Late;
import app.baton.incentive.ClaimTerms.With;
import app.baton.journal.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A sentence for each day that a program names outside its windows, so that nobody rolls one over unseen. */
class FixedDaysTest {

    private static final FixedDays DAYS = new FixedDays(Texts.english(ZoneId.of("America/Detroit")));
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 1, 15);

    @Test
    void eachConditionNamesItsDays() {
        assertThat(says(new VehicleFact.InService(FIRST, LAST))).isEqualTo("Oct 1, 2026 – Jan 15, 2027");
        assertThat(says(new VehicleFact.InService(null, LAST))).isEqualTo("Jan 15, 2027");
        assertThat(says(new VehicleFact.Stocked(FIRST, LAST))).isEqualTo("Oct 1, 2026 – Jan 15, 2027");
        assertThat(says(new VehicleFact.Stocked(FIRST, null))).isEqualTo("Oct 1, 2026");
        assertThat(says(new DealFact.DateIn(new Window(DateKind.ORDER, FIRST, LAST))))
                .isEqualTo("Oct 1, 2026 – Jan 15, 2027");
        assertThat(says(new CustomerFact.ReturnsLease(List.of(PartyRole.BUYER), "Ford Credit", FIRST, LAST)))
                .isEqualTo("Oct 1, 2026 – Jan 15, 2027");
    }

    @Test
    void aConditionOfOneBenefitCountsAsWellAndOneWithoutDaysDoesNot() {
        Part money = Programs.cash("26-1", 1, "Cash", 500).benefits().getFirst();
        Condition stocked = Condition.is(new VehicleFact.Stocked(FIRST, LAST));
        assertThat(of(Condition.is(new DealFact.AskedFor()), new Part(money.benefit(), stocked), ClaimTerms.none())).hasSize(1);
        assertThat(of(stocked, new Part(money.benefit(), stocked), ClaimTerms.none())).hasSize(2);
        assertThat(of(Condition.always(), money, ClaimTerms.none())).isEmpty();
    }

    @Test
    void theLastDaysOfAClaimAreNamed() {
        Part money = Programs.cash("26-1", 1, "Cash", 500).benefits().getFirst();
        assertThat(of(Condition.always(), money, new ClaimTerms(With.CODE, "5K1", new Due.On(LAST), null)))
                .containsExactly("Claims are due Jan 15, 2027, as before.");
        assertThat(of(Condition.always(), money, new ClaimTerms(With.CODE, "5K1", new Due.AfterDelivery(30),
                new Late(LAST, List.of("the dealer principal")))))
                .containsExactly("Late claims are paid until Jan 15, 2027, as before.");
    }

    /** The days of the one sentence that a program with this condition alone comes to. */
    private static String says(Fact fact) {
        List<String> sentences = of(Condition.is(fact), Programs.cash("26-1", 1, "Cash", 500).benefits().getFirst(),
                ClaimTerms.none());
        assertThat(sentences).hasSize(1);
        String sentence = sentences.getFirst();
        assertThat(sentence).startsWith("The condition \"").endsWith("; that was left as it is.");
        return sentence.substring(sentence.indexOf("\" names ") + 8, sentence.indexOf("; that was left"));
    }

    private static List<String> of(Condition who, Part part, ClaimTerms claim) {
        Program cash = Programs.cash("26-1", 1, "Cash", 500);
        return DAYS.of(new Program(cash.id(), 1, cash.name(), cash.sponsor(), cash.payer(), cash.payees(), cash.windows(),
                cash.routes(), List.of(part), who, cash.combination(), cash.limits(), cash.proofs(), claim, false,
                cash.source(), Extras.none()));
    }
}
