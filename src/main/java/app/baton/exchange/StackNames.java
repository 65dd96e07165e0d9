package app.baton.exchange;

import app.baton.incentive.Evidence;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramCheck;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramReading;
import app.baton.incentive.ProgramReading.Refused;
import app.baton.incentive.ProgramRef;
import app.baton.incentive.ProgramSheet;
import app.baton.incentive.Rulebook;
import app.baton.incentive.Tier;
import app.baton.journal.Problem;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a stack file in which one part names what another part does not have: a cap, an exception or a certificate of
 * no program, a tier of no lender. It would silently be without effect, and the best stack a guess.
 */
final class StackNames {

    private final ProgramReading reading;
    private final ProgramCheck check;
    private final Set<ProgramId> programs;

    StackNames(ProgramReading reading) {
        this.reading = reading;
        ProgramSheet sheet = reading.good();
        check = new ProgramCheck(sheet.rulebooks(), sheet.programs());
        programs = sheet.programs().stream().map(Program::id).collect(Collectors.toSet());
    }

    /** @throws Problem of kind {@code BAD_INPUT} at the first thing that is wrong */
    void require(StackFile file) {
        for (Rulebook book : reading.good().rulebooks()) {
            refuse(book.ref(), check.faults(book));
        }
        for (Program program : reading.good().programs()) {
            refuse(program.ref(), check.faults(program));
        }
        deal(file.situation());
        file.policy().payees().keySet().forEach(id -> known(id, "/policy/payees/" + id));
    }

    private void refuse(ProgramRef ref, List<Refused> faults) {
        if (!faults.isEmpty()) {
            throw Problem.badInput("stack.program", Objects.requireNonNull(reading.places().get(ref))
                    + faults.getFirst().pointer(), faults.getFirst().sentence());
        }
    }

    private void deal(StackFile.Deal deal) {
        for (int i = 0; i < deal.evidence().size(); i++) {
            String place = "/situation/evidence/" + i + "/program";
            switch (deal.evidence().get(i)) {
                case Evidence.Certificate it -> known(it.program(), place);
                case Evidence.Pin it -> known(it.program(), place);
                case Evidence _ -> { }
            }
        }
        for (int i = 0; i < deal.answers().size(); i++) {
            @Nullable ProgramId asking = deal.answers().get(i).program();
            if (asking != null) {
                known(asking, "/situation/answers/" + i + "/program");
            }
        }
        deal.counters().keySet().forEach(id -> known(id, "/situation/counters/" + id));
        deal.amounts().keySet().forEach(id -> known(id, "/situation/amounts/" + id));
        @Nullable Tier tier = deal.terms() == null ? null : deal.terms().tier();
        if (tier != null) {
            check.faultOf(tier).ifPresent(sentence -> {
                throw Problem.badInput("stack.tier", "/situation/terms/tier", sentence);
            });
        }
    }

    private void known(ProgramId id, String place) {
        if (!programs.contains(id)) {
            throw Problem.badInput("stack.program", place, "It names the program " + id + ", which is not in this file.");
        }
    }
}
