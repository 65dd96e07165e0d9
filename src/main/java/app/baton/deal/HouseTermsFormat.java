package app.baton.deal;

/** The store's desking terms as JSON text; {@code exchange} implements it for whoever stores them. */
public interface HouseTermsFormat {

    String write(HouseTerms terms);

    /** @throws app.baton.journal.Problem of kind {@code BAD_INPUT}, naming the field by JSON pointer */
    HouseTerms read(String json);
}
