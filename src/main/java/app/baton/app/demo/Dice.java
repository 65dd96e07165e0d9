package app.baton.app.demo;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Chance that falls the same way each time it is asked for the same thing: the fixed seed of the demo. */
final class Dice {

    private static final long SEED = 0x26_1103;

    private Dice() { }

    /** A number from 0 to below {@code sides}, always the same for the same occasion. */
    static int roll(int sides, Object... occasion) {
        return source(occasion).nextInt(sides);
    }

    /** Whether something comes true that happens once in so many times. */
    static boolean onceIn(int times, Object... occasion) {
        return roll(times, occasion) == 0;
    }

    /** As many numbers as somebody wants to draw for one occasion. */
    static SplittableRandom source(Object... occasion) {
        return new SplittableRandom(SEED ^ (long) Arrays.deepToString(occasion).hashCode() << 20);
    }
}
