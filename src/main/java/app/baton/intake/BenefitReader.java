package app.baton.intake;

import app.baton.incentive.AmountRule;
import app.baton.incentive.Benefit;
import app.baton.incentive.Invalid;
import app.baton.incentive.ProgramKind;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What a row gives, of whatever kind: the whole of a new program, or what takes the place of what was given so far. */
final class BenefitReader {

    private static final int CASES = Pattern.CASE_INSENSITIVE;
    private static final Pattern STEP = Pattern.compile("(?:from\\s+)?(\\d{1,6})\\+?(?:\\s*units?)?\\s*:\\s*(\\S+)", CASES);
    private static final Pattern WAIVER = Pattern.compile("(\\d{1,2})\\s+payments?\\W+each\\s+(?:at most\\s+)?(\\S+?)[;,]?\\s+"
            + "(?:together|total|all)\\s+(?:at most\\s+)?(\\S+)", CASES);
    private static final Pattern MULTIPLE = Pattern.compile("(\\d{1,2})\\s*(?:x|times)(?:\\s+the)?(?:\\s+monthly)?"
            + "(?:\\s+payment)?\\W+(?:at most|up to)\\s+(\\S+)", CASES);
    private static final Pattern DEFERRAL = Pattern.compile("(\\d{1,3})\\s+days?(\\W+(?:no|without)\\s+interest)?", CASES);
    private static final Pattern GIFT = Pattern.compile("gifts?\\W+(?:at most\\s+|up to\\s+)?(\\S+)", CASES);
    private static final Pattern REDUCTION = Pattern.compile("([-\\d.]+)\\s*%?(?:\\s*points?)?"
            + "(?:\\W+(?:floor|not below|never below)\\s+([\\d.]+)\\s*%?)?", CASES);

    private static final String BY_MODEL = "Write it as in \"2026 F-150: 2,000; 2026 Explorer: 1,500\".";

    private final RowCells row;
    private final VehicleWords vehicles;
    private final RouteTables tables;

    BenefitReader(RowCells row, VehicleWords vehicles, TierWords tiers) {
        this.row = row;
        this.vehicles = vehicles;
        this.tables = new RouteTables(row, vehicles, tiers);
    }

    /** @throws RowProblem saying which cell is wrong or missing */
    Benefit fresh(ProgramKind kind) {
        String amount = kind == ProgramKind.PLAN_PRICE ? row.of(ProgramField.AMOUNT) : row.needed(ProgramField.AMOUNT,
                "how much it is");
        return valid(() -> switch (kind) {
            case CUSTOMER_CASH -> new Benefit.CustomerCash(rule(amount), null);
            case DEALER_CASH -> new Benefit.DealerCash(rule(amount));
            case SPIFF -> new Benefit.Spiff(rule(amount), null, true);
            case RATE -> new Benefit.RateTiers(tables.rates(amount, List.of()), null);
            case LEASE -> tables.lease(amount);
            case RATE_REDUCTION -> reduction(amount, Percent.of(0));
            case RESIDUAL -> new Benefit.ResidualAdjustment(percent(amount.replaceFirst("^\\+", "")));
            case PAYMENT_HELP -> payments(amount);
            case PLAN_PRICE -> new Benefit.PlanPrice(gift(amount));
            case VOLUME_BONUS -> new Benefit.VolumeBonus(steps(amount), List.of());
            case OTHER -> new Benefit.NonCash(amount);
            case PRIVATE_OFFER -> amount.matches(".*\\d.*") ? new Benefit.CustomerCash(rule(amount), null)
                    : new Benefit.NonCash(amount);
        });
    }

    /** The same benefit with what the row names in its place; what the row leaves out stays. */
    Benefit revised(Benefit was) {
        String amount = row.of(ProgramField.AMOUNT);
        if (was instanceof Benefit.LeaseTerms lease) {
            return valid(() -> tables.lease(amount, lease));
        }
        return amount.isEmpty() ? was : valid(() -> switch (was) {
            case Benefit.CustomerCash cash -> new Benefit.CustomerCash(rule(cash.amount(), amount), cash.storeBears());
            case Benefit.DealerCash cash -> new Benefit.DealerCash(rule(cash.amount(), amount));
            case Benefit.Spiff spiff -> new Benefit.Spiff(rule(spiff.amount(), amount), spiff.approvedBy(), spiff.afterClaim());
            case Benefit.RateTiers rates -> new Benefit.RateTiers(tables.rates(amount, rates.rows()), rates.scoreAtLeast());
            case Benefit.LeaseTerms lease -> lease;
            case Benefit.ResidualAdjustment _ -> new Benefit.ResidualAdjustment(percent(amount.replaceFirst("^\\+", "")));
            case Benefit.RateReduction before -> reduction(amount, before.floor());
            case Benefit.PaymentWaiver _, Benefit.PaymentMultiple _, Benefit.PaymentDeferral _ -> payments(amount);
            case Benefit.PlanPrice _ -> new Benefit.PlanPrice(gift(amount));
            case Benefit.VolumeBonus bonus -> new Benefit.VolumeBonus(steps(amount), bonus.weights());
            case Benefit.NonCash _ -> new Benefit.NonCash(amount);
        });
    }

    private interface Made {
        Benefit make();
    }

    private static Benefit valid(Made made) {
        try {
            return made.make();
        } catch (Invalid invalid) {
            throw new RowProblem(ProgramField.AMOUNT, invalid.sentence() + " Mend the cell.");
        }
    }

    private AmountRule rule(AmountRule was, String cell) {
        AmountRule typed = rule(cell);
        boolean replaces = was instanceof AmountRule.Fixed && typed instanceof AmountRule.Fixed
                || typed instanceof AmountRule.ByModel;
        if (was instanceof AmountRule.UpTo && typed instanceof AmountRule.Fixed(Money amount)) {
            return new AmountRule.UpTo(amount);
        }
        if (!replaces) {
            throw new RowProblem(ProgramField.AMOUNT, "The amount of this program is not one sum. Write it by model, as in \"2026"
                    + " F-150: 2,000; 2026 Explorer: 1,500\", or leave it empty and change it in the editor.");
        }
        return typed;
    }

    /** One sum, or "2026 F-150 XLT, Lariat: 2,750; 2026 Explorer: 1,500". */
    private AmountRule rule(String cell) {
        if (!cell.contains(":")) {
            return new AmountRule.Fixed(ProgramWords.amount(ProgramField.AMOUNT, cell));
        }
        return new AmountRule.ByModel(RowCells.entries(cell, BY_MODEL).stream()
                .map(entry -> new AmountRule.ByModel.Row(List.of(vehicles.line(ProgramField.AMOUNT, entry.of())),
                        ProgramWords.amount(ProgramField.AMOUNT, entry.says()))).toList());
    }

    private static Benefit.RateReduction reduction(String cell, Percent floor) {
        Matcher parts = matched(REDUCTION, cell, "the points it takes off, as in \"0.5\" or \"0.5, never below 0.9\"");
        return new Benefit.RateReduction(percent(parts.group(1)), parts.group(2) == null ? floor : percent(parts.group(2)));
    }

    private static Benefit payments(String cell) {
        Matcher waiver = WAIVER.matcher(cell.strip());
        if (waiver.matches()) {
            return new Benefit.PaymentWaiver(Integer.parseInt(waiver.group(1)), sum(waiver.group(2)), sum(waiver.group(3)));
        }
        Matcher multiple = MULTIPLE.matcher(cell.strip());
        if (multiple.matches()) {
            return new Benefit.PaymentMultiple(Integer.parseInt(multiple.group(1)), sum(multiple.group(2)));
        }
        Matcher days = matched(DEFERRAL, cell, "\"3 payments, each 700, together 1950\" for payments that are waived, \"3 times"
                + " the payment, at most 2100\" for a multiple, or \"90 days\" for a first payment that falls due later");
        return new Benefit.PaymentDeferral(Integer.parseInt(days.group(1)), days.group(2) == null);
    }

    private static @Nullable Money gift(String cell) {
        return cell.isEmpty() ? null : sum(matched(GIFT, cell, "nothing, because the invoice prints the price; or the largest"
                + " gift beside it, as in \"gift at most 50\"").group(1));
    }

    private static List<Benefit.VolumeBonus.Step> steps(String cell) {
        return Stream.of(cell.split("[;\\n]")).map(String::strip).filter(part -> !part.isEmpty()).map(part -> {
            Matcher step = matched(STEP, part, "its steps, as in \"from 20: 200; from 28: 350\"");
            return new Benefit.VolumeBonus.Step(Integer.parseInt(step.group(1)), sum(step.group(2)));
        }).toList();
    }

    private static Matcher matched(Pattern form, String cell, String mend) {
        Matcher found = form.matcher(cell.strip());
        if (!found.matches()) {
            throw new RowProblem(ProgramField.AMOUNT, "\"" + cell.strip() + "\" does not say what a program of this kind gives."
                    + " Write " + mend + ".");
        }
        return found;
    }

    private static Percent percent(String text) {
        return ProgramWords.percent(ProgramField.AMOUNT, text);
    }

    private static Money sum(String text) {
        return text.equals("0") ? Dollars.zero() : ProgramWords.amount(ProgramField.AMOUNT, text);
    }
}
