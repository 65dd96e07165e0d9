package app.baton.intake;

import app.baton.incentive.Rulebook;
import java.util.List;

/** What the programs of a sheet can come under: the rulebooks here and on the desk, and the documents that are known. */
public record Origins(List<Rulebook> rulebooks, List<String> documents) {

    public Origins {
        rulebooks = List.copyOf(rulebooks);
        documents = List.copyOf(documents);
    }
}
