package app.baton.lead.radar;

import app.baton.people.Letters;
import java.util.List;
import java.util.Set;

/** The words of an address that tell one house from another. */
final class Postal {

    /** Ways and directions are written in too many forms to say much. */
    private static final Set<String> SAY_LITTLE = Set.of("st", "street", "ave", "av", "avenue", "rd", "road", "dr", "drive", "ln",
            "lane", "ct", "court", "blvd", "boulevard", "way", "pl", "place", "trl", "trail", "cir", "circle", "ter", "terrace",
            "pkwy", "parkway", "hwy", "highway", "sq", "square", "n", "s", "e", "w", "ne", "nw", "se", "sw", "north", "south",
            "east", "west");
    private static final Set<String> BEFORE_UNITS = Set.of("apt", "apartment", "unit", "suite", "ste", "lot", "no", "number",
            "rm", "room");

    private Postal() { }

    /** The words that name the street; all of them where nothing else would be left, as in "West St". */
    static List<String> names(List<String> words) {
        List<String> names = words.stream().filter(word -> !SAY_LITTLE.contains(word)).toList();
        return names.isEmpty() ? words : names;
    }

    static boolean saysLittle(String word) {
        return SAY_LITTLE.contains(word) || BEFORE_UNITS.contains(word);
    }

    /** "Apt 12", "#12" and "Unit 12" are one. */
    static String unit(String written) {
        return String.join("", Letters.words(written).stream().filter(word -> !BEFORE_UNITS.contains(word)).toList());
    }

    /** The five digits before the dash. */
    static String zip(String written) {
        String digits = Letters.digits(written);
        return digits.length() > 5 ? digits.substring(0, 5) : digits;
    }
}
