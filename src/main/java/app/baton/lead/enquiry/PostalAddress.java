package app.baton.lead.enquiry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** ADF's {@code address}; {@code region} is the state, {@code postalCode} the ZIP code as written. */
public record PostalAddress(List<String> street, @Nullable String apartment, @Nullable String city, @Nullable String region,
        @Nullable String postalCode, @Nullable String country) {

    public PostalAddress {
        street = List.copyOf(street);
    }

    /** Of somebody who left only a ZIP code. */
    public static PostalAddress of(String postalCode) {
        return new PostalAddress(List.of(), null, null, null, postalCode, null);
    }
}
