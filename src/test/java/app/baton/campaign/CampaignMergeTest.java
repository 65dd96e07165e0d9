package app.baton.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.journal.PageRequest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CampaignMergeTest {

    private final Lakeside store = new Lakeside();
    private final CampaignFile begun = store.campaigns.save(store.mia, CampaignFile.draft(store.truckMonth(store.cash)));

    @Test
    void whatEachChangedInAnotherFieldStandsTogether() {
        store.campaigns.save(store.mia, begun, begun.campaign().headed("Theirs"));

        CampaignSaving saving = store.campaigns.save(store.mia, begun, begun.campaign().tagged(List.of("mine")));

        assertThat(saving).isInstanceOfSatisfying(CampaignSaving.Kept.class, kept -> {
            assertThat(kept.file().campaign()).isEqualTo(begun.campaign().headed("Theirs").tagged(List.of("mine")));
            assertThat(kept.theirs()).containsExactly(CampaignField.HEADLINE);
        });
    }

    @Test
    void aFieldThatBothChangedIsAskedAboutAndNothingIsKeptUntilSomebodyDecides() {
        store.campaigns.save(store.mia, begun, begun.campaign().headed("Theirs").named("2026-11 Theirs"));

        CampaignSaving saving = store.campaigns.save(store.mia, begun, begun.campaign().headed("Mine"));

        assertThat(saving).isInstanceOfSatisfying(CampaignSaving.Asked.class, asked -> {
            assertThat(asked.merge().questions()).containsExactly(new CampaignMerge.Question(CampaignField.HEADLINE,
                    begun.campaign().headline(), "Mine", "Theirs"));
            assertThat(stored().campaign().headline()).isEqualTo("Theirs");

            assertThat(asked.merge().answered(Map.of()).headline()).isEqualTo("Mine");
            Campaign decided = asked.merge().answered(Map.of(CampaignField.HEADLINE, CampaignMerge.Side.THEIRS));
            assertThat(decided.headline()).isEqualTo("Theirs");
            assertThat(decided.name()).isEqualTo("2026-11 Theirs");
            assertThat(store.campaigns.save(store.mia, asked.stored(), decided.headed("Both")))
                    .isInstanceOf(CampaignSaving.Kept.class);
            assertThat(stored().campaign().headline()).isEqualTo("Both");
        });
    }

    @Test
    void theSameChangeOnBothSidesAsksNothing() {
        Campaign same = begun.campaign().headed("Same");
        store.campaigns.save(store.mia, begun, same);

        assertThat(store.campaigns.save(store.mia, begun, same)).isInstanceOf(CampaignSaving.Kept.class);
        assertThat(new CampaignMerge(begun.campaign(), same, same).questions()).isEmpty();
    }

    @Test
    void whoDidWhatIsToldNewestFirstToThoseWhoSeeHowCampaignsStand() {
        store.campaigns.save(store.mia, begun, begun.campaign().headed("New"));

        assertThat(store.history.of(store.sam, begun.campaign().id(), PageRequest.first(9)).rows())
                .extracting(entry -> entry.activity().what()).containsExactly("campaign.saved", "campaign.created");
    }

    private CampaignFile stored() {
        return store.books.campaigns().find(begun.campaign().id(), 1).orElseThrow();
    }
}
