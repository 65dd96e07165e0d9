package app.baton.cli;

import static app.baton.cli.Check.State.BAD;
import static app.baton.cli.Check.State.OK;
import static app.baton.cli.Check.State.WARN;
import static app.baton.cli.FakeHeadless.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import app.baton.cli.Check.State;
import app.baton.cli.DoctorFacts.BriefFacts;
import app.baton.cli.DoctorFacts.HomeFacts;
import app.baton.cli.DoctorFacts.ShareFacts;
import app.baton.cli.DoctorFacts.StoreFacts;
import app.baton.cli.DoctorFacts.TrustFacts;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DoctorTest {

    private static final long PLENTY = 50L << 30;
    private static final HomeFacts HOME = new HomeFacts(Path.of("home"), false, List.of(), PLENTY, 3, true, false);
    private static final StoreFacts STORE = new StoreFacts("H2", 4, 4, Optional.of(NOON.minusSeconds(60)),
            Optional.of(new BriefFacts(7, NOON.minus(Duration.ofHours(20)), NOON.plus(Duration.ofDays(6)))),
            Optional.of(NOON.minusSeconds(30)), 0, 0, new TreeMap<>(Map.of("brief", 4L)));
    private static final ShareFacts SHARE = new ShareFacts(Path.of("share"), true, true, PLENTY,
            new TreeMap<>(Map.of("brief", 4L)));
    private static final TrustFacts TRUST = new TrustFacts(2, "1234 5678", NOON.plus(Duration.ofDays(300)), true, List.of(),
            List.of());

    static DoctorFacts wellFacts() {
        return facts(25, Optional.of(HOME), Optional.empty(), Optional.of(STORE));
    }

    static DoctorFacts facts(int java, Optional<HomeFacts> home, Optional<String> trouble, Optional<StoreFacts> store) {
        return new DoctorFacts("0.1.0", java, NOON, home, trouble, store, store.map(open -> SHARE), store.map(open -> TRUST),
                DoctorFacts.LeadDoors.none());
    }

    @Test
    void whereAllIsWellEveryCheckSaysSoAndNothingIsToMend() {
        List<Check> checks = new Doctor(Script.TEXTS).examine(wellFacts());

        assertThat(checks).extracting(Check::name).containsExactly("java", "home", "permissions", "home-space", "keys",
                "unattended-key", "store", "schema", "clock", "share", "share-space", "root", "both-keys",
                "customer-keys", "brief", "unsent", "kept-aside", "sequences", "lead-folder", "lead-mailbox");
        assertThat(checks).allMatch(check -> check.state() == OK && check.mend().isEmpty());
    }

    static List<Arguments> trouble() {
        return List.of(
                Arguments.of("java", BAD, facts(24, Optional.of(HOME), Optional.empty(), Optional.of(STORE))),
                Arguments.of("home", BAD, facts(25, Optional.empty(), Optional.empty(), Optional.empty())),
                Arguments.of("store", BAD, facts(25, Optional.of(HOME), Optional.of("Wrong password."), Optional.empty())),
                drop(BAD, false),
                drop(WARN, true),
                Arguments.of("lead-mailbox", BAD, reading(new DoctorFacts.MailFacts("leads at imap.example.com",
                        Optional.of("imap.example.com does not let leads in.")))),
                home("permissions", BAD, new HomeFacts(Path.of("home"), false, List.of("keys.json"), PLENTY, 3, true, false)),
                home("home-space", BAD, new HomeFacts(Path.of("home"), false, List.of(), 1 << 20, 3, true, false)),
                home("keys", WARN, new HomeFacts(Path.of("home"), false, List.of(), PLENTY, 3, false, false)),
                home("unattended-key", WARN, new HomeFacts(Path.of("home"), false, List.of(), PLENTY, 3, true, true)),
                store("schema", WARN, store(3, NOON, STORE.brief(), 0, 0, 4)),
                store("schema", BAD, store(5, NOON, STORE.brief(), 0, 0, 4)),
                store("clock", BAD, store(4, NOON.plus(Duration.ofDays(1)), STORE.brief(), 0, 0, 4)),
                store("brief", WARN, store(4, NOON, Optional.empty(), 0, 0, 4)),
                store("brief", WARN, store(4, NOON, brief(Duration.ofDays(4), Duration.ofDays(3)), 0, 0, 4)),
                store("brief", BAD, store(4, NOON, brief(Duration.ofDays(8), Duration.ofDays(-1)), 0, 0, 4)),
                store("unsent", WARN, store(4, NOON, STORE.brief(), 2, 0, 4)),
                store("kept-aside", WARN, store(4, NOON, STORE.brief(), 0, 1, 4)),
                store("sequences", BAD, store(4, NOON, STORE.brief(), 0, 0, 3)),
                share("share", BAD, new ShareFacts(Path.of("share"), false, false, 0, new TreeMap<>())),
                share("share", BAD, new ShareFacts(Path.of("share"), true, false, PLENTY, new TreeMap<>())),
                share("share-space", BAD, new ShareFacts(Path.of("share"), true, true, 5, new TreeMap<>())),
                trust("root", BAD, new TrustFacts(2, "1", NOON.plusSeconds(9), false, List.of(), List.of())),
                trust("root", BAD, new TrustFacts(2, "1", NOON, true, List.of(), List.of())),
                trust("both-keys", WARN, new TrustFacts(2, "1", NOON.plusSeconds(9), true, List.of("Office"), List.of())),
                trust("customer-keys", WARN, new TrustFacts(2, "1", NOON.plusSeconds(9), true, List.of(), List.of("Office"))));
    }

    @ParameterizedTest
    @MethodSource("trouble")
    void eachTroubleIsOneFindingWithSomethingToDo(String name, State state, DoctorFacts facts) {
        List<Check> unwell = new Doctor(Script.TEXTS).examine(facts).stream().filter(check -> check.state() != OK).toList();

        assertThat(unwell).extracting(Check::name).containsExactly(name);
        assertThat(unwell.getFirst().state()).isEqualTo(state);
        assertThat(unwell.getFirst().mend()).hasValueSatisfying(mend -> assertThat(mend).isNotBlank());
    }

    @Test
    void aDeskWithoutShareAndRootIsToldSo() {
        var alone = new DoctorFacts("0.1.0", 25, NOON, Optional.of(HOME), Optional.empty(), Optional.of(STORE),
                Optional.empty(), Optional.empty(), DoctorFacts.LeadDoors.none());

        assertThat(new Doctor(Script.TEXTS).examine(alone)).filteredOn(check -> check.state() == WARN)
                .extracting(Check::name).containsExactly("share", "root");
    }

    @Test
    void theFolderThatIsWatchedForLeadsIsNamed() {
        var drop = new DoctorFacts.DropFacts(Path.of("drop"), true, true);
        assertThat(new Doctor(Script.TEXTS).examine(watching(drop)))
                .contains(Check.ok("lead-folder", "Leads that are dropped into drop come into the queue by themselves."));
    }

    @Test
    void theMailboxThatIsReadForLeadsIsNamed() {
        assertThat(new Doctor(Script.TEXTS).examine(reading(new DoctorFacts.MailFacts("leads at imap.example.com",
                Optional.empty())))).contains(Check.ok("lead-mailbox",
                "Leads that are sent to leads at imap.example.com come into the queue by themselves."));
    }

    private static Arguments drop(State state, boolean reachable) {
        return Arguments.of("lead-folder", state, watching(new DoctorFacts.DropFacts(Path.of("drop"), reachable, false)));
    }

    private static DoctorFacts watching(DoctorFacts.DropFacts drop) {
        DoctorFacts well = wellFacts();
        return new DoctorFacts("0.1.0", 25, NOON, well.home(), well.trouble(), well.store(), well.share(), well.trust(),
                new DoctorFacts.LeadDoors(Optional.of(drop), Optional.empty()));
    }

    private static DoctorFacts reading(DoctorFacts.MailFacts mail) {
        DoctorFacts well = wellFacts();
        return new DoctorFacts("0.1.0", 25, NOON, well.home(), well.trouble(), well.store(), well.share(), well.trust(),
                new DoctorFacts.LeadDoors(Optional.empty(), Optional.of(mail)));
    }

    private static Arguments home(String name, State state, HomeFacts home) {
        return with(name, state, well -> facts(25, Optional.of(home), Optional.empty(), Optional.of(STORE)));
    }

    private static Arguments store(String name, State state, StoreFacts store) {
        return with(name, state, well -> facts(25, Optional.of(HOME), Optional.empty(), Optional.of(store)));
    }

    private static Arguments share(String name, State state, ShareFacts share) {
        return with(name, state, well -> new DoctorFacts("0.1.0", 25, NOON, well.home(), well.trouble(), well.store(),
                Optional.of(share), well.trust(), well.doors()));
    }

    private static Arguments trust(String name, State state, TrustFacts trust) {
        return with(name, state, well -> new DoctorFacts("0.1.0", 25, NOON, well.home(), well.trouble(), well.store(),
                well.share(), Optional.of(trust), well.doors()));
    }

    private static Arguments with(String name, State state, UnaryOperator<DoctorFacts> change) {
        return Arguments.of(name, state, change.apply(wellFacts()));
    }

    private static Optional<BriefFacts> brief(Duration age, Duration left) {
        return Optional.of(new BriefFacts(7, NOON.minus(age), NOON.plus(left)));
    }

    private static StoreFacts store(int schema, Instant highest, Optional<BriefFacts> brief, long unsent, int aside,
            long sequence) {
        return new StoreFacts("H2", schema, 4, Optional.of(highest), brief, Optional.empty(), unsent, aside,
                new TreeMap<>(Map.of("brief", sequence)));
    }
}
