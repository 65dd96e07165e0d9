package app.baton.campaign;

import app.baton.incentive.AmountRule;
import app.baton.incentive.Benefit;
import app.baton.incentive.BenefitCells;
import app.baton.incentive.Cell;
import app.baton.incentive.Part;
import app.baton.incentive.Program;
import app.baton.incentive.RevisionDiff;
import app.baton.incentive.RevisionDiff.Change;
import app.baton.incentive.Turn;
import app.baton.journal.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
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
        BenefitCells cells = new BenefitCells(texts);
        if (before instanceof Benefit.CustomerCash(AmountRule.ByModel _, _)
                && after instanceof Benefit.CustomerCash(AmountRule.ByModel _, _)) {
            return joined(RevisionDiff.rows("", cells.of(before), cells.of(after), texts), program.name(), texts,
                    BenefitChange::words);
        }
        if (before instanceof Benefit.RateTiers && after instanceof Benefit.RateTiers(var rows, _)) {
            String best = rows.getFirst().tier().code();
            return joined(RevisionDiff.rows("", ratesOf(best, cells.of(before)), ratesOf(best, cells.of(after)), texts),
                    texts.say("brief.change.for-tier", program.name(), best), texts, BenefitChange::rate);
        }
        return Optional.empty();
    }

    /** Rates of the table's first tier only, the best; the others stand in the program's own line. */
    private static List<Cell> ratesOf(String tier, List<Cell> cells) {
        return cells.stream().filter(cell -> cell.group().equals(tier) && cell.lessIsBetter()).map(Cell::alone).toList();
    }

    private static Optional<BenefitChange> joined(List<Change> changes, String name, Texts texts,
                                                   BiFunction<Change, Texts, String> row) {
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        ChangeKind kind = changes.stream().map(Change::turn).distinct().count() == 1 ? kind(changes.getFirst().turn())
                : ChangeKind.DIFFERENT;
        String rows = String.join("; ", changes.stream().limit(MOST_ROWS).map(change -> row.apply(change, texts)).toList());
        String words = changes.size() > MOST_ROWS
                ? texts.say("brief.change.more-rows", rows, changes.size() - MOST_ROWS) : rows;
        return Optional.of(new BenefitChange(kind, texts.say("brief.change.rows", name, words)));
    }

    /** "60 months 2.9% → 1.9%". */
    private static String rate(Change change, Texts texts) {
        return change.was().isEmpty() || change.is().isEmpty() ? words(change, texts)
                : texts.say("brief.change.rate", change.label(), change.was(), change.is());
    }

    private static String words(Change change, Texts texts) {
        if (change.was().isEmpty()) {
            return texts.say("brief.change.row-new", change.label(), change.is());
        }
        return change.is().isEmpty() ? texts.say("brief.change.row-gone", change.label(), change.was())
                : texts.say("brief.change.row", change.label(), change.was(), change.is());
    }

    private static ChangeKind kind(Turn turn) {
        return switch (turn) {
            case BETTER -> ChangeKind.BETTER;
            case WORSE -> ChangeKind.WORSE;
            case DIFFERENT -> ChangeKind.DIFFERENT;
        };
    }

    private static ChangeKind direction(Money was, Money is) {
        if (was.isEqual(is)) {
            return ChangeKind.DIFFERENT;
        }
        return was.isLessThan(is) ? ChangeKind.BETTER : ChangeKind.WORSE;
    }
}
