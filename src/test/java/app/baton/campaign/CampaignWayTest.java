package app.baton.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CampaignWayTest {

    @Test
    void theWayIsExactlyThis() {
        List<String> steps = new ArrayList<>();
        for (CampaignState from : CampaignState.values()) {
            for (CampaignState to : CampaignState.values()) {
                if (CampaignWay.may(from, to)) {
                    steps.add(from + " > " + to);
                }
            }
        }
        assertThat(steps).containsExactly(
                "DRAFT > SUBMITTED", "DRAFT > WITHDRAWN",
                "SUBMITTED > SUBMITTED", "SUBMITTED > APPROVED", "SUBMITTED > RETURNED", "SUBMITTED > SUPERSEDED",
                "SUBMITTED > WITHDRAWN",
                "APPROVED > RETURNED", "APPROVED > PUBLISHED", "APPROVED > SUPERSEDED", "APPROVED > WITHDRAWN",
                "RETURNED > SUPERSEDED", "RETURNED > WITHDRAWN",
                "PUBLISHED > PUBLISHED", "PUBLISHED > SUPERSEDED", "PUBLISHED > WITHDRAWN");
    }

    @Test
    void onlyDraftsAreEdited() {
        assertThat(List.of(CampaignState.values())).filteredOn(CampaignWay::editable).containsExactly(CampaignState.DRAFT);
    }

    @Test
    void aPublicationReplacesWhatWasApprovedOrPublishedButNoDraft() {
        assertThat(List.of(CampaignState.values())).filteredOn(it -> CampaignWay.replaced(it, CampaignState.PUBLISHED))
                .containsExactly(CampaignState.SUBMITTED, CampaignState.APPROVED, CampaignState.RETURNED,
                        CampaignState.PUBLISHED);
    }
}
