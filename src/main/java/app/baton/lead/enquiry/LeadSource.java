package app.baton.lead.enquiry;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where it came from.
 *
 * @param name {@code source} of ADF's {@code id}, or else the provider's name; a list's own column for it, or utm_source
 * @param provider the name of the firm that sent it
 * @param service what that firm calls its service
 * @param form the form that was filled in: "Get e-Price"
 * @param url the provider's address on the net
 * @param tags campaign tags by name in small letters, such as utm_campaign, gclid, fbclid
 */
public record LeadSource(@Nullable String name, @Nullable String provider, @Nullable String service, @Nullable String form,
        @Nullable String url, SortedMap<String, String> tags) {

    public LeadSource {
        tags = Collections.unmodifiableSortedMap(new TreeMap<>(tags));
    }

    public static LeadSource none() {
        return new LeadSource(null, null, null, null, null, Collections.emptySortedMap());
    }
}
