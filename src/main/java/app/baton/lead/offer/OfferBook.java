package app.baton.lead.offer;

import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.lead.radar.CertificateCode;
import app.baton.lead.radar.PrivateOffer;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Private offers, the lists that they came from, and what was answered about them. Writing needs a unit of work. */
public interface OfferBook {

    /** Adds offers whose certificates are not there yet. */
    void add(Collection<PrivateOffer> offers);

    /** Puts these in the place of offers with the same certificates. */
    void replace(Collection<PrivateOffer> offers);

    /** Those of the certificates that are there. */
    Map<CertificateCode, PrivateOffer> findAll(Collection<CertificateCode> codes);

    /** Every offer, in the order of the certificates. */
    Page<PrivateOffer> list(PageRequest request);

    void note(OfferListTaken taken);

    /** The lists that were taken in last, the newest first. */
    List<OfferListTaken> lists(int most);

    /** How many lists were taken in: as long as it is the same number, the offers are the same. */
    long listsTaken();

    void note(OfferAnswered answered);

    /** What was answered about somebody, the oldest first. */
    List<OfferAnswered> about(OfferSubject subject);

    /** What was answered about a certificate, for whomever, the oldest first. */
    List<OfferAnswered> of(CertificateCode code);
}
