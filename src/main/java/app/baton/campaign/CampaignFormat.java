package app.baton.campaign;

import app.baton.incentive.Program;

/** Campaigns as JSON text in the format that briefs carry, and the hashes that approvals vouch for. */
public interface CampaignFormat {

    /** The canonical JSON object of a campaign (RFC 8785), without line breaks. */
    String write(Campaign campaign);

    /**
     * Reads one campaign.
     *
     * @throws app.baton.journal.Problem of kind {@code BAD_INPUT}, naming the field by JSON pointer
     */
    Campaign read(String json);

    /** Lowercase hex SHA-256 of {@link #write}. */
    String hash(Campaign campaign);

    /** As {@link app.baton.incentive.ProgramFormat#hash}. */
    String hash(Program program);
}
