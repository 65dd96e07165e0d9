package app.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.app.demo.Demo;
import app.baton.exchange.CustomerPost;
import app.baton.exchange.OpeningKey;
import app.baton.exchange.SyncReport;
import app.baton.journal.Background;
import app.baton.journal.InlineBackground;
import app.baton.journal.Texts;
import app.baton.people.User;
import app.baton.store.home.Argon2Verifier;
import app.baton.store.home.Home;
import app.baton.store.home.HomeLock;
import app.baton.ui.welcome.WelcomeActions.Founded;
import app.baton.ui.welcome.WelcomeActions.SetUpForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.JsonNodeFactory;

/** A backup is a copy of the home: with it come the keys that open customers' deals. */
class CopiedHomeTest {

    private static final String PASSWORD = "a long secret 1";

    @TempDir
    Path folder;

    private final Texts texts = Texts.english(Demo.ZONE);

    @Test
    void aCopyHoldsTheKeyThatTheRootListsAndTakesBackWhatWasSentSince() throws IOException {
        Path data = folder.resolve("office");
        Folders folders = new Folders(data, data.resolve("home"));
        Founded founded = new HomeMaker(folders, new SystemClock(Demo.ZONE), new InlineBackground(), texts).setUp(
                new SetUpForm("Lakeside Ford", "Ann Arbor", "MI", Demo.ZONE, "Mia Larsen", "mia", PASSWORD.toCharArray(),
                        folder.resolve("share"), "Office"), Background.Progress.unwatched());
        Path backup = folder.resolve("backup");
        copy(founded.home(), backup);

        List<String> keys = open(founded.home(), (wiring, mia) -> {
            wiring.look(Background.Progress.unwatched());
            CustomerPost post = wiring.customerPost();
            wiring.store.unitOfWork().write(mia.actor(), log -> post.sendDeal(
                    JsonNodeFactory.instance.objectNode().put("buyer", "Nora Quist"), wiring.clock.now(), mia.actor()));
            wiring.look(Background.Progress.unwatched());
            return keys(wiring);
        });
        open(backup, (wiring, mia) -> {
            assertThat(keys(wiring)).isEqualTo(keys).containsExactly(wiring.share.root().orElseThrow().desk(wiring.desk.id())
                    .orElseThrow().sealing().orElseThrow().id());
            SyncReport report = wiring.look(Background.Progress.unwatched()).orElseThrow();
            assertThat(report.notices()).extracting(SyncReport.Notice::code).contains("share.continued")
                    .doesNotContain("share.key-waits");
            // it opened: the only thing wrong with it is that it tells of no deal
            assertThat(report.refused()).singleElement().satisfies(aside ->
                    assertThat(aside.code()).isEqualTo("json.field"));
            assertThat(wiring.store.documents().lastOwn(wiring.desk.id(), "deal")).isPresent();
            return true;
        });
    }

    private interface Act<T> {
        T on(Wiring wiring, User user);
    }

    private <T> T open(Path path, Act<T> act) {
        Home home = Home.open(path);
        try (HomeLock lock = HomeLock.hold(path); Gatekeeper gate = new Gatekeeper(home, home.keyring(), new Argon2Verifier(),
                texts, key -> Wiring.open(home, key, new SystemClock(Demo.ZONE), new InlineBackground()))) {
            assertThat(lock).isNotNull();
            User mia = gate.withPassword("mia", PASSWORD.toCharArray());
            return act.on(gate.wiring(), mia);
        }
    }

    private static List<String> keys(Wiring wiring) {
        return wiring.shareBooks.keys().opening().stream().map(OpeningKey::sealing).map(key -> key.id()).toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
