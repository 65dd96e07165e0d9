package app.baton.lead.offer;

import app.baton.lead.radar.CertificateCode;
import app.baton.lead.radar.Evidence;
import app.baton.lead.radar.HomeAddress;
import app.baton.lead.radar.Strength;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A household that somebody may belong to. It says whom to ask for and why, and nothing of what he was granted: that is shown
 * by {@link RadarDesk#confirm} alone, once somebody confirmed that it is this person.
 *
 * @param holder the persons as they stand on the envelope; empty where the list names none
 * @param expired whether all of the household's certificates have run out
 * @param answer what was answered last for this person; null where nothing was
 */
public record Sighting(List<CertificateCode> codes, String holder, HomeAddress address, Strength strength,
                       List<Evidence> evidence, boolean expired, @Nullable OfferAnswer answer) {

    public Sighting {
        codes = List.copyOf(codes);
        evidence = List.copyOf(evidence);
    }

    /** Whether somebody should be told without having asked: enough speaks for it, it is good, and nobody has answered. */
    public boolean rings() {
        return strength.alarms() && !expired && (answer == null || answer == OfferAnswer.OPEN);
    }

    /** Whether an outcome is to be said before a deal is submitted. */
    public boolean needsOutcome() {
        return strength.alarms() && !expired && (answer == null || !answer.isOutcome());
    }
}
