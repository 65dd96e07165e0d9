package app.baton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.journal.Clock;
import app.baton.journal.InlineBackground;
import app.baton.journal.KeptAside;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.Role;
import app.baton.people.User;
import app.baton.people.WaitingRoles;
import app.baton.ui.kit.Staff;
import app.baton.ui.shell.ShellStatus.BriefState;
import app.baton.ui.shell.ShellStatus.Kind;
import app.baton.ui.shell.ShellStatus.ShareState;
import app.baton.ui.shell.ShellStatus.State;
import app.baton.ui.shell.StatusViewModel.Mood;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatusViewModelTest {

    private static final Instant START = Instant.parse("2026-11-23T14:00:00Z");

    private final Ticking clock = new Ticking();
    private final Told told = new Told();
    private final StatusViewModel model = new StatusViewModel(told, new InlineBackground(), Texts.english(clock.zone()), clock,
            Staff.ANA.asUser());

    @Test
    void aReadBriefSaysWhen() {
        told.brief = Optional.of(new BriefState(214, START, Optional.of(Instant.parse("2026-11-23T13:02:00Z"))));
        model.refresh();

        assertThat(model.brief().get().words()).isEqualTo("Brief 214, read 8:02 AM");
        assertThat(model.brief().get().mood()).isEqualTo(Mood.GOOD);
    }

    @Test
    void anUnreadBriefAsksForCareAndNoBriefIsSaid() {
        told.brief = Optional.of(new BriefState(214, START, Optional.empty()));
        model.refresh();
        assertThat(model.brief().get().words()).isEqualTo("Brief 214, not read yet");
        assertThat(model.brief().get().mood()).isEqualTo(Mood.CARE);

        told.brief = Optional.empty();
        model.refresh();
        assertThat(model.brief().get().words()).isEqualTo("No brief yet");
    }

    @Test
    void theShareAgesInPlainWordsWithoutBeingAsked() {
        model.refresh();
        assertThat(model.share().get().words()).isEqualTo("share reachable, just now");

        clock.now = START.plusSeconds(40);
        model.tick();
        assertThat(model.share().get().words()).isEqualTo("share reachable, 40 seconds ago");
        assertThat(told.reads).isEqualTo(1);
    }

    @Test
    void aShareOutOfReachSaysSinceWhenAndWhatToDo() {
        told.share = new ShareState(Kind.UNREACHABLE, Optional.of(START.minus(Duration.ofHours(3))), 2, "The network is down.");
        model.refresh();

        assertThat(model.share().get().words()).isEqualTo("share out of reach, last seen 3 hours ago, 2 to send");
        assertThat(model.share().get().mood()).isEqualTo(Mood.BAD);
        assertThat(model.share().get().explanation()).startsWith("The network is down. You can go on working");
    }

    @Test
    void whatWaitsToBeSentIsNotQuiteWell() {
        told.share = ShareState.reachable(START, 1);
        model.refresh();

        assertThat(model.share().get().words()).isEqualTo("share reachable, just now, 1 to send");
        assertThat(model.share().get().mood()).isEqualTo(Mood.CARE);
    }

    @Test
    void refusedDocumentsAreCounted() {
        model.refresh();
        assertThat(model.keptAside().get().words()).isEmpty();
        told.aside = 1;
        model.refresh();
        assertThat(model.keptAside().get().words()).isEqualTo("1 document set aside");
        told.aside = 3;
        model.refresh();
        assertThat(model.keptAside().get().words()).isEqualTo("3 documents set aside");
    }

    @Test
    void aRoleThatWaitsSaysWhomToAskOrHowToGoOnWhereNobodyMayDecide() {
        model.refresh();
        assertThat(model.roles().get().words()).isEmpty();
        told.waiting = Optional.of(new WaitingRoles.Wait(List.of(Role.SALES_MANAGER), List.of("Grace Okafor")));
        model.refresh();
        assertThat(model.roles().get().words()).isEqualTo("A new role of yours waits");
        assertThat(model.roles().get().explanation()).contains("Sales manager", "Ask Grace Okafor", "open Ana Morales and save");
        assertThat(model.rolesNeedTheKey()).isFalse();

        told.waiting = Optional.of(new WaitingRoles.Wait(List.of(Role.SALES_MANAGER, Role.MARKETING), List.of()));
        model.refresh();
        assertThat(model.roles().get().words()).isEqualTo("New roles of yours wait");
        assertThat(model.roles().get().explanation()).contains("Sales manager, Marketing", "recovery key of this desk");
        assertThat(model.rolesNeedTheKey()).isTrue();
    }

    @Test
    void aStatusThatCannotBeReadKeepsWhatStoodThere() {
        model.refresh();
        told.refusal = Problem.couldNot("store.busy", "The store is busy.");
        model.refresh();

        assertThat(model.brief().get().words()).isEqualTo("No brief yet");
        assertThat(model.share().get().explanation()).isEqualTo("The store is busy.");
    }

    private static final class Ticking implements Clock {

        private Instant now = START;

        @Override
        public Instant now() {
            return now;
        }

        @Override
        public ZoneId zone() {
            return ZoneId.of("America/Detroit");
        }
    }

    private static final class Told implements ShellStatus {

        private Optional<BriefState> brief = Optional.empty();
        private ShareState share = ShareState.reachable(START, 0);
        private int aside;
        private Optional<WaitingRoles.Wait> waiting = Optional.empty();
        private int reads;
        private @Nullable Problem refusal;

        @Override
        public State read(User user) {
            reads++;
            Problem told = refusal;
            if (told != null) {
                throw told;
            }
            return new State(brief, share, aside, waiting);
        }

        @Override
        public List<KeptAside> keptAside() {
            return List.of();
        }

        @Override
        public void dismiss(User user, KeptAside refused) {
            aside--;
        }

        @Override
        public void syncNow() {
            reads++;
        }
    }
}
