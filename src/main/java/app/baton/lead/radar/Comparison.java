package app.baton.lead.radar;

import app.baton.people.Letters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares what was typed with one household, word by word and number by number, after Fellegi and Sunter: what agrees adds as
 * much as it is rare, what is missing takes away a little. A word of the household is used for one typed word only.
 */
final class Comparison {

    private static final int COST_SWAPPED = 32;
    private static final int COST_OTHER_SUFFIX = 64;
    private static final int COST_OTHER_UNIT = 40;
    private static final int COST_NO_UNIT = 8;

    private final HouseholdIndex index;
    private final Question question;
    private final List<Expansion> typed;
    private final Lookup lookup;
    private final Numbers numbers;
    private final List<Question.Joined> joined;
    private final List<Integer> unfinished = new ArrayList<>();
    /** What was typed as such, each with what it is called in evidence. */
    private final Map<Evidence.What, Part> said = new EnumMap<>(Evidence.What.class);

    /**
     * @param typed the words of the question, then those of {@code joined}
     * @param joined words that stand beside each other and are one word of the index
     */
    Comparison(HouseholdIndex index, Question question, List<Expansion> typed, List<Question.Joined> joined) {
        this.index = index;
        this.question = question;
        this.typed = typed;
        this.joined = joined;
        this.lookup = new Lookup(typed);
        this.numbers = new Numbers(index, question);
        for (int i = 0; i < typed.size(); i++) {
            if (typed.get(i).beginning().from() < typed.get(i).beginning().to()) {
                unfinished.add(i);
            }
        }
        Set<Part> parts = EnumSet.noneOf(Part.class);
        question.words().stream().filter(word -> word.as() != null).forEach(word -> parts.add(word.as()));
        for (Evidence.What what : Evidence.What.values()) {
            what.part().filter(parts::contains).ifPresent(part -> said.put(what, part));
        }
    }

    /** A typed word that goes with a word of the row. */
    private record Match(int typed, int place, Part part, Likeness likeness, int worth) { }

    /** What all of it comes to, in sixteenths of a bit. */
    record Tally(int row, int score, List<Evidence> evidence, int strangeNames) { }

    Tally of(int row) {
        List<Match> matches = matches(row);
        @Nullable Match[] chosen = new Match[typed.size()];
        Set<Integer> used = new HashSet<>();
        matches.sort((one, other) -> one.worth() != other.worth() ? Integer.compare(other.worth(), one.worth())
                : one.typed() != other.typed() ? Integer.compare(one.typed(), other.typed())
                : Integer.compare(one.place(), other.place()));
        for (Match match : matches) {
            if (chosen[match.typed()] == null && used.add(match.place())) {
                chosen[match.typed()] = match;
            }
        }
        return tally(row, chosen);
    }

    private List<Match> matches(int row) {
        List<Match> matches = new ArrayList<>();
        Rows rows = index.rows();
        for (int place = rows.firstCell(row); place < rows.firstCell(row + 1); place++) {
            int word = Rows.word(rows.cell(place));
            Part part = Rows.part(rows.cell(place));
            for (int at = lookup.first(word); at >= 0 && lookup.has(at, word); at++) {
                match(lookup.typed(at), place, part, lookup.likeness(at), matches);
            }
            for (int each : unfinished) {
                if (typed.get(each).beginning().has(word)) {
                    match(each, place, part, Likeness.BEGINNING, matches);
                }
            }
        }
        return matches;
    }

    private void match(int which, int place, Part part, Likeness likeness, List<Match> matches) {
        Expansion word = typed.get(which);
        boolean fits = word.wanted().mayBe(part) && switch (likeness) {
            case SHORT_FORM, INITIAL -> part == Part.FIRST || part == Part.MIDDLE;
            case ONE_OFF -> part != Part.ZIP && part != Part.UNIT && part != Part.SUFFIX && part != Part.MIDDLE;
            case SAME, TWO_OFF, BEGINNING -> true;
        };
        if (fits) {
            @Nullable Part as = word.wanted().as();
            boolean swapped = as != null && as != part && part != Part.MIDDLE;
            int worth = word.worth(likeness) - (swapped ? COST_SWAPPED : 0);
            matches.add(new Match(which, place, part, likeness, Math.max(1, part == Part.MIDDLE ? worth / 4 : worth)));
        }
    }

    private Tally tally(int row, @Nullable Match[] chosen) {
        int count = question.words().size();
        int[] worth = new int[count];
        for (int i = 0; i < count; i++) {
            @Nullable Match match = chosen[i];
            worth[i] = match == null ? -question.words().get(i).missing() : match.worth();
        }
        Set<Integer> covered = new HashSet<>();
        for (int i = count; i < chosen.length; i++) {
            @Nullable Match match = chosen[i];
            Question.Joined whole = joined.get(i - count);
            if (match != null) {
                for (int at = whole.first(); at <= whole.last(); at++) {
                    worth[at] = at == whole.first() ? match.worth() : 0;
                    chosen[at] = at == whole.first() ? match : null;
                    covered.add(at);
                }
            }
        }
        int score = 0;
        for (int each : worth) {
            score += each;
        }
        return evidence(row, chosen, covered, score);
    }

    private Tally evidence(int row, @Nullable Match[] chosen, Set<Integer> covered, int words) {
        List<Evidence> evidence = new ArrayList<>();
        int score = words;
        for (Optional<Numbers.Fit> fit : List.of(numbers.number(row), numbers.phone(row), numbers.email(row))) {
            if (fit.isPresent()) {
                score += fit.get().worth();
                evidence.add(fit.get().evidence());
            }
        }
        Set<Part> matched = EnumSet.noneOf(Part.class);
        boolean swapped = false;
        int strange = 0;
        for (int i = 0; i < question.words().size(); i++) {
            @Nullable Match match = chosen[i];
            Wanted wanted = question.words().get(i);
            if (match != null) {
                swapped |= wanted.as() == Part.FIRST && match.part() == Part.LAST;
                if (matched.add(match.part())) {
                    evidence.add(new Evidence.Word(match.part(), match.likeness()));
                }
            } else if (!covered.contains(i) && wanted.missing() > 0 && !Letters.isNumber(wanted.text())) {
                strange++;
            }
        }
        if (swapped && matched.contains(Part.FIRST)) {
            evidence.add(new Evidence.Swapped());
        }
        return new Tally(row, score - others(row, matched, evidence), evidence, strange);
    }

    /** What was typed and is another one here; returns what more that costs. */
    private int others(int row, Set<Part> matched, List<Evidence> evidence) {
        if (said.isEmpty()) {
            return 0;
        }
        Set<Part> has = EnumSet.noneOf(Part.class);
        Rows rows = index.rows();
        for (int place = rows.firstCell(row); place < rows.firstCell(row + 1); place++) {
            has.add(Rows.part(rows.cell(place)));
        }
        int cost = 0;
        for (var typedAs : said.entrySet()) {
            if (!matched.contains(typedAs.getValue())) {
                boolean other = has.contains(typedAs.getValue());
                cost += switch (typedAs.getKey()) {
                    case UNIT -> other ? COST_OTHER_UNIT : COST_NO_UNIT;
                    case SUFFIX -> other ? COST_OTHER_SUFFIX : COST_NO_UNIT;
                    case FIRST, LAST, HOUSE, STREET, CITY, ZIP, PHONE, EMAIL -> 0;
                };
                if (other) {
                    evidence.add(new Evidence.Other(typedAs.getKey()));
                }
            }
        }
        return cost;
    }
}
