package app.baton.insight;

import app.baton.campaign.Campaign;
import java.util.List;

/**
 * One offer opened: what there is to know about it in named lines, the campaigns that promise it, and, where its newest
 * revision differs from the one before, what it was. {@code revision} is 0 for a campaign's own line.
 */
public record OfferDetail(OfferLine line, List<Item> items, List<Campaign> campaigns, int revision, List<String> was) {

    public OfferDetail {
        items = List.copyOf(items);
        campaigns = List.copyOf(campaigns);
        was = List.copyOf(was);
    }

    /** One named line; where several programs or campaigns say something, {@code source} tells which. */
    public record Item(String name, String words, String source) { }
}
