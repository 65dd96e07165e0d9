package app.baton.store;

import static app.baton.store.PeopleBookContractTest.conflict;
import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.Approval;
import app.baton.campaign.ApprovalKind;
import app.baton.campaign.Campaign;
import app.baton.campaign.CampaignFile;
import app.baton.campaign.CampaignId;
import app.baton.campaign.CampaignState;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class CampaignBookContractTest {

    private static final LocalDate NOV_3 = LocalDate.of(2026, 11, 3);
    private final Books books;
    private final UUID id = Samples.id();

    CampaignBookContractTest(Books.On on) {
        books = on.open();
    }

    @Test
    void aDraftComesBackAsItWasWithTheFirstVersion() {
        CampaignFile draft = CampaignFile.draft(campaign(id, 1, NOV_3, 28));
        CampaignFile stored = save(draft);
        assertThat(stored.version()).isEqualTo(1);
        assertThat(books.campaigns().find(new CampaignId(id), 1)).contains(stored);
        assertThat(stored.campaign()).isEqualTo(draft.campaign());
        assertThat(books.campaigns().find(new CampaignId(id), 2)).isEmpty();
        assertThat(books.campaigns().latest(new CampaignId(Samples.id()))).isEmpty();
    }

    @Test
    void aFileComesBackWithItsVerdictsInTheirOrder() {
        Campaign campaign = campaign(id, 1, NOV_3, 28);
        CampaignFile draft = save(CampaignFile.draft(campaign));
        Approval yes = approval(campaign, ApprovalKind.FINANCE, true, "");
        Approval no = approval(campaign, ApprovalKind.DEALER_MONEY, false, "Not in “week 4”");
        CampaignFile judged = save(new CampaignFile(campaign, CampaignState.RETURNED, Instant.parse("2026-11-04T20:00:00Z"),
                List.of(no, yes), draft.version()));
        assertThat(books.campaigns().find(campaign.id(), 1)).contains(judged);
        assertThat(judged.approvals()).containsExactly(no, yes);
        CampaignFile again = save(new CampaignFile(campaign, CampaignState.SUBMITTED, null, List.of(yes), judged.version()));
        assertThat(books.campaigns().latest(campaign.id())).contains(again);
        assertThat(again.answerBy()).isNull();
    }

    @Test
    void whoeverSavesAnOldVersionIsToldAndChangesNothing() {
        CampaignFile draft = save(CampaignFile.draft(campaign(id, 1, NOV_3, 28)));
        CampaignFile sent = save(draft.in(CampaignState.SUBMITTED));
        conflict("campaign.changed", () -> save(draft.in(CampaignState.WITHDRAWN)));
        conflict("campaign.changed", () -> save(CampaignFile.draft(draft.campaign())));
        conflict("campaign.changed", () -> save(new CampaignFile(campaign(Samples.id(), 1, NOV_3, 28), CampaignState.DRAFT, null,
                List.of(), 4)));
        assertThat(books.campaigns().find(new CampaignId(id), 1)).contains(sent);
    }

    @Test
    void everyRevisionIsKeptAndTheNewestIsTheLatest() {
        CampaignFile second = save(CampaignFile.draft(campaign(id, 2, NOV_3, 28)));
        CampaignFile first = save(CampaignFile.draft(campaign(id, 1, NOV_3, 28)).in(CampaignState.SUPERSEDED));
        CampaignFile tenth = save(CampaignFile.draft(campaign(id, 10, NOV_3, 28)));
        assertThat(books.campaigns().revisions(new CampaignId(id))).containsExactly(tenth, second, first);
        assertThat(books.campaigns().latest(new CampaignId(id))).contains(tenth);
        assertThat(books.campaigns().list(PageRequest.first(10)).rows()).containsExactly(tenth);
    }

    @Test
    void aDraftGoesAndTheRevisionBeforeItIsTheNewestAgain() {
        CampaignFile first = save(CampaignFile.draft(campaign(id, 1, NOV_3, 28)).in(CampaignState.SUBMITTED));
        CampaignFile draft = save(CampaignFile.draft(campaign(id, 2, NOV_3, 28)));
        CampaignFile later = save(draft);
        conflict("campaign.changed", () -> remove(draft));
        conflict("campaign.changed", () -> remove(first));
        assertThat(books.campaigns().latest(new CampaignId(id))).contains(later);

        remove(later);

        assertThat(books.campaigns().latest(new CampaignId(id))).contains(first);
        assertThat(books.campaigns().list(PageRequest.first(10)).rows()).containsExactly(first);
        conflict("campaign.changed", () -> remove(later));
        CampaignFile only = save(CampaignFile.draft(campaign(Samples.id(), 1, NOV_3, 28)));
        remove(only);
        assertThat(books.campaigns().latest(only.campaign().id())).isEmpty();
        assertThat(books.campaigns().list(PageRequest.first(10)).rows()).containsExactly(first);
        assertThat(save(CampaignFile.draft(only.campaign())).version()).as("it may come back").isEqualTo(1);
    }

    private void remove(CampaignFile draft) {
        books.change(() -> books.campaigns().remove(draft));
    }

    @Test
    void theListHasLaterStartsFirstPageByPage() {
        List<CampaignFile> expected = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            // two start on each day, and ids grow, so that the later one of a day comes first
            expected.addFirst(save(CampaignFile.draft(campaign(Samples.id(), 1, NOV_3.plusDays(i / 2), 28))));
        }
        for (int size = 1; size < 8; size++) {
            List<CampaignFile> all = new ArrayList<>();
            Optional<String> next = Optional.empty();
            do {
                Page<CampaignFile> page = books.campaigns().list(new PageRequest(size, next));
                all.addAll(page.rows());
                next = page.next();
            } while (next.isPresent());
            assertThat(all).isEqualTo(expected);
        }
    }

    @Test
    void standingCampaignsAreInOneOfTheStatesAndNotOver() {
        CampaignFile over = save(CampaignFile.draft(campaign(Samples.id(), 1, NOV_3, 0)).in(CampaignState.APPROVED));
        CampaignFile late = save(CampaignFile.draft(campaign(Samples.id(), 1, NOV_3.plusDays(5), 9)).in(CampaignState.PUBLISHED));
        CampaignFile old = save(CampaignFile.draft(campaign(id, 1, NOV_3, 9)).in(CampaignState.PUBLISHED));
        CampaignFile next = save(CampaignFile.draft(campaign(id, 2, NOV_3, 9)).in(CampaignState.APPROVED));
        save(CampaignFile.draft(campaign(Samples.id(), 1, NOV_3, 9)));
        var states = EnumSet.of(CampaignState.APPROVED, CampaignState.PUBLISHED);
        assertThat(books.campaigns().standing(states, NOV_3.plusDays(1))).containsExactly(old, next, late);
        assertThat(books.campaigns().standing(states, NOV_3)).hasSize(4).contains(over);
        assertThat(books.campaigns().standing(EnumSet.noneOf(CampaignState.class), NOV_3)).isEmpty();
    }

    private CampaignFile save(CampaignFile file) {
        return books.change(() -> books.campaigns().save(file));
    }

    static Campaign campaign(UUID id, int revision, LocalDate starts, int days) {
        return Samples.campaign(id, revision, "Campaign " + revision, starts, starts.plusDays(days));
    }

    static Approval approval(Campaign campaign, ApprovalKind kind, boolean approved, String reason) {
        var hashes = new TreeMap<>(java.util.Map.of(Samples.ref("26-1101", 1), "ab".repeat(32)));
        return new Approval(campaign.id(), campaign.revision(), Samples.CAMPAIGNS.hash(campaign), hashes, kind, approved, reason,
                new PersonId(Samples.id()), "Frank Miller", Instant.parse("2026-11-03T15:04:05.123456Z"), "{\"signed\":{}}");
    }
}
