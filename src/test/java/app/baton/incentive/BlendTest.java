package app.baton.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two people changed the same thing from one start. */
class BlendTest {

    @Test
    void whoeverChangedAValueWinsAndTwoDifferentChangesAreAQuestion() {
        assertThat(Blend.whole("a", "a", "b")).contains("b");
        assertThat(Blend.whole("a", "b", "a")).contains("b");
        assertThat(Blend.whole("a", "b", "b")).contains("b");
        assertThat(Blend.whole("a", "a", "a")).contains("a");
        assertThat(Blend.whole("a", "b", "c")).isEmpty();
    }

    @Test
    void entriesThatOnlyOneTouchedGoThatWay() {
        Map<String, Integer> base = Map.of("kept", 1, "gone there", 2, "gone here", 3);
        Map<String, Integer> theirs = ordered("kept", 9, "gone here", 3, "new there", 5);
        Map<String, Integer> mine = ordered("kept", 1, "gone there", 2, "new here", 4);
        assertThat(Blend.map(base, theirs, mine).orElseThrow()).isEqualTo(Map.of("kept", 9, "new here", 4, "new there", 5));
        assertThat(Blend.map(base, theirs, mine).orElseThrow().keySet()).containsExactly("kept", "new here", "new there");
        assertThat(Blend.map(Map.of("a", 1), Map.of("a", 2), Map.of("a", 3))).isEmpty();
        assertThat(Blend.map(Map.of("a", 1), Map.of(), Map.of("a", 3))).isEmpty();
    }

    @Test
    void itemsThatBothAddedAndTookOut() {
        assertThat(Blend.list(List.of("a", "b", "c"), List.of("b", "c", "d"), List.of("a", "b", "e")))
                .contains(List.of("b", "e", "d"));
        assertThat(Blend.list(List.of("a"), List.of("a", "x"), List.of("a", "x", "y"))).contains(List.of("a", "x", "y"));
        assertThat(Blend.list(List.of("a"), List.of("a"), List.of("b"))).contains(List.of("b"));
    }

    @Test
    void bothReplacedTheSameItem() {
        assertThat(Blend.list(List.of("a", "b"), List.of("x", "b"), List.of("y", "b"))).isEmpty();
    }

    private static Map<String, Integer> ordered(String a, int one, String b, int two, String c, int three) {
        Map<String, Integer> map = new LinkedHashMap<>();
        map.put(a, one);
        map.put(b, two);
        map.put(c, three);
        return map;
    }
}
