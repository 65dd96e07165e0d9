package app.baton.intake.leads;

import app.baton.intake.Cells;
import app.baton.lead.enquiry.ContactWay;
import app.baton.lead.enquiry.DayTime;
import app.baton.lead.enquiry.Email;
import app.baton.lead.enquiry.PhoneKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Single values as senders write them. */
final class Values {

    private static final Set<String> NOTHING = Set.of("", "n a", "na", "none", "null", "undefined", "unknown", "not specified",
            "not provided", "not available", "tbd", "any", "any model", "any make", "other", "select", "please select",
                    "full line",
            "all", "all models", "all makes", "undecided", "unsure", "not sure", "no preference", "select model", "select make",
            "select year", "model", "make", "year", "unspecified", "multiple", "no vehicle", "0", "0000");
    private static final Pattern MAIL = Pattern.compile(
            "[^\\s@<>(),;:\"\\\\\\[\\]]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{"
                    + "N}-]*[\\p{L}\\p{N}])?)*\\.\\p{L}{2,63}");
    private static final String MAIL_TO = "mailto:";
    private static final Pattern IN_BRACKETS = Pattern.compile("^<(.*)>$");
    private static final Pattern BETWEEN_MAILS = Pattern.compile("\\s*[;,\\s]\\s*");
    private static final Pattern THOUSANDS = Pattern.compile("(\\d{1,3}(?:\\.\\d)?)\\s*k\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ABOUT = Pattern.compile("^(?:about|approx(?:imately|\\.)?|around|roughly|~|ca\\.?)\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> ANY_TIME = Set.of("no preference", "nopreference", "any time", "anytime", "any");
    private static final BigDecimal THOUSAND = new BigDecimal(1000);
    private static final int MOST_MILES = 2_000_000;

    private Values() { }

    /** The words, or none where they only fill a place: "N/A", "Full Line", "Select". */
    static @Nullable String said(String words) {
        return NOTHING.contains(Label.plain(words)) ? null : words.strip();
    }

    /** The words, or none where nothing is written. */
    static @Nullable String orNull(String words) {
        return words.isBlank() ? null : words.strip();
    }

    static @Nullable Integer year(String words) {
        return Cells.year(words).filter(year -> year >= 1900).orElse(null);
    }

    /** Whole miles: "88,410", "57k", "about 80,000", "120,000 km". */
    static Optional<Integer> miles(String words, boolean kilometers) {
        String text = ABOUT.matcher(words.strip()).replaceFirst("");
        Matcher thousands = THOUSANDS.matcher(text);
        boolean short1 = thousands.matches() && !text.toLowerCase(Locale.ROOT).contains("km");
        Optional<Integer> miles = short1 ? Cells.miles(new BigDecimal(thousands.group(1)).multiply(THOUSAND)
                .setScale(0, RoundingMode.HALF_UP).toPlainString(), kilometers) : Cells.miles(text, kilometers);
        return miles.filter(read -> read <= MOST_MILES);
    }

    static Email email(String written, boolean preferred) {
        String address = written.strip();
        if (address.regionMatches(true, 0, MAIL_TO, 0, MAIL_TO.length())) {
            address = address.substring(MAIL_TO.length());
        }
        if (address.startsWith("<")) {
            address = IN_BRACKETS.matcher(address).replaceFirst("$1");
        }
        return new Email(address, MAIL.matcher(address).matches(), preferred);
    }

    /** The addresses of a text that may hold several. */
    static List<String> emails(String written) {
        return written.contains("@") ? BETWEEN_MAILS.splitAsStream(written.strip()).filter(part -> !part.isEmpty())
                .toList() : List.of(written.strip());
    }

    static PhoneKind phoneKind(String written) {
        return switch (Label.plain(written).replace(" ", "")) {
            case "cell", "cellphone", "cellular", "mobile", "mobilephone", "mobil", "sms", "text" -> PhoneKind.CELL;
            case "voice", "landline", "day", "daytime", "dayphone", "daytimephone", "evening", "eveningphone", "nightphone" ->
                    PhoneKind.VOICE;
            case "home", "homephone", "residence", "residential", "house" -> PhoneKind.HOME;
            case "work", "workphone", "business", "businessphone", "office" -> PhoneKind.WORK;
            case "fax", "facsimile", "faxnumber" -> PhoneKind.FAX;
            case "pager", "beeper" -> PhoneKind.PAGER;
            default -> PhoneKind.UNSAID;
        };
    }

    static @Nullable DayTime dayTime(String written) {
        if (written.isEmpty()) {
            return null;
        }
        String words = Label.plain(written);
        return words.contains("morning") ? DayTime.MORNING : words.contains("afternoon") ? DayTime.AFTERNOON
                : words.contains("evening") || words.equals("night") ? DayTime.EVENING
                : ANY_TIME.contains(words) ? DayTime.ANY
                : words.equals("day") || words.equals("daytime") ? DayTime.DAY : null;
    }

    static @Nullable ContactWay way(String written) {
        if (written.isEmpty()) {
            return null;
        }
        String words = written.toLowerCase(Locale.ROOT);
        List<ContactWay> named = List.of(ContactWay.values()).stream()
                .filter(way -> ConsentReader.names(way).matcher(words).find()).toList();
        return named.size() == 1 ? named.getFirst() : null;
    }
}
