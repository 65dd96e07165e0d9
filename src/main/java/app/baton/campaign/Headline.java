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

    /** "$2,000 to $2,750": what the least and the luckiest of all buyers get, such as by trim. */
    private static final Pattern RANGE = Pattern.compile(
            "\\$\\s?(\\d{1,3}(?:,\\d{3})+|\\d{1,7})\\s*(?:to|-|–|—)\\s*\\$?\\d");

    private static final Pattern CAPPED = Pattern.compile("%|percent|cap", Pattern.CASE_INSENSITIVE);
    private static final Pattern LEASE = Pattern.compile("\\blease", Pattern.CASE_INSENSITIVE);

    private Headline() { }

    /**
     * The most that the text may name for a vehicle line without an "if": what everybody gets, up to its cap where the
     * text speaks of one or names the range with what everybody gets, or what every lessee gets where it speaks of a lease.
     */
    static Money honest(String text, OfferSplit.VehicleLine line) {
        Money everybody = line.everybodyTotal();
        boolean range = rangeFrom(text).filter(least -> !least.isGreaterThan(line.everybodyTotal())).isPresent();
        if (range || CAPPED.matcher(text).find()) {
            everybody = line.everybody().stream().map(OfferSplit.Share::most).reduce(everybody, Dollars::max);
        }
        if (LEASE.matcher(text).find()) {
            everybody = line.conditional().stream().filter(OfferSplit.Share::asksNothing).map(OfferSplit.Share::most)
                    .reduce(everybody, Dollars::max);
        }
        return everybody;
    }

    private static Optional<Money> rangeFrom(String text) {
        Matcher range = RANGE.matcher(text);
        return range.find() ? Optional.of(Dollars.parse(range.group(1).replace(",", ""))) : Optional.empty();
    }

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
