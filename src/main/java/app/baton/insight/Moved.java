package app.baton.insight;

import app.baton.campaign.Campaign;
import app.baton.campaign.CampaignFile;
import app.baton.incentive.Draft;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What moving offers did: their drafts as they are now, and what takes each back. */
public record Moved(List<Step> steps) {

    public Moved {
        steps = List.copyOf(steps);
    }

    /** One offer's draft. */
    public sealed interface Step { }

    /** A program's draft; {@code before} is null when it was begun for the move. */
    record OfProgram(Draft now, @Nullable Draft before) implements Step { }

    /** A campaign's draft, and what it said before; null when it was begun for the move. */
    record OfCampaign(CampaignFile now, @Nullable Campaign before) implements Step { }
}
