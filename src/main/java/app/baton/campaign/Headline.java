package app.baton.campaign;

import app.baton.money.Dollars;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.Money;

/** Reads the money that a headline speaks of; payments and prices are no savings and are passed over. */
final class Headline {

    private static final Pattern AMOUNT = Pattern.compile(
            "\\$\\s?(\\d{1,3}(?:,\\d{3})+|\\d{1,7})(?:\\.\\d{2})?(?!,?\\d)"
                    + "(?!\\s*(?:/|a |per |every )\\s*mo)(?!\\s*(?:monthly|due|down))");

    private Headline() { }

    /** The largest saving that the text names. */
    static Optional<Money> largestSaving(String text) {
        Money largest = Dollars.zero();
        Matcher found = AMOUNT.matcher(text);
        while (found.find()) {
            largest = Dollars.max(largest, Dollars.parse(found.group(1).replace(",", "")));
        }
        return largest.isPositive() ? Optional.of(largest) : Optional.empty();
    }
}
