package app.baton.lead.radar;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a household gets its mail; an empty part is not on the list.
 *
 * @param street house number and street, such as "4293 Ford Rd"
 * @param unit apartment or unit as written, such as "Apt 12" or "#B-2"
 */
public record HomeAddress(String street, String unit, String city, String state, String zip) {

    public static HomeAddress none() {
        return new HomeAddress("", "", "", "", "");
    }

    /** Whether a letter could reach it: a ZIP code alone is no address. */
    public boolean isNone() {
        return street.isEmpty();
    }

    /** On one line. */
    public String line() {
        String place = Stream.of(state, zip).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        String house = Stream.of(street, unit).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return Stream.of(house, city, place).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
