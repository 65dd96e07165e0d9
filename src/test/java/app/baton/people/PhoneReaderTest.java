package app.baton.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneReaderTest {

    private final PhoneReader phones = new PhoneReader("US");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "734-769-0118|+17347690118|", "(734) 769-0118|+17347690118|", "734.769.0118|+17347690118|",
        "7347690118|+17347690118|", "17347690118|+17347690118|", "1 (734) 769-0118|+17347690118|",
        "+1 734 769 0118|+17347690118|", "+17347690118|+17347690118|", "734/769-0118|+17347690118|",
        "+11-734-769-0118|+17347690118|", "+1(734)769-0118|+17347690118|", "+1+17347690118|+17347690118|",
        "+1 1 734 769 0118|+17347690118|", "734 541 0160 cell|+17345410160|", "cell: 734 541 0160|+17345410160|",
        "(248) 770-0134 ext. 9|+12487700134|9", "248-770-0134x12|+12487700134|12", "248 770 0134 #345|+12487700134|345",
        "248-770-0134 Ext 4021|+12487700134|4021", "248-770-0134, extension 7|+12487700134|7",
        "+44 20 7946 0958|+442079460958|", "011 44 20 7946 0958|+442079460958|", "+1+44 20 7946 0958|+442079460958|",
        "+52 55 5658 1111|+525556581111|", "800-FLOWERS|+18003569377|", "(416) 979-0123|+14169790123|"})
    void aNumberIsReadHoweverItIsWritten(String written, String e164, String extension) {
        assertThat(phones.read(written)).contains(new PhoneNumber(e164, extension));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "769-0118", "734-5", "000-000-0000", "123-456-7890", "555-555-5555", "no phone", "n/a",
        "1111111111", "734-069-0118", "73476901188", "+1", "x9", "44 20 7946 0958 1111 22222222",
        "734-769-0118 or 734-274-0163", "7347690118734769011873476901187347690118"})
    void whatIsNoNumberIsNone(String written) {
        assertThat(phones.read(written)).isEmpty();
    }

    @Test
    void tenDigitsAreTheNumberThatTheLibraryReadsInThem() {
        Random random = new Random(11);
        for (int i = 0; i < 5_000; i++) {
            String digits = "%010d".formatted(random.nextLong(10_000_000_000L));
            String written = List.of("(%s) %s-%s", "%s-%s-%s", "%s.%s.%s", "%s%s%s", " %s %s %s").get(i % 5)
                    .formatted(digits.substring(0, 3), digits.substring(3, 6), digits.substring(6));
            assertThat(phones.read(written).map(PhoneNumber::e164)).as(written).isEqualTo(library(written));
        }
    }

    private static Optional<String> library(String written) {
        PhoneNumberUtil library = PhoneNumberUtil.getInstance();
        try {
            var parsed = library.parse(written, "US");
            return library.isValidNumber(parsed)
                    ? Optional.of(library.format(parsed, PhoneNumberUtil.PhoneNumberFormat.E164)) : Optional.empty();
        } catch (NumberParseException none) {
            return Optional.empty();
        }
    }

    @Test
    void severalNumbersInOneFieldAreSeveral() {
        assertThat(phones.readAll("734-769-0118 or 734-274-0163")).extracting(PhoneNumber::e164)
                .containsExactly("+17347690118", "+17342740163");
        assertThat(phones.readAll("(734) 769-0118 / 769-0142")).extracting(PhoneNumber::e164).containsExactly("+17347690118");
        assertThat(phones.readAll("734-769-0118 x5, 734-274-0163")).containsExactly(new PhoneNumber("+17347690118", "5"),
                new PhoneNumber("+17342740163", null));
        assertThat(phones.readAll("9".repeat(100_000))).isEmpty();
    }

    @Test
    void numbersWithoutACountryAreOfTheDealerships() {
        assertThat(new PhoneReader("MX").read("55 5658 1111")).contains(new PhoneNumber("+525556581111", null));
    }
}
