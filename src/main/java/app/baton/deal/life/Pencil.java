package app.baton.deal.life;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the sales manager set, kept as it was (R16).
 *
 * @param number from 1
 * @param presented when the customer saw it; null is never
 */
public record Pencil(int number, Offer offer, String by, Instant at, String note, @Nullable Instant presented) {

    Pencil presentedAt(Instant moment) {
        return new Pencil(number, offer, by, at, note, moment);
    }
}
