package app.baton.vehicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VinTest {

    @Test
    void theSampleOfTheRegulationPassesAndItsNeighborsFail() {
        assertThat(new Vin("1G4AH59H45G118341").checks()).isTrue();
        assertThat(new Vin("1G4AH59H45G118342").checks()).isFalse();
        assertThat(new Vin("1G4AH59H54G118341").checks()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1FM5K8DH6TGA8790", "1FTER4HH5TLDO9246", "1FTER4HH5TLD09246X", "1FTER4HH5TLD0924", "", "ab"})
    void whatIsNeitherSeventeenCharactersNorAnOldSerialIsRefused(String text) {
        assertThatThrownBy(() -> new Vin(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCarOf1967HasASerialWithoutACheckDigit() {
        Vin classic = new Vin("7R02C140317");
        assertThat(classic.isSerial()).isTrue();
        assertThat(classic.needsCheckDigit()).isFalse();
        assertThat(classic.modelYear()).isEmpty();
    }

    @Test
    void europesOwnVehiclesHaveThreeZInstead() {
        assertThat(new Vin("WVWZZZ1KZ6W000001").needsCheckDigit()).isFalse();
        assertThat(new Vin("WBA8E9G58GNU42951").needsCheckDigit()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1FTFW3L85TFB32734, 2026", "3FMCR9B6XVRF34408, 2027", "1GCUDDED6NZ460940, 2022", "1G4AH59H45G118341, 2005"})
    void theTenthCharacterIsTheModelYear(String vin, int year) {
        assertThat(new Vin(vin).modelYear()).hasValue(year);
    }

    @Test
    void peopleWriteThemWithBlanksAndSmallLetters() {
        assertThat(Vin.parse(" 1ftfw3l85-tfb 32734 ")).isEqualTo(new Vin("1FTFW3L85TFB32734"));
    }
}
