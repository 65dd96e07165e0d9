package app.baton.ui.kit.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockTest {

    @Test
    void linesAndTabsMakeTheBlock() {
        assertThat(Block.parse("a\tb\r\nc\td\r\n").lines()).containsExactly(List.of("a", "b"), List.of("c", "d"));
        assertThat(Block.parse("a\t\n\tb").lines()).containsExactly(List.of("a", ""), List.of("", "b"));
        assertThat(Block.parse("").isEmpty()).isTrue();
        assertThat(Block.parse("x").single()).isTrue();
    }

    @Test
    void quotesHoldTabsLineEndsAndQuotes() {
        assertThat(Block.parse("\"a\tb\"\t\"c \"\"d\"\"\ne\"").lines()).containsExactly(List.of("a\tb", "c \"d\"\ne"));
    }

    @Test
    void anInchMarkIsNoQuote() {
        assertThat(Block.parse("20\" wheels\t\"18 wheels").lines()).containsExactly(List.of("20\" wheels", "\"18 wheels"));
    }

    @Test
    void whatIsFormattedReadsBack() {
        Block block = new Block(List.of(List.of("a\tb", "\"c\""), List.of("line\nend", "")));
        assertThat(Block.parse(block.format())).isEqualTo(block);
    }
}
