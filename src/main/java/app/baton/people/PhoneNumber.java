package app.baton.people;

import org.jspecify.annotations.Nullable;

/**
 * A number that can be dialed.
 *
 * @param e164 "+", country code and number, at most 15 digits
 * @param extension what is dialed after somebody answers
 */
public record PhoneNumber(String e164, @Nullable String extension) { }
