package app.baton.paper;

import app.baton.journal.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Printers as a test wants them; what was printed is remembered. */
public final class FakePrinters implements Printers {

    public final List<String> names = new ArrayList<>();
    public final List<String> printed = new ArrayList<>();
    public boolean jammed;

    public FakePrinters(String... names) {
        this.names.addAll(List.of(names));
    }

    @Override
    public List<String> names() {
        return List.copyOf(names);
    }

    @Override
    public Optional<String> usual() {
        return names.stream().findFirst();
    }

    @Override
    public void print(Paper paper, String printer, int copies) {
        if (jammed) {
            throw Problem.couldNot("paper.not-printed", "The printer " + printer + " did not take the page.");
        }
        printed.add(copies + " x " + paper.title() + " on " + printer);
    }
}
