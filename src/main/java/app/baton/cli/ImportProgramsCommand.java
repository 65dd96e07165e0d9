package app.baton.cli;

import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.Action;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code programs import FILE}: good entries in, bad ones listed with their place and the reason. */
record ImportProgramsCommand(Texts texts) implements Command {

    @Override
    public String name() {
        return "programs import";
    }

    @Override
    public Reach reach() {
        return Reach.CHANGES;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().description(texts.say("cli.programs-import.about"));
        spec.addPositional(PositionalParamSpec.builder().paramLabel("FILE").type(Path.class).arity("1").required(true)
                .description(texts.say("cli.programs-import.file")).build());
    }

    @Override
    public Exit run(Call call) {
        String json = text(call.read(call.file(), "FILE"), call.file());
        try (Session session = call.open(Optional.of(Action.EDIT_PROGRAMS))) {
            Session.Imported imported = session.importPrograms(json);
            call.print(imported);
            return imported.refused().isEmpty() ? Exit.DONE : Exit.FINDINGS;
        }
    }

    private String text(byte[] bytes, Path file) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException otherEncoding) {
            throw Problem.badInput("cli.not-utf-8", "FILE", texts.say("cli.not-utf-8", file));
        }
    }
}
