package app.baton.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.journal.InlineBackground;
import app.baton.journal.Texts;
import app.baton.people.PersonId;
import app.baton.people.User;
import app.baton.ui.kit.FakeGate;
import app.baton.ui.kit.Staff;
import app.baton.ui.welcome.SignInViewModel.Step;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInViewModelTest {

    private final FakeGate gate = new FakeGate();
    private final Set<PersonId> kept = new HashSet<>();
    private final List<User> entered = new ArrayList<>();
    private final SignInViewModel model = new SignInViewModel(gate, new InlineBackground(), Texts.english(ZoneOffset.UTC),
            kept::contains, entered::add);

    @BeforeEach
    void staff() {
        gate.people.addAll(Staff.all());
        gate.pins.put(Staff.ANA.id(), "1234");
    }

    @Test
    void beforeTheStoreHasOpenedNothingIsAskedFor() {
        assertThat(model.step().get()).as("a password typed now would be lost").isEqualTo(Step.OPENING);
        model.start(Optional.empty());
        assertThat(model.step().get()).isEqualTo(Step.FACES);
    }

    @Test
    void whileTheStoreIsClosedOnlyLoginAndPasswordHelp() {
        gate.open = false;
        model.start(Optional.empty());

        assertThat(model.step().get()).isEqualTo(Step.PASSWORD);
        assertThat(model.faces()).isEmpty();

        model.login().set(" Grace ");
        model.password().set(FakeGate.PASSWORD);
        model.sendPassword();

        assertThat(entered).containsExactly(Staff.GRACE.asUser());
    }

    @Test
    void aWrongPasswordIsSaidAndForgotten() {
        gate.open = false;
        model.start(Optional.empty());
        model.login().set("grace");
        model.password().set("guess");
        model.sendPassword();

        assertThat(entered).isEmpty();
        assertThat(model.wrong().get()).isEqualTo("Login or password is wrong.");
        assertThat(model.password().get()).isEmpty();
        assertThat(model.busy().get()).isFalse();
    }

    @Test
    void inADemoOneClickIsEnough() {
        gate.oneClick = true;
        model.start(Optional.empty());
        model.pick(face("ben"));

        assertThat(entered).containsExactly(Staff.BEN.asUser());
    }

    @Test
    void aPinResumes() {
        model.start(Optional.empty());
        model.pick(face("ana"));
        assertThat(model.step().get()).isEqualTo(Step.PIN);

        type("1234");
        model.sendPin();

        assertThat(entered).containsExactly(Staff.ANA.asUser());
        assertThat(model.pin().get()).isEmpty();
    }

    @Test
    void aPinTooShortToBeOneIsNotSpentAsATry() {
        model.start(Optional.of(Staff.ANA.id()));
        type("123");
        model.sendPin();

        assertThat(model.wrong().get()).isEmpty();
        assertThat(model.pin().get()).isEqualTo("123");
    }

    @Test
    void aWrongPinSaysHowManyTriesAreLeftAndFiveLeadToThePassword() {
        model.start(Optional.of(Staff.ANA.id()));
        type("9999");
        model.sendPin();
        assertThat(model.wrong().get()).contains("4 tries");
        assertThat(model.pin().get()).isEmpty();

        for (int i = 0; i < 4; i++) {
            type("9999");
            model.sendPin();
        }

        assertThat(model.step().get()).isEqualTo(Step.PASSWORD);
        assertThat(model.login().get()).isEqualTo("ana");
        assertThat(model.wrong().get()).contains("only the password");
    }

    @Test
    void whoLockedIsPickedAlreadyAndWhoHasNoPinIsAskedForThePassword() {
        model.start(Optional.of(Staff.ANA.id()));
        assertThat(model.step().get()).isEqualTo(Step.PIN);

        model.start(Optional.of(Staff.BEN.id()));
        assertThat(model.step().get()).isEqualTo(Step.PASSWORD);
        assertThat(model.login().get()).isEqualTo("ben");
    }

    @Test
    void typingNarrowsTheFacesByNameTitleAndLogin() {
        model.start(Optional.empty());
        model.filter().set("sal man");
        assertThat(model.faces()).extracting(face -> face.person().name()).containsExactly("Marcus Hill");

        model.filter().set("ana");
        assertThat(model.faces()).extracting(face -> face.person().name()).containsExactly("Ana Morales");

        model.filter().set("");
        assertThat(model.faces()).hasSize(24);
    }

    @Test
    void openWorkIsShownOnTheFace() {
        kept.add(Staff.BEN.id());
        model.start(Optional.empty());

        assertThat(model.faces()).filteredOn(Face::resumes).extracting(face -> face.person().login()).containsExactly("ben");
    }

    @Test
    void theManagerOfSalesSitsWithSalesAndTheGeneralManagerWithManagement() {
        assertThat(Department.of(Staff.GRACE)).isEqualTo(Department.MANAGEMENT);
        assertThat(Staff.all()).filteredOn(person -> person.login().equals("marcus"))
                .extracting(Department::of).containsExactly(Department.SALES);
    }

    private Face face(String login) {
        return model.faces().stream().filter(face -> face.person().login().equals(login)).findFirst().orElseThrow();
    }

    private void type(String digits) {
        digits.chars().forEach(digit -> model.digit((char) digit));
    }
}
