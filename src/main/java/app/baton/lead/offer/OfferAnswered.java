package app.baton.lead.offer;

import app.baton.lead.radar.CertificateCode;
import app.baton.people.PersonId;
import java.time.Instant;
import java.util.UUID;

/** That somebody answered something about an offer and the person of a lead or deal. */
public record OfferAnswered(UUID id, CertificateCode code, OfferSubject subject, OfferAnswer answer, PersonId by, String byName,
                            Instant at) { }
