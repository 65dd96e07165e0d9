package app.baton.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TouchesTest {

    private static final ProgramId CODE = new ProgramId("26-1");
    private static final ProgramId OTHER = new ProgramId("26-2");

    @Test
    void whatEveryRoomSaysStandsTogetherRoomByRoom() {
        Touch campaign = touch("Campaign", CODE, 1, null);
        Touch quote = touch("Quote", CODE, 1, null);
        Touch another = touch("Quote", OTHER, 1, null);
        Touches touches = new Touches(List.of(room(Map.of(CODE, List.of(campaign))),
                room(Map.of(CODE, List.of(quote), OTHER, List.of(another)))));
        assertThat(touches.of(CODE)).containsExactly(campaign, quote);
        assertThat(touches.of(OTHER)).containsExactly(another);
        assertThat(touches.ofAll()).containsOnlyKeys(CODE, OTHER).containsEntry(CODE, List.of(campaign, quote))
                .containsEntry(OTHER, List.of(another));
    }

    /** Revision 2 of 26-1 starts on November 16: who was told of revision 1 until that day or later is told what is old. */
    @ParameterizedTest
    @CsvSource({"26-1, 1, 2026-11-15, false", "26-1, 1, 2026-11-16, true", "26-1, 1, 2026-11-30, true", "26-1, 1, , false",
        "26-1, 2, 2026-11-30, false", "26-2, 1, 2026-11-30, false"})
    void whoIsToldOfAnOlderRevisionLagsBehind(String code, int revision, @Nullable LocalDate toldUntil, boolean behind) {
        Entry newer = Entry.of(Programs.cash("26-1", 2, "Cash", 500, LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 30)));
        assertThat(touch("Campaign", new ProgramId(code), revision, toldUntil).lagsBehind(newer)).isEqualTo(behind);
    }

    private static Touch touch(String what, ProgramId code, int revision, @Nullable LocalDate toldUntil) {
        return new Touch(what, "1", "Truck Month", "published", new ProgramRef(code, revision), toldUntil);
    }

    private static ProgramUse room(Map<ProgramId, List<Touch>> uses) {
        return new ProgramUse() {
            @Override
            public List<Touch> of(ProgramId code) {
                return uses.getOrDefault(code, List.of());
            }

            @Override
            public Map<ProgramId, List<Touch>> ofAll() {
                return uses;
            }
        };
    }
}
