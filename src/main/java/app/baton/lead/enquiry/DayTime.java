package app.baton.lead.enquiry;

/** When on a day somebody likes to be reached: {@code time} of ADF's {@code phone}, and what forms ask. */
public enum DayTime {
    MORNING, AFTERNOON, EVENING, DAY, ANY
}
