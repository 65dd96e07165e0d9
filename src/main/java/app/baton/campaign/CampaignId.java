package app.baton.campaign;

import java.util.UUID;

/** One campaign through all its revisions. */
public record CampaignId(UUID value) {

    public static CampaignId parse(String text) {
        return new CampaignId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
