package app.baton.lead.radar;

import java.util.Arrays;
import java.util.Set;

/**
 * Every word that stands in a household, sorted and numbered by its place, with the rows in which it stands. The words that
 * begin alike lie beside each other, and so do their rows.
 */
final class Vocabulary {

    private final String[] words;
    private final int[] starts;
    private final int[] rows;
    private final Neighbors neighbors;

    /**
     * @param words sorted, none twice
     * @param starts where in {@code rows} those of each word start, with the end of the last one
     * @param rows ascending for each word
     */
    Vocabulary(String[] words, int[] starts, int[] rows) {
        this.words = words;
        this.starts = starts;
        this.rows = rows;
        this.neighbors = new Neighbors(words);
    }

    /** Words from one number up to another, that one not included. */
    record Range(int from, int to) {

        boolean has(int id) {
            return from <= id && id < to;
        }
    }

    /** The number of a word, or below zero. */
    int id(String word) {
        return Arrays.binarySearch(words, word);
    }

    String word(int id) {
        return words[id];
    }

    /** The words that begin so. */
    Range beginning(String start) {
        return new Range(place(start), place(start + '\uffff'));
    }

    private int place(String text) {
        int at = id(text);
        return at < 0 ? -at - 1 : at;
    }

    Set<Integer> near(String word) {
        return neighbors.near(word);
    }

    /** In how many rows the word stands. */
    int count(int id) {
        return starts[id + 1] - starts[id];
    }

    /** In how many rows words of the range stand, one that has two of them counted twice. */
    int count(Range range) {
        return starts[range.to()] - starts[range.from()];
    }

    int start(int id) {
        return starts[id];
    }

    int rowAt(int place) {
        return rows[place];
    }
}
