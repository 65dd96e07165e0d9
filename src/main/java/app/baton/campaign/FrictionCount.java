package app.baton.campaign;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How many friction notes of one kind one campaign has (or no campaign), and how many of them nobody answered yet. */
public record FrictionCount(@Nullable CampaignId campaign, String campaignName, FrictionKind kind, long notes, long open) {

    public static final Comparator<FrictionCount> MOST_FIRST = Comparator.comparingLong(FrictionCount::notes).reversed()
            .thenComparing(FrictionCount::campaignName).thenComparing(FrictionCount::kind)
            .thenComparing(count -> String.valueOf(count.campaign()));

    public Optional<CampaignId> campaignId() {
        return Optional.ofNullable(campaign);
    }
}
