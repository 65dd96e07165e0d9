package app.baton.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.exchange.KeyRenewal.Renewal;
import app.baton.journal.InlineBackground;
import app.baton.journal.Problem;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenewalsViewModelTest {

    @TempDir
    Path folder;

    private AdminHouse house;
    private DesksViewModel desks;
    private RenewalsViewModel model;

    @BeforeEach
    void ask() {
        house = new AdminHouse(folder);
        house.askForKey("Finance", false);
        house.askForKey("Showroom 2", true);
        desks = new DesksViewModel(house, new InlineBackground(), house.texts, house.context(house.grace));
        desks.look();
        model = desks.renewals();
    }

    @Test
    void whoAsksIsListedWithWhatHeAsksForAndCounted() {
        assertThat(model.waiting()).extracting(Renewal::name).containsExactly("Finance", "Showroom 2");
        assertThat(model.words(model.waiting().getFirst())).startsWith("Asks that its key");
        assertThat(model.words(model.waiting().getLast())).startsWith("Has lost its key");
        assertThat(desks.asking().get().isReady()).isTrue();
        assertThat(desks.lead().get()).contains("2");
    }

    @Test
    void aKeyIsTakenOverAfterAQuestionThatNamesTheDesk() {
        house.dialogs.yes = false;
        model.takeOver(model.waiting().getFirst());
        assertThat(house.renewals).as("nobody said yes").hasSize(2);
        house.dialogs.yes = true;
        model.takeOver(model.waiting().getFirst());
        assertThat(house.dialogs.asked.getLast().title()).isEqualTo("Take over the key of Finance?");
        assertThat(house.dialogs.toasts).containsExactly("The key of Finance is listed.");
        assertThat(model.waiting()).extracting(Renewal::name).containsExactly("Showroom 2");
        assertThat(model.busy().get()).isFalse();
    }

    @Test
    void aLostKeyIsSaidToBeRevokedBeforeItIs() {
        model.takeOver(model.waiting().getLast());
        assertThat(house.dialogs.asked.getLast().sentence()).contains("is revoked", "restored that desk from a backup");
    }

    @Test
    void aRequestThatIsGoneIsSaidAndTheListReadAnew() {
        Renewal gone = model.waiting().getFirst();
        house.renewals.clear();
        model.takeOver(gone);
        assertThat(house.dialogs.problems).extracting(Problem::code).containsExactly("desk.key-gone");
        assertThat(model.waiting()).isEmpty();
        assertThat(desks.asking().get().isReady()).isFalse();
        assertThat(model.busy().get()).isFalse();
    }
}
