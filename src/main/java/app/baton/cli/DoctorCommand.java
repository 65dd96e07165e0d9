package app.baton.cli;

import app.baton.journal.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code doctor}: how this machine, home and share are, and how to mend what is not well. */
record DoctorCommand(Texts texts) implements Command {

    private record Line(String check, String state, String sentence, @Nullable String mend) { }

    @Override
    public String name() {
        return "doctor";
    }

    @Override
    public Reach reach() {
        return Reach.READS;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().description(texts.say("cli.doctor.about"));
    }

    @Override
    public Exit run(Call call) {
        Opening opening = call.opening(Optional.empty());
        DoctorFacts facts;
        try {
            facts = call.headless().examine(opening);
        } finally {
            opening.password().ifPresent(Password::close);
        }
        List<Check> checks = new Doctor(texts).examine(facts);
        call.print(checks.stream().map(check -> new Line(check.name(), check.state().name().toLowerCase(Locale.ROOT),
                check.sentence(), check.mend().orElse(null))).toList());
        return checks.stream().anyMatch(check -> check.state() == Check.State.BAD) ? Exit.FINDINGS : Exit.DONE;
    }
}
