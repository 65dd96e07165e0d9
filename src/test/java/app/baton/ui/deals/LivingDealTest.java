package app.baton.ui.deals;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramRef;
import app.baton.money.Dollars;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A deal whose figures somebody has seen, while the programs become others (BX7). */
class LivingDealTest {

    private final Showroom room = Showroom.open().wholeDeal();

    private Money saved() {
        return Objects.requireNonNull(room.model().quoted().get()).looked().value();
    }

    private boolean standsOn(String program, int revision) {
        return Objects.requireNonNull(room.model().quoted().get()).room().sheet().programs().stream()
                .anyMatch(it -> it.ref().equals(new ProgramRef(new ProgramId(program), revision)));
    }

    /** The bonuses of 500 and 400 no longer go together: 400 less, and what the cheaper money saves on 400 more. */
    @Test
    void newerProgramsWaitUntilAPersonTakesThem() {
        Money seen = saved();
        assertThat(room.stack()).contains("1122", "1125");

        room.forbids("26-1125", "26-1122");
        room.model().reload();

        assertThat(saved()).isEqualTo(seen);
        assertThat(standsOn("26-1125", 2)).isFalse();
        assertThat(room.model().workbench().living().waits()).isTrue();
        room.terms().down.set("3,500");
        assertThat(standsOn("26-1125", 2)).as("also while one goes on working").isFalse();
        room.terms().down.set("3,000");

        room.model().workbench().living().take();

        assertThat(room.stack()).contains("1122").doesNotContain("1125");
        assertThat(saved()).isLessThan(seen.minus(Dollars.of(300)));
        assertThat(standsOn("26-1125", 2)).isTrue();
        assertThat(room.model().workbench().living().waits()).isFalse();
    }

    @Test
    void newerProgramsThatChangeNoFigureAreTakenAtOnce() {
        Money seen = saved();

        room.forbids("26-1130", "26-1101");
        room.model().reload();

        assertThat(saved()).isEqualTo(seen);
        assertThat(standsOn("26-1130", 2)).isTrue();
        assertThat(room.model().workbench().living().waits()).isFalse();
    }

    @Test
    void anotherVehicleStandsOnTheNewest() {
        room.forbids("26-1125", "26-1122");
        room.model().reload();
        assertThat(room.model().workbench().living().waits()).isTrue();

        room.terms().vehicle.set("T61171");

        assertThat(room.model().workbench().living().waits()).isFalse();
        assertThat(standsOn("26-1125", 2)).isTrue();
    }

    @Test
    void aNewBriefBringsThemWhileTheDealIsInFront() {
        room.model().briefs().start();
        room.forbids("26-1125", "26-1122");
        room.model().briefs().look();
        assertThat(room.model().workbench().living().waits()).as("no new brief yet").isFalse();

        room.demo().store.briefs.publish(room.demo().store.mia);
        room.model().briefs().look();

        assertThat(room.model().workbench().living().waits()).isTrue();
        room.model().briefs().stop();
    }

    /** The programs of November are still known when the delivery is planned for December, so that one may go back. */
    @Test
    void anEarlierDayIsStillKnownWhenALaterOneIsPlanned() {
        Money seen = saved();
        List<ProgramRef> before = refs();

        room.terms().delivery.field().set("12/5");
        assertThat(saved()).isLessThan(seen);
        assertThat(refs()).isEqualTo(before);
        room.model().reload();
        assertThat(refs()).isEqualTo(before);
        assertThat(room.model().workbench().living().waits()).isFalse();
        room.terms().delivery.field().set("11/25");

        assertThat(saved()).isEqualTo(seen);
    }

    private List<ProgramRef> refs() {
        return Objects.requireNonNull(room.model().quoted().get()).room().sheet().programs().stream()
                .map(program -> program.ref()).toList();
    }
}
