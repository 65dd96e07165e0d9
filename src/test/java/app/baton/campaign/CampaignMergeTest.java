package app.baton.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.campaign.CampaignMerge.Side;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import java.time.LocalDate;
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

    /** Neither day was changed by both, but no campaign starts on the 16th and ends on the 10th. */
    @Test
    void daysThatDoNotGoTogetherAreBothAskedAndNothingIsKept() {
        Campaign base = begun.campaign();
        store.campaigns.save(store.mia, begun, base.running(base.starts(), LocalDate.of(2026, 11, 10)));

        CampaignSaving saving = store.campaigns.save(store.mia, begun, base.running(LocalDate.of(2026, 11, 16), base.ends()));

        assertThat(saving).isInstanceOfSatisfying(CampaignSaving.Asked.class, asked -> {
            CampaignMerge merge = asked.merge();
            assertThat(merge.questions()).containsExactly(
                    new CampaignMerge.Question(CampaignField.STARTS, base.starts().toString(), "2026-11-16",
                            base.starts().toString()),
                    new CampaignMerge.Question(CampaignField.ENDS, base.ends().toString(), base.ends().toString(),
                            "2026-11-10"));
            assertThat(stored().campaign().ends()).isEqualTo(LocalDate.of(2026, 11, 10));

            assertThat(merge.answered(Map.of())).isEqualTo(merge.mine());
            assertThat(merge.answered(Map.of(CampaignField.STARTS, Side.THEIRS, CampaignField.ENDS, Side.THEIRS)))
                    .isEqualTo(merge.theirs());
            assertThat(merge.answered(Map.of(CampaignField.STARTS, Side.THEIRS)).ends()).isEqualTo(base.ends());
            assertThatExceptionOfType(Problem.class).isThrownBy(() -> merge.answered(Map.of(CampaignField.ENDS, Side.THEIRS)))
                    .satisfies(problem -> assertThat(problem.field()).contains("ends"))
                    .withMessageContaining("would end on 2026-11-10, before it starts on 2026-11-16");
        });
    }

    @Test
    void daysThatMayCrossByAnAnswerAreBothAskedAndOthersComeTogether() {
        Campaign base = begun.campaign();
        Campaign mine = base.running(LocalDate.of(2026, 11, 16), base.ends());
        Campaign theirs = base.running(LocalDate.of(2026, 11, 5), LocalDate.of(2026, 11, 10));
        assertThat(new CampaignMerge(base, mine, theirs).questions()).extracting(CampaignMerge.Question::field)
                .containsExactly(CampaignField.STARTS, CampaignField.ENDS);

        Campaign longer = base.running(base.starts(), LocalDate.of(2026, 11, 20));
        CampaignMerge fits = new CampaignMerge(base, mine, longer);
        assertThat(fits.questions()).isEmpty();
        assertThat(fits.answered(Map.of())).isEqualTo(base.running(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 20)));
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
