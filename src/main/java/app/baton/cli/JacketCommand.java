package app.baton.cli;

import app.baton.cli.Session.Jacket;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.paper.PaperSize;
import app.baton.people.Action;
import app.baton.vehicle.Vin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code jacket VIN... --out DIR}: the papers of a mail-out audit, a PDF for each vehicle. */
record JacketCommand(Texts texts) implements Command {

    private static final String OUT = "--out";
    private static final String VIN = "VIN";

    /** One vehicle; {@code file} and {@code deal} are null where there is no jacket, and then {@code problem} says why. */
    record Made(String vin, @Nullable String file, @Nullable String deal, int pages, List<Session.Missing> missing,
                @Nullable String problem) { }

    @Override
    public String name() {
        return "jacket";
    }

    @Override
    public Reach reach() {
        return Reach.READS;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().description(texts.say("cli.jacket.about"));
        spec.addPositional(PositionalParamSpec.builder().paramLabel(VIN).type(List.class).auxiliaryTypes(String.class)
                .arity("1..*").required(true).description(texts.say("cli.vin.number")).build());
        spec.addOption(OptionSpec.builder(OUT).paramLabel("DIR").type(Path.class).arity("1").required(true)
                .description(texts.say("cli.jacket.out")).build());
        spec.addOption(PaperSizes.option(texts));
    }

    @Override
    public Exit run(Call call) {
        Set<Vin> vins = new LinkedHashSet<>();
        call.line().<List<String>>matchedPositionalValue(0, List.of()).forEach(text -> vins.add(vin(text)));
        PaperSize size = PaperSizes.of(call, texts);
        Path folder = folder(call.line().matchedOptionValue(OUT, Path.of("")));
        List<Made> made = new ArrayList<>();
        try (Session session = call.open(Optional.of(Action.REVIEW_DEAL))) {
            vins.forEach(vin -> made.add(make(session, vin, size, folder)));
        }
        for (Made each : made) {
            if (each.problem != null) {
                call.terminal().complain(texts.say("cli.jacket.none", each.vin, each.problem));
            }
            each.missing.forEach(missing -> call.terminal().complain(texts.say("cli.jacket.none", each.vin, missing.sentence())));
        }
        call.print(made);
        return made.stream().allMatch(each -> each.problem == null && each.missing.isEmpty()) ? Exit.DONE : Exit.FINDINGS;
    }

    private Vin vin(String text) {
        String normal = Vin.normal(text);
        if (!Vin.isOne(normal)) {
            throw Problem.badInput("cli.jacket.no-vin", VIN, texts.say("cli.jacket.no-vin", text));
        }
        return new Vin(normal);
    }

    private Path folder(Path out) {
        try {
            return Files.createDirectories(out);
        } catch (IOException failed) {
            throw Problem.badInput("cli.jacket.no-folder", OUT, texts.say("cli.jacket.no-folder", out));
        }
    }

    private Made make(Session session, Vin vin, PaperSize size, Path folder) {
        try {
            Optional<Jacket> jacket = session.jacket(vin, size);
            return jacket.map(found -> new Made(vin.value(), write(folder, vin, found.paper().pdf()), found.deal(),
                            found.paper().pages(), found.missing(), null))
                    .orElseGet(() -> new Made(vin.value(), null, null, 0, List.of(), texts.say("cli.jacket.unknown")));
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.COULD_NOT || !problem.code().startsWith("jacket.")) {
                throw problem;
            }
            return new Made(vin.value(), null, null, 0, List.of(), problem.sentence());
        }
    }

    /** A jacket stands there whole or not at all. */
    private String write(Path folder, Vin vin, byte[] pdf) {
        Path file = folder.resolve("jacket-" + vin.value() + ".pdf");
        Path part = folder.resolve("jacket-" + vin.value() + ".pdf.part");
        try {
            Files.write(part, pdf);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return file.toString();
        } catch (IOException failed) {
            throw Problem.badInput("cli.cannot-write", OUT, texts.say("cli.cannot-write", file));
        }
    }
}
