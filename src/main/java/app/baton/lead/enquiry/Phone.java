package app.baton.lead.enquiry;

import org.jspecify.annotations.Nullable;

/**
 * A phone number as it was written, and what it can be dialed as.
 *
 * @param e164 with "+" and country code; none where the text is no number that can be dialed, since no area code is invented
 * @param extension what is dialed after somebody answers
 * @param preferred whether the sender marks it as the way to be reached
 */
public record Phone(String written, @Nullable String e164, @Nullable String extension, PhoneKind kind, @Nullable DayTime time,
        boolean preferred) {

    /** Whether somebody can be called there. */
    public boolean callable() {
        return e164 != null && kind.answers();
    }
}
