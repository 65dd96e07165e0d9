package app.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.app.demo.Demo;
import app.baton.exchange.Duty;
import app.baton.exchange.SealingKey;
import app.baton.exchange.SyncReport;
import app.baton.intake.Feeds;
import app.baton.journal.Background;
import app.baton.journal.DeskId;
import app.baton.journal.InlineBackground;
import app.baton.journal.PageRequest;
import app.baton.journal.Texts;
import app.baton.people.Action;
import app.baton.people.Person;
import app.baton.people.User;
import app.baton.store.home.Argon2Verifier;
import app.baton.store.home.Home;
import app.baton.store.home.OldHome;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The dealership that the first version made goes on working with this one, on the keys it has: its root knows nothing of
 * the kinds of documents that came later.
 */
class OldHomeTest {

    @TempDir
    Path folder;

    private Gatekeeper gate;

    @BeforeEach
    void open() {
        Home home = OldHome.unpack(folder.resolve("desk"));
        gate = new Gatekeeper(home, home.keyring(), new Argon2Verifier(), Texts.english(Demo.ZONE),
                key -> Wiring.open(home, key, new SystemClock(Demo.ZONE), new InlineBackground()));
        gate.openUnattended();
    }

    @AfterEach
    void close() {
        gate.close();
    }

    private User signIn(String name) {
        Person person = gate.people().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
        return gate.withOneClick(person.id());
    }

    private SyncReport round() {
        User yusuf = signIn("Yusuf Demir");
        gate.wiring().share.use(yusuf, folder.resolve("desk").resolve("share"));
        return gate.wiring().share.round(Background.Progress.unwatched()).orElseThrow();
    }

    @Test
    void itReadsItsBriefAndItsShare() {
        SyncReport report = round();
        assertThat(report.reached()).isTrue();
        assertThat(report.refused()).isEmpty();
        User ana = signIn("Ana Morales");
        assertThat(gate.wiring().readingDesk.now(ana).orElseThrow().brief().programs()).isNotEmpty();
        assertThat(gate.wiring().campaigns()).isPositive();
    }

    @Test
    void itGetsAKeyForCustomersDealsThatTheGeneralManagerTakesOver() {
        round();
        Wiring wiring = gate.wiring();
        DeskId self = wiring.desk.id();
        assertThat(wiring.share.root().orElseThrow().desk(self).orElseThrow().sealing()).isEmpty();
        ShareDesk desks = new ShareDesk(wiring);
        assertThat(desks.renewals()).singleElement().satisfies(asked -> {
            assertThat(asked.desk()).isEqualTo(self);
            assertThat(asked.lost()).isFalse();
        });
        User manager = gate.people().stream().map(Person::id).map(gate::withOneClick)
                .filter(user -> user.may(Action.SIGN_ROOT)).findFirst().orElseThrow();
        SealingKey key = desks.renewals().getFirst().key();
        desks.takeOver(desks.renewals().getFirst(), manager);
        assertThat(desks.renewals()).isEmpty();
        assertThat(wiring.share.root().orElseThrow().desk(self).orElseThrow().sealing()).hasValue(key);
        SyncReport after = wiring.share.round(Background.Progress.unwatched()).orElseThrow();
        assertThat(after.refused()).isEmpty();
        assertThat(after.notices()).extracting(SyncReport.Notice::code).noneMatch(code -> code.startsWith("share.key"));
    }

    @Test
    void itsStockStaysAtTheDeskBecauseItsKeysDoNotSpeakOfStock() {
        round();
        Wiring wiring = gate.wiring();
        assertThat(wiring.share.duties()).isNotEmpty().doesNotContain(Duty.STOCK);
        User sam = gate.people().stream().map(Person::id).map(gate::withOneClick)
                .filter(user -> user.may(Action.IMPORT_STOCK)).findFirst().orElseThrow();
        wiring.stockDesk.importList(sam, Feeds.sample(Feeds.HOMENET), true);
        assertThat(wiring.stockDesk.offered(sam)).isNotEmpty();
        assertThat(wiring.store.documents().lastOwn(wiring.desk.id(), "stock")).isEmpty();
        SyncReport after = wiring.share.round(Background.Progress.unwatched()).orElseThrow();
        assertThat(after.waiting()).isZero();
        assertThat(after.refused()).isEmpty();
        assertThat(wiring.store.activity().newest(PageRequest.first(5)).rows())
                .extracting(entry -> entry.activity().what()).anyMatch(what -> what.startsWith("stock."));
    }
}
