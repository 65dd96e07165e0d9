package app.baton.intake;

import app.baton.incentive.Brands;
import app.baton.incentive.CustomerFact;
import app.baton.incentive.CustomerFact.Owns.Holding;
import app.baton.incentive.Fact;
import app.baton.incentive.PartyRole;
import app.baton.journal.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody owns or leases already, as a sheet says it: loyalty to a brand, or conquest from the others. */
final class BrandPhrases {

    private static final int CASES = Pattern.CASE_INSENSITIVE;
    private static final Pattern HOLDS = Pattern.compile("(registered )?(owns or leases|leases or owns|owner or lessee of|owns"
            + "|leases|owner of|lessee of|loyalty|conquest)\\b[:,]?\\s*(.*)", CASES);
    private static final Pattern TRADE = Pattern.compile("[,(]?\\s*(?:no|without an?) trade(?:-| )?in(?: (?:needed|required"
            + "|necessary))?\\)?", CASES);
    private static final Pattern DAYS = Pattern.compile(",?\\s*for (?:at least )?(\\d{1,4}) days(,? without a break|,?"
            + " unbroken)?",
            CASES);
    private static final Pattern SINCE = Pattern.compile(",?\\s*(?:of )?(?:model years? )?\\b(\\d{4}) (?:or|and) newer\\b",
            CASES);
    private static final Pattern SPAN = Pattern.compile(",?\\s*(?:of )?(?:model years?"
            + " )?\\b(\\d{4})\\s*(?:-|–|to)\\s*(\\d{4})\\b",
            CASES);
    private static final Pattern OTHERS = Pattern.compile("(?:(?:other|competing|competitive)[ -](?:brands?|makes?)(?:"
            + " vehicles?)?"
            + "|(?:brands?|makes?)(?= ?(?:\\(?not|except|but|other than)))(?:,? ?\\(?(?:not|except|but not|but|other than) "
            + "([^()]+)\\)?)?", CASES);
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\d&.'-]*(?: \\p{Lu}[\\p{L}\\d&.'-]*)?");

    private final KnownPrograms known;
    private final Set<String> makes;
    private final Set<String> own;
    private final RowDoubts doubts;
    private final Texts texts;

    BrandPhrases(KnownPrograms known, Set<String> makes, Set<String> own, RowDoubts doubts, Texts texts) {
        this.known = known;
        this.makes = makes;
        this.own = own;
        this.doubts = doubts;
        this.texts = texts;
    }

    /** What somebody holds, when the words say nothing else. */
    Optional<Fact> owns(String words, List<PartyRole> roles) {
        Matcher holds = HOLDS.matcher(words);
        if (!holds.matches()) {
            return Optional.empty();
        }
        String how = holds.group(2).toLowerCase(Locale.ROOT);
        String rest = TRADE.matcher(holds.group(3)).replaceFirst("");
        Matcher days = DAYS.matcher(rest);
        boolean held = days.find();
        rest = held ? days.replaceFirst("") : rest;
        Matcher since = SINCE.matcher(rest);
        Matcher span = SPAN.matcher(rest);
        @Nullable Integer from = null;
        @Nullable Integer to = null;
        if (since.find()) {
            from = Integer.valueOf(since.group(1));
            rest = since.replaceFirst("");
        } else if (span.find()) {
            from = Integer.valueOf(span.group(1));
            to = Integer.valueOf(span.group(2));
            rest = span.replaceFirst("");
        }
        @Nullable Integer first = from;
        @Nullable Integer last = to;
        return brands(how, rest.strip().replaceFirst("(?i)^(?:an?|any|one)\\b\\s*", "").replaceFirst("(?i)\\s*\\bvehicles?$", "")
                .strip()).map(brands -> new CustomerFact.Owns(roles, holding(how), brands, first, last,
                held ? Integer.parseInt(days.group(1)) : 0, held && days.group(2) != null, holds.group(1) != null));
    }

    private static Holding holding(String how) {
        return switch (how) {
            case "owns", "owner of" -> Holding.OWNS;
            case "leases", "lessee of" -> Holding.LEASES;
            default -> Holding.OWNS_OR_LEASES;
        };
    }

    private Optional<Brands> brands(String how, String text) {
        Matcher others = OTHERS.matcher(text);
        boolean conquest = how.equals("conquest");
        if (others.matches() || conquest && text.isEmpty()) {
            return !text.isEmpty() && others.group(1) != null ? named(others.group(1)).map(except -> new Brands(List.of(),
                    except))
                    : sponsors("programs.import.look.conquest").map(except -> new Brands(List.of(), except));
        }
        if (how.equals("loyalty") && text.isEmpty()) {
            return sponsors("programs.import.look.loyalty").map(only -> new Brands(only, List.of()));
        }
        return named(text).map(only -> new Brands(only, List.of()));
    }

    /** The sponsor's own brands, which the sheet did not name: that is said. */
    private Optional<List<String>> sponsors(String key) {
        if (own.isEmpty()) {
            return Optional.empty();
        }
        doubts.add(texts.say(key, String.join(", ", own)));
        return Optional.of(List.copyOf(own));
    }

    private Optional<List<String>> named(String text) {
        List<String> names = FactPhrases.names(text);
        if (names.isEmpty() || !names.stream().allMatch(name -> NAME.matcher(name).matches())) {
            return Optional.empty();
        }
        Set<String> heard = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        heard.addAll(makes);
        heard.addAll(known.brands());
        List<String> news = names.stream().filter(name -> !heard.contains(name)).toList();
        if (!news.isEmpty()) {
            doubts.add(texts.say("programs.import.look.brands", String.join(", ", news)));
        }
        return Optional.of(names);
    }
}
