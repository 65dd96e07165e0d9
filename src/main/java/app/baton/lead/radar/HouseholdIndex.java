package app.baton.lead.radar;

import app.baton.people.Letters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Finds the households that somebody may belong to while he is being typed: built once, never changed, safe for any number of
 * threads. {@link Candidates} picks the rows that are worth a look, {@link Comparison} weighs each, {@link Judgement} says how
 * sure that is.
 */
public final class HouseholdIndex {

    /** Fewer households say less about how rare a name is than a town does. */
    private static final int TOWN = 20_000;
    private static final int SHORTEST_CODE = 6;
    private static final int WHOLE = 10;
    private static final int SHORTEST_NUMBER = 6;

    private final Rows rows;
    private final Vocabulary vocabulary;
    private final Keys phones;
    private final Keys keys;

    HouseholdIndex(Rows rows, Vocabulary vocabulary, Keys phones, Keys keys) {
        this.rows = rows;
        this.vocabulary = vocabulary;
        this.phones = phones;
        this.keys = keys;
    }

    public static IndexBuilder builder() {
        return new IndexBuilder();
    }

    /** How many offers it knows. */
    public int size() {
        return rows.size();
    }

    /** The households that go best with a form as far as it is filled in, the likeliest first; at most so many. */
    public List<Hit> find(Typed typed, int most) {
        return find(Question.of(typed), most);
    }

    /** The same for one line of free text in any order, its last word perhaps not yet finished. */
    public List<Hit> find(String text, int most) {
        return find(Question.of(text, word -> rowsOfNumber(word).findAny().isPresent()), most);
    }

    private List<Hit> find(Question question, int most) {
        List<Expansion> typed = new ArrayList<>();
        question.words().forEach(word -> typed.add(new Expansion(word, vocabulary, people())));
        List<Question.Joined> joined = question.joined().stream().filter(it -> vocabulary.id(it.text()) >= 0).toList();
        joined.forEach(it -> typed.add(new Expansion(question.whole(it), vocabulary, people())));
        var comparison = new Comparison(this, question, typed, joined);
        List<Comparison.Tally> tallies = new ArrayList<>();
        for (int row : Candidates.of(this, question, typed)) {
            tallies.add(comparison.of(row));
        }
        tallies.sort(Comparator.comparingInt(Comparison.Tally::score).reversed().thenComparingInt(Comparison.Tally::row));
        return hits(tallies, most);
    }

    /** Rows of one household become one hit. */
    private List<Hit> hits(List<Comparison.Tally> tallies, int most) {
        List<List<Comparison.Tally>> households = new ArrayList<>();
        for (Comparison.Tally tally : tallies) {
            var same = households.stream().filter(it -> it.getFirst().score() == tally.score()
                    && rows.alike(it.getFirst().row(), tally.row())).findFirst();
            if (same.isPresent()) {
                same.get().add(tally);
            } else if (households.size() < most && Judgement.worthShowing(tally)) {
                households.add(new ArrayList<>(List.of(tally)));
            }
        }
        return households.stream().map(this::hit).toList();
    }

    private Hit hit(List<Comparison.Tally> household) {
        Comparison.Tally first = household.getFirst();
        return new Hit(household.stream().map(tally -> new CertificateCode(rows.code(tally.row()))).toList(),
                Judgement.of(first, people()), first.evidence());
    }

    Rows rows() {
        return rows;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Keys phones() {
        return phones;
    }

    /** Of how many households one is meant, for what rarity says. */
    int people() {
        return Math.max(TOWN, rows.size());
    }

    IntStream rowsOf(IndexBuilder.KeyKind kind, String plain) {
        return keys.of(IndexBuilder.key(kind, plain));
    }

    int households(IndexBuilder.KeyKind kind, String plain) {
        return keys.count(IndexBuilder.key(kind, plain));
    }

    /** The rows with a telephone number that begins so; none where there are fewer than six digits, which say too little. */
    IntStream beginningOf(String digits) {
        return digits.length() < SHORTEST_NUMBER ? IntStream.empty() : phones.between(least(digits), greatest(digits));
    }

    int beginning(String digits) {
        return digits.length() < SHORTEST_NUMBER ? 0 : phones.count(least(digits), greatest(digits));
    }

    private static long least(String digits) {
        return Long.parseLong(digits + "0".repeat(Math.max(0, WHOLE - digits.length())));
    }

    private static long greatest(String digits) {
        return Long.parseLong(digits + "9".repeat(Math.max(0, WHOLE - digits.length())));
    }

    /** The rows whose certificate or vehicle has this number; of a certificate its beginning is enough. */
    IntStream rowsOfNumber(String written) {
        String plain = Letters.joined(written);
        if (plain.length() < SHORTEST_CODE) {
            return IntStream.empty();
        }
        String start = written.strip().toUpperCase(Locale.ROOT);
        IntStream begun = IntStream.range(rows.firstFrom(start), rows.firstFrom(start + '\uffff'));
        return IntStream.concat(IntStream.concat(rowsOf(IndexBuilder.KeyKind.CODE, plain),
                rowsOf(IndexBuilder.KeyKind.VEHICLE, plain)), begun).distinct().sorted();
    }
}
