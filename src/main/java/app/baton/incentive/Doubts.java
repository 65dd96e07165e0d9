package app.baton.incentive;

import app.baton.journal.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The amounts, percentages, counts and dates of a program that do not occur in its source. A table may be read wrong
 * although every figure occurs, and a right entry may say "ninety days" in words, so this is a hint and never a verdict.
 */
final class Doubts {

    private final Texts texts;

    Doubts(Texts texts) {
        this.texts = texts;
    }

    List<Doubt> of(Program program, String text) {
        SourceFigures source = SourceFigures.in(text);
        Set<Doubt> doubts = new LinkedHashSet<>();
        for (Part part : program.benefits()) {
            for (Cell cell : new BenefitCells(texts).of(part.benefit())) {
                number(cell.label(), cell.words(), cell.measure(), source, doubts);
            }
        }
        new PartWords(texts).limits(program.limits()).stream().filter(cell -> cell.measure() != null
                && cell.measure().compareTo(BigDecimal.ONE) > 0)
                .forEach(cell -> number(cell.label(), cell.words(), cell.measure(), source, doubts));
        for (Window window : program.windows()) {
            dates(Phrases.capital(texts.name(window.by())), window.from(), window.until(), source, doubts);
        }
        program.eligibility().leaves().forEach(leaf -> fact(leaf.fact(), source, doubts));
        claim(program.claim(), source, doubts);
        return List.copyOf(doubts);
    }

    private void fact(Fact fact, SourceFigures source, Set<Doubt> doubts) {
        String label = texts.say("diff.condition");
        switch (fact) {
            case CustomerFact.Owns it -> {
                year(label, it.modelYearFrom(), source, doubts);
                year(label, it.modelYearTo(), source, doubts);
                count(label, it.daysBeforeSale(), source, doubts);
            }
            case CustomerFact.Graduate it -> {
                count(label, it.monthsBefore(), source, doubts);
                count(label, it.monthsAfter(), source, doubts);
            }
            case CustomerFact.HasAccount it -> count(label, it.paidOffWithinMonths(), source, doubts);
            case CustomerFact.ReturnsLease it -> dates(label, it.endsFrom(), it.endsUntil(), source, doubts);
            case PlaceFact.RegisteredIn it -> it.zips().forEach(zip -> number(label, zip, new BigDecimal(zip), source, doubts));
            case VehicleFact.VinIn it -> it.vins().stream().filter(vin -> !source.says(vin.value()))
                    .forEach(vin -> doubts.add(doubt(label, vin.value())));
            case VehicleFact.InService it -> dates(label, it.from(), it.until(), source, doubts);
            case VehicleFact.Stocked it -> dates(label, it.from(), it.until(), source, doubts);
            case VehicleFact.DaysInStock it -> {
                count(label, it.atLeast(), source, doubts);
                count(label, it.atMost(), source, doubts);
            }
            case DealFact.ScoreAtLeast it -> count(label, it.score(), source, doubts);
            case DealFact.AdvanceAtMost it -> number(label, it.percent().wire(), it.percent().value(), source, doubts);
            case DealFact.DateIn it -> dates(label, it.window().from(), it.window().until(), source, doubts);
            case DealFact.CashDown it -> {
                if (it.atLeast() != null) {
                    number(label, texts.formats().money(it.atLeast()), it.atLeast().getAmount(), source, doubts);
                }
                if (it.atLeastPercent() != null) {
                    number(label, it.atLeastPercent().wire(), it.atLeastPercent().value(), source, doubts);
                }
            }
            case DealFact.TermWithin it -> {
                count(label, it.atLeast(), source, doubts);
                count(label, it.atMost(), source, doubts);
            }
            case DealFact.NameOnOrder it -> count(label, it.hoursBeforeArrival(), source, doubts);
            case CustomerFact _, VehicleFact _, DealFact _, Fact.ReadTheProgram _ -> { }
        }
    }

    private void claim(ClaimTerms claim, SourceFigures source, Set<Doubt> doubts) {
        String label = texts.say("diff.claim");
        switch (claim.due()) {
            case ClaimTerms.Due.AfterDelivery it -> count(label, it.days(), source, doubts);
            case ClaimTerms.Due.On it -> dates(label, it.day(), null, source, doubts);
            case ClaimTerms.Due.WithContract _, ClaimTerms.Due.None _ -> { }
        }
        Optional.ofNullable(claim.code()).filter(code -> !source.says(code)).ifPresent(code -> doubts.add(doubt(label, code)));
        if (claim.late() != null) {
            dates(label, claim.late().until(), null, source, doubts);
        }
    }

    private void count(String label, @Nullable Integer number, SourceFigures source, Set<Doubt> doubts) {
        if (number != null) {
            number(label, number.toString(), BigDecimal.valueOf(number), source, doubts);
        }
    }

    private void year(String label, @Nullable Integer year, SourceFigures source, Set<Doubt> doubts) {
        if (year != null && !source.namesYear(year) && !source.names(BigDecimal.valueOf(year))) {
            doubts.add(doubt(label, year.toString()));
        }
    }

    private void number(String label, String words, @Nullable BigDecimal number, SourceFigures source, Set<Doubt> doubts) {
        if (number != null && number.signum() != 0 && !source.names(number)) {
            doubts.add(doubt(label, words));
        }
    }

    private void dates(String label, @Nullable LocalDate from, @Nullable LocalDate until, SourceFigures source,
                       Set<Doubt> doubts) {
        for (@Nullable LocalDate date : new ArrayList<>(java.util.Arrays.asList(from, until))) {
            if (date != null && !source.names(date)) {
                doubts.add(doubt(label, texts.formats().date(date)));
            }
        }
    }

    private Doubt doubt(String label, String value) {
        return new Doubt(label, value, texts.say("diff.doubt", label, value));
    }
}
