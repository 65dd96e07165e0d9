package app.baton.incentive;

/**
 * What a condition can come to while only a part of the facts is known: a set of yes, no and unknown, as bits. A fact
 * that is still to be asked (a customer's, a place's, a deal's) can come out yes or no; one that the vehicle should
 * answer and does not is unknown. Where every fact is known this is plain three-valued logic.
 */
final class Outcomes {

    static final int YES = 1;
    static final int NO = 2;
    static final int UNKNOWN = 4;
    /** To be asked: either answer is possible. */
    static final int OPEN = YES | NO;
    /** Nothing is known about it at all. */
    static final int ANY = YES | NO | UNKNOWN;

    private static final int[][] AND = table();

    private Outcomes() { }

    static int of(boolean met) {
        return met ? YES : NO;
    }

    static int and(int one, int other) {
        return AND[one][other];
    }

    static int or(int one, int other) {
        return not(AND[not(one)][not(other)]);
    }

    static int not(int one) {
        return one & UNKNOWN | (one & YES) << 1 | (one & NO) >> 1;
    }

    static boolean canBeMet(int outcomes) {
        return (outcomes & YES) != 0;
    }

    /** Every pair of possible values, each combined by "no beats unknown beats yes". */
    private static int[][] table() {
        int[][] table = new int[8][8];
        for (int one = 0; one < 8; one++) {
            for (int other = 0; other < 8; other++) {
                for (int a = 1; a < 8; a <<= 1) {
                    for (int b = 1; b < 8; b <<= 1) {
                        if ((one & a) != 0 && (other & b) != 0) {
                            int both = a == NO || b == NO ? NO : a == UNKNOWN || b == UNKNOWN ? UNKNOWN : YES;
                            table[one][other] |= both;
                        }
                    }
                }
            }
        }
        return table;
    }
}
