package app.baton.cli;

import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.paper.PaperSize;
import java.util.Locale;
import picocli.CommandLine.Model.OptionSpec;

/** The sheets that a paper may be printed on, as one types them. */
final class PaperSizes {

    static final String PAPER = "--paper";

    private PaperSizes() { }

    static OptionSpec option(Texts texts) {
        return OptionSpec.builder(PAPER).paramLabel("letter|a4").type(String.class).arity("1")
                .description(texts.say("cli.brief-paper.size")).build();
    }

    /** Letter unless said otherwise. */
    static PaperSize of(Call call, Texts texts) {
        return of(call.line().matchedOptionValue(PAPER, "letter"), PAPER, texts);
    }

    static PaperSize of(String typed, String option, Texts texts) {
        return switch (typed.toLowerCase(Locale.ROOT)) {
            case "letter" -> PaperSize.LETTER;
            case "a4" -> PaperSize.A4;
            default -> throw Problem.badInput("cli.brief-paper.size-unknown", option,
                    texts.say("cli.brief-paper.size-unknown", typed));
        };
    }
}
