package app.baton.lead.radar;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows that are worth comparing. Each typed word adds what it is worth to the rows that have it, in half bits and one byte a
 * row; words that few rows have come first, and when enough rows were looked at, the common ones add nothing any more: they
 * still count when a row is compared. So there is a bound to the work, however much was typed.
 */
final class Candidates {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int MOST_LOOKED_AT = 40_000;
    private static final int MOST_COMPARED = 96;
    private static final int FULL = 255;
    private static final int HALF_BIT = 3;
    private static final int CERTAIN = 36 << HALF_BIT;
    private static final int MOST_OF_A_NUMBER = 400;
    private static final int WHOLE = 10;
    private static final int LOCAL = 7;

    private final HouseholdIndex index;
    private final byte[] sums;

    /** Words of one likeness: rows from one place of the list to another, or of each word of an array. */
    private record Source(int count, int worth, int[] words, Vocabulary.Range range) { }

    private Candidates(HouseholdIndex index) {
        this.index = index;
        // eight at a time, and no end to be careful at
        this.sums = new byte[index.size() + Long.BYTES & -Long.BYTES];
    }

    static int[] of(HouseholdIndex index, Question question, List<Expansion> typed) {
        Candidates candidates = new Candidates(index);
        candidates.numbers(question);
        candidates.words(typed);
        return candidates.best();
    }

    private void numbers(Question question) {
        for (String phone : question.phones()) {
            if (phone.length() == WHOLE) {
                add(index.phones().of(Long.parseLong(phone)));
                near(phone);
            } else if (phone.length() < WHOLE) {
                add(index.beginningOf(phone));
            }
            if (phone.length() >= LOCAL) {
                add(index.rowsOf(IndexBuilder.KeyKind.LOCAL, phone.substring(phone.length() - LOCAL)));
            }
        }
        for (String email : question.emails()) {
            add(index.rowsOf(IndexBuilder.KeyKind.EMAIL, email));
            add(index.rowsOf(IndexBuilder.KeyKind.EMAIL_NAME, Email.name(email)));
        }
        for (String number : question.numbers()) {
            add(index.rowsOfNumber(number));
        }
    }

    /** Numbers with one digit wrong, or two exchanged. */
    private void near(String phone) {
        long number = Long.parseLong(phone);
        long place = 1;
        for (int i = WHOLE - 1; i >= 0; i--, place *= 10) {
            int digit = phone.charAt(i) - '0';
            for (int other = 0; other <= 9; other++) {
                if (other != digit) {
                    add(index.phones().of(number + (other - digit) * place));
                }
            }
            int left = i == 0 ? digit : phone.charAt(i - 1) - '0';
            if (left != digit) {
                add(index.phones().of(number + (left - digit) * place + (digit - left) * place * 10));
            }
        }
    }

    private void add(IntStream rows) {
        rows.limit(MOST_OF_A_NUMBER).forEach(row -> add(row, CERTAIN >> HALF_BIT));
    }

    private void words(List<Expansion> typed) {
        Vocabulary vocabulary = index.vocabulary();
        List<Source> sources = new ArrayList<>();
        for (Expansion each : typed) {
            each.words().forEach((likeness, words) -> {
                int count = 0;
                for (int word : words) {
                    count += vocabulary.count(word);
                }
                sources.add(new Source(count, each.worth(likeness), words, new Vocabulary.Range(0, 0)));
            });
            if (each.beginning().from() < each.beginning().to()) {
                sources.add(new Source(vocabulary.count(each.beginning()), each.worth(Likeness.BEGINNING), new int[0],
                        each.beginning()));
            }
        }
        sources.sort(Comparator.comparingInt(Source::count).thenComparingInt(Source::worth));
        int looked = 0;
        for (Source source : sources) {
            looked += source.count();
            if (looked > MOST_LOOKED_AT) {
                return;
            }
            int half = Math.max(1, source.worth() >> HALF_BIT);
            for (int word : source.words()) {
                add(vocabulary.start(word), vocabulary.start(word + 1), half);
            }
            add(vocabulary.start(source.range().from()), vocabulary.start(source.range().to()), half);
        }
    }

    private void add(int from, int to, int half) {
        Vocabulary vocabulary = index.vocabulary();
        for (int at = from; at < to; at++) {
            add(vocabulary.rowAt(at), half);
        }
    }

    private void add(int row, int half) {
        sums[row] = (byte) Math.min(FULL, (sums[row] & FULL) + half);
    }

    /** The rows with the greatest sums, ascending; where more are equal than there is room for, the first ones. */
    private int[] best() {
        int[] of = new int[FULL + 1];
        each((_, sum) -> of[sum]++);
        int least = FULL + 1;
        int count = 0;
        while (least > 1 && count + of[least - 1] <= MOST_COMPARED) {
            least--;
            count += of[least];
        }
        int enough = least;
        int[] rows = new int[MOST_COMPARED];
        int[] next = {0, MOST_COMPARED - count};
        each((row, sum) -> {
            if (sum >= enough || sum == enough - 1 && next[1]-- > 0) {
                rows[next[0]++] = row;
            }
        });
        return Arrays.copyOf(rows, next[0]);
    }

    private interface Seen {
        void at(int row, int sum);
    }

    private void each(Seen seen) {
        for (int block = 0; block < sums.length; block += Long.BYTES) {
            if ((long) EIGHT.get(sums, block) != 0) {
                for (int row = block; row < block + Long.BYTES; row++) {
                    if (sums[row] != 0) {
                        seen.at(row, sums[row] & FULL);
                    }
                }
            }
        }
    }
}
