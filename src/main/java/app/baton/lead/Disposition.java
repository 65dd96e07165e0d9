package app.baton.lead;

import app.baton.incentive.Invalid;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an effort ended, in the store's words, with what follows from it (LQ12, LQ13). Its key is the second of the two that a
 * person presses.
 *
 * @param key one letter or digit
 * @param effect what it says of the lead
 * @param next what is done next; null where nothing is
 * @param nextMinutes of opening time until then
 * @param reasons why, to choose from; empty where no reason is asked
 */
public record Disposition(String code, String key, String name, Effect effect, @Nullable NextKind next, int nextMinutes,
                          List<Reason> reasons) {

    /** What a disposition says of the lead. */
    public enum Effect {
        /** Somebody tried, and nobody answered. */
        ATTEMPT,
        /** The customer and the store spoke. */
        REACHED,
        /** The customer was here. */
        VISITED,
        /** Nothing now; it comes back on its day. */
        COLD,
        LOST,
        NOT_A_BUYER
    }

    /**
     * Why, as a code that reports count and messages go by.
     *
     * @param message what goes out next because of it; empty is nothing
     */
    public record Reason(String code, String name, String message) {
        public Reason {
            Invalid.unless(code.matches("[a-z][a-z0-9-]{0,39}"), "code",
                    "A reason's code is a word of a-z, 0-9 and dashes: " + code + ".");
        }
    }

    private static final int LONGEST = 60 * 24 * 366;

    public Disposition {
        Invalid.unless(code.matches("[a-z][a-z0-9-]{0,39}"), "code",
                "An outcome's code is a word of a-z, 0-9 and dashes: " + code + ".");
        Invalid.unless(key.matches("[A-Z0-9]"), "key", "An outcome's key is one letter or digit: " + key + ".");
        Invalid.unless(!name.isBlank() && name.length() <= 60, "name", "An outcome has a name of at most 60 characters.");
        Invalid.unless(nextMinutes >= 0 && nextMinutes <= LONGEST, "nextMinutes",
                "What comes next is at most " + LONGEST + " minutes of opening time away: " + nextMinutes + ".");
        Invalid.unless(over(effect) || next != null, "next",
                "A lead that stays open never goes without a next step: name one for \"" + name + "\".");
        reasons = List.copyOf(reasons);
    }

    private static boolean over(Effect effect) {
        return effect == Effect.LOST || effect == Effect.NOT_A_BUYER;
    }

    /** Whether nobody does anything more after it. */
    public boolean ends() {
        return over(effect);
    }

    /** Whether a reason has to be chosen. */
    public boolean asksWhy() {
        return !reasons.isEmpty();
    }
}
