package app.baton.cli;

import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.paper.Paper;
import app.baton.paper.PaperSize;
import app.baton.people.Dealership;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code brief paper FILE --out FILE}: the one-page brief for the floor as a PDF, with no home and no display. */
record PaperBriefCommand(Texts texts) implements Command {

    private static final String OUT = "--out";
    private static final String SINCE = "--since";
    private static final String ROOT = "--root";
    private static final String SIZE = "--size";
    private static final String SIGNATURES = "--signatures";

    private record Written(String file, int pages, float typeSize, String note) { }

    @Override
    public String name() {
        return "brief paper";
    }

    @Override
    public Reach reach() {
        return Reach.NOTHING;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().description(texts.say("cli.brief-paper.about"));
        spec.addPositional(PositionalParamSpec.builder().paramLabel("FILE").type(Path.class).arity("1").required(true)
                .description(texts.say("cli.brief.file")).build());
        spec.addOption(OptionSpec.builder(OUT).paramLabel("FILE").type(Path.class).arity("1").required(true)
                .description(texts.say("cli.brief-paper.out")).build());
        spec.addOption(OptionSpec.builder(SINCE).paramLabel("FILE").type(Path.class).arity("1")
                .description(texts.say("cli.brief-paper.since")).build());
        spec.addOption(OptionSpec.builder(ROOT).paramLabel("FILE").type(Path.class).arity("1")
                .description(texts.say("cli.brief-paper.root")).build());
        spec.addOption(OptionSpec.builder(SIZE).paramLabel("letter|a4").type(String.class).arity("1")
                .description(texts.say("cli.brief-paper.size")).build());
        spec.addOption(OptionSpec.builder(SIGNATURES).type(boolean.class).arity("0")
                .description(texts.say("cli.brief-paper.signatures")).build());
    }

    @Override
    public Exit run(Call call) {
        Path out = call.line().matchedOptionValue(OUT, Path.of(""));
        Optional<byte[]> since = Optional.ofNullable(call.line().<Path>matchedOptionValue(SINCE, null))
                .map(file -> call.read(file, SINCE));
        byte[] brief = call.read(call.file(), "FILE");
        Optional<Dealership> house = Optional.ofNullable(call.line().<Path>matchedOptionValue(ROOT, null))
                .map(file -> call.read(file, ROOT)).map(root -> call.with(ROOT, () -> call.headless().dealership(root)));
        PaperSize size = PaperSizes.of(call.line().matchedOptionValue(SIZE, "letter"), SIZE, texts);
        // looked at by itself, so that it is said which of the two is no brief
        since.ifPresent(older -> call.with(SINCE, () -> call.headless().show(older)));
        Paper paper = call.with("FILE", () -> call.headless().paper(brief, since, house, size,
                call.line().hasMatchedOption(SIGNATURES)));
        try {
            Files.write(out, paper.pdf());
        } catch (IOException failed) {
            throw Problem.badInput("cli.cannot-write", OUT, texts.say("cli.cannot-write", out));
        }
        String where = house.isPresent() ? "" : texts.say("cli.brief-paper.no-root", texts.formats().zone().getId());
        call.print(new Written(out.toString(), paper.pages(), paper.typeSize(), (paper.note() + " " + where).strip()));
        return Exit.DONE;
    }
}
