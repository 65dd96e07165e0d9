package app.baton.incentive;

import app.baton.journal.Formats;
import app.baton.journal.Texts;
import app.baton.money.Percent;
import app.baton.vehicle.ModelLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every figure of a benefit as a cell, so that two revisions can be compared one by one. */
public final class BenefitCells {

    private final Texts texts;
    private final Phrases phrases;
    private final Formats formats;

    public BenefitCells(Texts texts) {
        this.texts = texts;
        this.phrases = new Phrases(texts);
        this.formats = texts.formats();
    }

    /** In the order of its table; at least one. */
    public List<Cell> of(Benefit benefit) {
        return switch (benefit) {
            case Benefit.CustomerCash it -> cash(it);
            case Benefit.DealerCash it -> amount(it.amount());
            case Benefit.RateTiers it -> rates(it);
            case Benefit.LeaseTerms it -> lease(it);
            case Benefit.ResidualAdjustment it -> List.of(rate(texts.say("diff.residual-points"), it.points(), false));
            case Benefit.RateReduction it -> List.of(rate(texts.say("diff.points-off"), it.points(), false),
                    rate(texts.say("diff.floor"), it.floor(), true));
            case Benefit.PaymentWaiver it -> List.of(count(texts.say("diff.payments"), it.payments()),
                    Cell.money(texts.say("diff.each-at-most"), formats.money(it.eachAtMost()), it.eachAtMost()),
                    Cell.money(texts.say("diff.at-most"), formats.money(it.totalAtMost()), it.totalAtMost()));
            case Benefit.PaymentMultiple it -> List.of(count(texts.say("diff.payments"), it.times()),
                    Cell.money(texts.say("diff.at-most"), formats.money(it.atMost()), it.atMost()));
            case Benefit.PaymentDeferral it -> List.of(count(texts.say("diff.deferral-days"), it.days()),
                    Cell.plain(texts.say("diff.interest-runs"), yes(it.interestRuns())));
            case Benefit.PlanPrice it -> List.of(it.giftAtMost() == null
                    ? Cell.plain(texts.say("diff.gift"), texts.say("diff.no-limit"))
                    : Cell.money(texts.say("diff.gift"), formats.money(it.giftAtMost()), it.giftAtMost()));
            case Benefit.VolumeBonus it -> volume(it);
            case Benefit.Spiff it -> spiff(it);
            case Benefit.NonCash it -> List.of(Cell.plain(texts.say("diff.what"), it.what()));
        };
    }

    private List<Cell> cash(Benefit.CustomerCash cash) {
        List<Cell> cells = new ArrayList<>(amount(cash.amount()));
        if (cash.storeBears() != null) {
            cells.add(Cell.plain(texts.say("diff.store-bears"), phrases.rate(cash.storeBears())));
        }
        return cells;
    }

    private List<Cell> spiff(Benefit.Spiff spiff) {
        List<Cell> cells = new ArrayList<>(amount(spiff.amount()));
        if (spiff.approvedBy() != null) {
            cells.add(Cell.plain(texts.say("diff.approved-by"), texts.name(spiff.approvedBy())));
        }
        cells.add(Cell.plain(texts.say("diff.after-claim"), yes(spiff.afterClaim())));
        return cells;
    }

    private List<Cell> amount(AmountRule rule) {
        return switch (rule) {
            case AmountRule.Fixed it -> List.of(Cell.money(texts.say("diff.amount"), formats.money(it.amount()), it.amount()));
            case AmountRule.ByModel it -> it.rows().stream().flatMap(row -> row.lines().stream()
                    .map(line -> Cell.money(name(line), formats.money(row.amount()), row.amount()))).toList();
            case AmountRule.ByAge it -> it.rows().stream().map(row -> Cell.money(row.toDays() == null
                    ? texts.say("diff.age-from", row.fromDays()) : texts.say("diff.age", row.fromDays(), row.toDays()),
                    formats.money(row.amount()), row.amount())).toList();
            case AmountRule.Share it -> share(it);
            case AmountRule.Printed it -> List.of(Cell.plain(texts.say("diff.printed"),
                    phrases.or(it.amounts().stream().map(formats::money).toList())));
            case AmountRule.UpTo it -> List.of(Cell.money(texts.say("diff.at-most"), formats.money(it.amount()), it.amount()));
        };
    }

    private List<Cell> share(AmountRule.Share share) {
        List<Cell> cells = new ArrayList<>();
        cells.add(rate(texts.say("diff.share", texts.name(share.of())), share.percent(), false));
        cells.add(share.cap() == null ? Cell.plain(texts.say("diff.at-most"), texts.say("diff.no-limit"))
                : Cell.money(texts.say("diff.at-most"), formats.money(share.cap()), share.cap()));
        return cells;
    }

    private List<Cell> rates(Benefit.RateTiers rates) {
        List<Cell> cells = new ArrayList<>(rows(rates.rows()));
        if (rates.scoreAtLeast() != null) {
            cells.add(new Cell(texts.say("diff.score"), "", rates.scoreAtLeast().toString(),
                    BigDecimal.valueOf(rates.scoreAtLeast()), true).limit());
        }
        return cells;
    }

    /** Rates by term and tier, and the advance of each row. */
    List<Cell> rows(List<RateRow> rows) {
        List<Cell> cells = new ArrayList<>();
        for (RateRow row : rows) {
            String term = row.fromMonths() == row.toMonths() ? texts.say("diff.term", row.fromMonths())
                    : texts.say("diff.terms", row.fromMonths(), row.toMonths());
            cells.add(rate(term, row.apr(), true).in(row.tier().code()));
            if (row.advanceAtMost() != null) {
                cells.add(rate(texts.say("diff.advance", term), row.advanceAtMost(), false).in(row.tier().code()).limit());
            }
        }
        return cells;
    }

    private List<Cell> lease(Benefit.LeaseTerms lease) {
        List<Cell> cells = new ArrayList<>();
        for (Benefit.LeaseTerms.Row row : lease.rows()) {
            String line = texts.say("diff.lease-row", name(row.line()), row.months());
            cells.add(rate(line, row.residual(), false).in(texts.say("diff.residual")));
            row.factors().forEach((tier, factor) -> cells.add(new Cell(line, tier.code(), factor.wire(), factor.value(), true)));
        }
        cells.add(count(texts.say("diff.miles"), lease.milesPerYear()));
        lease.mileage().forEach(step ->
                cells.add(rate(texts.say("diff.miles-off", step.milesPerYear()), step.pointsOff(), true)));
        cells.add(less(Cell.money(texts.say("diff.acquisition-fee"), formats.money(lease.acquisitionFee()),
                lease.acquisitionFee())));
        cells.add(less(Cell.money(texts.say("diff.disposition-fee"), formats.money(lease.dispositionFee()),
                lease.dispositionFee())));
        return cells;
    }

    private List<Cell> volume(Benefit.VolumeBonus bonus) {
        List<Cell> cells = new ArrayList<>(bonus.steps().stream().map(step -> Cell.money(
                texts.say("diff.units", step.fromUnits()), formats.money(step.perUnit()), step.perUnit())).toList());
        bonus.weights().forEach(weight -> cells.add(new Cell(texts.say("diff.weight", weight.program().value()), "",
                weight.counts().toPlainString(), weight.counts(), false)));
        return cells;
    }

    private Cell rate(String row, Percent percent, boolean lessIsBetter) {
        return new Cell(row, "", phrases.rate(percent), percent.value(), lessIsBetter);
    }

    private Cell count(String row, int number) {
        return new Cell(row, "", formats.count(number), BigDecimal.valueOf(number), false);
    }

    private static Cell less(Cell cell) {
        return new Cell(cell.row(), cell.group(), cell.words(), cell.measure(), true, cell.limits());
    }

    private String yes(@Nullable Boolean flag) {
        return texts.say(Boolean.TRUE.equals(flag) ? "diff.yes" : "diff.no");
    }

    /** "F-150 XLT, Lariat"; a line without a model by its make. */
    private String name(ModelLine line) {
        String years = line.years().size() > 1 ? phrases.numbers(line.years()) + " " : "";
        String model = line.model() == null ? line.make() == null ? texts.say("diff.any-model")
                : texts.say("diff.other-models", line.make()) : line.model();
        return years + (line.trims().isEmpty() ? model : model + " " + String.join(", ", line.trims()));
    }
}
