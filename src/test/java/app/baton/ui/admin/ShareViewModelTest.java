package app.baton.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.exchange.Fingerprint;
import app.baton.journal.InlineBackground;
import app.baton.ui.admin.ShareViewModel.Health;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShareViewModelTest {

    @TempDir
    private Path folder;
    private AdminHouse house;
    private ShareViewModel model;

    @BeforeEach
    void open() {
        house = new AdminHouse(folder);
        model = new ShareViewModel(house, new InlineBackground(), house.texts, house.context(house.grace));
        model.look();
    }

    @Test
    void aFolderThatWasNotReadYetSaysSo() {
        assertThat(model.facts().get().health()).isEqualTo(Health.UNKNOWN);
        assertThat(model.facts().get().folder()).isEqualTo(folder.toString());
    }

    @Test
    void aLookMakesItFineAndSaysWhen() {
        model.syncNow();

        assertThat(house.syncs).isEqualTo(1);
        assertThat(model.facts().get().health()).isEqualTo(Health.FINE);
        assertThat(model.facts().get().sentence()).isEqualTo("Last read to the end on Mon, Nov 2, 8:00 AM.");
    }

    @Test
    void troubleIsToldWithWhenItLastWorked() {
        model.syncNow();
        house.trouble = "The folder cannot be reached.";
        model.look();

        assertThat(model.facts().get().health()).isEqualTo(Health.TROUBLE);
        assertThat(model.facts().get().sentence())
                .isEqualTo("The folder cannot be reached. Last read to the end on Mon, Nov 2, 8:00 AM.");
    }

    @Test
    void theDigitsOfTheDealershipAreShownAndCopied() {
        String digits = Fingerprint.of(house.root().orElseThrow()).groups();
        model.copyFingerprint();

        assertThat(model.facts().get().fingerprint()).isEqualTo(digits);
        assertThat(house.dialogs.copied).containsExactly(digits);
    }

    @Test
    void aFolderThatHoldsNoDealershipIsRefusedAndTheOldOneStays(@TempDir Path empty) {
        house.dialogs.path = empty;
        model.changeFolder();

        assertThat(house.dialogs.problems).singleElement().matches(problem -> problem.code().equals("share.empty"));
        assertThat(model.facts().get().folder()).isEqualTo(folder.toString());
    }

    @Test
    void aFolderWithTheSameDealershipIsUsed(@TempDir Path copy) throws java.io.IOException {
        Files.copy(folder.resolve("dealership.json"), copy.resolve("dealership.json"));
        house.dialogs.path = copy;
        model.changeFolder();

        assertThat(model.facts().get().folder()).isEqualTo(copy.toString());
    }
}
