package app.baton.ui.leads.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.journal.InlineBackground;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.lead.Criterion;
import app.baton.lead.Disposition;
import app.baton.lead.LeadFloor;
import app.baton.lead.LeadRules;
import app.baton.lead.LeadTrial;
import app.baton.lead.Shift;
import app.baton.lead.StageRule;
import app.baton.lead.UsualRules;
import app.baton.lead.Wrote;
import app.baton.people.User;
import app.baton.ui.kit.FakeDialogs;
import app.baton.ui.kit.FakeNavigator;
import app.baton.ui.kit.ScreenContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Rules that somebody changes, tries and saves. */
class RulesViewModelTest {

    private final LeadFloor floor = new LeadFloor();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final AtomicInteger told = new AtomicInteger();
    private final RulesViewModel model = model(floor.sam);

    private RulesViewModel model(User user) {
        return new RulesViewModel(floor.office.rules(), told::incrementAndGet, new InlineBackground(), floor.clock,
                Texts.english(floor.clock.zone()), new ScreenContext(user, new FakeNavigator(), dialogs));
    }

    private RulesViewModel opened(RulesTab tab) {
        model.show();
        model.turn(tab);
        return model;
    }

    private <E extends Editing> E editing(Class<E> kind) {
        return kind.cast(Objects.requireNonNull(model.editing().get()));
    }

    private LeadRules counting() {
        return floor.desk.rules();
    }

    @Test
    void aChangedLineIsTakenOverByTurningToAnotherAndCountsOnceItIsSaved() {
        opened(RulesTab.ROUTES);
        assertThat(model.lines()).hasSize(6).first().satisfies(line -> assertThat(line.then())
                .isEqualTo("Service adviser: within 30 min; Sales manager told 1 h later"));
        model.select(2);
        editing(RouteFields.class).answer.set("2 min");
        assertThat(model.unsaved()).isTrue();
        model.select(0);
        assertThat(model.rules().get().routes().get(2).answerMinutes()).isEqualTo(2);
        assertThat(counting()).as("nothing counts yet").isEqualTo(UsualRules.rules());

        dialogs.answer = "Chats are lost after two minutes";
        model.save();
        assertThat(counting().routes().get(2).answerMinutes()).isEqualTo(2);
        assertThat(dialogs.toasts).containsExactly("Version 1 of the rules for leads counts now.");
        assertThat(model.tab().get()).as("nobody is sent away").isEqualTo(RulesTab.ROUTES);
        assertThat(model.version()).isEqualTo(1);
        assertThat(model.unsaved()).isFalse();
        assertThat(told.get()).isEqualTo(1);
        assertThat(floor.office.rules().sheet(floor.sam).versions()).singleElement().satisfies(version -> {
            assertThat(version.why()).isEqualTo("Chats are lost after two minutes");
            assertThat(version.byName()).isEqualTo("Sam Ruiz");
        });
    }

    @Test
    void whatCannotBeReadIsSaidBesideItsFieldAndNobodyTurnsAway() {
        opened(RulesTab.ROUTES);
        editing(RouteFields.class).answer.set("soon");
        model.turn(RulesTab.OUTCOMES);
        assertThat(model.tab().get()).isEqualTo(RulesTab.ROUTES);
        assertThat(editing(RouteFields.class).answer.error().get())
                .isEqualTo("\"soon\" is no length of time. Write it like 15 min, 2 h or 3 days.");
        model.save();
        assertThat(counting()).isEqualTo(UsualRules.rules());
        model.forget();
        model.turn(RulesTab.OUTCOMES);
        OutcomeFields first = editing(OutcomeFields.class);
        first.key.set("S");
        assertThat(model.select(1)).as("another outcome has that key").isFalse();
        assertThat(dialogs.problems).extracting(Problem::sentence).containsExactly("Two outcomes have one key.");
    }

    @Test
    void linesAreAddedMovedRemovedAndAllOfItTakenBack() {
        opened(RulesTab.STAGES);
        model.add();
        model.keep();
        assertThat(model.rules().get().stages()).as("a line that nobody typed is none").hasSize(6);
        model.select(0);
        model.add();
        StageFields stage = editing(StageFields.class);
        stage.name.set("Quoted");
        model.keep();
        assertThat(stage.needs.error().get()).isEqualTo("Tick at least one thing: a stage that needs nothing is never left.");
        stage.needs.set(Set.of(Criterion.QUOTED));
        model.keep();
        assertThat(names()).containsExactly("New", "Quoted", "Contacted", "Qualified", "Appointment set", "In market", "Sold");
        model.move(1);
        assertThat(names()).startsWith("New", "Contacted", "Quoted");
        model.move(-1);
        model.move(-1);
        assertThat(names()).as("every lead begins at a stage that needs nothing").startsWith("New", "Quoted");
        assertThat(dialogs.toasts).containsExactly("The first stage needs nothing: every lead begins there.");
        model.remove();
        assertThat(names()).hasSize(6);
        for (int i = 0; i < 9; i++) {
            model.undo();
        }
        assertThat(model.rules().get()).isEqualTo(UsualRules.rules());
        model.redo();
        assertThat(names()).hasSize(7);
    }

    private List<String> names() {
        return model.rules().get().stages().stream().map(StageRule::name).toList();
    }

    @Test
    void theLastRouteStaysTheLastAndANewOneStandsAbove() {
        opened(RulesTab.ROUTES);
        model.select(5);
        model.add();
        RouteFields route = editing(RouteFields.class);
        route.name.set("Trucks to Ana");
        route.source.set("truck");
        route.people.set(Set.of(floor.ana.id()));
        route.roles.set(Set.of());
        model.keep();
        assertThat(model.rules().get().routes()).hasSize(7);
        assertThat(model.lines().get(5).name()).isEqualTo("Trucks to Ana");
        assertThat(model.lines().get(5).what()).isEqualTo("\"truck\" in the sender or campaign");
        assertThat(model.lines().get(5).then()).startsWith("Ana Morales: within 15 min");
        model.move(1);
        assertThat(dialogs.toasts).containsExactly("The last route takes every lead, so that none is left without somebody.");
    }

    @Test
    void anOutcomeKeepsTheCodesOfItsReasons() {
        opened(RulesTab.OUTCOMES);
        model.select(3);
        OutcomeFields spoke = editing(OutcomeFields.class);
        assertThat(spoke.reasons()).as("five, and room for one more").hasSize(6);
        spoke.reasons().get(0).name().set("Wants figures");
        spoke.reasons().get(1).name().set("");
        spoke.reasons().get(5).name().set("Wants figures");
        model.keep();
        Disposition now = model.rules().get().dispositions().get(3);
        assertThat(now.reasons()).extracting(Disposition.Reason::code).containsExactly("needs-pricing", "comparing",
                "waiting-on-delivery", "talking-it-over", "wants-figures");
        editing(OutcomeFields.class).next.set(null);
        model.keep();
        assertThat(editing(OutcomeFields.class).next.error().get())
                .isEqualTo("A lead that stays open never goes without a next step. Choose one.");
    }

    @Test
    void aShiftIsTypedPerDay() {
        opened(RulesTab.SHIFTS);
        int ana = model.people().stream().map(card -> card.name()).toList().indexOf("Ana Morales");
        model.select(ana);
        ShiftFields shift = editing(ShiftFields.class);
        shift.off.set("11/27");
        model.keep();
        assertThat(shift.off.error().get()).contains("hours of the week");
        shift.day(java.time.DayOfWeek.TUESDAY).set("9 to 6, pause 12 to 12:30");
        model.keep();
        assertThat(model.rules().get().shifts()).singleElement().extracting(Shift::person).isEqualTo(floor.ana.id());
        assertThat(model.lines().get(ana).what()).isEqualTo("Tue 9:00 AM to 6:00 PM, pause 12:00 PM to 12:30 PM");
        editing(ShiftFields.class).day(java.time.DayOfWeek.MONDAY).set("9 to 6");
        editing(ShiftFields.class).likeMonday();
        editing(ShiftFields.class).day(java.time.DayOfWeek.SUNDAY).set("11 to 4");
        model.keep();
        assertThat(model.lines().get(ana).what()).isEqualTo("Mon to Fri 9:00 AM to 6:00 PM; Sun 11:00 AM to 4:00 PM");
        model.remove();
        assertThat(model.rules().get().shifts()).isEmpty();
        assertThat(model.lines().get(ana).what()).isEqualTo("Whenever the store is open");
    }

    @Test
    void theRulesAsTheyAreTypedAreTriedBeforeTheyCount() {
        floor.in(Wrote.by("Pat Rivera").phone("+17345550101").from("Fall truck event"));
        floor.clock.pass(Duration.ofMinutes(9));
        opened(RulesTab.ROUTES);
        model.select(5);
        editing(RouteFields.class).answer.set("5 min");
        model.turn(RulesTab.TRIAL);
        LeadTrial trial = Objects.requireNonNull(model.trial().result().get());
        assertThat(trial.late()).isEqualTo(new LeadTrial.Share("", 0, 1));
        assertThat(model.words().trial(trial, 30)).isEqualTo("1 lead of the last 30 days. Answered late: 0 now, 1 as typed. A"
                + " manager told: 0 now, 0 as typed. By another route: 0.");
        floor.clock.pass(Duration.ofDays(8));
        model.trial().lookBack(7);
        assertThat(model.trial().state().get().said()).contains("Nothing came in during the last 7 days. Look further back.");
    }

    @Test
    void whoWasSecondSeesTheFirstOnesRulesAndHasHisOwnOneStepBack() {
        opened(RulesTab.LIMITS);
        editing(LimitFields.class).most.set("8");
        model.keep();
        LeadRules mine = model.rules().get();
        LeadRules theirs = UsualRules.rules().withLimits(10, 0, 30);
        floor.office.rules().change(floor.sam, 0, theirs, "First");
        dialogs.answer = "Second";
        model.save();
        assertThat(dialogs.problems).extracting(Problem::kind).containsExactly(Problem.Kind.CONFLICT);
        assertThat(model.rules().get()).isEqualTo(theirs);
        model.undo();
        assertThat(model.rules().get()).isEqualTo(mine);
        model.save();
        assertThat(counting()).isEqualTo(mine);
    }

    @Test
    void anEarlierVersionIsBroughtBackAsANewOne() {
        List<StageRule> fewer = new ArrayList<>(UsualRules.rules().stages());
        fewer.remove(3);
        floor.office.rules().change(floor.sam, 0, UsualRules.rules().withLimits(10, 0, 30), "Ten days");
        floor.office.rules().change(floor.sam, 1, UsualRules.rules().withStages(fewer), "No appointments");
        opened(RulesTab.VERSIONS);
        assertThat(model.lines()).extracting(RulesWords.Line::then).containsExactly("No appointments", "Ten days",
                "What every store begins with");
        model.bringBack(model.versions().get(1));
        assertThat(model.words().changes(model.changes())).containsExactly("Stage \"Appointment set\": added", "Limits: changed");
        dialogs.answer = "Appointments after all";
        model.save();
        assertThat(counting().protectedDays()).isEqualTo(10);
        assertThat(floor.office.rules().sheet(floor.sam).version()).isEqualTo(3);
    }

    @Test
    void leavingAsksWhereSomethingWouldBeLostAndOthersDoNotComeIn() {
        opened(RulesTab.LIMITS);
        editing(LimitFields.class).coldDays.set("14");
        dialogs.yes = false;
        model.close();
        assertThat(model.opened().get()).isTrue();
        dialogs.yes = true;
        model.close();
        assertThat(model.opened().get()).isFalse();
        assertThat(counting()).isEqualTo(UsualRules.rules());

        RulesViewModel others = model(floor.ana);
        assertThat(others.may()).isFalse();
        others.show();
        assertThat(others.opened().get()).isFalse();
    }
}
