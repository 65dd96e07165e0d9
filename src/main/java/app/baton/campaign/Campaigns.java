package app.baton.campaign;

import app.baton.journal.Problem;
import java.util.Comparator;
import java.util.List;

/** Small acts on campaigns that several desks share. */
final class Campaigns {

    private Campaigns() { }

    /** Replaces what a proposal or publication of a newer revision makes obsolete. */
    static void supersedeOlder(CampaignBook book, CampaignFile newer) {
        List<CampaignFile> revisions = book.revisions(newer.campaign().id());
        revisions.stream()
                .filter(older -> older.campaign().revision() < newer.campaign().revision())
                .filter(older -> CampaignWay.replaced(older.state(), newer.state()))
                .sorted(Comparator.comparingInt(older -> older.campaign().revision()))
                .forEach(older -> book.save(older.in(CampaignState.SUPERSEDED)));
    }

    /**
     * The revision as it is stored, provided that it is still what the person looked at.
     *
     * @throws Problem of kind {@code CONFLICT} otherwise
     */
    static CampaignFile current(CampaignBook book, CampaignFile seen) {
        Campaign campaign = seen.campaign();
        CampaignFile stored = book.find(campaign.id(), campaign.revision()).orElseThrow(() -> Problem.couldNot(
                "campaign.unknown", "\"" + campaign.name() + "\" revision " + campaign.revision()
                        + " is not on this desk. Nothing was changed. Save it first, or look at the list again."));
        if (stored.version() != seen.version()) {
            throw Problem.conflict("campaign.changed-meanwhile", "Somebody changed \"" + campaign.name()
                    + "\" while you looked at it. Nothing of yours was lost or stored. "
                    + "Look at it as it stands now, and do it again if it is still right.");
        }
        return stored;
    }
}
