package app.baton.campaign;

import java.util.Arrays;
import java.util.Optional;

/** What a writer can change in a campaign, in the order of its form; {@link #wire} is the name in documents and the log. */
public enum CampaignField {
    NAME("name"),
    HEADLINE("headline"),
    AD_COPY("adCopy"),
    PURPOSE("purpose"),
    PROMISES("promises"),
    TALK_TRACK("talkTrack"),
    VALUES("values"),
    SEEN("seen"),
    FORM_FIELDS("formFields"),
    TRAINING_NOTE("trainingNote"),
    CHANNEL("channel"),
    INTENT("intent"),
    STAGE("stage"),
    STARTS("starts"),
    ENDS("ends"),
    SPEND("spend"),
    GOAL("goal"),
    SOURCE_TAGS("sourceTags"),
    VEHICLE_LINES("vehicleLines"),
    LANDING_PAGE("landingPage"),
    OWNER("owner");

    private final String wire;

    CampaignField(String wire) {
        this.wire = wire;
    }

    public String wire() {
        return wire;
    }

    public static Optional<CampaignField> parse(String wire) {
        return Arrays.stream(values()).filter(field -> field.wire.equals(wire)).findFirst();
    }
}
