package app.baton.people;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads phone numbers as people and forms write them: "(734) 769-0118", "1-734...", "734.904.0112 cell", "2487700134 x9", a
 * "+1" set before a number that has one already. Numbers without a country code are of the dealership's country. A number
 * that lacks its area code is none: it is never invented.
 */
public final class PhoneReader {

    /** No number with an extension and words around it is longer; a longer text is no number. */
    private static final int LONGEST = 80;
    private static final int DIGITS_WITH_AREA = 10;
    private static final long FIRST_AREA = 2_000_000_000L;
    private static final int LONGEST_NATIONAL = 11;
    private static final int LONGEST_NUMBER = 15;
    private static final Pattern EXTENSION = Pattern.compile(
            "(?:\\bext(?:ension|n)?\\b?[.:\\s]*|(?<=[\\d\\s.)])x[.:\\s]*|#\\s*)(\\d{1,7})\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORDS = Pattern.compile("\\p{L}+\\.?");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:[,;/|&]|\\bor\\b|\\band\\b)\\s*", Pattern.CASE_INSENSITIVE);

    private final PhoneNumberUtil numbers;
    private final String country;

    /** For a country by its two capital letters, such as {@code "US"}. */
    public PhoneReader(String country) {
        this.numbers = PhoneNumberUtil.getInstance();
        this.country = country;
    }

    /** The number that a text is; empty where it is none, or more than one. */
    public Optional<PhoneNumber> read(String written) {
        String text = written.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher extension = EXTENSION.matcher(text);
        boolean mayHave = text.indexOf('x') >= 0 || text.indexOf('X') >= 0 || text.indexOf('#') >= 0;
        boolean has = mayHave && extension.find() && digits(text.substring(0, extension.start())) >= DIGITS_WITH_AREA;
        String number = has ? text.substring(0, extension.start()) : text;
        return Stream.concat(Stream.of(number), withoutPrefix(number).stream()).flatMap(one -> e164(one).stream()).findFirst()
                .map(found -> new PhoneNumber(found, has ? extension.group(1) : null));
    }

    /** The numbers of a text that may hold several: "734-769-0118 or 734-274-0163". What is no number is passed over. */
    public List<PhoneNumber> readAll(String written) {
        Optional<PhoneNumber> one = read(written);
        if (one.isPresent() || written.length() > LONGEST) {
            return one.stream().toList();
        }
        List<PhoneNumber> found = new ArrayList<>();
        for (String part : BETWEEN.split(written)) {
            read(part).ifPresent(found::add);
        }
        return found;
    }

    private Optional<String> e164(String text) {
        long count = digits(text);
        if (count > LONGEST_NUMBER + 1) {
            return Optional.empty();
        }
        Optional<Phonenumber.PhoneNumber> plain = plain(text, count);
        if (plain.isPresent()) {
            return valid(plain.get());
        }
        // words beside a whole number are no letters to dial
        String dialed = count >= DIGITS_WITH_AREA && text.codePoints().anyMatch(Character::isLetter)
                ? WORDS.matcher(text).replaceAll(" ") : text;
        try {
            return valid(numbers.parse(dialed, country));
        } catch (NumberParseException none) {
            return Optional.empty();
        }
    }

    private Optional<String> valid(Phonenumber.PhoneNumber number) {
        return numbers.isValidNumber(number) ? Optional.of(numbers.format(number, PhoneNumberFormat.E164)) : Optional.empty();
    }

    /** Ten digits of North America with an area code, and only signs between them, are the number that they say. */
    private Optional<Phonenumber.PhoneNumber> plain(String text, long count) {
        if (count != DIGITS_WITH_AREA || numbers.getCountryCodeForRegion(country) != 1) {
            return Optional.empty();
        }
        long national = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign >= '0' && sign <= '9') {
                national = national * 10 + sign - '0';
            } else if ("()-. ".indexOf(sign) < 0) {
                return Optional.empty();
            }
        }
        // a one or nought in front is no area code, and may stand before one
        return national < FIRST_AREA ? Optional.empty()
                : Optional.of(new Phonenumber.PhoneNumber().setCountryCode(1).setNationalNumber(national));
    }

    /** What stands behind a "+1" that some senders put before whatever was typed, where the rest alone could be a number. */
    private static Optional<String> withoutPrefix(String text) {
        if (!text.startsWith("+1")) {
            return Optional.empty();
        }
        String rest = text.substring(2).strip();
        long count = digits(rest);
        boolean whole = count == DIGITS_WITH_AREA || count == LONGEST_NATIONAL && rest.replaceAll("\\D", "").startsWith("1");
        return whole || rest.startsWith("+") ? Optional.of(rest) : Optional.empty();
    }

    private static long digits(String text) {
        long count = 0;
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            count += sign >= '0' && sign <= '9' ? 1 : 0;
        }
        return count;
    }
}
