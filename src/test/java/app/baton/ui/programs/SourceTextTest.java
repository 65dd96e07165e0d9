package app.baton.ui.programs;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.ui.programs.SourceText.Block;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SourceTextTest {

    @Test
    void linesBetweenBarsBecomeATableAndTheRestRunsOn() {
        List<Block> blocks = SourceText.of("""
                Cash by model:

                | Model | Amount |
                |:---|---:|
                | 2026 F-150 | $500 |
                | 2026 Explorer | $250 |

                Until December 31.
                a | b is no table
                """, List.of("$500", "Dec 31, 2026"));

        assertThat(blocks).hasSize(3);
        assertThat(blocks.getFirst()).isEqualTo(new Block.Words(List.of(new Highlights.Span("Cash by model:", false))));
        Block.Grid grid = (Block.Grid) blocks.get(1);
        assertThat(grid.rows()).extracting(row -> row.stream().map(SourceTextTest::text).toList()).containsExactly(
                List.of("Model", "Amount"), List.of("2026 F-150", "$500"), List.of("2026 Explorer", "$250"));
        assertThat(grid.rows().get(1).get(1)).containsExactly(new Highlights.Span("$500", true));
        assertThat(text(((Block.Words) blocks.getLast()).spans())).isEqualTo("Until December 31.\na | b is no table");
        assertThat(((Block.Words) blocks.getLast()).spans()).anyMatch(Highlights.Span::found);
    }

    private static String text(List<Highlights.Span> spans) {
        return spans.stream().map(Highlights.Span::text).collect(Collectors.joining());
    }
}
