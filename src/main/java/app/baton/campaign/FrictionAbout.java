package app.baton.campaign;

import app.baton.incentive.ProgramId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a friction note is about, as far as its writer knew: a campaign in the revision that was in front of him
 * ({@code revision} is 0 where there is no campaign) and a program. Names are kept as he saw them.
 */
public record FrictionAbout(@Nullable CampaignId campaign, int revision, String campaignName, @Nullable ProgramId program,
                            String programName) {

    /** About nothing in particular. */
    public static final FrictionAbout NOTHING = new FrictionAbout(null, 0, "", null, "");

    /** The longest name that is kept. */
    static final int LONGEST = 400;

    public FrictionAbout {
        if (campaignName.length() > LONGEST || programName.length() > LONGEST) {
            throw new IllegalArgumentException("a name has at most " + LONGEST + " characters");
        }
        if (revision < 0) {
            throw new IllegalArgumentException("revisions count from 1: " + revision);
        }
    }

    public static FrictionAbout of(Campaign campaign) {
        return new FrictionAbout(campaign.id(), campaign.revision(), campaign.name(), null, "");
    }

    public static FrictionAbout of(Promise promise) {
        Campaign campaign = promise.campaign();
        return new FrictionAbout(campaign.id(), campaign.revision(), campaign.name(), promise.program().ref().id(),
                promise.program().name());
    }

    public Optional<CampaignId> campaignId() {
        return Optional.ofNullable(campaign);
    }

    public Optional<ProgramId> programId() {
        return Optional.ofNullable(program);
    }
}
