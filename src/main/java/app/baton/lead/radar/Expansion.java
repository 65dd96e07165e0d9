package app.baton.lead.radar;

import app.baton.people.FirstNames;
import app.baton.people.Letters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The words of an index that a typed word may mean, by how they go with it, and what each kind of likeness is worth: as much as
 * it is rare that some household has such a word, less what it costs that it was typed so. In sixteenths of a bit.
 */
final class Expansion {

    private static final int SPELLED = Part.mask(Part.FIRST, Part.LAST, Part.STREET, Part.CITY);
    private static final int LONG_WORD = 8;
    private static final int MOST_WORTH = 16 * 16;
    private static final int SHORTEST_BEGINNING = 2;
    private static final Vocabulary.Range NONE = new Vocabulary.Range(0, 0);

    private final Wanted wanted;
    private final Map<Likeness, int[]> words = new EnumMap<>(Likeness.class);
    private final Map<Likeness, Integer> worth = new EnumMap<>(Likeness.class);
    private final Vocabulary.Range beginning;

    Expansion(Wanted wanted, Vocabulary vocabulary, int rows) {
        this.wanted = wanted;
        String text = wanted.text();
        int same = vocabulary.id(text);
        if (same >= 0) {
            put(Likeness.SAME, new int[] {same}, vocabulary, rows);
        }
        boolean number = Letters.isNumber(text);
        if (!number && wanted.mayBe(Part.FIRST)) {
            names(vocabulary, rows);
        }
        if (number ? wanted.mayBe(Part.HOUSE) : (wanted.parts() & SPELLED) != 0) {
            near(vocabulary, rows);
        }
        boolean begins = wanted.unfinished() && text.length() >= SHORTEST_BEGINNING
                || text.length() == 1 && wanted.mayBe(Part.FIRST);
        beginning = begins ? vocabulary.beginning(text) : NONE;
        if (begins) {
            worth.put(Likeness.BEGINNING, worth(Likeness.BEGINNING, vocabulary.count(beginning), rows));
        }
    }

    private void names(Vocabulary vocabulary, int rows) {
        put(Likeness.SHORT_FORM, FirstNames.forms(wanted.text()).stream().filter(form -> !form.equals(wanted.text()))
                .mapToInt(vocabulary::id).filter(id -> id >= 0).sorted().toArray(), vocabulary, rows);
        int initial = wanted.text().length() > 1 ? vocabulary.id(wanted.text().substring(0, 1)) : -1;
        if (initial >= 0) {
            put(Likeness.INITIAL, new int[] {initial}, vocabulary, rows);
        }
    }

    private void near(Vocabulary vocabulary, int rows) {
        String text = wanted.text();
        boolean number = Letters.isNumber(text);
        List<Integer> one = new ArrayList<>();
        List<Integer> two = new ArrayList<>();
        int most = text.length() >= LONG_WORD && !number ? 2 : 1;
        for (int id : vocabulary.near(text)) {
            String other = vocabulary.word(id);
            int slips = Letters.isNumber(other) == number ? Slip.between(text, other, most) : most + 1;
            if (slips == 1) {
                one.add(id);
            } else if (slips == 2 && most == 2) {
                two.add(id);
            }
        }
        put(Likeness.ONE_OFF, sorted(one), vocabulary, rows);
        put(Likeness.TWO_OFF, sorted(two), vocabulary, rows);
    }

    private static int[] sorted(List<Integer> ids) {
        return ids.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private void put(Likeness likeness, int[] ids, Vocabulary vocabulary, int rows) {
        if (ids.length > 0) {
            words.put(likeness, ids);
            worth.put(likeness, worth(likeness, Arrays.stream(ids).map(vocabulary::count).sum(), rows));
        }
    }

    private static int worth(Likeness likeness, int count, int rows) {
        return Math.max(1, Math.min(MOST_WORTH, Rarity.of(count, rows)) - likeness.cost());
    }

    Wanted wanted() {
        return wanted;
    }

    /** The words of each likeness but the beginnings, which are {@link #beginning}. */
    Map<Likeness, int[]> words() {
        return words;
    }

    Vocabulary.Range beginning() {
        return beginning;
    }

    int worth(Likeness likeness) {
        return worth.getOrDefault(likeness, 0);
    }
}
