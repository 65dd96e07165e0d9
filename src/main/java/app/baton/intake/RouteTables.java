package app.baton.intake;

import app.baton.incentive.Benefit;
import app.baton.incentive.RateRow;
import app.baton.incentive.Tier;
import app.baton.money.Dollars;
import app.baton.money.MoneyFactor;
import app.baton.money.Percent;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Rate and lease tables in a cell: "T0-1 36-60: 1.9; T2 36-60: 3.9, advance 115" and "2026 Explorer 36: 61, T0-1 .00205, T2
 * .00235". Where no tier stands, every tier of the rulebook is meant.
 */
final class RouteTables {

    private static final Pattern TERM = Pattern.compile("(\\d{1,3})(?:-(\\d{1,3}))?");
    private static final Pattern RATE = Pattern.compile("([\\d.]+)\\s*%?\\s*(?:APR)?"
            + "(?:\\W+advance\\s+(?:at most\\s+)?([\\d.]+)\\s*%?)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LEASE = Pattern.compile("(.*\\S)\\s+(\\d{1,2})(?:\\s*(?:months?|mos?\\.?))?",
            Pattern.CASE_INSENSITIVE);
    private static final String RATES = "Write the rates as in \"T0-1 36-60: 1.9; T2 36-60: 3.9\", or one rate with its months in"
            + " the column for terms.";
    private static final String LEASES = "Write it as in \"2026 Explorer 36: 61, T0-1 .00205, T2 .00235\": months, then the"
            + " residual and each tier's money factor.";

    private final RowCells row;
    private final VehicleWords vehicles;
    private final TierWords tiers;

    RouteTables(RowCells row, VehicleWords vehicles, TierWords tiers) {
        this.row = row;
        this.vehicles = vehicles;
        this.tiers = tiers;
    }

    /** A whole table. Where the cell does not say how much may be advanced, what stood for that tier and term stays. */
    List<RateRow> rates(String cell, List<RateRow> was) {
        if (!cell.contains(":")) {
            List<String> terms = words(row.of(ProgramField.TERMS));
            if (terms.isEmpty()) {
                throw new RowProblem(ProgramField.TERMS, "One rate stands in the row, and no months. Fill in the terms, as in"
                        + " 36-60 or 36, 48. " + RATES);
            }
            return rows(terms, tiers.read(ProgramField.TIERS, row.of(ProgramField.TIERS)), cell, ProgramField.TERMS, was);
        }
        List<RateRow> rows = new ArrayList<>();
        for (RowCells.Entry entry : RowCells.entries(cell, RATES)) {
            List<String> terms = new ArrayList<>();
            List<String> named = new ArrayList<>();
            List<String> words = words(entry.of());
            for (int at = 0; at < words.size(); at++) {
                String word = words.get(at);
                boolean tier = !TERM.matcher(word).matches() || at < words.size() - 1 && tiers.lists(word);
                (tier ? named : terms).add(word);
            }
            if (terms.isEmpty()) {
                throw new RowProblem(ProgramField.AMOUNT, "\"" + entry.of() + "\" names no months. " + RATES);
            }
            rows.addAll(rows(terms, tiers.read(ProgramField.AMOUNT, String.join(" ", named)), entry.says(), ProgramField.AMOUNT,
                    was));
        }
        return rows;
    }

    /** Words between commas or spaces, spans of months in one piece. */
    private static List<String> words(String cell) {
        String joined = cell.replaceAll("(?<=\\d)\\s*(?:–|\\bto\\b)\\s*(?=\\d)|(?<=\\d)\\s+-\\s+(?=\\d)", "-");
        return Stream.of(joined.split("[,;/\\s]+")).filter(word -> !word.isEmpty())
                .filter(word -> !word.matches("(?i)months?|mos?\\.?|and|or")).toList();
    }

    private static List<RateRow> rows(List<String> terms, List<Tier> tiers, String rate, ProgramField field, List<RateRow> was) {
        Matcher figures = RATE.matcher(rate.strip());
        if (!figures.matches()) {
            throw new RowProblem(ProgramField.AMOUNT, "\"" + rate + "\" is not a rate. " + RATES);
        }
        Percent apr = ProgramWords.percent(ProgramField.AMOUNT, figures.group(1));
        List<RateRow> rows = new ArrayList<>();
        for (String term : terms) {
            Matcher months = TERM.matcher(term);
            if (!months.matches()) {
                throw new RowProblem(field, "\"" + term + "\" is no term. Write months, as in 36-60 or 36, 48.");
            }
            int from = Integer.parseInt(months.group(1));
            int to = months.group(2) == null ? from : Integer.parseInt(months.group(2));
            for (Tier tier : tiers) {
                @Nullable Percent advance = figures.group(2) == null ? advance(was, tier, from, to)
                        : ProgramWords.percent(ProgramField.AMOUNT, figures.group(2));
                rows.add(new RateRow(tier, from, to, apr, advance));
            }
        }
        return rows;
    }

    private static @Nullable Percent advance(List<RateRow> was, Tier tier, int from, int to) {
        return was.stream().filter(it -> it.tier().equals(tier) && it.fromMonths() == from && it.toMonths() == to).findFirst()
                .map(RateRow::advanceAtMost).orElse(null);
    }

    /** A whole new lease. */
    Benefit.LeaseTerms lease(String cell) {
        row.needed(ProgramField.MILES, "for how many miles a year the residuals are");
        return lease(cell, new Benefit.LeaseTerms(table(cell), 1_000, List.of(), Dollars.zero(), Dollars.zero()));
    }

    /** The lease with what the row names in its place. */
    Benefit.LeaseTerms lease(String cell, Benefit.LeaseTerms was) {
        List<String> miles = Stream.of(row.of(ProgramField.MILES).split("[;\\n]")).map(String::strip).filter(it -> !it.isEmpty())
                .toList();
        return new Benefit.LeaseTerms(cell.isEmpty() ? was.rows() : table(cell),
                miles.isEmpty() ? was.milesPerYear() : miles(miles.getFirst()),
                miles.isEmpty() ? was.mileage() : miles.stream().skip(1).map(RouteTables::step).toList(),
                fee(ProgramField.ACQUISITION_FEE, was.acquisitionFee()), fee(ProgramField.DISPOSITION_FEE, was.dispositionFee()));
    }

    private List<Benefit.LeaseTerms.Row> table(String cell) {
        return RowCells.entries(cell, LEASES).stream().map(entry -> {
            Matcher line = LEASE.matcher(entry.of());
            List<String> figures = Stream.of(entry.says().split("[,/]")).map(String::strip).filter(it -> !it.isEmpty()).toList();
            if (!line.matches() || figures.size() < 2) {
                throw new RowProblem(ProgramField.AMOUNT, "\"" + entry.of() + ": " + entry.says()
                        + "\" is no row of a lease table. " + LEASES);
            }
            SortedMap<Tier, MoneyFactor> factors = new TreeMap<>();
            figures.stream().skip(1).forEach(figure -> factors(figure, factors));
            return new Benefit.LeaseTerms.Row(vehicles.line(ProgramField.AMOUNT, line.group(1)), Integer.parseInt(line.group(2)),
                    ProgramWords.percent(ProgramField.AMOUNT, figures.getFirst()), factors);
        }).toList();
    }

    private void factors(String figure, SortedMap<Tier, MoneyFactor> factors) {
        int space = figure.lastIndexOf(' ');
        String number = figure.substring(space + 1);
        try {
            MoneyFactor factor = MoneyFactor.parse(number);
            tiers.read(ProgramField.AMOUNT, space < 0 ? "" : figure.substring(0, space)).forEach(tier -> {
                if (factors.put(tier, factor) != null) {
                    throw new RowProblem(ProgramField.AMOUNT, "The tier " + tier + " has two money factors in one"
                            + " entry. Keep one.");
                }
            });
        } catch (IllegalArgumentException wrong) {
            throw new RowProblem(ProgramField.AMOUNT, "\"" + number + "\" is no money factor; one lies from 0 to 0.1. " + LEASES);
        }
    }

    private static int miles(String text) {
        return ProgramWords.count(ProgramField.MILES, text);
    }

    private static Benefit.LeaseTerms.MileageStep step(String text) {
        String[] parts = text.split(":", 2);
        if (parts.length < 2) {
            throw new RowProblem(ProgramField.MILES, "\"" + text + "\" does not say how many points of residual it takes off."
                    + " Write it as in \"10500; 12000: 1; 15000: 2\".");
        }
        return new Benefit.LeaseTerms.MileageStep(miles(parts[0].strip()), ProgramWords.percent(ProgramField.MILES, parts[1]));
    }

    private Money fee(ProgramField field, Money was) {
        String cell = row.of(field);
        return cell.isEmpty() ? was : ProgramWords.amount(field, cell);
    }
}
