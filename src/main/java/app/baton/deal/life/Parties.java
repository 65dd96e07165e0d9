package app.baton.deal.life;

import app.baton.incentive.Invalid;

/**
 * The people of a deal by name (R1). Empty is nobody, or not known yet.
 *
 * @param titleHolder in whose name the vehicle will stand; empty is the buyer's
 * @param business for which the buyer signs
 */
public record Parties(String buyer, String coBuyer, String titleHolder, String business) {

    /** The longest name. */
    public static final int LONGEST = 120;

    public Parties {
        check("buyer", buyer);
        check("coBuyer", coBuyer);
        check("titleHolder", titleHolder);
        check("business", business);
    }

    private static void check(String field, String name) {
        Invalid.unless(name.length() <= LONGEST, field, "A name has at most " + LONGEST + " characters.");
        Invalid.unless(name.chars().noneMatch(Character::isISOControl), field, "A name stands on one line.");
    }

    public static Parties nobody() {
        return new Parties("", "", "", "");
    }

    /** One buyer. */
    public static Parties of(String buyer) {
        return new Parties(buyer, "", "", "");
    }
}
