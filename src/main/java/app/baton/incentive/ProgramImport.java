package app.baton.incentive;

import app.baton.incentive.ProgramReading.Refused;
import java.util.List;

/** The outcome of an import: revisions that are new here, those that were here already, and what did not come in. */
public record ProgramImport(List<ProgramRef> added, List<ProgramRef> unchanged, List<Refused> refused, List<Refused> unknown) {

    public ProgramImport {
        added = List.copyOf(added);
        unchanged = List.copyOf(unchanged);
        refused = List.copyOf(refused);
        unknown = List.copyOf(unknown);
    }

    /** Whether every entry came in. */
    public boolean whole() {
        return refused.isEmpty();
    }
}
