package app.baton.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelNamesTest {

    private final ModelNames names = ModelNames.shipped();

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', value = {
        "Ford Bronco Sport Big Bend | Ford | Bronco Sport | Big Bend",
        "Ford Bronco Big Bend | Ford | Bronco | Big Bend",
        "FORD F150 xlt | Ford | F-150 | xlt",
        "f 150 lariat | - | F-150 | lariat",
        "Chevy Silverado 1500 LT | Chevrolet | Silverado 1500 | LT",
        "Land Rover Range Rover Sport HSE | Land Rover | Range Rover Sport | HSE",
        "mercedes benz GLC 300 | Mercedes-Benz | GLC | 300",
        "Ram 1500 Laramie | Ram | 1500 | Laramie",
        "VW Atlas Cross Sport SE | Volkswagen | Atlas Cross Sport | SE",
        "Honda Whatever EX | Honda | Whatever | EX",
        "RAV4 LE | - | RAV4 | LE",
        "Tesla Model Y Long Range | Tesla | Model Y | Long Range",
        "1500 miles | - | - | 1500 miles",
        "something red | - | - | something red"})
    void theModelEndsWhereItsLongestNameEnds(String line, String make, String model, String rest) {
        ModelNames.Named named = names.name(List.of(line.split(" ")));
        assertThat(named.make()).isEqualTo(make);
        assertThat(named.model()).isEqualTo(model);
        assertThat(String.join(" ", named.rest())).isEqualTo(rest);
    }

    @Test
    void aStoresOwnLinesAreKnownToo() {
        ModelNames ours = names.with(List.of(ModelLine.of(2026, "Zenith", "Grand Tourer"), ModelLine.of(2026, "FORD",
                "Bronco Max")));
        assertThat(ours.name(List.of("Zenith", "Grand", "Tourer", "S"))).isEqualTo(
                new ModelNames.Named("Zenith", "Grand Tourer", List.of("S")));
        assertThat(ours.name(List.of("Ford", "Bronco", "Max", "S")).model()).isEqualTo("Bronco Max");
        assertThat(names.name(List.of("Ford", "Bronco", "Max", "S")).model()).isEqualTo("Bronco");
    }

    @Test
    void aMakeIsSpelledAsItsMakerSpellsIt() {
        assertThat(names.make("CHEVY")).contains("Chevrolet");
        assertThat(names.make("bmw")).contains("BMW");
        assertThat(names.make("Lada")).isEmpty();
    }
}
