package app.baton.campaign;

import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A campaign that the floor keeps, or will with the next brief, while programs that it promises went on without it: each of
 * them as it is promised and as it is now. {@code latest} is the campaign's newest revision, which may take them along
 * already.
 */
public record Outdated(CampaignFile told, List<Step> steps, CampaignFile latest) {

    public Outdated {
        steps = List.copyOf(steps);
    }

    /** One program, in the revision that is promised and in the newest. */
    public record Step(Program was, Program now) { }

    /** How far the way to the floor has been gone. */
    public enum Stage {
        /** The newest revision of the campaign promises an old revision, too. */
        NOT_BEGUN,
        /** A draft promises what is new; somebody has to propose it. */
        WRITTEN,
        /** It is proposed, and waits for those who answer. */
        PROPOSED
    }

    public Stage stage() {
        if (!missing().isEmpty() || latest.state() == CampaignState.RETURNED || latest.state() == CampaignState.WITHDRAWN) {
            return Stage.NOT_BEGUN;
        }
        return CampaignWay.editable(latest.state()) ? Stage.WRITTEN : Stage.PROPOSED;
    }

    /** What the newest revision of the campaign still promises as it was. */
    List<Step> missing() {
        Set<ProgramId> open = latest.campaign().promises().stream().map(Promised::program)
                .filter(ref -> now(ref.id()).map(now -> now.revision() > ref.revision()).orElse(false))
                .map(ref -> ref.id()).collect(Collectors.toSet());
        return steps.stream().filter(step -> open.contains(step.now().id())).toList();
    }

    /** The newest revision of a program that went on. */
    Optional<Program> now(ProgramId id) {
        return steps.stream().map(Step::now).filter(program -> program.id().equals(id)).findFirst();
    }
}
