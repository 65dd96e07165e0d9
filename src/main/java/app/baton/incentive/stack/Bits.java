package app.baton.incentive.stack;

import java.util.BitSet;
import java.util.stream.IntStream;

/** Sets of small numbers, sixty-four to a word. */
final class Bits {

    private Bits() { }

    static long[] none(int size) {
        return new long[(size + 63) >> 6];
    }

    static long[] all(int size) {
        long[] bits = none(size);
        for (int i = 0; i < size; i++) {
            bits[i >> 6] |= 1L << i;
        }
        return bits;
    }

    static void set(long[] bits, int i) {
        bits[i >> 6] |= 1L << i;
    }

    static void clear(long[] bits, int i) {
        bits[i >> 6] &= ~(1L << i);
    }

    static boolean has(long[] bits, int i) {
        return (bits[i >> 6] & 1L << i) != 0;
    }

    static boolean isEmpty(long[] bits) {
        for (long word : bits) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    static boolean meet(long[] one, long[] other) {
        for (int i = 0; i < one.length; i++) {
            if ((one[i] & other[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    /** The first member from a place on, or -1. */
    static int next(long[] bits, int from) {
        int word = from >> 6;
        if (word >= bits.length) {
            return -1;
        }
        long rest = bits[word] & -1L << from;
        while (rest == 0) {
            if (++word == bits.length) {
                return -1;
            }
            rest = bits[word];
        }
        return (word << 6) + Long.numberOfTrailingZeros(rest);
    }

    /** From the smallest on. */
    static IntStream members(long[] bits) {
        return BitSet.valueOf(bits).stream();
    }

    /** What the first has and the other has not. */
    static long[] without(long[] one, long[] other) {
        long[] left = new long[one.length];
        for (int i = 0; i < one.length; i++) {
            left[i] = one[i] & ~other[i];
        }
        return left;
    }

    static long[] both(long[] one, long[] other) {
        long[] both = new long[one.length];
        for (int i = 0; i < one.length; i++) {
            both[i] = one[i] & other[i];
        }
        return both;
    }
}
