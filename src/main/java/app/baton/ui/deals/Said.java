package app.baton.ui.deals;

import app.baton.incentive.Known;
import app.baton.incentive.Situation.Asked;
import app.baton.incentive.Tier;
import org.jspecify.annotations.Nullable;

/** What somebody answered to a question as it was asked; a tier is an answer of its own kind. */
record Said(String question, String answer, @Nullable Asked asked, Known known, @Nullable Tier tier) {

    /** Asked, and nobody knows: it is not asked again before the rest. */
    boolean open() {
        return known == Known.UNKNOWN;
    }
}
