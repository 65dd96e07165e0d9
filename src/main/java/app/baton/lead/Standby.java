package app.baton.lead;

import app.baton.journal.DeskId;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * Which desk does by itself what is due on a lead, now that several know it: the desk that received the lead at once. Another
 * one stands in for it when it seems to be off, each after a time of its own, so that seldom two of them do.
 */
record Standby(DeskId self) {

    private static final int FIRST = 15;
    private static final int LAST = 45;

    boolean acts(Lead lead, Instant due, Instant now) {
        return !due.plus(waits(lead)).isAfter(now);
    }

    private Duration waits(Lead lead) {
        return lead.desk().equals(self) ? Duration.ZERO
                : Duration.ofMinutes(FIRST + Math.floorMod(Objects.hash(self, lead.id()), LAST - FIRST));
    }
}
