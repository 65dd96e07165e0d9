package app.baton.incentive.stack;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.exchange.Bulletin;
import app.baton.incentive.CustomerFact;
import app.baton.incentive.Evidence;
import app.baton.incentive.Financing;
import app.baton.incentive.Known;
import app.baton.incentive.PartyRole;
import app.baton.incentive.PlaceFact;
import app.baton.incentive.Situation;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What to ask next (R2): the gain of each answer is what the best stack is really worth more with it. */
class AskNextTest {

    private static final Texts TEXTS = Texts.english(ZoneId.of("America/Detroit"));
    private static final Policy POLICY = Deals.policy(44_000, Financing.Basis.GIVEN, 60);

    private static Deals explorer() {
        return Deals.of("Explorer", "Active", 45_170, "2026-11-01").tier("T3").delivered("1127", 15);
    }

    @Test
    void everyBuyerIsAskedTheSameFirstWhateverItGains() {
        List<Question> questions = questions(explorer().situation());
        assertThat(questions.stream().filter(Question::isFirst).map(it -> it.asked().fact().getClass().getSimpleName()))
                .startsWith("RegisteredIn", "Owns").endsWith("HasAccount").hasSize(questions.indexOf(questions.stream()
                        .filter(question -> !question.isFirst()).findFirst().orElseThrow()));
        Question competing = questions.stream().filter(question -> question.words(TEXTS).equals("Do you own or lease a "
                + "competing brand (not Ford, Lincoln or Mercury), 2017 or newer, for 180 days or more?")).findFirst()
                .orElseThrow();
        assertThat(competing.gain()).as("more than the first one gains").isEqualTo(Dollars.of(1500))
                .isGreaterThan(questions.getFirst().gain());
    }

    @Test
    void theRestIsAskedByWhatItGains() {
        assertThat(questions(explorer().situation()).stream().filter(question -> !question.isFirst()).map(Question::gain))
                .isNotEmpty().isSortedAccordingTo(java.util.Comparator.reverseOrder());
    }

    @Test
    void aPlaceIsAskedByTheThresholdOfEachProgramAndAZipAnswersThemAll() {
        assertThat(questions(explorer().situation())).anyMatch(it -> it.asked().fact() instanceof PlaceFact);
        assertThat(questions(explorer().in("48104").situation())).noneMatch(it -> it.asked().fact() instanceof PlaceFact);
    }

    @Test
    void anAnswerGainsWhatTheStackIsWorthMoreWithIt() {
        for (int seed = 0; seed < 25; seed++) {
            Situation situation = Buyers.of(new Random(seed)).situation();
            Stacks stacks = new Stacks(Bulletin.sheet());
            Answer now = stacks.best(situation, POLICY, Goal.LARGEST_SAVING);
            for (Question question : new AskNext(stacks, POLICY, Goal.LARGEST_SAVING).of(situation, now)) {
                if (question.with().isEmpty() && question.tier() == null) {
                    Answer then = stacks.best(situation.answering(question.asked(), question.answer()), POLICY,
                            Goal.LARGEST_SAVING);
                    assertThat(then.best().orElseThrow().value().minus(now.best().orElseThrow().value()))
                            .as("seed %d: %s", seed, question.words(TEXTS)).isEqualTo(question.gain());
                }
            }
        }
    }

    @Test
    void tiersAreAskedOneByOne() {
        List<Question> tiers = questions(Deals.of("F-150", "XLT", 57_335, "2026-11-01").delivered("1127", 15).situation())
                .stream().filter(question -> question.tier() != null).toList();
        assertThat(tiers).hasSize(4);
        assertThat(tiers.getFirst().tier()).isNotNull().hasToString("T0-1");
        assertThat(tiers.getLast().gain()).as("the lowest tier has no special rate").isEqualTo(Dollars.zero());
    }

    @Test
    void factsThatHelpOnlyTogetherCarryEachOther() {
        Situation situation = Deals.of("Explorer", "Active", 45_170, "2026-11-01").tier("T0-1").delivered("1127", 15).in("49201")
                .knowing(noMore(Evidence.Kind.VEHICLES), noMore(Evidence.Kind.SERVICE)).situation();
        List<Question> graduate = new ArrayList<>(questions(situation).stream()
                .filter(question -> question.asked().fact() instanceof CustomerFact.Graduate).toList());
        assertThat(graduate).singleElement().satisfies(question -> {
            assertThat(question.gain()).as("750 of 1117 in place of the 400 of 1125, whose texts disagree")
                    .isEqualTo(Dollars.of(350));
            assertThat(question.with()).singleElement()
                    .satisfies(other -> assertThat(other.fact()).isInstanceOf(CustomerFact.FirstOnContract.class));
        });
    }

    @Test
    void whatIsKnownIsNotAsked() {
        Situation situation = Deals.of("Explorer", "Active", 45_170, "2026-11-01").tier("T0-1").in("48104").delivered("1127", 3)
                .knowing(new Evidence.Degree(PartyRole.BUYER, LocalDate.parse("2026-05-01")),
                        new Evidence.FirstOnContract(PartyRole.BUYER)).situation();
        assertThat(questions(situation)).noneMatch(question -> question.asked().fact() instanceof CustomerFact.Graduate)
                .allMatch(question -> question.answer() != Known.UNKNOWN);
    }

    private static Evidence noMore(Evidence.Kind kind) {
        return new Evidence.NoMore(kind, List.of(PartyRole.BUYER, PartyRole.SPOUSE, PartyRole.HOUSEHOLD_MEMBER));
    }

    private static List<Question> questions(Situation situation) {
        Stacks stacks = new Stacks(Bulletin.sheet());
        Answer now = stacks.best(situation, POLICY, Goal.LARGEST_SAVING);
        return new AskNext(stacks, POLICY, Goal.LARGEST_SAVING).of(situation, now);
    }
}
