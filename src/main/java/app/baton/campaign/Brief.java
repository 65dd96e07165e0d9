package app.baton.campaign;

import app.baton.incentive.Program;
import app.baton.incentive.ProgramRef;
import app.baton.incentive.Rulebook;
import app.baton.journal.DeskId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One numbered, dated publication: every active campaign with every program it uses, complete, the rulebooks that those
 * programs stand under, and the verdicts that vouch for all of it. Numbers grow by one over the whole dealership.
 * {@code expires} is 7 days after {@code issued}; three days of grace follow, in which the screens say so.
 */
public record Brief(long number, LocalDate day, DeskId issuer, String byName, Instant issued, Instant expires,
                    List<Campaign> campaigns, List<Program> programs, List<Rulebook> rulebooks,
                    List<Approval> approvals) {

    public Brief {
        if (number < 1) {
            throw new IllegalArgumentException("briefs count from 1: " + number);
        }
        campaigns = List.copyOf(campaigns);
        programs = List.copyOf(programs);
        rulebooks = List.copyOf(rulebooks);
        approvals = List.copyOf(approvals);
    }

    public Optional<Program> program(ProgramRef ref) {
        return programs.stream().filter(program -> program.ref().equals(ref)).findFirst();
    }
}
