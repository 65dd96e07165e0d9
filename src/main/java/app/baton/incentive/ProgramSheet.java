package app.baton.incentive;

import java.util.List;

/** Programs with the rulebooks they stand under: the content of a {@code programs} document, and of an import. */
public record ProgramSheet(List<Rulebook> rulebooks, List<Program> programs) {

    public ProgramSheet {
        rulebooks = List.copyOf(rulebooks);
        programs = List.copyOf(programs);
    }
}
