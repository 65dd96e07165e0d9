package app.baton.campaign;

/** The stage of a customer's journey that a campaign works on. */
public enum JourneyStage {
    AWARENESS, RESEARCH, LEAD_CAPTURE, APPOINTMENT, TEST_DRIVE, CLOSE
}
