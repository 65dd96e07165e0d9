package app.baton.campaign;

import app.baton.journal.Problem;
import app.baton.journal.Settings;
import java.text.Normalizer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How campaigns are called and tagged, so that reports can be read (CD10): two patterns of parts in braces, with other
 * characters as themselves. The parts are {@code {month}} (2026-11, the month of the first day), {@code {line}} (the first
 * vehicle line), {@code {channel}} and {@code {words}} (what the writer calls it). Tags are in lower case with dashes.
 */
public record NamingStandard(String name, String tag) {

    /** Lower case letters and digits in words with dashes between them. */
    static final Pattern TAG = Pattern.compile("(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*");

    private static final String NAME = "campaign.naming";
    private static final String TAGS = "campaign.tagging";
    private static final Pattern PART = Pattern.compile("\\{([^{}]*)}");
    private static final String EVERY_LINE = "All";

    /** @throws Problem of kind {@code BAD_INPUT} about the field {@code name} or {@code tag} */
    public NamingStandard {
        check("name", name);
        check("tag", tag);
    }

    /** One piece of a pattern: a part, or text that stands for itself. */
    private sealed interface Piece {
        record Text(String text) implements Piece { }

        record Of(Part part) implements Piece { }
    }

    /** What a name can be made of. */
    private enum Part {
        MONTH("\\d{4}-\\d{2}"), LINE(""), CHANNEL("[\\p{L}\\p{N} -]+?"), WORDS(".*?\\S.*?");

        private final String anything;

        Part(String anything) {
            this.anything = anything;
        }

        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** "2026-11 Truck Month", tagged "2026-11-truck-month". */
    public static NamingStandard usual() {
        return new NamingStandard("{month} {words}", "{month}-{words}");
    }

    public static NamingStandard of(Settings settings) {
        NamingStandard usual = usual();
        return new NamingStandard(settings.find(NAME).orElse(usual.name), settings.find(TAGS).orElse(usual.tag));
    }

    /** Keeps this standard; needs an open unit of work. */
    public void keep(Settings settings) {
        settings.put(NAME, name);
        settings.put(TAGS, tag);
    }

    /** A name and a tag by the standard. */
    public record Called(String name, String tag) { }

    /** What a campaign would be called, to show what the patterns come to. */
    public Called example(YearMonth month, String line, Channel channel, String words) {
        Facts facts = new Facts(month, line, channel);
        return new Called(filled(name, facts, words), slug(filled(tag, facts, words)));
    }

    /** Whether a campaign is called by the standard. */
    public boolean kept(Campaign campaign) {
        return pattern(campaign, false).matcher(campaign.name()).matches();
    }

    /** The name that the standard gives a campaign, with the writer's own words taken from what it is called now. */
    public String proposedName(Campaign campaign) {
        return filled(name, Facts.of(campaign), words(campaign));
    }

    /** The tag that the standard gives a campaign. */
    public String proposedTag(Campaign campaign) {
        return slug(filled(tag, Facts.of(campaign), words(campaign)));
    }

    /** The writer's own words in a name: what is left of it where it keeps the standard, for whatever month, or all of it. */
    String words(Campaign campaign) {
        Matcher matcher = pattern(campaign, true).matcher(campaign.name());
        if (matcher.matches()) {
            return matcher.group("words").strip();
        }
        return campaign.name().replaceFirst("^\\d{4}-\\d{2}\\s+", "").strip();
    }

    /** Any text as a tag. */
    static String slug(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        String dashed = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return dashed.length() > 64 ? dashed.substring(0, 64).replaceAll("-+$", "") : dashed;
    }

    private Pattern pattern(Campaign campaign, boolean anyMonth) {
        return Pattern.compile(pieces(name).stream().map(piece -> switch (piece) {
            case Piece.Text text -> Pattern.quote(text.text());
            case Piece.Of(Part part) when part == Part.WORDS -> "(?<words>" + part.anything + ")";
            case Piece.Of(Part part) when part == Part.LINE -> lines(campaign);
            case Piece.Of(Part part) -> anyMonth ? part.anything : Pattern.quote(value(part, Facts.of(campaign), ""));
        }).collect(Collectors.joining()), Pattern.DOTALL);
    }

    /** Any line of the campaign will do in its name. */
    private static String lines(Campaign campaign) {
        List<String> lines = campaign.vehicleLines().isEmpty() ? List.of(EVERY_LINE) : campaign.vehicleLines();
        return lines.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String filled(String pattern, Facts facts, String words) {
        return pieces(pattern).stream().map(piece -> switch (piece) {
            case Piece.Text text -> text.text();
            case Piece.Of(Part part) -> value(part, facts, words);
        }).collect(Collectors.joining()).strip();
    }

    private static String value(Part part, Facts facts, String words) {
        return switch (part) {
            case MONTH -> facts.month.toString();
            case LINE -> facts.line;
            case CHANNEL -> word(facts.channel);
            case WORDS -> words;
        };
    }

    /** What a name says of its campaign beside the writer's words. */
    private record Facts(YearMonth month, String line, Channel channel) {

        static Facts of(Campaign campaign) {
            return new Facts(YearMonth.from(campaign.starts()), campaign.vehicleLines().isEmpty() ? EVERY_LINE
                    : campaign.vehicleLines().getFirst(), campaign.channel());
        }
    }

    /** "Paid search" for a channel, as it stands in names. */
    private static String word(Channel channel) {
        String words = channel.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static List<Piece> pieces(String pattern) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = PART.matcher(pattern);
        int at = 0;
        while (matcher.find()) {
            if (matcher.start() > at) {
                pieces.add(new Piece.Text(pattern.substring(at, matcher.start())));
            }
            pieces.add(new Piece.Of(Part.valueOf(matcher.group(1).toUpperCase(Locale.ROOT))));
            at = matcher.end();
        }
        if (at < pattern.length()) {
            pieces.add(new Piece.Text(pattern.substring(at)));
        }
        return pieces;
    }

    private static void check(String field, String pattern) {
        Matcher matcher = PART.matcher(pattern);
        List<String> parts = new ArrayList<>();
        while (matcher.find()) {
            parts.add(matcher.group(1));
        }
        List<String> known = Arrays.stream(Part.values()).map(Part::wire).toList();
        String rest = matcher.replaceAll("");
        if (!known.containsAll(parts) || rest.contains("{") || rest.contains("}")) {
            throw Problem.badInput("naming.unknown-part", field, "A pattern has only the parts {month}, {line}, {channel} and "
                    + "{words}. Nothing was changed. Mend \"" + pattern + "\".");
        }
        if (parts.stream().filter("words"::equals).count() != 1 || parts.size() != parts.stream().distinct().count()) {
            throw Problem.badInput("naming.no-words", field, "A pattern has {words} once, for what the writer calls the "
                    + "campaign, and no other part twice. Nothing was changed. Mend \"" + pattern + "\".");
        }
    }
}
