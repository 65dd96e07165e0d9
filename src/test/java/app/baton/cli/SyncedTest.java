package app.baton.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.exchange.SyncReport;
import app.baton.exchange.SyncReport.Reach;
import app.baton.exchange.SyncReport.Writing;
import app.baton.journal.DeskId;
import app.baton.journal.KeptAside;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SyncedTest {

    private static final UUID ID = new UUID(0, 7);

    @Test
    void aGoodLookHasNoProblemAndTellsWhatCame() {
        var report = new SyncReport(Reach.REACHED, Writing.FINE, 2, 0,
                List.of(new SyncReport.Received("brief", new DeskId(ID), "Marketing", 4)),
                List.of(new KeptAside(ID, "m/5.json", "brief.older", "Older.", FakeHeadless.NOON, new byte[0])),
                List.of("m/6.json"), List.of(new SyncReport.Notice("share.clock-back", "The clock.")), Optional.empty());

        var synced = Session.Synced.of(report, Optional.of(9L), Script.TEXTS);

        assertThat(synced).isEqualTo(new Session.Synced(true, Optional.empty(), 2, 0,
                List.of(new Session.Received("brief", "Marketing", 4)),
                List.of(new Session.Aside("m/5.json", "brief.older", "Older.")), List.of("m/6.json"),
                List.of(new Session.Aside("", "share.clock-back", "The clock.")), Optional.of(9L)));
    }

    @ParameterizedTest
    @EnumSource(Reach.class)
    void aShareThatWasNotReachedIsAProblem(Reach reach) {
        var synced = Session.Synced.of(report(reach, Writing.NOTHING_TO_DO), Optional.empty(), Script.TEXTS);

        assertThat(synced.problem().isPresent()).isEqualTo(reach != Reach.REACHED);
        assertThat(synced.reached()).isEqualTo(reach == Reach.REACHED);
    }

    @ParameterizedTest
    @EnumSource(value = Writing.class, names = {"FINE", "NOTHING_TO_DO"}, mode = EnumSource.Mode.EXCLUDE)
    void aShareThatWasNotWrittenIsAProblem(Writing writing) {
        assertThat(Session.Synced.of(report(Reach.REACHED, writing), Optional.empty(), Script.TEXTS).problem()).isPresent();
    }

    private static SyncReport report(Reach reach, Writing writing) {
        return new SyncReport(reach, writing, 0, 1, List.of(), List.of(), List.of(), List.of(), Optional.empty());
    }
}
