package app.baton.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.exchange.Duty;
import app.baton.exchange.Joining;
import app.baton.journal.InlineBackground;
import app.baton.journal.PageRequest;
import app.baton.people.Role;
import app.baton.people.User;
import app.baton.ui.admin.DeskRow.Standing;
import app.baton.ui.kit.PaneState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesksViewModelTest {

    @TempDir
    private Path folder;
    private AdminHouse house;
    private DesksViewModel model;

    @BeforeEach
    void open() {
        house = new AdminHouse(folder);
        model = of(house.grace);
    }

    @Test
    void whileNobodyAsksTheScreenSaysHowAnotherDeskJoins() {
        assertThat(model.asking().get()).isInstanceOf(PaneState.Empty.class);
        assertThat(model.asking().get().said().orElseThrow()).contains("Join a dealership");
        assertThat(model.desks()).singleElement()
                .matches(row -> row.self() && row.standing() == Standing.BOTH && row.signs().startsWith("Publish briefs"));
        assertThat(model.lead().get()).isEqualTo("One desk writes for Lakeside Ford, and none is asking to join.");
    }

    @Test
    void aDeskIsLetInByTheDigitsThatItsOwnScreenShows() {
        Joining.Request request = house.ask("Marketing", Role.MARKETING);
        model.look();
        assertThat(model.asking().get().isReady()).isTrue();
        model.open(model.requests().getFirst());
        model.digits().set(request.fingerprint().groups().replace(' ', '-'));
        assertThat(model.form().accept()).isTrue();
        model.accept();

        assertThat(model.opened().get()).isEmpty();
        assertThat(model.requests()).isEmpty();
        assertThat(model.desks()).extracting(DeskRow::name, DeskRow::standing)
                .contains(org.assertj.core.groups.Tuple.tuple("Marketing", Standing.COUNTS));
    }

    @Test
    void aDeskOfBeforeIsAllowedToSayWhoWorksHereByWhoeverHasTheKey() throws IOException {
        house = AdminHouse.older(folder);
        model = of(house.grace);
        model.selected().set(model.desks().getFirst());
        assertThat(of(house.victor).mayAllow(model.selected().get())).as("an administrator").isFalse();
        assertThat(model.mayAllow(model.selected().get())).isTrue();
        model.openAllow();
        assertThat(model.allow().duties().get()).as("the only one that it lacks").containsExactly(Duty.PEOPLE);
        model.allow().allow();

        assertThat(model.desks().getFirst().signs()).contains("Say who works here");
        assertThat(house.dialogs.asked.getLast().sentence()).contains("Say who works here");
        assertThat(house.dialogs.toasts).hasSize(1);
        assertThat(model.allow().desk().get()).isEmpty();
        assertThat(model.mayAllow(model.desks().getFirst())).isFalse();
    }

    @Test
    void everyDutyThatADeskLacksAndCouldHaveIsAllowedInOneActThatTheLogNames() {
        Joining.Request request = house.ask("Showroom 1", Role.SALESPERSON);
        house.accept(request, request.fingerprint().groups(), request.duties(), false, house.grace);
        model.look();
        DeskRow showroom = model.desks().getLast();
        assertThat(showroom.lacks()).doesNotContain(Duty.RECEIPT).contains(Duty.STOCK, Duty.PEOPLE, Duty.BRIEF);
        model.selected().set(showroom);
        model.openAllow();
        assertThat(model.allow().form().accept()).as("nothing is chosen").isFalse();
        model.allow().duties().set(Set.of(Duty.STOCK, Duty.PROGRAMS));
        assertThat(model.allow().form().accept()).isTrue();
        long version = house.root().orElseThrow().version();
        house.dialogs.yes = false;
        model.allow().allow();
        assertThat(house.root().orElseThrow().version()).as("nobody said yes").isEqualTo(version);
        house.dialogs.yes = true;
        model.allow().allow();

        assertThat(house.dialogs.asked.getLast().sentence()).contains("Showroom 1", "Send programs, Keep the stock");
        assertThat(house.root().orElseThrow().version()).isEqualTo(version + 1);
        assertThat(house.root().orElseThrow().desk(request.desk()).orElseThrow().duties())
                .containsExactlyInAnyOrder(Duty.RECEIPT, Duty.CUSTOMERS, Duty.LEADS, Duty.STOCK, Duty.PROGRAMS);
        assertThat(house.books().activity().of("root", String.valueOf(version + 1), PageRequest.first(1)).rows().getFirst()
                .activity()).satisfies(said -> {
                    assertThat(said.what()).isEqualTo("root.desk-allowed");
                    assertThat(said.details()).containsEntry("desk", "Showroom 1").containsEntry("duties", "programs, stock");
                });
    }

    @Test
    void nobodyIsAllowedToPublishAndApproveUnderTheHand() {
        Joining.Request marketing = house.ask("Marketing", Role.MARKETING);
        house.accept(marketing, marketing.fingerprint().groups(), Set.of(Duty.BRIEF, Duty.RECEIPT), false, house.grace);
        Joining.Request finance = house.ask("Finance", Role.FINANCE_MANAGER);
        house.accept(finance, finance.fingerprint().groups(), Set.of(Duty.APPROVE_FOR_FINANCE), false, house.grace);
        Joining.Request floor = house.ask("Floor", Role.SALESPERSON);
        house.accept(floor, floor.fingerprint().groups(), Set.of(Duty.RECEIPT), false, house.grace);
        model.look();
        assertThat(row("Marketing").lacks()).noneMatch(Duty::approves).contains(Duty.STOCK);
        assertThat(row("Finance").lacks()).doesNotContain(Duty.BRIEF).contains(Duty.APPROVE_DEALER_MONEY);

        model.selected().set(row("Floor"));
        model.openAllow();
        model.allow().duties().set(Set.of(Duty.BRIEF, Duty.APPROVE_FOR_FINANCE));
        model.allow().allow();
        assertThat(row("Floor").signs()).isEqualTo("Say who has read the brief");
        assertThat(model.allow().duties().error().get()).contains("Nothing was changed");
        house.revoke(floor.desk(), house.grace);
        model.look();
        assertThat(model.allow().desk().get()).as("it is another desk now").isEmpty();
        assertThat(row("Floor").lacks()).isEmpty();
    }

    private DeskRow row(String desk) {
        return model.desks().stream().filter(row -> row.name().equals(desk)).findFirst().orElseThrow();
    }

    @Test
    void otherDigitsLetNobodyInAndSaySoAtTheField() {
        house.ask("Marketing", Role.MARKETING);
        model.look();
        model.open(model.requests().getFirst());
        model.digits().set("0000 0000 0000 0000 0000 0000 0000 0000");
        assertThat(model.form().accept()).isTrue();
        model.accept();

        assertThat(model.digits().error().get()).contains("Nobody was let in");
        assertThat(model.opened().get()).isPresent();
        assertThat(house.root().orElseThrow().desks()).hasSize(1);
    }

    @Test
    void tooFewDigitsAreCountedBeforeAnythingIsSent() {
        house.ask("Marketing", Role.MARKETING);
        model.look();
        model.open(model.requests().getFirst());
        model.digits().set("1234 56");

        assertThat(model.form().accept()).isFalse();
        assertThat(model.digits().error().get()).isEqualTo("There are 32 digits; you have typed 6.");
    }

    @Test
    void onlyTheGrantedDutiesAreGiven() {
        Joining.Request request = house.ask("Marketing", Role.MARKETING);
        model.look();
        model.open(request);
        model.digits().set(request.fingerprint().groups());
        model.granted().set(Set.of(Duty.PROPOSAL));
        model.accept();

        assertThat(house.root().orElseThrow().desk(request.desk()).orElseThrow().duties()).containsExactly(Duty.PROPOSAL);
    }

    @Test
    void publishingAndApprovingOnOneDeskTakesAWordOfItsOwn() {
        Joining.Request request = house.ask("Back office", Role.MARKETING, Role.FINANCE_MANAGER);
        model.look();
        model.open(request);
        model.digits().set(request.fingerprint().groups());
        assertThat(model.both().get()).isTrue();
        assertThat(model.form().accept()).isFalse();
        assertThat(model.bothAllowed().error().get()).isNotEmpty();
        model.bothAllowed().set(true);
        assertThat(model.form().accept()).isTrue();
        model.accept();

        assertThat(house.root().orElseThrow().desk(request.desk()).orElseThrow().publishesAndApproves()).isTrue();
    }

    @Test
    void withoutOneOfTheTwoNoSuchWordIsNeeded() {
        Joining.Request request = house.ask("Back office", Role.MARKETING, Role.FINANCE_MANAGER);
        model.look();
        model.open(request);
        model.digits().set(request.fingerprint().groups());
        model.granted().set(Set.of(Duty.BRIEF, Duty.PROPOSAL));

        assertThat(model.both().get()).isFalse();
        assertThat(model.form().accept()).isTrue();
    }

    @Test
    void aDeskIsRevokedAfterAQuestionAndNeverTheOneWhereTheKeyIs() {
        Joining.Request request = house.ask("Marketing", Role.MARKETING);
        model.open(request);
        model.digits().set(request.fingerprint().groups());
        model.accept();
        model.selected().set(model.desks().stream().filter(DeskRow::self).findFirst().orElseThrow());
        model.revoke();
        assertThat(house.dialogs.asked).isEmpty();
        model.selected().set(model.desks().stream().filter(row -> !row.self()).findFirst().orElseThrow());
        house.dialogs.yes = false;
        model.revoke();
        assertThat(house.root().orElseThrow().desk(request.desk()).orElseThrow().inForce()).isTrue();
        house.dialogs.yes = true;
        model.revoke();

        assertThat(model.desks()).filteredOn(row -> !row.self()).singleElement()
                .matches(row -> row.standing() == Standing.ENDED && row.signs().equals("Nothing any more"));
        assertThat(model.mayRevoke(model.selected().get())).isFalse();
    }

    @Test
    void aRevokedDeskAsksAgainWithFreshKeysAndItsOldRequestIsNotShownAnyMore() {
        Joining.Request request = house.ask("Marketing", Role.MARKETING);
        house.accept(request, request.fingerprint().groups(), request.duties(), false, house.grace);
        house.revoke(request.desk(), house.grace);
        model.look();
        assertThat(model.requests()).isEmpty();
        Joining.Request fresh = house.askAgain("Marketing", Role.MARKETING);
        model.look();
        assertThat(model.requests()).hasSize(1);
        assertThat(fresh.keys()).doesNotContainAnyElementsOf(request.keys());
        house.accept(fresh, fresh.fingerprint().groups(), fresh.duties(), false, house.grace);

        assertThat(house.root().orElseThrow().desk(request.desk()).orElseThrow().keys()).hasSize(2)
                .filteredOn(key -> key.key().equals(request.keys().getFirst())).noneMatch(key -> key.active());
    }

    @Test
    void anAdministratorSeesTheDesksAndActsOnNone() {
        house.ask("Marketing", Role.MARKETING);
        model = of(house.victor);

        assertThat(model.mayAct()).isFalse();
        assertThat(model.handsOff().get()).contains("Only the general manager");
        assertThat(model.requests()).hasSize(1);
    }

    @Test
    void whereTheGeneralManagersKeyIsNotTheScreenSaysWhereItIs() {
        house.holdsKey = false;
        model.look();

        assertThat(model.mayAct()).isFalse();
        assertThat(model.handsOff().get()).contains("where the dealership was set up");
    }

    @Test
    void whereThatDeskIsLostTheDealershipsRecoveryKeyMakesANewOne() {
        assertThat(model.mayTakeKey().get()).as("the key is here").isFalse();
        house.holdsKey = false;
        model.look();
        assertThat(model.mayTakeKey().get()).isTrue();
        var lost = house.root().orElseThrow().generalManager();

        house.dialogs.answer = "0000-0000";
        model.takeManagerKey();
        assertThat(house.dialogs.problems).last().satisfies(problem ->
                assertThat(problem.code()).isEqualTo("root.not-recovery-key"));
        assertThat(model.mayAct()).isFalse();
        house.dialogs.answer = house.recoveryKey.toLowerCase(java.util.Locale.ROOT);
        model.takeManagerKey();

        assertThat(model.mayAct()).isTrue();
        assertThat(model.mayTakeKey().get()).isFalse();
        assertThat(house.root().orElseThrow().generalManager()).isNotEqualTo(lost);
        DesksViewModel administrators = of(house.victor);
        house.holdsKey = false;
        administrators.look();
        assertThat(administrators.mayTakeKey().get()).isFalse();
    }

    @Test
    void aShareOutOfReachStillShowsTheDesks() {
        house.folder = Path.of(folder.resolve("gone").toString());
        try {
            Files.createFile(house.folder);
        } catch (java.io.IOException failed) {
            throw new IllegalStateException(failed);
        }
        model.look();

        assertThat(model.asking().get()).isInstanceOfAny(PaneState.Offline.class, PaneState.Empty.class);
        assertThat(model.desks()).hasSize(1);
    }

    private DesksViewModel of(User user) {
        DesksViewModel made = new DesksViewModel(house, new InlineBackground(), house.texts, house.context(user));
        made.look();
        return made;
    }
}
