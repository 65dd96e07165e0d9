package app.baton.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.journal.Background;
import app.baton.journal.InlineBackground;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.Role;
import app.baton.ui.kit.FakeDialogs;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WelcomeViewModelTest {

    private static final Path SHARE = Path.of("share").toAbsolutePath();

    private final FakeActions actions = new FakeActions();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final Background background = new InlineBackground();
    private final WelcomeViewModel model = new WelcomeViewModel(actions, background, dialogs, Texts.english(ZoneOffset.UTC));

    @Test
    void theDemoIsMadeAndOpened() {
        model.exploreDemo();

        assertThat(actions.demos).containsExactly(Optional.empty());
        assertThat(actions.opened).containsExactly(FakeActions.HOME);
    }

    @Test
    void theDemoGoesIntoAnotherFolderOnRequest() {
        dialogs.path = SHARE;
        model.exploreDemoElsewhere();

        assertThat(actions.opened).containsExactly(SHARE);
    }

    @Test
    void whoLeftAHomeForThisWindowFindsBackToIt() {
        assertThat(model.mayGoBack()).isFalse();
        actions.before = Optional.of(SHARE);
        assertThat(model.mayGoBack()).isTrue();
        model.goBack();
        assertThat(actions.opened).containsExactly(SHARE);
    }

    @Test
    void aDemoThatCannotBeMadeIsExplained() {
        actions.refusal = Problem.couldNot("home.taken", "The folder holds something else.");
        model.exploreDemo();

        assertThat(dialogs.problems).extracting(Problem::code).containsExactly("home.taken");
        assertThat(model.busy().get()).isFalse();
    }

    @Test
    void aDealershipIsSetUpFromCleanFields() {
        fill();
        model.setUp().send();

        var form = actions.setUps.getFirst();
        assertThat(form.state()).isEqualTo("MI");
        assertThat(form.zone()).isEqualTo(ZoneId.of("America/Detroit"));
        assertThat(form.desk()).isEqualTo("Showroom 2");
        assertThat(form.share()).isEqualTo(SHARE);
        assertThat(model.setUp().founded().get()).isPresent();
        assertThat(model.setUp().password().get()).isEmpty();
    }

    @Test
    void nothingIsSentWhileAFieldIsWrong() {
        fill();
        model.setUp().share().set("relative/folder");
        model.setUp().again().set("another sentence");
        model.setUp().login().set("Grace O");

        assertThat(model.setUp().form().accept()).isFalse();
        assertThat(model.setUp().share().error().get()).isNotEmpty();
        assertThat(model.setUp().again().error().get()).isNotEmpty();
        assertThat(model.setUp().login().error().get()).isNotEmpty();
    }

    @Test
    void aRefusalStandsBesideItsField() {
        fill();
        actions.refusal = Problem.badInput("share.taken", "share", "This folder holds a dealership already.");
        model.setUp().send();

        assertThat(model.setUp().share().error().get()).isEqualTo("This folder holds a dealership already.");
        assertThat(dialogs.problems).isEmpty();
        assertThat(model.setUp().founded().get()).isEmpty();
    }

    @Test
    void theHomeOpensOnlyAfterTheLastGroupOfTheKeyWasTyped() {
        fill();
        model.setUp().send();

        model.setUp().proof().set("0000");
        model.setUp().open();
        assertThat(actions.opened).isEmpty();
        assertThat(model.setUp().proof().error().get()).isNotEmpty();

        model.setUp().proof().set(" 5zqa ");
        model.setUp().open();
        assertThat(actions.opened).containsExactly(FakeActions.HOME);
    }

    @Test
    void aDeskAsksToBeLetInAndWaits() {
        JoinViewModel join = model.join();
        join.share().set(SHARE.toString());
        join.fingerprint().set("4821 7730 1956 0284");
        join.name().set("Ana Morales");
        join.login().set("ana");
        join.role().set(Role.MARKETING);
        join.password().set("a long sentence");
        join.again().set("a long sentence");
        assertThat(join.form().accept()).isTrue();
        join.send();

        assertThat(actions.joins.getFirst().roles()).isEqualTo(Set.of(Role.MARKETING));
        assertThat(join.asked().get()).map(WelcomeActions.Asked::fingerprint).contains("9917 2046 5583 1102");

        join.poll();
        assertThat(join.accepted().get()).isFalse();
        actions.accepted = true;
        join.poll();
        assertThat(join.accepted().get()).isTrue();

        join.open();
        assertThat(actions.opened).containsExactly(FakeActions.HOME);
    }

    @Test
    void aWrongFingerprintIsSaidBesideItsField() {
        actions.refusal = Problem.badInput("root.fingerprint", "fingerprint", "The digits do not fit.");
        model.join().share().set(SHARE.toString());
        model.join().send();

        assertThat(model.join().fingerprint().error().get()).isEqualTo("The digits do not fit.");
    }

    private void fill() {
        WelcomePictures.fill(model.setUp());
        model.setUp().share().set(SHARE.toString());
    }
}
