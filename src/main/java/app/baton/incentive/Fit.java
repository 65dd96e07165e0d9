package app.baton.incentive;

import app.baton.journal.Texts;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Whether a program fits a unit, with only the vehicle known: some buyer could have it. Customer money runs from what
 * every buyer who has the program gets on this unit to what one could get at most; dealer money is apart.
 *
 * @param failing the condition that this unit can never meet, where it is {@code NOT} and one condition alone decides
 * @param unknown what nobody knows about the unit and decides, where it is {@code MAY_FIT}
 */
public record Fit(Program program, Answer answer, Money least, Money most, Money dealer, @Nullable Condition failing,
                  List<VehicleFact> unknown) {

    public Fit {
        unknown = List.copyOf(unknown);
    }

    /** The three answers. */
    public enum Answer {
        FITS, MAY_FIT, NOT
    }

    /** One line: who may have it, what is still to be found out about the unit, or why it does not fit. */
    public String line(Texts texts) {
        var words = new EligibilityWords(texts);
        return switch (answer) {
            case FITS -> program.oneLine(texts);
            case MAY_FIT -> texts.say("incentive.fits-if", new Phrases(texts).and(unknown.stream().distinct()
                    .map(fact -> words.words(Condition.is(fact))).toList()));
            case NOT -> failing == null ? texts.say("incentive.fits-not-table", program.windowLine(texts))
                    : texts.say("incentive.fits-not", words.words(failing));
        };
    }
}
