package app.baton.campaign;

/** Where a campaign meets its customers. */
public enum Channel {
    PAID_SEARCH, SOCIAL, EMAIL, DIRECT_MAIL, WEBSITE, THIRD_PARTY_LISTING, TV_RADIO, PRINT, OUTDOOR, EVENT, RETARGETING
}
