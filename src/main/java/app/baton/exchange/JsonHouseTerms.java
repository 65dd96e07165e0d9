package app.baton.exchange;

import app.baton.deal.HouseTerms;
import app.baton.deal.HouseTermsFormat;

/** The store's desking terms as JSON, by the model's own names. */
public final class JsonHouseTerms implements HouseTermsFormat {

    @Override
    public String write(HouseTerms terms) {
        return CanonicalJson.text(RecordJson.write(terms));
    }

    @Override
    public HouseTerms read(String json) {
        return RecordReader.read(HouseTerms.class, CanonicalJson.read(json), "");
    }
}
