package app.baton.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.money.Dollars;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.ResourceBundle;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Sentences and numbers made the quick way read as Java's own formats make them. */
class PlacesTest {

    private final Random random = new Random(42);
    private final Texts texts = Texts.english(ZoneId.of("America/Detroit"));

    @Test
    void everySentenceOfTheBundleIsFilledAsMessageFormatFillsIt() {
        ResourceBundle bundle = ResourceBundle.getBundle("app.baton.texts", Locale.US);
        int plain = 0;
        for (String key : bundle.keySet()) {
            String pattern = bundle.getString(key);
            for (int round = 0; round < 3; round++) {
                Object[] values = new Object[round == 0 ? 1 : 8];
                for (int i = 0; i < values.length; i++) {
                    values[i] = pattern.contains("choice") ? random.nextInt(3) : value();
                }
                String expected = new MessageFormat(pattern.replace("'", "''"), Locale.US).format(values);
                assertThat(texts.say(key, values)).as(key).isEqualTo(expected);
                plain += Places.fill(pattern, values, texts.formats()) == null ? 0 : 1;
            }
        }
        assertThat(plain).isGreaterThan(1_000);
    }

    @Test
    void whatIsNotPlainIsLeftToMessageFormat() {
        for (String pattern : List.of("{0,choice,1#one|1<{0} more}", "{0", "{a}", "{}", "{10}")) {
            assertThat(Places.fill(pattern, new Object[] {"x"}, texts.formats())).as(pattern).isNull();
        }
        assertThat(Places.fill("{0}", new Object[] {new BigDecimal("1.5")}, texts.formats())).isNull();
    }

    @Test
    void countsAndMoneyAreGroupedAsNumberFormatGroupsThem() {
        NumberFormat whole = NumberFormat.getIntegerInstance(Locale.US);
        NumberFormat cents = NumberFormat.getNumberInstance(Locale.US);
        cents.setMinimumFractionDigits(2);
        cents.setMaximumFractionDigits(2);
        for (int round = 0; round < 2_000; round++) {
            long number = random.nextLong() >> random.nextInt(64);
            assertThat(texts.formats().count(number)).isEqualTo(whole.format(number));
            BigDecimal amount = BigDecimal.valueOf(Math.abs(number % 10_000_000_000L)).movePointLeft(random.nextInt(3));
            Money money = Money.of(CurrencyUnit.USD, amount, RoundingMode.UNNECESSARY);
            assertThat(texts.formats().cents(money)).isEqualTo("$" + cents.format(amount));
        }
        assertThat(texts.formats().count(Long.MIN_VALUE)).isEqualTo(whole.format(Long.MIN_VALUE));
        assertThat(texts.formats().money(Dollars.of(-1_234_567))).isEqualTo("-$1,234,567");
    }

    private Object value() {
        return switch (random.nextInt(4)) {
            case 0 -> "O'Neill {0} 'x'";
            case 1 -> random.nextInt(5);
            case 2 -> random.nextInt();
            default -> random.nextLong();
        };
    }
}
