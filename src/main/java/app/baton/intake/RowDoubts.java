package app.baton.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What of the row that is being read was understood in a way that a person should look at. */
final class RowDoubts {

    private final Set<String> said = new LinkedHashSet<>();

    void add(String sentence) {
        said.add(sentence);
    }

    /** What was said since the last time. */
    List<String> take() {
        List<String> all = List.copyOf(said);
        said.clear();
        return all;
    }
}
