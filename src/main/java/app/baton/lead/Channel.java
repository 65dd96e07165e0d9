package app.baton.lead;

/** By which door a lead came in. */
public enum Channel {
    FORM, CHAT, PHONE, WALK_IN, MAIL, LIST
}
