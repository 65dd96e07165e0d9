package app.baton.insight;

import app.baton.campaign.BriefNews;
import app.baton.campaign.CampaignFile;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramRef;
import app.baton.incentive.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the tracker is made of, as this person may see it. {@code known} holds the programs by revision that
 * campaigns promise.
 */
record TrackerFacts(LocalDate today, boolean dealerMoney, List<Program> programs, Map<ProgramRef, Program> known,
                    List<CampaignFile> campaigns, List<Rulebook> rulebooks, @Nullable BriefNews maybeNews) {

    TrackerFacts {
        programs = List.copyOf(programs);
        known = Map.copyOf(known);
        campaigns = List.copyOf(campaigns);
        rulebooks = List.copyOf(rulebooks);
    }

    Optional<BriefNews> news() {
        return Optional.ofNullable(maybeNews);
    }
}
