package app.baton.lead.radar;

import app.baton.people.Letters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Takes offers in, in any order, and makes an index of them: rows are put in the order of their certificates and words in
 * alphabetical order, so that the index depends on what was taken in and on nothing else. For one thread.
 */
public final class IndexBuilder {

    private static final Map<String, String> SUFFIXES = Map.of("junior", "jr", "senior", "sr", "2nd", "ii", "3rd", "iii");
    private static final int LOCAL_DIGITS = 7;
    private static final int TAIL = 8;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /** One offer, its words numbered as they came. */
    private record Row(String code, int[] cells, long[] marks, long[] keys) { }

    IndexBuilder() { }

    /** Takes one offer in; no two have one certificate. */
    public IndexBuilder add(PrivateOffer offer) {
        Household holder = offer.holder();
        Set<Integer> cells = new LinkedHashSet<>();
        holder.persons().forEach(person -> name(person, cells));
        address(holder.address(), cells);
        List<Long> marks = new ArrayList<>();
        List<Long> keys = new ArrayList<>();
        keys.add(key(KeyKind.CODE, offer.code().plain()));
        for (String phone : holder.phones()) {
            String digits = national(phone);
            if (!digits.isEmpty()) {
                marks.add(Rows.mark(Rows.Mark.PHONE, Long.parseLong(digits)));
                keys.add(key(KeyKind.LOCAL, digits.substring(Math.max(0, digits.length() - LOCAL_DIGITS))));
            }
        }
        for (String email : holder.emails()) {
            String plain = Email.plain(email);
            marks.add(Rows.mark(Rows.Mark.EMAIL, Keys.hash(plain)));
            marks.add(Rows.mark(Rows.Mark.EMAIL_NAME, Keys.hash(Email.name(plain))));
            keys.add(key(KeyKind.EMAIL, plain));
            keys.add(key(KeyKind.EMAIL_NAME, Email.name(plain)));
        }
        if (offer.vehicle() != null) {
            String vin = Letters.joined(offer.vehicle().value());
            for (String part : List.of(vin, vin.substring(Math.max(0, vin.length() - TAIL)))) {
                marks.add(Rows.mark(Rows.Mark.VEHICLE, Keys.hash(part)));
                keys.add(key(KeyKind.VEHICLE, part));
            }
        }
        rows.add(new Row(offer.code().value(), cells.stream().mapToInt(Integer::intValue).toArray(), longs(marks), longs(keys)));
        return this;
    }

    private static long[] longs(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).toArray();
    }

    /** What a key is a key to; it is part of what is hashed. */
    enum KeyKind { CODE, LOCAL, EMAIL, EMAIL_NAME, VEHICLE }

    static long key(KeyKind kind, String plain) {
        return Keys.hash(plain) * 31 + kind.ordinal();
    }

    /** The ten digits that are dialed at home; of a number of another country its last ten. */
    static String national(String phone) {
        String digits = Letters.digits(phone);
        return digits.length() > 10 ? digits.substring(digits.length() - 10) : digits;
    }

    private void name(Addressee person, Set<Integer> cells) {
        word(person.first(), Part.FIRST, cells);
        word(person.middle(), Part.MIDDLE, cells);
        word(person.last(), Part.LAST, cells);
        Letters.words(person.suffix()).forEach(word -> cell(suffix(word), Part.SUFFIX, cells));
    }

    static String suffix(String word) {
        return SUFFIXES.getOrDefault(word, word);
    }

    static boolean isSuffix(String word) {
        return SUFFIXES.containsKey(word) || word.equals("jr") || word.equals("sr") || word.equals("ii") || word.equals("iii")
                || word.equals("iv");
    }

    /** Each word of it, and where it is of several words also all of them as one: "Van der Meer" is "Vandermeer" too. */
    private void word(String text, Part part, Set<Integer> cells) {
        List<String> each = Letters.words(text);
        each.forEach(word -> cell(word, part, cells));
        if (each.size() > 1) {
            cell(String.join("", each), part, cells);
        }
    }

    private void address(HomeAddress address, Set<Integer> cells) {
        List<String> street = Letters.words(address.street());
        boolean numbered = !street.isEmpty() && Character.isDigit(street.getFirst().charAt(0));
        if (numbered) {
            cell(street.getFirst(), Part.HOUSE, cells);
        }
        Postal.names(numbered ? street.subList(1, street.size()) : street).forEach(word -> cell(word, Part.STREET, cells));
        String unit = Postal.unit(address.unit());
        if (!unit.isEmpty()) {
            cell(unit, Part.UNIT, cells);
        }
        word(address.city(), Part.CITY, cells);
        String zip = Postal.zip(address.zip());
        if (!zip.isEmpty()) {
            cell(zip, Part.ZIP, cells);
        }
    }

    private void cell(String word, Part part, Set<Integer> cells) {
        int number = numbers.computeIfAbsent(word, fresh -> {
            words.add(fresh);
            return words.size() - 1;
        });
        cells.add(Rows.cell(number, part));
    }

    /** The index of what was taken in. */
    public HouseholdIndex build() {
        if (rows.size() >= Keys.MOST_ROWS - 1) {
            throw new IllegalStateException("an index has at most " + (Keys.MOST_ROWS - 2) + " rows");
        }
        List<Row> sorted = rows.stream().sorted(Comparator.comparing(Row::code)).toList();
        String[] alphabet = words.stream().sorted().toArray(String[]::new);
        int[] places = new int[alphabet.length];
        for (int place = 0; place < alphabet.length; place++) {
            places[Objects.requireNonNull(numbers.get(alphabet[place]))] = place;
        }
        int size = sorted.size();
        int[] cellStarts = new int[size + 1];
        int[] markStarts = new int[size + 1];
        for (int row = 0; row < size; row++) {
            cellStarts[row + 1] = cellStarts[row] + sorted.get(row).cells().length;
            markStarts[row + 1] = markStarts[row] + sorted.get(row).marks().length;
        }
        int[] cells = sorted.stream().flatMapToInt(row -> Arrays.stream(row.cells()))
                .map(cell -> Rows.cell(places[Rows.word(cell)], Rows.part(cell))).toArray();
        long[] marks = sorted.stream().flatMapToLong(row -> Arrays.stream(row.marks())).toArray();
        Rows all = new Rows(sorted.stream().map(Row::code).toArray(String[]::new), cellStarts, cells, markStarts, marks);
        return new HouseholdIndex(all, vocabulary(alphabet, all), phones(all), keys(sorted));
    }

    private static Keys keys(List<Row> sorted) {
        return new Keys(IntStream.range(0, sorted.size()).boxed().flatMapToLong(row ->
                Arrays.stream(sorted.get(row).keys()).map(value -> Keys.key(value, row))).toArray());
    }

    private static Keys phones(Rows rows) {
        return new Keys(IntStream.range(0, rows.size()).boxed().flatMapToLong(row ->
                LongStream.range(rows.firstMark(row), rows.firstMark(row + 1)).map(at -> rows.mark((int) at))
                        .filter(mark -> Rows.is(mark, Rows.Mark.PHONE)).map(mark -> Keys.key(Rows.value(mark), row))).toArray());
    }

    /** Which rows each word stands in: counted first, then filled in row by row, so that they ascend. */
    private static Vocabulary vocabulary(String[] alphabet, Rows rows) {
        int[] last = new int[alphabet.length];
        Arrays.fill(last, -1);
        int[] starts = new int[alphabet.length + 1];
        eachWord(rows, last, (word, _) -> starts[word + 1]++);
        for (int word = 0; word < alphabet.length; word++) {
            starts[word + 1] += starts[word];
        }
        int[] next = Arrays.copyOf(starts, alphabet.length);
        int[] list = new int[starts[alphabet.length]];
        Arrays.fill(last, -1);
        eachWord(rows, last, (word, row) -> list[next[word]++] = row);
        return new Vocabulary(alphabet, starts, list);
    }

    private interface Seen {
        void at(int word, int row);
    }

    private static void eachWord(Rows rows, int[] last, Seen seen) {
        for (int row = 0; row < rows.size(); row++) {
            for (int place = rows.firstCell(row); place < rows.firstCell(row + 1); place++) {
                int word = Rows.word(rows.cell(place));
                if (last[word] != row) {
                    last[word] = row;
                    seen.at(word, row);
                }
            }
        }
    }
}
