package app.baton.campaign;

import app.baton.incentive.Program;
import app.baton.incentive.Rulebook;
import app.baton.people.User;
import java.time.Duration;
import java.util.List;

/**
 * {@link Lakeside} in the fourth week of November with the demo's bulletin and campaigns: an older brief that Ana read,
 * a newer one that she has not, the lease waiting for an answer, and the mailer in draft.
 */
public final class DemoStore {

    public final Lakeside store = new Lakeside(false);
    public final List<Campaign> campaigns;

    public DemoStore() {
        store.books.unitOfWork().write(store.mia.actor(), log -> {
            DemoCampaigns.bulletin().rulebooks().forEach((Rulebook book) -> store.books.programs().add(book));
            DemoCampaigns.bulletin().programs().forEach((Program program) -> store.books.programs().add(program));
            return log;
        });
        campaigns = DemoCampaigns.campaigns().stream().map(it -> it.ownedBy(store.mia.id())).toList();
        store.clock.set("2026-11-14T13:10:00Z");
        store.approved(campaigns.get(0));
        store.briefs.publish(store.mia);
        store.clock.set("2026-11-14T22:40:00Z");
        store.reading.acknowledge(store.ana, 1);
        store.clock.set("2026-11-16T13:00:00Z");
        CampaignFile trucks = store.campaigns.revise(store.mia, campaigns.get(0).id());
        store.proposed(new CampaignFile(campaigns.get(1), trucks.state(), null, List.of(), trucks.version()));
        answer(store.frank, campaigns.get(1), ApprovalKind.FINANCE);
        store.approved(campaigns.get(3));
        store.clock.set("2026-11-23T12:32:00Z");
        store.briefs.publish(store.mia);
        store.proposed(campaigns.get(2));
        store.campaigns.save(store.mia, CampaignFile.draft(campaigns.get(4)));
        store.reading.acknowledge(store.sam, 2);
        store.clock.pass(Duration.ofMinutes(28));
    }

    private void answer(User user, Campaign campaign, ApprovalKind kind) {
        store.answers.answer(user, store.books.campaigns().latest(campaign.id()).orElseThrow(), kind, true, "");
    }
}
