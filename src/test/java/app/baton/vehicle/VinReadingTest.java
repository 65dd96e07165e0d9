package app.baton.vehicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.vehicle.VinReading.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What VINs say of themselves by 49 CFR 565, and what is wrong with those that are none. */
class VinReadingTest {

    private static final Makers MAKERS = Makers.shipped();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "1G4AH59H45G118341   | VIN      | 4 | 2005      | Buick           | the regulation's own sample",
        " 1g4ah59h4-5g 118341 | VIN     | 4 | 2005      | Buick           | blanks, a hyphen, small letters",
        "1FTFW3L85TFB32734   | VIN      | 5 | 2026      | Ford            | a letter in place 7",
        "WVWZZZ1KZ6W000001   | EUROPEAN | - | 2006 2036 | Volkswagen      | no check digit",
        "WDBZZZ1KZ0W000001   | EUROPEAN | - |           | Mercedes-Benz   | nor a model year",
        "XXXZZZ1KZAW000001   | EUROPEAN | - | 2010      | -               | none before 1981",
        "7R02C140317         | SERIAL   | - |           | -               | before 1981",
        "194675S109876       | SERIAL   | - |           | -               | 13 characters",
        "QOI12               | SERIAL   | - |           | -               | 5, and letters that a VIN has not",
        "1HD1BX514CB012345   | VIN      | 4 | 1982 2012 | Harley-Davidson | a motorcycle may be of either round",
        "11111111111111111   | VIN      | 1 | 2001      | -               | no maker in the list",
    })
    void readsWhatAValidNumberSays(String text, Kind kind, String digit, String years, String maker, String name) {
        VinReading reading = VinReading.of(text, MAKERS);

        assertThat(reading.faults()).as(name).isEmpty();
        assertThat(reading.valid()).isTrue();
        assertThat(reading.kind()).isEqualTo(kind);
        assertThat(reading.expected().orElse(null)).isEqualTo(digit);
        assertThat(reading.years().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .isEqualTo(years == null ? "" : years);
        assertThat(reading.maker().orElse(null)).isEqualTo(maker);
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(faults("1G4AH59H45G118342")).containsExactly(new VinReading.CheckDigit("4", "6"));
        assertThat(faults("1G4AH59H54G118341")).containsExactly(new VinReading.CheckDigit("5", "6"));
        assertThat(faults("1M8GDM9A_KP042788")).containsExactly(new VinReading.Character("_", 9));
        assertThat(faults("1FTER4HH5TLDO9246")).containsExactly(new VinReading.Character("O", 13));
        assertThat(faults("IQ4AH59H45G118341")).containsExactly(new VinReading.Character("I", 1),
                new VinReading.Character("Q", 2));
        assertThat(faults("1234")).containsExactly(new VinReading.Length(4));
        assertThat(faults("12345678901234")).containsExactly(new VinReading.Length(14));
        assertThat(faults("1G4AH59H45G1183411")).containsExactly(new VinReading.Length(18));
        assertThat(faults("")).containsExactly(new VinReading.Length(0));
        assertThat(faults("\uD83D\uDE97")).containsExactly(new VinReading.Length(1), new VinReading.Character("\uD83D\uDE97", 1));
        assertThat(faults("12.45")).containsExactly(new VinReading.Character(".", 3));
        assertThat(VinReading.of("1234", MAKERS).kind()).isEqualTo(Kind.NONE);
        assertThat(VinReading.of("1G4AH59H45G118342", MAKERS).valid()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "U", "Z"})
    void aPlaceTenThatIsNoYearIsWrongWhereOneIsNeeded(String tenth) {
        String base = "1G4AH59H4" + tenth + "G118341";
        String expected = VinReading.of(base, MAKERS).expected().orElseThrow();
        String vin = base.substring(0, 8) + expected + base.substring(9);

        assertThat(faults(vin)).containsExactly(new VinReading.NoYear(tenth));
        assertThat(VinReading.of(vin, MAKERS).years()).isEmpty();
    }

    /** X is the check digit where the remainder is ten: the sample that is printed most often. */
    @Test
    void tenIsWrittenAsX() {
        assertThat(VinReading.of("1M8GDM9AXKP042788", MAKERS).valid()).isTrue();
        assertThat(VinReading.of("1M8GDM9AXKP042788", MAKERS).expected()).hasValue("X");
    }

    @Test
    void aSmallMakerIsNamedByTwoParts() {
        VinReading small = VinReading.of("1F9AH59H55G118341", MAKERS);
        assertThat(small.valid()).isTrue();
        assertThat(small.makerCode()).hasValue("1F9");
        assertThat(small.smallMaker()).hasValue("118");
        assertThat(small.maker()).isEmpty();
        assertThat(VinReading.of("1G4AH59H45G118341", MAKERS).smallMaker()).isEmpty();
        assertThat(VinReading.of("7R92C140317", MAKERS).smallMaker()).isEmpty();
        assertThat(VinReading.of("7R92C140317", MAKERS).makerCode()).isEmpty();
    }

    @Test
    void theListIsOfWholeCodesAndNamesItsSource() {
        assertThat(MAKERS.of(new Vin("1FTFW3L85TFB32734"))).hasValue(new Makers.Maker("Ford", true));
        assertThat(MAKERS.of(new Vin("1HD1BX514CB012345"))).hasValue(new Makers.Maker("Harley-Davidson", false));
        assertThatThrownBy(() -> Makers.parse("1FT\tFord\tlight\n1FT\tFord\tlight")).isInstanceOf(IllegalStateException.class);
        assertThat(Makers.parse("# a source\n1FT\tFord\tlight").of(new Vin("1FTFW3L85TFB32734"))).isPresent();
    }

    private static List<VinReading.Fault> faults(String text) {
        return VinReading.of(text, MAKERS).faults();
    }
}
