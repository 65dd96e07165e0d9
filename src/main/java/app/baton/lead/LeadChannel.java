package app.baton.lead;

/** By which door a lead came in. */
public enum LeadChannel {
    FORM, CHAT, PHONE, WALK_IN, MAIL, LIST
}
