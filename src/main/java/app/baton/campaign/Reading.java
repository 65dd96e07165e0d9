package app.baton.campaign;

import java.util.Optional;

/**
 * One brief in front of one person: when they acknowledged this one, if they did, which one they had acknowledged
 * before it (what changed is told against that one), and how old it is.
 */
public record Reading(Brief brief, Optional<Acknowledgement> mine, Optional<Acknowledgement> before, Optional<Brief> beforeBrief,
                      BriefAge age) {

    public boolean acknowledged() {
        return mine.isPresent();
    }
}
