package app.baton.deal.tax;

/** Where a rule was read: how far to trust it, of which year the text was, and what the text is. */
public record Read(Quality quality, String year, String source) {

    public Read {
        if (source.isBlank()) {
            throw new IllegalArgumentException("Name the source of the rule.");
        }
    }
}
