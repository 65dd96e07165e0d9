package app.baton.campaign;

/** Something that the buyer has probably read already, and where: a review, a comparison, the store's own page. */
public record SeenContent(SeenKind kind, String title, String address) {

    public SeenContent(String title, String address) {
        this(SeenKind.OTHER, title, address);
    }
}
