package app.baton.incentive;

import org.jspecify.annotations.Nullable;

/** The scores that a lender's tier stands for, both ends in, either open. */
public record TierBand(Tier tier, @Nullable Integer scoreFrom, @Nullable Integer scoreTo) {

    public TierBand {
        Invalid.unless(scoreFrom == null || scoreTo == null || scoreFrom <= scoreTo, "scoreTo",
                "The band ends at " + scoreTo + ", below its start at " + scoreFrom + ".");
    }

    /** Whether one score would be of both tiers. */
    boolean overlaps(TierBand other) {
        return (scoreFrom == null || other.scoreTo == null || scoreFrom <= other.scoreTo)
                && (other.scoreFrom == null || scoreTo == null || other.scoreFrom <= scoreTo);
    }
}
