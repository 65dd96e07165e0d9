package app.baton.campaign;

import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramUse;
import app.baton.incentive.Touch;
import app.baton.journal.Clock;
import app.baton.journal.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The campaigns that promise a program: published ones first, then approved, proposed and draft ones that are not over. */
public final class CampaignUse implements ProgramUse {

    private static final Set<CampaignState> ALIVE = Set.of(CampaignState.PUBLISHED, CampaignState.APPROVED,
            CampaignState.SUBMITTED, CampaignState.DRAFT, CampaignState.RETURNED);

    private final CampaignBook campaigns;
    private final Clock clock;
    private final Texts texts;

    public CampaignUse(CampaignBook campaigns, Clock clock, Texts texts) {
        this.campaigns = campaigns;
        this.clock = clock;
        this.texts = texts;
    }

    @Override
    public List<Touch> of(ProgramId code) {
        return ofAll().getOrDefault(code, List.of());
    }

    /** One reading of the campaigns that live, for however many programs. */
    @Override
    public Map<ProgramId, List<Touch>> ofAll() {
        return campaigns.standing(ALIVE, clock.today()).stream()
                .sorted(Comparator.comparingInt((CampaignFile file) -> settled(file.state()))
                        .thenComparing(file -> file.campaign().name()))
                .flatMap(file -> file.campaign().promises().stream().map(promise -> new Touch(texts.say("steward.campaign"),
                        file.campaign().id().toString(), file.campaign().name(), texts.name(file.state()),
                        promise.program(), file.state() == CampaignState.PUBLISHED ? file.campaign().ends() : null)))
                .collect(Collectors.groupingBy(touch -> touch.uses().id()));
    }

    private static int settled(CampaignState state) {
        return switch (state) {
            case PUBLISHED -> 0;
            case APPROVED -> 1;
            case SUBMITTED -> 2;
            case RETURNED -> 3;
            case DRAFT -> 4;
            case SUPERSEDED, WITHDRAWN -> 5;
        };
    }
}
