package app.baton.cli;

import app.baton.journal.Problem;
import app.baton.journal.Texts;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code programs template FILE}: a spreadsheet to fill in. A file that is there is somebody's work and stays. */
record ProgramTemplateCommand(Texts texts) implements Command {

    private record Written(String file) { }

    @Override
    public String name() {
        return "programs template";
    }

    @Override
    public Reach reach() {
        return Reach.NOTHING;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().description(texts.say("cli.programs-template.about"));
        spec.addPositional(PositionalParamSpec.builder().paramLabel("FILE").type(Path.class).arity("1").required(true)
                .description(texts.say("cli.programs-template.file")).build());
    }

    @Override
    public Exit run(Call call) {
        Path file = call.file();
        try {
            byte[] template = call.headless().programTemplate(String.valueOf(file.getFileName()), call.options().now());
            Files.write(file, template, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException there) {
            throw Problem.badInput("cli.file-there", "FILE", texts.say("cli.file-there", file));
        } catch (IOException failed) {
            throw Problem.badInput("cli.cannot-write", "FILE", texts.say("cli.cannot-write", file));
        }
        call.print(new Written(file.toString()));
        return Exit.DONE;
    }
}
