package app.baton.lead.radar;

import java.util.List;

/**
 * A household that may be meant.
 *
 * @param codes its certificates, in order
 * @param evidence what speaks for it and against it, the weightiest first
 */
public record Hit(List<CertificateCode> codes, Strength strength, List<Evidence> evidence) {

    public Hit {
        codes = List.copyOf(codes);
        evidence = List.copyOf(evidence);
    }
}
