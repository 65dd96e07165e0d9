package app.baton.campaign;

import app.baton.journal.Problem;
import app.baton.people.PersonId;
import java.util.Comparator;
import java.util.List;

/** Small acts on campaigns that several desks share. */
final class Campaigns {

    private Campaigns() { }

    /** The same content as another revision. */
    static Campaign revised(Campaign it, int revision) {
        return with(it, it.id(), revision, it.name(), it.owner());
    }

    /** The same content as a campaign of its own. */
    static Campaign copied(Campaign it, CampaignId id, PersonId owner) {
        return with(it, id, 1, it.name() + " (copy)", owner);
    }

    private static Campaign with(Campaign it, CampaignId id, int revision, String name, PersonId owner) {
        return new Campaign(id, revision, name, it.channel(), it.intent(), it.sourceTags(), it.starts(), it.ends(),
                it.spend(), it.goal(), it.vehicleLines(), it.landingPage(), it.headline(), it.adCopy(), it.promises(),
                it.purpose(), it.talkTrack(), it.seen(), it.formFields(), it.trainingNote(), owner);
    }

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
