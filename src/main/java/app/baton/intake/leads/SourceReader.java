package app.baton.intake.leads;

import app.baton.lead.enquiry.LeadSource;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a prospect came from: {@code source} of its ids, its provider, and campaign tags in addresses of the net. */
final class SourceReader {

    private static final Pattern TAG = Pattern.compile(
            "[?&\\s;](utm_(?:source|medium|campaign|term|content|id)|gclid|gbraid|wbraid|fbclid|msclkid"
                    + "|ttclid)=([^&\\s#;\"<>]{1,200})",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST_TAGS = 20;

    private SourceReader() { }

    /** With the provider of the prospect, or the one that stands beside it in the document. */
    static LeadSource read(Node prospect, @Nullable Node provider, String text) {
        @Nullable String source = prospect.children("id").stream().map(id -> id.attribute("source")).filter(it -> !it.isEmpty())
                .findFirst().orElse(null);
        @Nullable String name = null;
        @Nullable String service = null;
        @Nullable String url = null;
        if (provider != null) {
            name = Values.orNull(provider.value("name", "providername"));
            service = Values.orNull(provider.value("service"));
            url = Values.orNull(provider.value("url"));
            provider.markRead();
        }
        String given = prospect.value("source", "leadsource", "lead_source");
        @Nullable String first = source != null ? source : given.isEmpty() ? name : given;
        SortedMap<String, String> tags = new TreeMap<>();
        if (url != null) {
            tags(url, tags);
        }
        tags(text, tags);
        return new LeadSource(first, name, service, null, url, tags);
    }

    /** Adds the campaign tags of a text; the first value of each counts. */
    static void tags(String text, SortedMap<String, String> tags) {
        if (text.indexOf('=') < 0) {
            return;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (!lower.contains("utm_") && !lower.contains("clid") && !lower.contains("clkid") && !lower.contains("braid")) {
            return;
        }
        Matcher tag = TAG.matcher(" " + text);
        while (tag.find() && tags.size() < MOST_TAGS) {
            tags.putIfAbsent(tag.group(1).toLowerCase(Locale.ROOT), decoded(tag.group(2)));
        }
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException asWritten) {
            return value;
        }
    }

    /** The sender's own number: an id's text, or its sequence where the text is empty and the sequence is more than a place. */
    static @Nullable String leadId(List<Node> ids) {
        for (Node id : ids) {
            String text = id.markRead().text();
            if (!text.isEmpty()) {
                return text;
            }
        }
        return ids.stream().map(id -> id.attribute("sequence")).filter(sequence -> !sequence.matches("\\d{0,3}"))
                .findFirst().orElse(null);
    }
}
