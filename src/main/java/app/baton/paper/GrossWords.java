package app.baton.paper;

import app.baton.deal.worksheet.Gross;
import app.baton.journal.Texts;
import java.util.Optional;

/** What has to be said of a gross that is not whole. */
public final class GrossWords {

    private static final String VEHICLE = "costs/vehicle";

    private GrossWords() { }

    /** What has no cost; empty where everything has. */
    public static Optional<String> unknown(Gross gross, Texts texts) {
        return gross.unknown().isEmpty() ? Optional.empty() : Optional.of(texts.say("jacket.no-cost", String.join(", ",
                gross.unknown().stream().map(name -> name.equals(VEHICLE) ? texts.say("jacket.the-vehicle") : name).toList())));
    }
}
