package app.baton.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.journal.InlineBackground;
import app.baton.journal.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErrandTest {

    private final Errand errand = new Errand(new InlineBackground());
    private final List<String> said = new ArrayList<>();

    @Test
    void aStoppedErrandEndsWithoutAWord() {
        errand.run("work", progress -> {
            errand.stop();
            if (progress.cancelled()) {
                throw Problem.couldNot("stopped", "Stopped.");
            }
            return "done";
        }, said::add, problem -> said.add(problem.code()));

        assertThat(said).isEmpty();
        assertThat(errand.busy().get()).isFalse();
    }

    @Test
    void aFailedErrandSaysWhy() {
        errand.<String>run("work", progress -> {
            throw Problem.couldNot("full", "The disk is full.");
        }, said::add, problem -> said.add(problem.code()));

        assertThat(said).containsExactly("full");
    }

    @Test
    void aSecondErrandWaitsForNobodyAndIsNotStarted() {
        errand.run("work", progress -> {
            errand.run("again", inner -> "second", said::add, problem -> { });
            return "first";
        }, said::add, problem -> { });

        assertThat(said).containsExactly("first");
    }
}
