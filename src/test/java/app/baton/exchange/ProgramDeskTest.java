package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.incentive.ProgramDesk;
import app.baton.incentive.ProgramImport;
import app.baton.incentive.ProgramReading.Refused;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.people.PersonId;
import app.baton.people.Role;
import app.baton.people.User;
import app.baton.twins.MapBooks;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The import as a whole: the real format in front of books in memory. */
class ProgramDeskTest {

    private static final User MIA = user("Mia Castellano", Role.MARKETING);

    private final JsonPrograms format = new JsonPrograms();
    private final MapBooks books = new MapBooks();
    private final ProgramDesk desk = new ProgramDesk(books.programs(), format, books.unitOfWork());

    @Test
    void aTrialSaysWhatWouldComeInAndKeepsNothing() {
        assertThat(desk.tryPrograms(MIA, Bulletin.json()).added()).hasSize(33);

        assertThat(books.programs().count()).isZero();
        assertThat(desk.importPrograms(MIA, Bulletin.json()).added()).hasSize(33);
    }

    @Test
    void theWholeBulletinComesInAtOnce() {
        ProgramImport done = desk.importPrograms(MIA, Bulletin.json());

        assertThat(done.whole()).isTrue();
        assertThat(done.added()).hasSize(33);
        assertThat(books.programs().count()).isEqualTo(32);
        assertThat(books.programs().rulebooks()).containsExactly(Bulletin.rulebook());
        assertThat(books.programs().find(Bulletin.program(1111, 2).ref())).contains(Bulletin.program(1111, 2));
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        desk.importPrograms(MIA, Bulletin.json());

        ProgramImport again = desk.importPrograms(MIA, Bulletin.json());

        assertThat(again.added()).isEmpty();
        assertThat(again.unchanged()).hasSize(33);
        assertThat(again.refused()).isEmpty();
        assertThat(books.programs().count()).isEqualTo(32);
    }

    @Test
    void everyAddedRevisionLeavesALineInTheLog() {
        desk.importPrograms(MIA, Bulletin.json());
        desk.importPrograms(MIA, Bulletin.json());

        assertThat(books.activity().newest(PageRequest.first(100)).rows()).hasSize(33);
    }

    @Test
    void aSalespersonMayNotImport() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> desk.importPrograms(user("Ana Morales", Role.SALESPERSON), Bulletin.json()))
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.NOT_ALLOWED));
        assertThat(books.programs().count()).isZero();
    }

    @Test
    void aRevisionThatIsHereWithOtherContentIsRefusedAndTheRestComesIn() {
        ObjectNode file = CanonicalJson.read(Bulletin.json());
        desk.importPrograms(MIA, file.toString());
        program(file, 0).put("name", "Another name");
        program(file, 1).put("revision", 7);

        ProgramImport done = desk.importPrograms(MIA, file.toString());

        assertThat(done.refused()).containsExactly(new Refused("/programs/0/revision", "26-1101", "Revision 1 of 26-1101 is"
                + " already here with other content, which was kept. A change of the sponsor comes as a new revision."));
        assertThat(done.added()).extracting(Object::toString).containsExactly("26-1102 r7");
        assertThat(done.unchanged()).hasSize(31);
        assertThat(books.programs().find(Bulletin.program(1101).ref())).contains(Bulletin.program(1101));
    }

    @Test
    void anExceptionThatNamesNobodyIsRefused() {
        ObjectNode file = only(CanonicalJson.read(Bulletin.json()), 0);
        ((ObjectNode) program(file, 0).get("combination")).putArray("rules").addObject().put("policy", "forbid")
                .putArray("programs").add("26-9999");

        assertThat(desk.importPrograms(MIA, file.toString()).refused()).containsExactly(
                new Refused("/programs/0/combination/rules/0/programs", "26-1101",
                        "It names the program 26-9999, which is neither in this file nor known here."));
    }

    @Test
    void aGroupThatTheRulebookLacksIsRefused() {
        ObjectNode file = only(CanonicalJson.read(Bulletin.json()), 0);
        ((ObjectNode) program(file, 0).get("combination")).put("group", "Q");

        assertThat(desk.importPrograms(MIA, file.toString()).refused()).extracting(Refused::pointer, Refused::sentence)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("/programs/0/combination/group",
                        "The rulebook bulletin-2026-11 has no group Q."));
    }

    @Test
    void programsWhoseRulebookDidNotComeInAreRefusedWithIt() {
        ObjectNode file = CanonicalJson.read(Bulletin.json());
        ((ObjectNode) file.at("/rulebooks/0/together/A")).put("R", false);
        ((ObjectNode) file.at("/rulebooks/0/together/R")).put("A", true);

        ProgramImport done = desk.importPrograms(MIA, file.toString());

        assertThat(done.added()).isEmpty();
        assertThat(done.refused()).hasSize(33).first().satisfies(first -> {
            assertThat(first.pointer()).isEqualTo("/rulebooks/0/together/A/R");
            assertThat(first.sentence()).isEqualTo("The table says the contrary the other way round.");
        });
        assertThat(done.refused()).element(1).extracting(Refused::pointer).isEqualTo("/programs/0/combination/rulebook");
    }

    @Test
    void programsThatNeedEachOtherInACircleAreRefused() {
        ObjectNode file = only(CanonicalJson.read(Bulletin.json()), 0, 1);
        need(program(file, 0), "26-1102");
        need(program(file, 1), "26-1101");

        assertThat(desk.importPrograms(MIA, file.toString()).refused()).extracting(Refused::pointer)
                .containsExactly("/programs/0/combination/requires", "/programs/1/combination/requires");
    }

    @Test
    void aRevisionThatStandsTwiceInOneFileIsTakenOnce() {
        ObjectNode file = only(CanonicalJson.read(Bulletin.json()), 0, 0);

        ProgramImport done = desk.importPrograms(MIA, file.toString());

        assertThat(done.added()).hasSize(2);
        assertThat(done.refused()).extracting(Refused::pointer).containsExactly("/programs/1/revision");
    }

    /** The file with some programs only, and a rulebook that names no others. */
    private static ObjectNode only(ObjectNode file, int... places) {
        ObjectNode copy = file.deepCopy();
        ArrayNode programs = copy.putArray("programs");
        for (int place : places) {
            programs.add(program(file, place).deepCopy());
        }
        ((ObjectNode) copy.at("/rulebooks/0")).remove("caps");
        ((ObjectNode) copy.at("/rulebooks/0/standing/1")).remove("except");
        return copy;
    }

    private static ObjectNode program(ObjectNode file, int place) {
        return (ObjectNode) file.at("/programs/" + place);
    }

    private static void need(ObjectNode program, String other) {
        ((ObjectNode) program.get("combination")).putArray("requires").addObject().putArray("anyOf").add(other);
    }

    private static User user(String name, Role role) {
        return new User(new PersonId(new UUID(7, role.ordinal())), name, Set.of(role));
    }
}
