package app.baton.intake;

import app.baton.incentive.Fact;
import app.baton.incentive.PlaceFact;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the vehicle will be registered, as a sheet says it: "registered in MI, OH", "registered in ZIP 480, 481". */
final class PlacePhrases {

    private static final Pattern PLACE = Pattern.compile("(?:registered|registration|registers)(?: address)?(?: in)?:?"
            + " (?:(states?|zips?(?: codes?)?|regions?|county|counties) )?(.+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern COUNTY = Pattern.compile("(.+?)(?i: county)?, ([A-Z]{2})(?i: county)?");
    private static final Set<String> STATES = Set.of(("AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS"
            + " MO MT NE NV NH NJ NM NY NC ND OH OK OR PA PR RI SC SD TN TX UT VT VA WA WV WI WY").split(" "));

    private PlacePhrases() { }

    static Optional<Fact> place(String words) {
        Matcher place = PLACE.matcher(words);
        if (!place.matches()) {
            return Optional.empty();
        }
        String sort = place.group(1) == null ? "" : place.group(1).toLowerCase(Locale.ROOT);
        String where = place.group(2);
        List<String> names = FactPhrases.names(where);
        if (sort.startsWith("region")) {
            return Optional.of(new PlaceFact.RegisteredIn(List.of(), List.of(), List.of(), names));
        }
        if (sort.startsWith("zip") && names.stream().allMatch(name -> name.matches("\\d{1,5}"))) {
            return Optional.of(new PlaceFact.RegisteredIn(List.of(), List.of(), names, List.of()));
        }
        if ((sort.isEmpty() || sort.startsWith("state")) && STATES.containsAll(names)) {
            return Optional.of(new PlaceFact.RegisteredIn(names, List.of(), List.of(), List.of()));
        }
        Matcher county = COUNTY.matcher(where);
        boolean said = sort.startsWith("count") || where.toLowerCase(Locale.ROOT).contains(" county");
        return said && county.matches() && STATES.contains(county.group(2)) ? Optional.of(new PlaceFact.RegisteredIn(List.of(),
                List.of(county.group(1) + ", " + county.group(2)), List.of(), List.of())) : Optional.empty();
    }
}
