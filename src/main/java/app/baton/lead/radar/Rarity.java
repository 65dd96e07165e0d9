package app.baton.lead.radar;

/** Evidence is counted in sixteenths of a bit, in whole numbers: their sum does not depend on the order. */
final class Rarity {

    private static final double SIXTEENTHS_OF_A_NEPER = 16 / Math.log(2);

    private Rarity() { }

    /** How rare it is that one of so many people has what {@code count} of them have. */
    static int of(int count, int people) {
        double ratio = (double) Math.max(people, 1) / Math.max(count, 1);
        return (int) Math.max(0, Math.round(Math.log(ratio) * SIXTEENTHS_OF_A_NEPER));
    }
}
