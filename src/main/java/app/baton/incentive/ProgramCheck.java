package app.baton.incentive;

import app.baton.incentive.ProgramReading.Refused;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What stands in the way of a program among others while it is still being written: names that nobody bears, groups that
 * its rulebook does not have, circles of need; and pairs whose two texts say the contrary of each other.
 */
public final class ProgramCheck {

    private final Collection<Rulebook> rulebooks;
    private final Collection<Program> known;

    /** {@code known} are the other programs, in any order and with any number of revisions. */
    public ProgramCheck(Collection<Rulebook> rulebooks, Collection<Program> known) {
        this.rulebooks = List.copyOf(rulebooks);
        this.known = List.copyOf(known);
    }

    /** What has to be mended before it can come in, by JSON pointer from the program. */
    public List<Refused> faults(Program program) {
        return references(List.of(program)).of(program);
    }

    /** The same of a rulebook: caps and rules that name programs which nobody knows, tiers that it does not have. */
    public List<Refused> faults(Rulebook rulebook) {
        return references(List.of()).of(rulebook);
    }

    private References references(List<Program> written) {
        ProgramReading alone = new ProgramReading(new ProgramSheet(List.of(), written), new TreeMap<>(), List.of(), List.of());
        return new References(alone, rulebooks, this::revisions);
    }

    /** The sentence for a tier that no lender has, whose rulebooks are known. */
    public Optional<String> faultOf(Tier tier) {
        return new TierNames(rulebooks).wrong(tier);
    }

    /** The programs whose text allows what the other one forbids; such a pair is not used together. */
    public List<Program> disagreeing(Program program) {
        Compatibility compatibility = new Compatibility(rulebooks);
        List<Program> found = new ArrayList<>();
        for (Program other : known) {
            boolean newest = revisions(other.id()).getFirst().equals(other);
            if (newest && compatibility.between(program, other).textsDisagree()) {
                found.add(other);
            }
        }
        return found;
    }

    private List<Program> revisions(ProgramId id) {
        return known.stream().filter(program -> program.id().equals(id))
                .sorted((one, other) -> Integer.compare(other.revision(), one.revision())).toList();
    }
}
