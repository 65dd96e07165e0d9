package app.baton.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.journal.InlineBackground;
import app.baton.people.Member;
import app.baton.people.Role;
import app.baton.people.User;
import app.baton.ui.admin.PeopleViewModel.Editing;
import app.baton.ui.kit.PaneState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleViewModelTest {

    @TempDir
    private Path folder;
    private AdminHouse house;
    private PeopleViewModel model;

    @BeforeEach
    void open() {
        house = new AdminHouse(folder);
        model = of(house.grace);
    }

    @Test
    void theFirstLineSaysHowManyWorkHereAndWhoCannotSignIn() {
        assertThat(model.lead().get()).isEqualTo("24 people work here, and everybody can sign in.");
        house.passwords.remove("ana");
        model.load();

        assertThat(model.lead().get()).isEqualTo("24 people work here; 1 cannot sign in for want of a password.");
    }

    @Test
    void theLoginFollowsTheNameUntilSomebodyTypesAnother() {
        model.add();
        model.name().set("Ana Reed");
        assertThat(model.login().get()).isEqualTo("ana.r");
        model.login().set("reed");
        model.name().set("Ana Reedman");

        assertThat(model.login().get()).isEqualTo("reed");
    }

    @Test
    void aNewcomerIsSavedListedAndAbleToSignIn() {
        model.add();
        model.name().set("Zoe Adler");
        model.roles().set(Set.of(Role.MARKETING));
        model.password().set("a truck a day");
        model.again().set("a truck a day");
        assertThat(model.form().accept()).isTrue();
        model.save();

        assertThat(model.editing().get()).isEqualTo(Editing.NOBODY);
        assertThat(model.rows()).filteredOn(Member::password).extracting(Member::login).contains("zoe");
        assertThat(house.dialogs.toasts).containsExactly("Zoe Adler can sign in at this desk now.");
        assertThat(model.password().get()).isEmpty();
    }

    @Test
    void allFieldsThatAreWrongSaySoAtOnce() {
        model.add();
        model.password().set("a truck a day");

        assertThat(model.form().accept()).isFalse();
        assertThat(model.name().error().get()).isNotEmpty();
        assertThat(model.login().error().get()).isNotEmpty();
        assertThat(model.roles().error().get()).isNotEmpty();
        assertThat(model.again().error().get()).isEqualTo("The two passwords differ.");
    }

    @Test
    void whatIsRefusedFurtherInStandsAtItsFieldAndTheEditorStaysOpen() {
        model.add();
        model.name().set("Zoe Adler");
        model.login().set("mia");
        model.roles().set(Set.of(Role.MARKETING));
        model.save();
        assertThat(model.login().error().get()).contains("Mia Lindqvist");
        model.login().set("zoe");
        model.password().set("short");
        model.save();

        assertThat(model.password().error().get()).contains("10 characters");
        assertThat(model.editing().get()).isEqualTo(Editing.NEWCOMER);
        assertThat(house.dialogs.problems).isEmpty();
    }

    @Test
    void anotherPersonIsOpenedOnlyAfterAQuestionWhenSomethingWasTyped() {
        model.edit(row("ana"));
        model.edit(row("ben"));
        assertThat(house.dialogs.asked).isEmpty();
        model.title().set("Senior salesperson");
        house.dialogs.yes = false;
        model.edit(row("ana"));
        assertThat(model.name().get()).isEqualTo("Ben Whitaker");
        house.dialogs.yes = true;
        model.edit(row("ana"));

        assertThat(model.name().get()).isEqualTo("Ana Morales");
        assertThat(model.unsaved()).isFalse();
    }

    @Test
    void changedRolesCountFromTheNextSignInAndTheToastSaysSo() {
        model.edit(row("ana"));
        model.roles().set(Set.of(Role.SALESPERSON, Role.SALES_MANAGER));
        model.save();

        assertThat(house.dialogs.toasts).containsExactly("Ana Morales is changed. New roles count from the next sign-in.");
        assertThat(model.rolesOf(row("ana"))).isEqualTo("Salesperson, Sales manager");
    }

    @Test
    void whoeverIsLetGoLeavesTheListAndComesBackWithoutAPassword() {
        model.edit(row("ana"));
        model.deactivate();
        assertThat(model.rows()).extracting(Member::login).doesNotContain("ana");
        assertThat(house.dialogs.asked).singleElement().matches(question -> question.dangerous());
        model.alsoLeft().set(true);
        model.edit(row("ana"));
        assertThat(model.mayReactivate()).isTrue();
        assertThat(model.maySetPassword()).isFalse();
        model.reactivate();

        assertThat(row("ana")).matches(member -> member.here() && !member.password());
    }

    @Test
    void aNoKeepsThePerson() {
        house.dialogs.yes = false;
        model.edit(row("ana"));
        model.deactivate();

        assertThat(row("ana").here()).isTrue();
    }

    @Test
    void anAdministratorDecidesNothingAboutThoseWhoRule() {
        model = of(house.victor);
        model.edit(row("grace"));
        assertThat(model.mayDeactivate()).isFalse();
        assertThat(model.maySetPassword()).isFalse();
        assertThat(model.grants(Role.ADMINISTRATOR)).isFalse();
        model.edit(row("victor"));
        assertThat(model.mayDeactivate()).isFalse();
        assertThat(model.maySetPassword()).isTrue();
        model.edit(row("ana"));

        assertThat(model.mayDeactivate()).isTrue();
    }

    @Test
    void theFilterFindsNamesLoginsTitlesAndRoles() {
        model.filter().set("finance");
        assertThat(model.rows()).extracting(Member::login).containsExactly("nina", "omar");
        model.filter().set("nobody at all");

        assertThat(model.rows()).isEmpty();
    }

    @Test
    void whoeverMayNotSeeTheListIsToldWhy() {
        model = of(house.books().people().everybody().getFirst().asUser());

        assertThat(model.state().get()).isInstanceOf(PaneState.Failed.class);
    }

    @Test
    void peopleOfOtherDesksAreListedWithTheirDeskAndGivenAWayInHere() {
        house.known("Zoe Adler", Role.SALESPERSON);
        model.load();
        assertThat(model.lead().get()).isEqualTo("25 people work at the dealership. 24 of them sign in at this desk.");
        Member zoe = named("Zoe Adler");
        assertThat(zoe.here()).isFalse();
        assertThat(model.deskOf(zoe)).isEqualTo("Showroom 2");
        assertThat(model.deskOf(row("ana"))).isEqualTo("This desk");
        model.edit(zoe);
        assertThat(model.note()).contains("Entered at Showroom 2").contains("login and a password");
        assertThat(model.form().accept()).as("no login is needed to change a role").isTrue();

        model.login().set("zoe");
        model.save();
        assertThat(model.password().error().get()).contains("Zoe Adler");
        model.password().set("a truck a day");
        model.again().set("a truck a day");
        model.save();
        assertThat(house.dialogs.toasts).containsExactly("Zoe Adler can sign in at this desk now.");
        assertThat(row("zoe").password()).isTrue();
    }

    @Test
    void desksOfWhichNobodyIsKnownYetAreNamedBecauseTheirPeopleAreNotCounted() {
        assertThat(model.silent().get()).isEmpty();
        var request = house.ask("Finance office", Role.FINANCE_MANAGER);
        house.accept(request, request.fingerprint().groups(), request.duties(), false, house.grace);
        model.load();
        assertThat(model.silent().get()).startsWith("Nobody is known yet who was entered at: Finance office.");
        house.revoke(request.desk(), house.grace);
        model.load();
        assertThat(model.silent().get()).isEmpty();
    }

    @Test
    void peopleOfOtherDesksLeaveAndComeBackForTheWholeDealership() {
        house.known("Zoe Adler", Role.SALESPERSON);
        model.load();
        model.edit(named("Zoe Adler"));
        model.deactivate();
        assertThat(model.rows()).extracting(member -> member.card().name()).doesNotContain("Zoe Adler");
        model.alsoLeft().set(true);
        model.edit(named("Zoe Adler"));
        assertThat(model.maySetPassword()).isFalse();
        model.reactivate();

        assertThat(named("Zoe Adler").card().active()).isTrue();
        assertThat(house.dialogs.toasts).containsExactly("Zoe Adler counts as having left, on every desk.",
                "Zoe Adler counts as working here again, on every desk.");
    }

    @Test
    void onADeskThatMayNotSayWhoWorksHereChangesStayAndTheScreenSaysSo() throws IOException {
        assertThat(model.staysHere().get()).isEmpty();
        house = AdminHouse.older(folder);
        house.known("Zoe Adler", Role.SALESPERSON);
        model = of(house.grace);

        assertThat(model.staysHere().get()).contains("stays on this desk").contains("under Desks");
        model.edit(named("Zoe Adler"));
        assertThat(model.mayChange()).isFalse();
        assertThat(model.mayDeactivate()).isFalse();
        assertThat(model.maySetPassword()).isTrue();
        assertThat(model.note()).startsWith("Name, title and roles are changed at Showroom 2.");
        model.edit(row("ana"));
        assertThat(model.mayChange()).isTrue();
    }

    @Test
    void rolesThatAnotherDeskGaveWaitForAYesHere() {
        house.said(row("ana").card().changed("Ana Morales", "", Set.of(Role.SALES_MANAGER), true));
        model.load();
        model.edit(row("ana"));
        assertThat(row("ana").rolesWait()).isTrue();
        assertThat(model.note()).isEqualTo("Another desk gave these roles: Sales manager. At this desk these count: Salesperson. "
                + "Save to let the new ones count here.");
        model.save();

        assertThat(row("ana").rights()).containsExactly(Role.SALES_MANAGER);
        assertThat(house.dialogs.toasts).containsExactly("Ana Morales is changed. New roles count from the next sign-in.");
    }

    private Member named(String name) {
        return model.rows().stream().filter(member -> member.card().name().equals(name)).findFirst().orElseThrow();
    }

    private PeopleViewModel of(User user) {
        PeopleViewModel made = new PeopleViewModel(house.desks, house, new InlineBackground(), house.texts, house.context(user));
        made.load();
        return made;
    }

    private Member row(String login) {
        return model.rows().stream().filter(member -> member.login().equals(login)).findFirst().orElseThrow();
    }
}
