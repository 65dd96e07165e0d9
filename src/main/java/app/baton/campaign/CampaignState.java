package app.baton.campaign;

/** Where a revision of a campaign stands. */
public enum CampaignState {
    DRAFT, SUBMITTED, APPROVED, RETURNED, PUBLISHED, SUPERSEDED, WITHDRAWN
}
