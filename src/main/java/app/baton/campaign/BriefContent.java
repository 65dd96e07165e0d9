package app.baton.campaign;

import app.baton.incentive.Program;
import java.util.List;

/** Campaigns and programs out of a brief, each a whole revision. */
public record BriefContent(List<Campaign> campaigns, List<Program> programs) {

    public BriefContent {
        campaigns = List.copyOf(campaigns);
        programs = List.copyOf(programs);
    }
}
