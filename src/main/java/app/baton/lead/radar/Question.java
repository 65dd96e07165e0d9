package app.baton.lead.radar;

import app.baton.people.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is looked for, taken apart.
 *
 * @param joined words that stand beside each other as one: two fields of {@code words} or three, which may be one name
 * @param phones ten digits, or seven without an area code, or the beginning of a number
 * @param numbers what may be the number of a certificate or of a vehicle
 */
record Question(List<Wanted> words, List<Joined> joined, List<String> phones, List<String> emails, List<String> numbers) {

    private static final int COST_LAST = 48;
    private static final int COST_FIRST = 40;
    private static final int COST_STREET = 40;
    private static final int COST_HOUSE = 48;
    private static final int COST_ZIP = 24;
    private static final int COST_CITY = 16;
    private static final int COST_WORD = 32;
    private static final int SHORT_WORD = 2;
    private static final int MOST_WORDS = 16;
    private static final int LONGEST = 200;
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\d-])(?:\\+?1[\\s.-]*)?\\(?(\\d{3})\\)?[\\s.-]*(\\d{3})[\\s.-]*(\\d{4})(?!\\d)");
    private static final Pattern LOCAL = Pattern.compile("(?<![\\d-])(\\d{3})[.-](\\d{4})(?!\\d)");
    private static final Pattern BEGUN = Pattern.compile(
            "(?<![\\d-])(?:\\((\\d{3})\\)|(\\d{3})[.-])\\s*(\\d{1,3})[\\s.-]*(\\d{0,3})$");
    private static final Pattern UNIT = Pattern.compile(
            "(?:\\b(?:apt|apartment|unit|suite|ste|lot)\\b\\.?\\s*#?|#)\\s*"
                    + "([\\p{L}\\d]{1,4}(?:-[\\p{L}\\d]{1,4})?)(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ZIP = Pattern.compile("^\\d{5}(-\\d{4})?$");

    /** Words from one to another, both included, as one. */
    record Joined(String text, int first, int last) { }

    /** The fields of a form. */
    static Question of(Typed typed) {
        List<Wanted> words = new ArrayList<>();
        List<Joined> joined = new ArrayList<>();
        names(typed.first(), Part.FIRST, COST_FIRST, words, joined);
        names(typed.last(), Part.LAST, COST_LAST, words, joined);
        List<String> street = Letters.words(typed.street());
        boolean numbered = !street.isEmpty() && Character.isDigit(street.getFirst().charAt(0));
        if (numbered) {
            words.add(Wanted.as(Part.HOUSE, street.getFirst(), COST_HOUSE, false));
        }
        Postal.names(numbered ? street.subList(1, street.size()) : street).forEach(word ->
                words.add(Wanted.as(Part.STREET, word, COST_STREET, true)));
        String unit = Postal.unit(typed.unit());
        if (!unit.isEmpty()) {
            words.add(Wanted.as(Part.UNIT, unit, 0, false));
        }
        Letters.words(typed.city()).forEach(word -> words.add(Wanted.as(Part.CITY, word, COST_CITY, true)));
        String zip = Postal.zip(typed.zip());
        if (!zip.isEmpty()) {
            words.add(Wanted.as(Part.ZIP, zip, COST_ZIP, false));
        }
        String phone = IndexBuilder.national(typed.phone());
        return new Question(words, joined, phone.length() < 3 ? List.of() : List.of(phone),
                typed.email().isBlank() ? List.of() : List.of(Email.plain(typed.email())),
                typed.number().isBlank() ? List.of() : List.of(typed.number().strip()));
    }

    private static void names(String text, Part part, int cost, List<Wanted> words, List<Joined> joined) {
        List<String> each = Letters.words(text);
        int from = words.size();
        for (String word : each) {
            boolean suffix = part == Part.LAST && each.size() > 1 && IndexBuilder.isSuffix(word);
            words.add(suffix ? Wanted.as(Part.SUFFIX, IndexBuilder.suffix(word), 0, false)
                    : Wanted.as(part, word, each.size() > 1 ? cost / 3 : cost, true));
        }
        join(words, from, joined);
    }

    /** Each two and each three that stand beside each other. */
    private static void join(List<Wanted> words, int from, List<Joined> joined) {
        for (int first = from; first < words.size(); first++) {
            var text = new StringBuilder(words.get(first).text());
            for (int last = first + 1; last < words.size() && last <= first + 2; last++) {
                text.append(words.get(last).text());
                joined.add(new Joined(text.toString(), first, last));
            }
        }
    }

    /** One line of free text; {@code known} says whether a word is the number of a certificate or of a vehicle. */
    static Question of(String text, Predicate<String> known) {
        String rest = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        List<String> emails = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        var left = new StringBuilder();
        for (String word : rest.split("[\\s,;]+")) {
            if (word.indexOf('@') > 0) {
                emails.add(Email.plain(word));
            } else if (known.test(word)) {
                numbers.add(word);
            } else {
                left.append(word).append(' ');
            }
        }
        List<String> phones = new ArrayList<>();
        List<Wanted> words = new ArrayList<>();
        rest = take(PHONE, left.toString().strip(), phones);
        rest = take(LOCAL, rest, phones);
        rest = take(BEGUN, rest, phones);
        List<String> units = new ArrayList<>();
        rest = take(UNIT, rest, units);
        units.forEach(unit -> words.add(Wanted.as(Part.UNIT, Postal.unit(unit), 0, false)));
        List<Joined> joined = new ArrayList<>();
        int from = words.size();
        List<String> each = Letters.words(rest);
        for (int i = 0; i < each.size() && i < MOST_WORDS; i++) {
            words.add(free(each.get(i), i == each.size() - 1));
        }
        join(words, from, joined);
        return new Question(words, joined, phones, emails, numbers);
    }

    /** Words that stand beside each other as one word, which may be what they may be. */
    Wanted whole(Joined it) {
        Wanted first = words.get(it.first());
        return new Wanted(it.text(), first.parts(), first.as(), 0, false);
    }

    private static Wanted free(String word, boolean last) {
        if (IndexBuilder.isSuffix(word)) {
            return Wanted.as(Part.SUFFIX, IndexBuilder.suffix(word), 0, false);
        }
        boolean little = word.length() <= SHORT_WORD || Postal.saysLittle(word);
        boolean zip = ZIP.matcher(word).matches();
        return Wanted.free(word, little ? 0 : zip ? COST_ZIP : COST_WORD, last);
    }

    /** Takes what the pattern finds out of the text. */
    private static String take(Pattern pattern, String text, List<String> found) {
        Matcher matcher = pattern.matcher(text);
        var left = new StringBuilder();
        while (matcher.find()) {
            var all = new StringBuilder();
            for (int i = 1; i <= matcher.groupCount(); i++) {
                all.append(matcher.group(i) == null ? "" : matcher.group(i));
            }
            found.add(all.toString());
            matcher.appendReplacement(left, " ");
        }
        return matcher.appendTail(left).toString();
    }
}
