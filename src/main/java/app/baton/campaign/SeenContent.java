package app.baton.campaign;

/** Something that the buyer has probably read already: a review, a comparison, the store's own page. */
public record SeenContent(String title, String address) { }
