package app.baton.incentive.stack;

import static app.baton.incentive.stack.Judgment.TEXTS;
import static app.baton.incentive.stack.Judgment.deal;
import static app.baton.incentive.stack.Sheets.GIVEN;
import static app.baton.incentive.stack.Sheets.giving;
import static app.baton.incentive.stack.Sheets.money;
import static app.baton.incentive.stack.Sheets.rule;
import static app.baton.incentive.stack.Sheets.sheet;
import static app.baton.incentive.stack.Sheets.when;
import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.Benefit;
import app.baton.incentive.Combination;
import app.baton.incentive.Condition;
import app.baton.incentive.CustomerFact.FirstOnContract;
import app.baton.incentive.CustomerFact.Graduate;
import app.baton.incentive.CustomerFact.HasAccount;
import app.baton.incentive.CustomerFact.HasFleetNumber;
import app.baton.incentive.CustomerFact.HoldsPin;
import app.baton.incentive.Extras;
import app.baton.incentive.Fact;
import app.baton.incentive.Known;
import app.baton.incentive.PartyRole;
import app.baton.incentive.Payee;
import app.baton.incentive.PlaceFact.RegisteredIn;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramSheet;
import app.baton.incentive.RateRow;
import app.baton.incentive.Rulebook;
import app.baton.incentive.Situation;
import app.baton.incentive.Situation.Asked;
import app.baton.incentive.StandardRates;
import app.baton.incentive.Tier;
import app.baton.incentive.TierBand;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is asked next of small rulebooks, in which order and why (R2), each gain worked out by hand. */
class QuestionsTest {

    private static final List<PartyRole> BUYER = List.of(PartyRole.BUYER);
    private static final Fact PLACE = new RegisteredIn(List.of("MI"), List.of(), List.of(), List.of());
    private static final Fact ACCOUNT = new HasAccount(BUYER, "Ford Credit", null);
    private static final Fact FLEET = new HasFleetNumber(BUYER);
    private static final Fact FIRST = new FirstOnContract(BUYER);
    private static final Fact DEGREE = new Graduate(BUYER, 12, 24);
    private static final Fact PIN = new HoldsPin(BUYER, null);

    /** The place comes before the account with the lender, though it gains less than all; the rest by its gain. */
    @Test
    void whatEveryBuyerIsAskedComesFirstAndTheRestByItsGain() {
        List<Question> questions = asked(on("A", 900, FLEET), on("B", 50, ACCOUNT), on("C", 1500, FIRST), on("D", 100, PLACE));

        assertThat(questions).extracting(question -> question.asked().fact()).containsExactly(PLACE, ACCOUNT, FIRST, FLEET);
        assertThat(questions).extracting(Question::isFirst).containsExactly(true, true, false, false);
        assertThat(questions).extracting(Question::gain).containsExactly(Dollars.of(100), Dollars.of(50), Dollars.of(1500),
                Dollars.of(900));
        assertThat(questions).allMatch(Question::gains).allMatch(question -> question.answer() == Known.YES);
        assertThat(questions.getFirst().words(TEXTS)).isEqualTo(PLACE.question(TEXTS));
        assertThat(questions.getFirst().routes()).isNotEmpty().allMatch(route -> route.gain().equals(Dollars.of(100)));
    }

    /** R2: every buyer is asked for his account first, though nothing but the store's money hangs on it here. */
    @Test
    void aFirstQuestionStaysFirstWhereOnlyTheStoreGains() {
        List<Question> questions = asked(on("A", 900, FLEET), when(giving("B", List.of(Payee.DEALER),
                new Benefit.DealerCash(rule(50))), Condition.is(ACCOUNT)));

        assertThat(questions).extracting(question -> question.asked().fact()).containsExactly(ACCOUNT, FLEET);
        assertThat(questions).extracting(Question::isFirst).containsExactly(true, false);
        assertThat(questions).extracting(Question::gain).containsExactly(Dollars.zero(), Dollars.of(900));
    }

    /** The store's own 900 are no gain of the customer's: the question is there and gains nothing. */
    @Test
    void aQuestionMayGainNothing() {
        List<Question> questions = asked(when(giving("A", List.of(Payee.DEALER), new Benefit.DealerCash(rule(900))),
                Condition.is(FLEET)));

        assertThat(questions).singleElement().satisfies(question -> {
            assertThat(question.gains()).isFalse();
            assertThat(question.gain()).isEqualTo(Dollars.zero());
            assertThat(question.with()).isEmpty();
        });
    }

    /** 300 for whoever has no fleet number: no is the answer that gains. */
    @Test
    void theAnswerThatGainsMayBeNo() {
        assertThat(asked(when(money("A", 300), new Condition.Not(Condition.is(FLEET), null)))).singleElement()
                .satisfies(question -> {
                    assertThat(question.answer()).isEqualTo(Known.NO);
                    assertThat(question.gain()).isEqualTo(Dollars.of(300));
                });
    }

    /** Two to four facts that gain nothing alone are asked with each other; of five nobody is asked so much for one program. */
    @Test
    void factsThatHelpOnlyTogetherNameEachOther() {
        for (List<Fact> facts : List.of(List.of(FIRST, FLEET), List.of(FIRST, FLEET, DEGREE, PIN))) {
            assertThat(asked(all(700, facts))).hasSize(facts.size()).allSatisfy(question -> {
                assertThat(question.gain()).isEqualTo(Dollars.of(700));
                assertThat(question.with()).extracting(Asked::fact)
                        .containsExactlyInAnyOrderElementsOf(facts.stream().filter(it -> !it.equals(question.asked().fact()))
                                .toList());
            });
        }
        assertThat(asked(all(700, List.of(FIRST, FLEET, DEGREE, PIN, ACCOUNT)))).hasSize(5)
                .allMatch(question -> question.gain().isZero() && question.with().isEmpty());
    }

    /** A fact that gains by itself needs no other, though a second program asks for both. */
    @Test
    void whatGainsAloneIsAskedAlone() {
        List<Question> questions = asked(on("A", 200, FIRST), all(700, List.of(FIRST, FLEET)));

        assertThat(questions).extracting(question -> question.asked().fact()).containsExactly(FLEET, FIRST);
        assertThat(questions.getFirst().gain()).isEqualTo(Dollars.of(900));
        assertThat(questions.getFirst().with()).extracting(Asked::fact).containsExactly(FIRST);
        assertThat(questions.getLast().gain()).isEqualTo(Dollars.of(200));
        assertThat(questions.getLast().with()).isEmpty();
    }

    /** What a person has to read is asked of nobody, nor what would help only after it. */
    @Test
    void whatHasToBeReadIsNotAskedOfABuyer() {
        assertThat(asked(all(700, List.of(new Fact.ReadTheProgram("Is it used in the business?"), FLEET)))).isEmpty();
        assertThat(asked(on("A", 100, PLACE), all(700, List.of(new Fact.ReadTheProgram("Is it?"), FLEET))))
                .extracting(question -> question.asked().fact()).containsExactly(PLACE);
    }

    /**
     * 30,000 over 60 months, 1.9 or 3.9 instead of 6 %: 1 - a(6) / a(1.9) = 9.5628 % and 1 - a(6) / a(3.9) = 4.9728 % of
     * it, 2,868.84 and 1,491.83 in today's money. Tier C has no special rate. With the tier known nothing is asked.
     */
    @Test
    void tiersAreAskedOneByOneByTheirRates() {
        Program rate = Sheets.routed("R", new Benefit.RateTiers(List.of(row("A", "1.9"), row("B", "3.9")), null),
                Condition.always(), Combination.free());
        Rulebook book = new Rulebook(new ProgramId("BOOK"), 1, "Book", List.of(), new TreeMap<>(), List.of(), List.of(),
                Stream.of("C", "A", "B").map(Tier::new).map(tier -> new TierBand(tier, (int) tier.code().charAt(0) * 10,
                        tier.code().charAt(0) * 10 + 9)).toList(),
                List.of(new StandardRates("Ford Credit", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30),
                        List.of(row("A", "6"), row("B", "6"), row("C", "6")))), rate.source(), Extras.none());
        ProgramSheet sheet = new ProgramSheet(List.of(book), List.of(rate));

        List<Question> questions = asked(deal().situation(), sheet);

        assertThat(questions).extracting(question -> String.valueOf(question.tier())).containsExactly("A", "B", "C");
        assertThat(questions).extracting(Question::gain).containsExactly(Dollars.ofCents(2868_84),
                Dollars.ofCents(1491_83), Dollars.zero());
        assertThat(asked(deal().tier("C").situation(), sheet)).isEmpty();
    }

    private static RateRow row(String tier, String apr) {
        return new RateRow(new Tier(tier), 60, 60, Percent.parse(apr), null);
    }

    private static Program on(String id, long dollars, Fact fact) {
        return when(money(id, dollars), Condition.is(fact));
    }

    private static Program all(long dollars, List<Fact> facts) {
        return when(money("Z", dollars), new Condition.All(facts.stream().map(fact -> (Condition) Condition.is(fact)).toList(),
                null));
    }

    private static List<Question> asked(Program... programs) {
        return asked(deal().tier("A").situation(), sheet(List.of(), Arrays.copyOf(programs, programs.length)));
    }

    private static List<Question> asked(Situation situation, ProgramSheet sheet) {
        Stacks stacks = new Stacks(sheet);
        Policy policy = Policy.of(GIVEN, List.of(60), List.of());
        Answer now = stacks.best(situation, policy, Goal.LARGEST_SAVING);
        return new AskNext(stacks, policy, Goal.LARGEST_SAVING).of(situation, now);
    }
}
