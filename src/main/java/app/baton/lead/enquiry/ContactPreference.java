package app.baton.lead.enquiry;

import org.jspecify.annotations.Nullable;

/** How and when on a day somebody likes to be reached, as far as that was said. */
public record ContactPreference(@Nullable ContactWay way, @Nullable DayTime time) {

    public static ContactPreference none() {
        return new ContactPreference(null, null);
    }
}
