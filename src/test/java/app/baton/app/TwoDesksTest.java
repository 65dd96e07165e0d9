package app.baton.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.app.demo.Demo;
import app.baton.campaign.ApprovalKind;
import app.baton.campaign.Brief;
import app.baton.campaign.Campaign;
import app.baton.campaign.CampaignFile;
import app.baton.campaign.CampaignState;
import app.baton.campaign.Readers;
import app.baton.exchange.Duty;
import app.baton.exchange.Joining;
import app.baton.exchange.Places;
import app.baton.exchange.SyncReport;
import app.baton.journal.Background;
import app.baton.journal.InlineBackground;
import app.baton.journal.KeptAside;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.journal.SealedDocument;
import app.baton.journal.Texts;
import app.baton.people.Member;
import app.baton.people.Person;
import app.baton.people.PersonCard;
import app.baton.people.PersonForm;
import app.baton.people.Role;
import app.baton.people.User;
import app.baton.people.WaitingRoles;
import app.baton.store.home.Argon2Verifier;
import app.baton.store.home.Home;
import app.baton.store.home.HomeLock;
import app.baton.ui.welcome.WelcomeActions.Asked;
import app.baton.ui.welcome.WelcomeActions.Founded;
import app.baton.ui.welcome.WelcomeActions.JoinForm;
import app.baton.ui.welcome.WelcomeActions.SetUpForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The whole way of a promise: two homes with encrypted stores, one shared folder, real files. The office founds the
 * dealership and has marketing; the second desk joins with finance and a salesperson.
 */
class TwoDesksTest {

    private static final Background.Progress QUIET = Background.Progress.unwatched();

    @TempDir
    Path folder;

    private final Texts texts = Texts.english(Demo.ZONE);
    private Path share;
    private Founded founded;
    private Asked asked;
    private OpenDesk office;
    private OpenDesk floor;
    private User mia;
    private User sofia;

    /** A home that is open, as the window or a command would hold it. */
    private record OpenDesk(HomeLock lock, Gatekeeper gate, User user) {

        Wiring wiring() {
            return gate.wiring();
        }

        SyncReport look() {
            return wiring().look(QUIET).orElseThrow();
        }

        void close() {
            gate.close();
            lock.close();
        }
    }

    @BeforeEach
    void foundAndJoin() {
        share = folder.resolve("share");
        founded = maker("office").setUp(new SetUpForm("Lakeside Ford", "Ann Arbor", "MI", Demo.ZONE, "Mia Larsen", "mia",
                "a long secret 1".toCharArray(), share, "Office"), QUIET);
        office = open(founded.home(), "mia", "a long secret 1");
        mia = office.user();
        asked = maker("floor").join(new JoinForm(share, founded.fingerprint(), "Showroom", "Sofia Martins", "sofia",
                "a long secret 2".toCharArray(), EnumSet.of(Role.FINANCE_MANAGER, Role.SALES_MANAGER)), QUIET);
        floor = open(asked.home(), "sofia", "a long secret 2");
        sofia = floor.user();
        ShareDesk desks = new ShareDesk(office.wiring());
        Joining.Request request = desks.requests().getFirst();
        assertThat(maker("floor").accepted(asked.home())).as("before the general manager lets it in").isFalse();
        desks.accept(request, asked.fingerprint(), request.duties(), false, mia);
        assertThat(maker("floor").accepted(asked.home())).isTrue();
        assertThat(floor.look().reached()).isTrue();
    }

    @AfterEach
    void close() {
        office.close();
        floor.close();
    }

    @Test
    void aPromiseTravelsFromMarketingOverFinanceToTheFloorAndItsReceiptBack() {
        Brief brief = publishWithTheOtherDesksApproval();
        assertThat(floor.look().refused()).isEmpty();

        var reading = floor.wiring().readingDesk.now(sofia).orElseThrow();
        assertThat(reading.brief()).isEqualTo(brief);
        assertThat(reading.acknowledged()).isFalse();
        assertThat(reading.brief().programs()).allSatisfy(program -> assertThat(program.oneLine(texts)).isNotBlank());
        assertThat(reading.brief().campaigns().getFirst().promises()).allSatisfy(promised -> {
            assertThat(promised.why()).isNotBlank();
            assertThat(promised.how()).isNotBlank();
            assertThat(promised.nextStep()).isNotBlank();
        });

        floor.wiring().readingDesk.acknowledge(sofia, brief.number());
        floor.look();
        office.look();
        Readers readers = office.wiring().readingDesk.readers(mia, brief.number());
        assertThat(readers.read()).extracting(Readers.Line::name).contains("Sofia Martins");
    }

    @Test
    void bothHomesKnowEverybodyAndCountWhoHasNotReadTheBrief() {
        Brief brief = publishWithTheOtherDesksApproval();
        office.wiring().people.desk.add(mia, new PersonForm("Zoe Adler", "zoe", "", EnumSet.of(Role.SALESPERSON)), new char[0]);
        floor.look();
        office.look();
        floor.look();

        assertThat(office.wiring().readingDesk.readers(mia, brief.number()).unread()).extracting(Readers.Line::name)
                .containsExactly("Mia Larsen", "Sofia Martins", "Zoe Adler");
        assertThat(floor.wiring().readingDesk.readers(sofia, brief.number()).unread()).extracting(Readers.Line::name)
                .containsExactly("Mia Larsen", "Sofia Martins", "Zoe Adler");
        assertThat(floor.gate().people()).as("who can sign in there").extracting(Person::name).containsExactly("Sofia Martins");
        assertThat(floor.wiring().store.documents().keptAside(10)).isEmpty();
    }

    @Test
    void anAcknowledgementGivenWhileTheShareIsAwayArrivesLater() throws IOException {
        Brief brief = publishWithTheOtherDesksApproval();
        floor.look();
        Path away = folder.resolve("unplugged");
        Files.move(share, away);
        floor.wiring().readingDesk.acknowledge(sofia, brief.number());
        SyncReport offline = floor.look();
        assertThat(offline.reached()).isFalse();
        assertThat(offline.waiting()).isPositive();
        assertThat(floor.wiring().readingDesk.now(sofia).orElseThrow().brief()).isEqualTo(brief);

        Files.move(away, share);
        assertThat(floor.look().waiting()).isZero();
        office.look();
        assertThat(office.wiring().readingDesk.readers(mia, brief.number()).read()).extracting(Readers.Line::name)
                .contains("Sofia Martins");
    }

    @Test
    void anAlteredBriefIsKeptAsideWithAReasonAndTheLastGoodOneStays() throws IOException {
        Brief first = publishWithTheOtherDesksApproval();
        floor.look();
        office.wiring().briefDesk.publish(mia);
        office.look();
        SealedDocument second = office.wiring().store.documents().lastOwn(office.wiring().desk.id(), "brief").orElseThrow();
        Path file = share.resolve(Places.of(second));
        String text = Files.readString(file);
        Files.writeString(file, text.replaceFirst("customer cash", "customer gift"));
        assertThat(Files.readString(file)).isNotEqualTo(text);

        assertThat(floor.look().refused()).extracting(KeptAside::code).containsExactly("share.altered");
        assertThat(floor.wiring().readingDesk.now(sofia).orElseThrow().brief().number()).isEqualTo(first.number());
        assertThat(floor.wiring().store.documents().keptAside(10)).first()
                .satisfies(aside -> assertThat(aside.sentence()).isNotBlank());

        Files.writeString(file, text);
        floor.look();
        assertThat(floor.wiring().readingDesk.now(sofia).orElseThrow().brief().number()).isEqualTo(first.number() + 1);
        assertThat(floor.wiring().store.documents().keptAside(10)).as("mended, so nobody needs to hear of it").isEmpty();
    }

    @Test
    void aDeskWithoutTheKeyForItCannotPublish() {
        publishWithTheOtherDesksApproval();
        floor.look();
        assertThat(floor.wiring().share.duties()).doesNotContain(Duty.BRIEF, Duty.PROPOSAL)
                .contains(Duty.RECEIPT, Duty.APPROVE_FOR_FINANCE);
    }

    @Test
    void everyStepStandsInTheActivityLogWithItsPerson() {
        publishWithTheOtherDesksApproval();
        List<String> acts = office.wiring().store.activity().newest(PageRequest.first(200)).rows().stream()
                .map(entry -> entry.activity().what() + " by " + entry.actor().name()).toList();
        assertThat(acts).contains("root.founded by Mia Larsen", "campaign.proposed by Mia Larsen",
                "campaign.approval-arrived by Sofia Martins", "brief.published by Mia Larsen");
    }

    @Test
    void aLostPasswordIsReplacedByThePrintedRecoveryKey() {
        office.close();
        String sheet = founded.recoveryKey();
        String key = sheet.lines().filter(line -> line.matches("([0-9A-Z]{4}-){7}[0-9A-Z]{4}")).findFirst().orElseThrow();
        office = open(founded.home(), "mia", key);
        assertThat(office.user()).isEqualTo(mia);
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> office.gate().changePassword(mia, "a guess".toCharArray(),
                "a new secret 1".toCharArray())).matches(problem -> problem.field().equals(Optional.of("old-password")));
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> office.gate().changePassword(mia, key.toCharArray(),
                "short".toCharArray())).matches(problem -> problem.field().equals(Optional.of("password")));
        office.gate().changePassword(mia, key.toCharArray(), "a new secret 1".toCharArray());
        assertThat(office.gate().withPassword("mia", "a new secret 1".toCharArray())).isEqualTo(mia);
        office.gate().changePassword(mia, "a new secret 1".toCharArray(), "a newer secret 1".toCharArray());
        assertThat(office.gate().withPassword("mia", "a newer secret 1".toCharArray())).isEqualTo(mia);
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> office.gate().withPassword("mia", "not the secret".toCharArray()))
                .matches(problem -> problem.code().equals("sign-in.refused"));
    }

    @Test
    void aRoleGivenElsewhereCountsByTheDesksRecoveryKeyWhereNobodyHereMayDecide() {
        floor.look();
        office.look();
        PersonCard card = office.wiring().people.desk.everybody(mia).stream().map(Member::card)
                .filter(each -> each.name().equals("Sofia Martins")).findFirst().orElseThrow();
        EnumSet<Role> more = EnumSet.copyOf(card.known());
        more.add(Role.MARKETING);
        office.wiring().people.colleagues.save(mia, card, new PersonForm(card.name(), "", card.title(), more), new char[0]);
        office.look();
        floor.look();
        WaitingRoles waiting = floor.wiring().people.waiting;
        assertThat(waiting.of(sofia.id())).contains(new WaitingRoles.Wait(List.of(Role.MARKETING), List.of()));

        for (String wrong : List.of("1234", founded.recoveryKey().lines().filter(line -> line.length() > 30).findFirst()
                .orElseThrow())) {
            assertThatExceptionOfType(Problem.class)
                    .isThrownBy(() -> floor.gate().letRolesCount(sofia, wrong.toCharArray()))
                    .matches(problem -> problem.code().startsWith("keys.recovery-"));
        }
        assertThat(floor.gate().withPassword("sofia", "a long secret 2".toCharArray()).roles()).doesNotContain(Role.MARKETING);
        floor.gate().letRolesCount(sofia, asked.recoveryKey().toCharArray());

        assertThat(floor.gate().withPassword("sofia", "a long secret 2".toCharArray()).roles()).isEqualTo(more);
        assertThat(waiting.of(sofia.id())).isEmpty();
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> floor.gate().letRolesCount(sofia, asked.recoveryKey().toCharArray()))
                .matches(problem -> problem.code().equals("person.nothing-waits"));
    }

    @Test
    void fiveWrongPinsLeaveOnlyThePassword() {
        office.gate().setPin(mia, "4711".toCharArray());
        assertThat(office.gate().withPin(mia.id(), "4711".toCharArray())).isEqualTo(mia);
        for (int left = 4; left > 0; left--) {
            assertThatExceptionOfType(Problem.class).isThrownBy(() -> office.gate().withPin(mia.id(), "0000".toCharArray()))
                    .matches(problem -> problem.code().equals("sign-in.pin-wrong"));
        }
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> office.gate().withPin(mia.id(), "0000".toCharArray()))
                .matches(problem -> problem.code().equals("sign-in.pin-locked"));
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> office.gate().withPin(mia.id(), "4711".toCharArray()))
                .matches(problem -> problem.code().equals("sign-in.pin-locked"));
        office.gate().withPassword("mia", "a long secret 1".toCharArray());
        assertThat(office.gate().withPin(mia.id(), "4711".toCharArray())).isEqualTo(mia);
    }

    /** Programs in, a campaign proposed on one desk, approved on the other, and the brief out. */
    private Brief publishWithTheOtherDesksApproval() {
        Wiring marketing = office.wiring();
        var today = marketing.clock.today();
        assertThat(marketing.programDesk.importPrograms(mia, Demo.programs(today)).whole()).isTrue();
        String json = Demo.campaigns(today).replace("00000000-0000-0000-0000-000000000000", mia.id().toString());
        Campaign campaign = marketing.campaignFormat.readAll(json).getFirst();
        CampaignFile draft = marketing.campaignDesk.save(mia, CampaignFile.draft(campaign));
        marketing.campaignDesk.propose(mia, draft, marketing.clock.now().plus(1, ChronoUnit.DAYS));
        assertThat(office.look().sent()).isPositive();

        assertThat(floor.look().refused()).isEmpty();
        CampaignFile waiting = floor.wiring().approvalDesk.waitingFor(sofia).getFirst();
        assertThat(waiting.campaign()).isEqualTo(campaign);
        for (ApprovalKind kind : floor.wiring().approvalDesk.missing(waiting)) {
            waiting = floor.wiring().approvalDesk.answer(sofia, waiting, kind, true, "");
        }
        floor.look();

        assertThat(office.look().refused()).isEmpty();
        assertThat(marketing.store.campaigns().latest(campaign.id()).orElseThrow().state()).isEqualTo(CampaignState.APPROVED);
        Brief brief = marketing.briefDesk.publish(mia);
        office.look();
        return brief;
    }

    private HomeMaker maker(String name) {
        Path data = folder.resolve(name);
        return new HomeMaker(new Folders(data, data.resolve("home")), new SystemClock(Demo.ZONE), new InlineBackground(), texts);
    }

    private OpenDesk open(Path path, String login, String password) {
        Home home = Home.open(path);
        HomeLock lock = HomeLock.hold(path);
        Gatekeeper gate = new Gatekeeper(home, home.keyring(), new Argon2Verifier(), texts,
                key -> Wiring.open(home, key, new SystemClock(Demo.ZONE), new InlineBackground()));
        return new OpenDesk(lock, gate, gate.withPassword(login, password.toCharArray()));
    }
}
