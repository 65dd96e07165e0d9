package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.Compatibility;
import app.baton.incentive.Compatibility.Pair;
import app.baton.incentive.Compatibility.Why;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Rulebook;
import app.baton.money.Dollars;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of the bulletin's programs go together: the table, its exceptions, the caps, and the worked answers' stacks. */
class BulletinTogetherTest {

    private final Rulebook rulebook = Bulletin.rulebook();
    private final Compatibility compatibility = new Compatibility(List.of(rulebook));

    /** The table of 2.2, row by row from its diagonal. */
    @ParameterizedTest
    @CsvSource({"C,nYYYYYYnYYY", "V,nYYYYYnnnY", "B,YYYYYYYYY", "A,nYnYYnYY", "R,YYYYnYY", "M,nYYnYY", "L,YYYYY", "K,nYYY",
        "N,nnY", "S,nY", "H,n"})
    void theTableIsThatOfTheBulletin(String group, String row) {
        String order = "CVBARMLKNSH";
        for (int i = 0; i < row.length(); i++) {
            String other = String.valueOf(order.charAt(order.indexOf(group) + i));
            boolean yes = row.charAt(i) == 'Y';
            assertThat(rulebook.goTogether(group, other)).as(group + other).contains(yes);
            assertThat(rulebook.goTogether(other, group)).as(other + group).contains(yes);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1101,1107,false,TABLE,false", "1104,1105,false,TABLE,false", "1122,1124,true,TABLE,false",
        "1103,1113,false,TEXT_FORBIDS,false", "1103,1114,true,TEXT_ALLOWS,false", "1112,1113,false,TEXT_FORBIDS,false",
        "1113,1114,false,TEXT_FORBIDS,false", "1112,1114,true,TABLE,false", "1115,1116,false,TEXT_FORBIDS,false",
        "1115,1117,true,TABLE,false", "1117,1125,false,TEXT_FORBIDS,true", "1117,1122,true,TEXT_ALLOWS,false",
        "1117,1124,true,TEXT_ALLOWS,false", "1118,1126,true,TEXT_ALLOWS,false", "1119,1126,false,TEXT_FORBIDS,false",
        "1118,1110,false,TABLE,false", "1118,1119,false,TABLE,false", "1120,1126,true,TEXT_ALLOWS,false",
        "1120,1110,false,TABLE,false", "1120,1127,false,TABLE,false", "1120,1118,false,TABLE,false",
        "1124,1104,false,TEXT_FORBIDS,false", "1124,1105,false,TEXT_FORBIDS,false", "1124,1125,true,TABLE,false",
        "1129,1110,true,TEXT_ALLOWS,false", "1129,1111,true,TEXT_ALLOWS,false", "1129,1118,true,TEXT_ALLOWS,false",
        "1129,1119,true,TEXT_ALLOWS,false", "1129,1126,true,TEXT_ALLOWS,false", "1129,1120,false,TABLE,false",
        "1110,1111,false,TABLE,false", "1110,1126,false,TABLE,false", "1104,1127,false,TABLE,false",
        "1106,1101,true,WITH_ALL,false", "1106,1123,true,WITH_ALL,false", "1128,1118,true,WITH_ALL,false",
        "1121,1101,false,ALONE,false", "1121,1106,false,ALONE,false", "1121,1127,false,ALONE,false",
        "1102,1103,false,TWO_ROUTES,false", "1102,1108,false,TWO_ROUTES,false", "1102,1101,false,WRONG_ROUTE,false",
        "1102,1110,true,NO_RULE,false", "1102,1126,true,NO_RULE,false", "1103,1126,false,WRONG_ROUTE,false",
        "1108,1109,true,NO_RULE,false", "1108,1113,false,WRONG_ROUTE,false", "1108,1114,false,WRONG_ROUTE,false",
        "1108,1112,true,NO_RULE,false", "1102,1113,true,NO_RULE,false", "1109,1101,false,TABLE,false",
        "1130,1101,true,TABLE,false", "1102,1106,true,WITH_ALL,false", "1101,1101,false,SAME_PROGRAM,false",
    })
    void thePairsThatTheTextsName(int one, int other, boolean together, Why why, boolean disagree) {
        Pair expected = new Pair(together, why, disagree);

        assertThat(compatibility.between(Bulletin.program(one), Bulletin.program(other))).isEqualTo(expected);
        assertThat(compatibility.between(Bulletin.program(other), Bulletin.program(one))).isEqualTo(expected);
    }

    @Test
    void everyPairHasTheSameAnswerBothWays() {
        List<Program> all = Bulletin.sheet().programs();
        for (Program one : all) {
            for (Program other : all) {
                assertThat(compatibility.between(one, other)).isEqualTo(compatibility.between(other, one));
            }
        }
    }

    /** The sets of section 7, each with its route; every pair in them is allowed and no cap is broken. */
    @ParameterizedTest
    @CsvSource({
        "1101 1104 1110 1115 1122", "1101 1104 1110 1114 1115 1122", "1102 1110 1114 1115 1122 1125 1127",
        "1103 1110 1114 1115 1122 1125 1127", "1108 1109 1110 1115 1122 1127",
        "1101 1105 1111 1116 1129", "1101 1105 1111 1113 1116 1129", "1102 1105 1111 1113 1116 1129", "1108 1109 1111 1116 1129",
        "1105 1107 1118 1125", "1105 1107 1117 1118", "1102 1105 1117 1118 1126", "1108 1109 1117 1118 1127",
        "1127", "1124", "1101 1120 1122 1125", "1101 1113 1120 1122 1125", "1102 1113 1120 1122 1125 1126",
        "1108 1109 1112 1120 1122",
    })
    void theWorkedAnswersAreLegal(String numbers) {
        List<Program> stack = programs(numbers);
        for (Program one : stack) {
            for (Program other : stack) {
                assertThat(one.equals(other) || compatibility.between(one, other).together())
                        .as(one.id() + " " + other.id()).isTrue();
            }
        }
        assertThat(withinCaps(stack)).isTrue();
    }

    /** What the notes of section 7 rule out by a cap. */
    @ParameterizedTest
    @CsvSource({"1104 1122 1125", "1105 1122 1125", "1118 1117 1111"})
    void tooManyBonusesOrTooMuchPersonalMoneyIsCapped(String numbers) {
        assertThat(withinCaps(programs(numbers))).isFalse();
    }

    @Test
    void capsForbidAndDoNotCut() {
        assertThat(rulebook.caps()).hasSize(2).noneMatch(cap -> cap.cutToFit());
        assertThat(rulebook.caps().getFirst().count()).isEqualTo(2);
        assertThat(rulebook.caps().getLast().total()).isEqualTo(Dollars.of(2500));
        assertThat(rulebook.caps().getLast().programs()).extracting(ProgramId::value).containsExactly("26-1110", "26-1111",
                "26-1115", "26-1116", "26-1117", "26-1118", "26-1119");
    }

    @Test
    void anOpenFieldActionBlocksEverythingButTheStoresOwnMoney() {
        Set<String> free = Bulletin.sheet().programs().stream()
                .filter(program -> rulebook.eligibilityOf(program).leaves().stream()
                        .noneMatch(leaf -> leaf.fact() instanceof app.baton.incentive.VehicleFact.OpenFieldAction))
                .map(program -> program.id().value()).collect(Collectors.toSet());

        assertThat(free).containsExactlyInAnyOrder("26-1127", "26-1128");
    }

    @Test
    void everyProgramIsForNewVehiclesOnly() {
        assertThat(Bulletin.sheet().programs()).allMatch(program -> rulebook.eligibilityOf(program).leaves().stream()
                .anyMatch(leaf -> leaf.fact() instanceof app.baton.incentive.VehicleFact.State));
    }

    @Test
    void withoutItsRulebookOnlyTextsAndRoutesDecide() {
        Compatibility bare = new Compatibility(List.of());

        assertThat(bare.between(Bulletin.program(1110), Bulletin.program(1111)).why()).isEqualTo(Why.NO_RULE);
        assertThat(bare.between(Bulletin.program(1117), Bulletin.program(1125)).textsDisagree()).isTrue();
        assertThat(bare.between(Bulletin.program(1102), Bulletin.program(1101)).why()).isEqualTo(Why.WRONG_ROUTE);
    }

    private boolean withinCaps(List<Program> stack) {
        return rulebook.caps().stream().allMatch(cap -> {
            List<Program> counted = stack.stream().filter(program -> Bulletin.rulebook().covers(cap, program)).toList();
            var total = counted.stream().map(Program::largestAmount).reduce(Dollars.zero(), (one, more) -> one.plus(more));
            return (cap.count() == null || counted.size() <= cap.count())
                    && (cap.total() == null || !total.isGreaterThan(cap.total()));
        });
    }

    private static List<Program> programs(String numbers) {
        return Stream.of(numbers.split(" ")).map(number -> Bulletin.program(Integer.parseInt(number))).toList();
    }
}
