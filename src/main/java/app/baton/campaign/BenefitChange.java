package app.baton.campaign;

import app.baton.incentive.AmountRule;
import app.baton.incentive.Benefit;
import app.baton.incentive.Part;
import app.baton.incentive.Program;
import app.baton.incentive.RateRow;
import app.baton.incentive.Tier;
import app.baton.journal.Texts;
import app.baton.money.Percent;
import app.baton.vehicle.ModelLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;

/**
 * How what a program gives differs between two of its revisions, in words that name both figures: "F-150: $1,000 →
 * $1,750". Tables are compared row by row; what has no table by its one line.
 */
record BenefitChange(ChangeKind kind, String words) {

    private static final int MOST_ROWS = 4;

    /** The difference, or nothing when both give the same. */
    static Optional<BenefitChange> between(Program was, Program is, Texts texts) {
        List<Benefit> before = was.benefits().stream().map(Part::benefit).toList();
        List<Benefit> after = is.benefits().stream().map(Part::benefit).toList();
        if (before.equals(after)) {
            return Optional.empty();
        }
        if (before.size() == 1 && after.size() == 1) {
            Optional<BenefitChange> byRow = byRow(before.getFirst(), after.getFirst(), is, texts);
            if (byRow.isPresent()) {
                return byRow;
            }
        }
        return Optional.of(new BenefitChange(direction(was.largestAmount(), is.largestAmount()),
                texts.say("brief.change.benefit", is.name(), was.benefitLine(texts), is.benefitLine(texts))));
    }

    private static Optional<BenefitChange> byRow(Benefit before, Benefit after, Program program, Texts texts) {
        if (before instanceof Benefit.CustomerCash(AmountRule.ByModel was, _)
                && after instanceof Benefit.CustomerCash(AmountRule.ByModel is, _)) {
            return joined(amounts(was, is, texts), program.name(), texts);
        }
        if (before instanceof Benefit.RateTiers was && after instanceof Benefit.RateTiers is) {
            return joined(rates(was, is, texts),
                    texts.say("brief.change.for-tier", program.name(), is.rows().getFirst().tier().code()), texts);
        }
        return Optional.empty();
    }

    private static List<BenefitChange> amounts(AmountRule.ByModel was, AmountRule.ByModel is, Texts texts) {
        List<BenefitChange> changes = new ArrayList<>();
        for (AmountRule.ByModel.Row row : is.rows()) {
            for (ModelLine line : row.lines()) {
                Optional<Money> old = amount(was, line);
                if (old.isEmpty()) {
                    changes.add(new BenefitChange(ChangeKind.BETTER,
                            texts.say("brief.change.row-new", name(line), row.amount())));
                } else if (!old.get().isEqual(row.amount())) {
                    changes.add(new BenefitChange(direction(old.get(), row.amount()),
                            texts.say("brief.change.row", name(line), old.get(), row.amount())));
                }
            }
        }
        for (AmountRule.ByModel.Row row : was.rows()) {
            for (ModelLine line : row.lines()) {
                if (amount(is, line).isEmpty()) {
                    changes.add(new BenefitChange(ChangeKind.WORSE,
                            texts.say("brief.change.row-gone", name(line), row.amount())));
                }
            }
        }
        return changes;
    }

    private static Optional<Money> amount(AmountRule.ByModel table, ModelLine line) {
        return table.rows().stream().filter(row -> row.lines().contains(line)).map(AmountRule.ByModel.Row::amount).findFirst();
    }

    /** Rates of the table's first tier only, the best; the others stand in the program's own line. */
    private static List<BenefitChange> rates(Benefit.RateTiers was, Benefit.RateTiers is, Texts texts) {
        List<BenefitChange> changes = new ArrayList<>();
        Tier best = is.rows().getFirst().tier();
        for (RateRow row : is.rows().stream().filter(it -> it.tier().equals(best)).toList()) {
            Optional<RateRow> old = was.rows().stream()
                    .filter(it -> it.tier().equals(best) && it.fromMonths() == row.fromMonths()
                            && it.toMonths() == row.toMonths())
                    .findFirst();
            if (old.isPresent() && old.get().apr().compareTo(row.apr()) != 0) {
                ChangeKind kind = old.get().apr().compareTo(row.apr()) > 0 ? ChangeKind.BETTER : ChangeKind.WORSE;
                changes.add(new BenefitChange(kind, texts.say("brief.change.rate", row.toMonths(),
                        rate(old.get().apr()), rate(row.apr()))));
            }
        }
        return changes;
    }

    /** At least one decimal, as bulletins print rates: "0.0". */
    private static String rate(Percent apr) {
        return apr.value().setScale(Math.max(1, apr.value().scale())).toPlainString();
    }

    private static Optional<BenefitChange> joined(List<BenefitChange> changes, String name, Texts texts) {
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        ChangeKind kind = changes.stream().map(BenefitChange::kind).distinct().count() == 1
                ? changes.getFirst().kind() : ChangeKind.DIFFERENT;
        String rows = String.join("; ", changes.stream().limit(MOST_ROWS).map(BenefitChange::words).toList());
        String words = changes.size() > MOST_ROWS
                ? texts.say("brief.change.more-rows", rows, changes.size() - MOST_ROWS) : rows;
        return Optional.of(new BenefitChange(kind, texts.say("brief.change.rows", name, words)));
    }

    private static ChangeKind direction(Money was, Money is) {
        if (was.isEqual(is)) {
            return ChangeKind.DIFFERENT;
        }
        return was.isLessThan(is) ? ChangeKind.BETTER : ChangeKind.WORSE;
    }

    private static String name(ModelLine line) {
        String model = line.model() == null ? String.valueOf(line.make()) : line.model();
        return line.trims().isEmpty() ? model : model + " " + String.join(", ", line.trims());
    }
}
