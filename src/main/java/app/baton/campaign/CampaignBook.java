package app.baton.campaign;

import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Campaigns with every revision kept that anybody but its writers saw. Writing needs an open unit of work. */
public interface CampaignBook {

    Optional<CampaignFile> find(CampaignId id, int revision);

    /** The newest revision. */
    Optional<CampaignFile> latest(CampaignId id);

    /** All revisions, newest first. */
    List<CampaignFile> revisions(CampaignId id);

    /** Newest revision of each campaign, later start first. */
    Page<CampaignFile> list(PageRequest request);

    /**
     * Every revision that is in one of the states and not over on the day, earlier start first: the approver's desk, the
     * next brief.
     */
    List<CampaignFile> standing(Set<CampaignState> states, LocalDate day);

    /**
     * Adds (version 0) or saves a revision whose version is the stored one; its approvals with it.
     *
     * @return the file as stored, with the next version
     * @throws app.baton.journal.Problem of kind {@code CONFLICT} when somebody else saved first
     */
    CampaignFile save(CampaignFile file);

    /**
     * Takes out a draft that never left its writers' hands; the revision before it is the newest again.
     *
     * @throws app.baton.journal.Problem of kind {@code CONFLICT} when somebody else saved or removed it first
     */
    void remove(CampaignFile draft);
}
