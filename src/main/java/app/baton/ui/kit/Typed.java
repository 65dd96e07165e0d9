package app.baton.ui.kit;

import app.baton.journal.Texts;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.Money;

/**
 * How one kind of value is typed: the text to the value and back. What cannot be read stays as it was typed, with the
 * sentence of {@link Unread} beside it. {@code look} tells which control suits it.
 */
public record Typed<T>(Look look, Function<String, T> reader, Function<T, String> writer) {

    private static final Pattern SHORT_DAY = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{2}|\\d{4}))?");
    private static final Pattern NEXT_DAYS = Pattern.compile("([+-]\\d{1,3})");
    private static final List<DateTimeFormatter> DAYS_WITH_YEAR = List.of(form("uuuu-M-d"), form("MMM d, uuuu"),
            form("MMM d uuuu"), form("MMMM d, uuuu"), form("MMMM d uuuu"), form("d MMM uuuu"), form("d MMMM uuuu"));

    /** What a control for it looks like. */
    public enum Look {
        LINE, LINES, CODE, MONEY, PERCENT, NUMBER, DAY
    }

    /** What was typed is no such value; the message is for the person. */
    public static final class Unread extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        public Unread(String sentence) {
            super(sentence);
        }

        /** The sentence for the person. */
        public String sentence() {
            return String.valueOf(getMessage());
        }
    }

    /** @throws Unread with a sentence, when the text is no such value */
    public T read(String text) {
        return reader.apply(look == Look.LINES ? text : text.strip());
    }

    public String show(T value) {
        return writer.apply(value);
    }

    public static Typed<String> line() {
        return new Typed<>(Look.LINE, text -> text, text -> text);
    }

    /** Several lines; blanks at their ends belong to the text. */
    public static Typed<String> lines() {
        return new Typed<>(Look.LINES, text -> text, text -> text);
    }

    /** "2,500", "$2,500.50". */
    public static Typed<Money> money(Texts texts) {
        return new Typed<>(Look.MONEY, text -> {
            String plain = text.replaceFirst("^(-?)\\$", "$1").replace(",", "");
            if (!plain.matches("-?\\d{1,10}(\\.\\d{1,2})?")) {
                throw new Unread(texts.say("kit.money-wrong", text));
            }
            return Dollars.parse(plain.matches(".*\\.\\d") ? plain + "0" : plain);
        }, money -> texts.formats().money(money).replace("$", ""));
    }

    /** "4.9" or "4.9%". */
    public static Typed<Percent> percent(Texts texts) {
        return new Typed<>(Look.PERCENT, text -> {
            String plain = text.replaceFirst("\\s*%$", "").replaceFirst("^(-?)\\.", "$10.");
            try {
                return Percent.parse(plain);
            } catch (IllegalArgumentException refused) {
                throw new Unread(texts.say("kit.percent-wrong", text));
            }
        }, Percent::wire);
    }

    /** A whole number. */
    public static Typed<Integer> number(Texts texts) {
        return new Typed<>(Look.NUMBER, text -> {
            String plain = text.replace(",", "");
            if (!plain.matches("-?\\d{1,9}")) {
                throw new Unread(texts.say("kit.number-wrong", text));
            }
            return Integer.valueOf(plain);
        }, String::valueOf);
    }

    /** "11/30", "11/30/2026", "Nov 30", "2026-11-30", or "+7" from today; without a year it is the year of today. */
    public static Typed<LocalDate> day(Texts texts, LocalDate today) {
        return new Typed<>(Look.DAY, text -> readDay(text, texts, today), texts.formats()::date);
    }

    /** A value with a way of its own to be read; an {@link IllegalArgumentException} of it has the sentence. */
    public static <T> Typed<T> of(Look look, Function<String, T> reader, Function<T, String> writer) {
        return new Typed<>(look, text -> {
            try {
                return reader.apply(text);
            } catch (Unread unread) {
                throw unread;
            } catch (IllegalArgumentException refused) {
                throw new Unread(String.valueOf(refused.getMessage()));
            }
        }, writer);
    }

    private static LocalDate readDay(String text, Texts texts, LocalDate today) {
        try {
            if (NEXT_DAYS.matcher(text).matches()) {
                return today.plusDays(Integer.parseInt(text));
            }
            Matcher numbers = SHORT_DAY.matcher(text);
            if (numbers.matches()) {
                String year = numbers.group(3);
                return LocalDate.of(year == null ? today.getYear() : Integer.parseInt(year.length() == 2 ? "20" + year : year),
                        Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2)));
            }
            String tidy = text.replaceAll("\\s+", " ");
            for (String spelled : List.of(tidy, tidy + " " + today.getYear())) {
                for (DateTimeFormatter form : DAYS_WITH_YEAR) {
                    try {
                        return LocalDate.parse(spelled, form);
                    } catch (DateTimeException another) {
                        // the next spelling may fit
                    }
                }
            }
        } catch (DateTimeException noSuchDay) {
            throw new Unread(texts.say("kit.day-unknown", text));
        }
        throw new Unread(texts.say("kit.day-wrong", text));
    }

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.US)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
