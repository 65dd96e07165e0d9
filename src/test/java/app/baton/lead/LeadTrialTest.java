package app.baton.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.journal.Background;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.people.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Other rules tried on leads that came in already, and rules that are changed. */
class LeadTrialTest {

    private final LeadFloor floor = new LeadFloor();
    private final LeadRules usual = UsualRules.rules();

    /** Leads of the truck event go to Ana, to be answered within five minutes. */
    private LeadRules trucksToAna() {
        List<Route> routes = new ArrayList<>(usual.routes());
        routes.add(0, new Route("Trucks to Ana", List.of(), List.of(), null, "TRUCK", List.of(floor.ana.id()), List.of(), 5, 10,
                Role.SALES_MANAGER));
        return usual.withRoutes(routes);
    }

    private LeadTrial tried(LeadRules rules) {
        return floor.office.rules().tryOut(floor.sam, rules, 30, Background.Progress.unwatched());
    }

    private void month() {
        Lead first = floor.in(Wrote.by("Pat Rivera").phone("+17345550101").from("Fall truck event"));
        floor.clock.pass(Duration.ofMinutes(9));
        floor.dispose(first, "spoke", "comparing");
        floor.in(Wrote.by("Lee Chan").phone("+17345550102").from("Fall truck event"));
        floor.clock.pass(Duration.ofMinutes(12));
        floor.in(Wrote.by("Jo Park").phone("+17345550103").from("Web site"));
        floor.clock.pass(Duration.ofMinutes(1));
    }

    @Test
    void theRulesThatCountMakeNoDifference() {
        month();
        LeadTrial trial = tried(usual);
        assertThat(trial.leads()).isEqualTo(3);
        assertThat(trial.whole()).isTrue();
        assertThat(trial.other()).isEmpty();
        assertThat(trial.routes()).noneMatch(LeadTrial.Share::differs);
        assertThat(trial.people()).noneMatch(LeadTrial.Share::differs).extracting(LeadTrial.Share::now)
                .as("one each of those who are here").containsExactly(1, 1, 1);
    }

    @Test
    void itTellsWhoWouldHaveGotWhatAndWhatWouldHaveBeenLate() {
        month();
        LeadTrial trial = tried(trucksToAna());
        assertThat(trial.other()).extracting(LeadTrial.Other::customer).as("the newest first; Jo's turn is another one's now")
                .containsExactly("Jo Park", "Lee Chan", "Pat Rivera");
        assertThat(trial.other()).filteredOn(other -> other.customer().equals("Lee Chan")).singleElement()
                .satisfies(other -> {
                    assertThat(other.now().route()).isEqualTo("Everybody else to the floor");
                    assertThat(other.then()).isEqualTo(new LeadTrial.Way("Trucks to Ana", "Ana Morales", "New"));
                });
        assertThat(trial.routes()).contains(new LeadTrial.Share("Trucks to Ana", 0, 2),
                new LeadTrial.Share("Everybody else to the floor", 3, 1));
        assertThat(trial.people()).contains(new LeadTrial.Share("Ana Morales", 1, 2));
        assertThat(trial.late()).as("Pat answered after ten minutes, Lee not within thirteen: late at five, not at fifteen")
                .isEqualTo(new LeadTrial.Share("", 0, 2));
        assertThat(trial.told()).isEqualTo(new LeadTrial.Share("", 0, 0));
        assertThat(floor.office.rules().sheet(floor.sam).version()).as("nothing was changed").isZero();
    }

    @Test
    void aShiftKeepsLeadsFromWhoIsOff() {
        month();
        var off = new Shift(floor.ana.id(), List.of(), List.of());
        LeadTrial trial = tried(usual.withShifts(List.of(off)));
        assertThat(trial.people()).filteredOn(share -> share.name().equals("Ana Morales")).singleElement()
                .isEqualTo(new LeadTrial.Share("Ana Morales", 1, 0));
    }

    @Test
    void aStageThatIsCalledOtherwiseMakesNoDifference() {
        month();
        List<StageRule> stages = new ArrayList<>(usual.stages());
        stages.set(1, new StageRule("contacted", "Talked to", stages.get(1).needs()));
        LeadTrial trial = tried(usual.withStages(stages));
        assertThat(trial.other()).isEmpty();
        assertThat(trial.stages()).noneMatch(LeadTrial.Share::differs).contains(new LeadTrial.Share("Talked to", 1, 1));
    }

    @Test
    void leadsOfBeforeAreNotLookedAtAndAStoppedRunStops() {
        month();
        floor.clock.pass(Duration.ofDays(40));
        assertThat(tried(usual).leads()).isZero();
        for (int i = 0; i < 201; i++) {
            floor.in(Wrote.by("Person " + i).phone("+1734555%04d".formatted(1000 + i)));
        }
        var heard = new AtomicInteger();
        floor.office.rules().tryOut(floor.sam, usual, 30, new Background.Progress() {
            @Override
            public void at(long done, long total) {
                heard.incrementAndGet();
                assertThat(total).isEqualTo(201);
            }

            @Override
            public void say(String message) {
                throw new AssertionError(message);
            }

            @Override
            public boolean cancelled() {
                return heard.get() > 0;
            }
        });
        assertThat(heard.get()).as("two parts, and stopped after the first").isEqualTo(1);
    }

    @Test
    void changedStagesAreToldByTheLists() {
        month();
        List<StageRule> stages = new ArrayList<>(usual.stages());
        stages.set(1, new StageRule("talked", "Talked to", List.of(Criterion.REACHED)));
        floor.office.rules().change(floor.sam, 0, usual.withStages(stages), "Plainer words");
        floor.office.rules().lookAgain(floor.sam, Background.Progress.unwatched());
        assertThat(floor.desk.queue(floor.sam, floor.query(LeadQuery.View.OPEN), PageRequest.first(9)).rows())
                .extracting(LeadRow::stage).containsExactlyInAnyOrder("talked", "new", "new");
        assertThatThrownBy(() -> floor.office.rules().change(floor.sam, 0, usual, "I too")).isInstanceOf(Problem.class)
                .hasMessageContaining("Somebody else changed the rules");
        assertThatThrownBy(() -> tried(floor)).isInstanceOf(Problem.class);
    }

    private static LeadTrial tried(LeadFloor floor) {
        return floor.office.rules().tryOut(floor.ana, UsualRules.rules(), 30, Background.Progress.unwatched());
    }
}
