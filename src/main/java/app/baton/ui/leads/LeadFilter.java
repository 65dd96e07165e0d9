package app.baton.ui.leads;

import app.baton.lead.LeadKind;
import app.baton.lead.LeadQuery;
import org.jspecify.annotations.Nullable;

/** What part of the queue stands on the screen. */
public record LeadFilter(LeadQuery.View view, boolean mine, @Nullable LeadKind kind, String words) {

    static LeadFilter start(boolean mine) {
        return new LeadFilter(LeadQuery.View.TODAY, mine, null, "");
    }

    LeadFilter showing(LeadQuery.View other) {
        return new LeadFilter(other, mine, kind, words);
    }

    LeadFilter ofMine(boolean only) {
        return new LeadFilter(view, only, kind, words);
    }

    LeadFilter of(@Nullable LeadKind other) {
        return new LeadFilter(view, mine, other, words);
    }

    LeadFilter saying(String text) {
        return new LeadFilter(view, mine, kind, text);
    }
}
