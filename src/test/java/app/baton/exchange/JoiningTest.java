package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.journal.Problem;
import app.baton.people.Role;
import app.baton.people.User;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

class JoiningTest {

    @TempDir
    Path share;

    private TestHouse house;
    private TestDesk late;
    private User bob;
    private String rootDigits;

    @BeforeEach
    void comeLate() {
        house = new TestHouse(share);
        house.published(house.cash);
        late = house.desk(6, "Late desk");
        bob = late.hire(60, "bob", "Bob Lee", Role.SALESPERSON);
        rootDigits = house.founded.fingerprint().groups();
    }

    @Test
    void aDeskThatIsLetInReadsTheBriefAndIsRead() {
        assertThat(late.sync().reach()).isEqualTo(SyncReport.Reach.NOT_JOINED);
        Joining.Request asked = ask(rootDigits);
        assertThat(late.sync().notices()).extracting(SyncReport.Notice::code).contains("share.not-admitted");

        Joining.Request seen = house.office.joining.requests(house.office.folder()).getFirst();
        assertThat(seen.fingerprint()).isEqualTo(asked.fingerprint());
        assertThat(seen.name()).isEqualTo("Late desk");
        assertThat(seen.duties()).containsExactly(Duty.RECEIPT);
        house.office.joining.accept(house.office.trust, house.office.folder(), seen, asked.fingerprint().groups(),
                Set.of(Duty.RECEIPT), false, house.gina);
        assertThat(house.office.joining.requests(house.office.folder())).as("answered").isEmpty();

        late.sync();
        assertThat(late.newestBrief()).isEqualTo(1);
        late.reading.acknowledge(bob, 1);
        late.sync();
        house.marketing.sync();
        assertThat(house.marketing.books.briefs().readers(1)).hasSize(1);
    }

    @Test
    void theDigitsOfAnotherDealershipKeepNothing() {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> ask("1234 ".repeat(8)))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("root.fingerprint"));
        assertThat(late.shareBooks.trusted()).isEmpty();
        assertThat(late.shareBooks.keys().own()).isEmpty();
    }

    @Test
    void aRequestThatSomebodyElsePutThereIsNotLetIn() {
        ask(rootDigits);
        Joining.Request seen = house.office.joining.requests(house.office.folder()).getFirst();
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> house.office.joining.accept(house.office.trust,
                house.office.folder(), seen, "0000 ".repeat(8), Set.of(Duty.RECEIPT), false, house.gina))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("desk.fingerprint"));
    }

    @Test
    void onlyWhatTheManagerGrantsIsGiven() {
        Joining.Request asked = late.joining.ask(late.folder(), rootDigits, late.id, late.name,
                EnumSet.of(Duty.BRIEF, Duty.RECEIPT, Duty.APPROVE_FOR_FINANCE), bob.actor());
        assertThat(asked.keys()).as("publishing and approving takes two keys").hasSize(2);
        Root root = house.office.joining.accept(house.office.trust, house.office.folder(), asked,
                asked.fingerprint().groups(), Set.of(Duty.RECEIPT, Duty.BRIEF), false, house.gina);
        assertThat(root.desk(late.id).orElseThrow().duties()).containsExactly(Duty.BRIEF, Duty.RECEIPT);
        assertThat(root.desk(late.id).orElseThrow().publishesAndApproves()).isFalse();
    }

    @Test
    void alteredAndExpiredRequestsAreNotShown() {
        ask(rootDigits);
        Path file = share.resolve(Share.joinPath(late.id));
        String good = TestHouse.text(file);
        ObjectNode whole = CanonicalJson.read(good);
        ((ObjectNode) whole.at("/signed/content")).put("name", "Finance");
        TestHouse.write(file, CanonicalJson.bytes(whole));
        assertThat(house.office.joining.requests(house.office.folder())).isEmpty();
        TestHouse.write(file, good);
        assertThat(house.office.joining.requests(house.office.folder())).hasSize(1);
        house.clock.pass(Duration.ofDays(15));
        assertThat(house.office.joining.requests(house.office.folder())).isEmpty();
    }

    @Test
    void aFingerprintIsThirtyTwoDigitsThatTypingAndReadingMayGroupAsTheyLike() {
        assertThat(rootDigits).matches("\\d{4}( \\d{4}){7}");
        assertThat(house.founded.fingerprint().matches(rootDigits.replace(" ", ""))).isTrue();
        assertThat(house.founded.fingerprint().matches(rootDigits.replace(" ", "-"))).isTrue();
        assertThat(house.founded.fingerprint().matches(rootDigits.substring(1))).isFalse();
        assertThat(Fingerprint.of(house.office.shareBooks.trusted().orElseThrow())).as("stays when desks come and go")
                .isEqualTo(house.founded.fingerprint());
    }

    private Joining.Request ask(String digits) {
        return late.joining.ask(late.folder(), digits, late.id, late.name, EnumSet.of(Duty.RECEIPT), bob.actor());
    }
}
