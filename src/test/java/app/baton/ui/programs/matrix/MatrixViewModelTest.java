package app.baton.ui.programs.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.exchange.Bulletin;
import app.baton.exchange.JsonPrograms;
import app.baton.incentive.Cap;
import app.baton.incentive.Extras;
import app.baton.incentive.Group;
import app.baton.incentive.PairRule;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramSheet;
import app.baton.incentive.Rulebook;
import app.baton.journal.Texts;
import app.baton.ui.kit.FakeDialogs;
import app.baton.ui.programs.form.RecordInput;
import app.baton.ui.programs.form.TextInput;
import app.baton.ui.programs.matrix.Board.At;
import app.baton.ui.programs.matrix.Board.Face;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The matrix of the November bulletin: thirteen groups, thirty programs, two caps. */
class MatrixViewModelTest {

    private final FakeDialogs dialogs = new FakeDialogs();
    private final MatrixViewModel matrix = new MatrixViewModel(Texts.english(ZoneId.of("America/Detroit")), dialogs);

    @BeforeEach
    void open() {
        matrix.open(Bulletin.rulebook(), Bulletin.sheet().programs());
    }

    private void at(String row, String column) {
        List<String> codes = matrix.board().get().heads().stream().map(Board.Head::code).toList();
        assertThat(codes).contains(row, column);
        matrix.moveTo(new At(codes.indexOf(row), codes.indexOf(column)));
    }

    private Mark mark(String row, String column) {
        at(row, column);
        return matrix.board().get().mark(matrix.at().get().row(), matrix.at().get().column());
    }

    private Cell.OfPrograms pair() {
        return (Cell.OfPrograms) Objects.requireNonNull(matrix.cell().get());
    }

    private Program program(String code) {
        return matrix.changedPrograms().stream().filter(it -> it.id().value().equals(code)).findFirst().orElseThrow();
    }

    @Test
    void eachPairOfGroupsStandsInBothHalvesAndIsSaidInASentence() {
        assertThat(mark("C", "V")).isEqualTo(Mark.TOGETHER);
        assertThat(mark("V", "C")).isEqualTo(Mark.TOGETHER);
        assertThat(mark("C", "K")).isEqualTo(Mark.APART);
        assertThat(Objects.requireNonNull(matrix.cell().get()).sentence()).isEqualTo("C (cash-route customer cash) does not go"
                + " with K (lease cash), except where a program's own text allows it.");
        assertThat(mark("F", "C")).isEqualTo(Mark.NEVER);
        assertThat(mark("C", "X")).isEqualTo(Mark.ALWAYS);
        assertThat(Objects.requireNonNull(matrix.cell().get()).sentence()).startsWith("X (dealer money");
    }

    @Test
    void aToggledPairIsWrittenOnceForBothWaysRoundAndTakenBack() {
        at("V", "C");
        matrix.toggle();

        assertThat(mark("C", "V")).isEqualTo(Mark.APART);
        assertThat(mark("V", "C")).isEqualTo(Mark.APART);
        Rulebook changed = matrix.rulebook().orElseThrow();
        assertThat(Objects.requireNonNull(changed.together().get("C")).get("V")).isFalse();
        assertThat(changed.together().get("V")).doesNotContainKey("C");
        assertThat(matrix.dirty().get()).isTrue();
        assertThat(matrix.changedPrograms()).isEmpty();

        matrix.undo();
        assertThat(matrix.rulebook()).contains(Bulletin.rulebook());
        assertThat(matrix.dirty().get()).isFalse();
        matrix.redo();
        assertThat(matrix.rulebook()).contains(changed);
    }

    @Test
    void aCellOfAGroupThatIsNotInTheTableStaysAsItIs() {
        at("F", "C");
        matrix.toggle();
        assertThat(matrix.rulebook()).contains(Bulletin.rulebook());
    }

    @Test
    void theExceptionsOfTwoGroupsAreListedBesideTheirCell() {
        at("R", "B");
        assertThat(((Cell.OfGroups) Objects.requireNonNull(matrix.cell().get())).exceptions())
                .containsExactly("26-1117 also with 26-1125", "26-1125 not with 26-1117");
    }

    @Test
    void aProgramsOwnTextOverrulesTheTableAndTheStricterOfTwoTextsCounts() {
        matrix.turn(Face.PROGRAMS);
        assertThat(mark("26-1101", "26-1104")).isEqualTo(Mark.TOGETHER);
        assertThat(mark("26-1115", "26-1116")).isEqualTo(Mark.NOT);
        assertThat(mark("26-1118", "26-1126")).isEqualTo(Mark.ALSO);
        assertThat(mark("26-1117", "26-1125")).isEqualTo(Mark.DOUBT);
        assertThat(pair().sentence()).endsWith("The two texts say the contrary of each other; the stricter one counts until the"
                + " region has answered.");
        assertThat(pair().other()).isEqualTo("not with 26-1117: \"Not with 1117.\"");
        assertThat(mark("26-1102", "26-1103")).isEqualTo(Mark.ROUTE);
        assertThat(mark("26-1101", "26-1101")).isEqualTo(Mark.SAME);
        assertThat(mark("26-1110", "26-1115")).isEqualTo(Mark.TOGETHER);
        assertThat(pair().caps()).containsExactly("Personal money: $2,500 together at most");
    }

    @Test
    void spaceGoesFromNotWithToAlsoWithAndBackToTheTable() {
        matrix.turn(Face.PROGRAMS);
        at("26-1101", "26-1104");
        matrix.toggle();
        assertThat(mark("26-1104", "26-1101")).as("one text is enough, seen from either side").isEqualTo(Mark.NOT);
        at("26-1101", "26-1104");
        assertThat(program("26-1101").combination().rules())
                .containsExactly(new PairRule(PairRule.Policy.FORBID, List.of(new ProgramId("26-1104")), List.of(), null));
        matrix.toggle();
        assertThat(mark("26-1101", "26-1104")).isEqualTo(Mark.ALSO);
        matrix.toggle();
        assertThat(mark("26-1101", "26-1104")).isEqualTo(Mark.TOGETHER);
        assertThat(matrix.changedPrograms()).isEmpty();
        assertThat(matrix.dirty().get()).isFalse();
    }

    @Test
    void wordsAreTheRowsOwnAndTypingOnIsOneStepBack() {
        matrix.turn(Face.PROGRAMS);
        at("26-1101", "26-1104");
        matrix.say(PairRule.Policy.FORBID);
        matrix.write("Not");
        matrix.write("Not with 1104.");
        assertThat(pair().words()).isEqualTo("Not with 1104.");
        assertThat(program("26-1101").combination().rules().getFirst().text()).isEqualTo("Not with 1104.");

        matrix.undo();
        assertThat(pair().words()).isEmpty();
        assertThat(pair().own()).isEqualTo(PairRule.Policy.FORBID);
        matrix.undo();
        assertThat(pair().own()).isNull();
        assertThat(matrix.undoable().get()).isFalse();
    }

    @Test
    void takingOneProgramOutOfARuleLeavesTheOthersInIt() {
        matrix.turn(Face.PROGRAMS);
        at("26-1113", "26-1112");
        assertThat(pair().shared()).containsExactly("26-1103", "26-1114");
        matrix.clear();

        assertThat(program("26-1113").combination().rules()).containsExactly(new PairRule(PairRule.Policy.FORBID,
                List.of(new ProgramId("26-1103"), new ProgramId("26-1114")), List.of(), "Not with 1103, 1112, 1114."));
        assertThat(mark("26-1113", "26-1112")).as("1112 still says so").isEqualTo(Mark.NOT);
    }

    @Test
    void whatOnlyANewerBatonKnowsOfARuleGoesWhereTheRuleGoes() {
        Program plain = Bulletin.program(1114);
        Program marked = new Program(plain.id(), plain.revision(), plain.name(), plain.sponsor(), plain.payer(),
                plain.payees(), plain.windows(), plain.routes(), plain.benefits(), plain.eligibility(), plain.combination(),
                plain.limits(), plain.proofs(), plain.claim(), plain.meetsCashDown(), plain.source(),
                new Extras(new TreeMap<>(Map.of("/combination/rules/1/since", "2027", "/combination/rules/0/gone", "1",
                        "/color", "\"red\""))));
        matrix.open(Bulletin.rulebook(), List.of(marked, Bulletin.program(1103), Bulletin.program(1113)));
        matrix.turn(Face.PROGRAMS);
        at("26-1114", "26-1103");
        matrix.clear();
        assertThat(program("26-1114").extras().fields())
                .isEqualTo(Map.of("/combination/rules/0/since", "2027", "/color", "\"red\""));
    }

    @Test
    void theKeyTGoesToTheOtherSideAndNToTheNextException() {
        matrix.turn(Face.PROGRAMS);
        at("26-1101", "26-1104");
        matrix.mirror();
        assertThat(pair().row().id().value()).isEqualTo("26-1104");
        matrix.moveTo(new At(0, 0));
        for (int i = 0; i < 40; i++) {
            matrix.nextException();
            assertThat(matrix.board().get().mark(matrix.at().get().row(), matrix.at().get().column()).exception()).isTrue();
        }
    }

    @Test
    void aGroupGetsAnotherNameOrWayAndTheTableStaysComplete() {
        at("S", "C");
        assertThat(matrix.group("store money", false, false)).isTrue();
        assertThat(matrix.group("", false, false)).as("a group has a name").isFalse();
        assertThat(matrix.group("store money", true, false)).isTrue();
        assertThat(mark("S", "C")).isEqualTo(Mark.NEVER);
        assertThat(matrix.rulebook().orElseThrow().goTogether("S", "C")).isEmpty();
        at("X", "C");
        assertThat(matrix.group("dealer money", false, false)).isTrue();
        assertThat(mark("X", "C")).as("what went with all goes with each").isEqualTo(Mark.TOGETHER);
        assertThat(matrix.rulebook().orElseThrow().group("S")).contains(new Group("S", "store money", true, false));
    }

    @Test
    void aNewGroupGoesWithNothingYetAndOneInUseStays() {
        dialogs.answer = "P";
        matrix.addGroup();
        assertThat(matrix.rulebook().orElseThrow().group("P")).isPresent();
        assertThat(mark("P", "C")).isEqualTo(Mark.APART);
        matrix.removeGroup();
        assertThat(matrix.rulebook()).contains(Bulletin.rulebook());

        at("C", "C");
        matrix.removeGroup();
        assertThat(dialogs.problems).singleElement().satisfies(problem -> assertThat(problem.sentence())
                .startsWith("Group C is still used by 26-1101, 26-1107."));
        assertThat(matrix.rulebook()).contains(Bulletin.rulebook());
    }

    @Test
    @SuppressWarnings("unchecked")
    void aCapIsTypedRefusedWhileItCannotBeReadAndTakenBack() {
        matrix.turn(Face.CAPS);
        RecordInput<Cap> first = (RecordInput<Cap>) matrix.caps().caps.rows().getFirst();
        TextInput<Integer> most = (TextInput<Integer>) first.parts().get(3);
        most.field().set("none");
        assertThat(matrix.rulebook()).isEmpty();
        assertThat(matrix.accept()).isFalse();
        assertThat(matrix.problems()).isNotEmpty();
        most.field().set("3");
        assertThat(matrix.rulebook().orElseThrow().caps().getFirst().count()).isEqualTo(3);
        assertThat(matrix.rulebook().orElseThrow().caps()).hasSize(2);
        assertThat(matrix.accept()).isTrue();
        matrix.undo();
        assertThat(matrix.rulebook()).contains(Bulletin.rulebook());
    }

    @Test
    void whatIsWrittenCanBeReadBackFromItsDocument() {
        at("C", "K");
        matrix.toggle();
        matrix.turn(Face.PROGRAMS);
        at("26-1101", "26-1104");
        matrix.say(PairRule.Policy.FORBID);
        ProgramSheet sheet = new ProgramSheet(List.of(matrix.rulebook().orElseThrow()), matrix.changedPrograms());
        JsonPrograms json = new JsonPrograms();
        assertThat(json.readAll(json.write(sheet)).good()).isEqualTo(sheet);
    }

    @Test
    void onlyReadingChangesNothing() {
        matrix.setEditable(false);
        at("V", "C");
        matrix.toggle();
        assertThat(matrix.dirty().get()).isFalse();
        assertThat(matrix.rulebook()).contains(Bulletin.rulebook());
    }

    @Test
    void programsStandInTheOrderOfTheirGroupsEachOnce() {
        matrix.turn(Face.PROGRAMS);
        Board board = matrix.board().get();
        assertThat(board.size()).isEqualTo(30);
        assertThat(board.heads().getFirst().part()).as("ways of paying come first").isEmpty();
        assertThat(board.heads().stream().map(Board.Head::part).distinct().toList())
                .containsExactlyElementsOf(java.util.stream.Stream.concat(java.util.stream.Stream.of(""),
                        Bulletin.rulebook().groups().stream().map(Group::id)).toList());
    }
}
