package app.baton.incentive;

import app.baton.vehicle.ModelLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A program put together part by part; tables by their rows, conditions by their topmost parts, windows by their day. */
final class ProgramMerge {

    private ProgramMerge() { }

    static Program of(Pick<Program> pick, int revision) {
        return new Program(pick.whole("id", Program::id), revision, pick.whole("name", Program::name),
                pick.whole("sponsor", Program::sponsor), pick.whole("payer", Program::payer),
                pick.whole("payees", Program::payees), pick.by("windows", Program::windows, ProgramMerge::windows),
                pick.whole("routes", Program::routes), pick.by("benefits", Program::benefits, ProgramMerge::benefits),
                pick.by("eligibility", Program::eligibility, ProgramMerge::conditions), combination(pick), limits(pick),
                pick.by("proofs", Program::proofs, Blend::list), pick.whole("claim", Program::claim),
                pick.whole("meetsCashDown", Program::meetsCashDown), source(pick), pick.whole("extras", Program::extras));
    }

    private static Combination combination(Pick<Program> pick) {
        return new Combination(
                part(pick, "combination/rulebook", it -> it.combination().rulebook()),
                part(pick, "combination/group", it -> it.combination().group()),
                pick.by("combination/rules", it -> it.combination().rules(), Blend::list),
                pick.by("combination/requires", it -> it.combination().requires(), Blend::list),
                pick.whole("combination/alone", it -> it.combination().alone()),
                pick.whole("combination/withAll", it -> it.combination().withAll()));
    }

    private static Limits limits(Pick<Program> pick) {
        return new Limits(part(pick, "limits/perVehicle", it -> it.limits().perVehicle()),
                part(pick, "limits/perHousehold", it -> it.limits().perHousehold()),
                part(pick, "limits/deliveries", it -> it.limits().deliveries()),
                part(pick, "limits/budget", it -> it.limits().budget()));
    }

    private static Source source(Pick<Program> pick) {
        return new Source(pick.whole("source/document", it -> it.source().document()),
                part(pick, "source/section", it -> it.source().section()),
                pick.whole("source/text", it -> it.source().text()), null);
    }

    private static <V> @Nullable V part(Pick<Program> pick, String field, Function<Program, @Nullable V> get) {
        return pick.maybe(field, it -> Optional.ofNullable(get.apply(it))).orElse(null);
    }

    private static Optional<List<Window>> windows(List<Window> base, List<Window> theirs, List<Window> mine) {
        return Blend.map(byKind(base), byKind(theirs), byKind(mine)).map(merged -> List.copyOf(merged.values()));
    }

    private static Map<DateKind, Window> byKind(List<Window> windows) {
        Map<DateKind, Window> byKind = new LinkedHashMap<>();
        windows.forEach(window -> byKind.put(window.by(), window));
        return byKind;
    }

    private static Optional<Condition> conditions(Condition base, Condition theirs, Condition mine) {
        return Blend.whole(base, theirs, mine).or(() -> Blend.list(ConditionDiff.parts(base), ConditionDiff.parts(theirs),
                ConditionDiff.parts(mine)).map(parts -> parts.size() == 1 ? parts.getFirst() : new Condition.All(parts, null)));
    }

    private static Optional<List<Part>> benefits(List<Part> base, List<Part> theirs, List<Part> mine) {
        Optional<List<Part>> whole = Blend.whole(base, theirs, mine);
        if (whole.isPresent() || base.size() != theirs.size() || base.size() != mine.size()) {
            return whole;
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < base.size(); i++) {
            Optional<Part> part = part(base.get(i), theirs.get(i), mine.get(i));
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
        }
        return Optional.of(parts);
    }

    private static Optional<Part> part(Part base, Part theirs, Part mine) {
        Optional<Optional<Condition>> when = Blend.whole(Optional.ofNullable(base.when()), Optional.ofNullable(theirs.when()),
                Optional.ofNullable(mine.when()));
        Optional<Benefit> benefit = Blend.whole(base.benefit(), theirs.benefit(), mine.benefit())
                .or(() -> tables(base.benefit(), theirs.benefit(), mine.benefit()));
        return benefit.flatMap(given -> when.map(need -> new Part(given, need.orElse(null))));
    }

    private static Optional<Benefit> tables(Benefit base, Benefit theirs, Benefit mine) {
        if (base instanceof Benefit.CustomerCash(AmountRule.ByModel was, var bears)
                && theirs instanceof Benefit.CustomerCash(AmountRule.ByModel there, var alsoBears)
                && mine instanceof Benefit.CustomerCash(AmountRule.ByModel here, var myBears)) {
            return amounts(was, there, here).flatMap(table -> Blend.whole(Optional.ofNullable(bears),
                    Optional.ofNullable(alsoBears), Optional.ofNullable(myBears))
                    .map(share -> new Benefit.CustomerCash(table, share.orElse(null))));
        }
        if (base instanceof Benefit.DealerCash(AmountRule.ByModel was)
                && theirs instanceof Benefit.DealerCash(AmountRule.ByModel there)
                && mine instanceof Benefit.DealerCash(AmountRule.ByModel here)) {
            return amounts(was, there, here).map(Benefit.DealerCash::new);
        }
        if (base instanceof Benefit.RateTiers was && theirs instanceof Benefit.RateTiers there
                && mine instanceof Benefit.RateTiers here) {
            return Blend.map(rates(was), rates(there), rates(here)).flatMap(rows -> Blend.whole(
                    Optional.ofNullable(was.scoreAtLeast()), Optional.ofNullable(there.scoreAtLeast()),
                    Optional.ofNullable(here.scoreAtLeast()))
                    .map(score -> new Benefit.RateTiers(List.copyOf(rows.values()), score.orElse(null))));
        }
        return Optional.empty();
    }

    /** Line by line; neighbors of one amount stand in one row again, as bulletins print them. */
    private static Optional<AmountRule> amounts(AmountRule.ByModel base, AmountRule.ByModel theirs, AmountRule.ByModel mine) {
        return Blend.map(lines(base), lines(theirs), lines(mine)).filter(merged -> !merged.isEmpty()).map(merged -> {
            List<AmountRule.ByModel.Row> rows = new ArrayList<>();
            SequencedMap<ModelLine, Money> rest = new LinkedHashMap<>(merged);
            mine.rows().forEach(row -> row.lines().forEach(line -> {
                Money amount = rest.remove(line);
                if (amount != null) {
                    join(rows, line, amount, !row.lines().getFirst().equals(line));
                }
            }));
            rest.forEach((line, amount) -> join(rows, line, amount, false));
            return new AmountRule.ByModel(rows);
        });
    }

    private static void join(List<AmountRule.ByModel.Row> rows, ModelLine line, Money amount, boolean sameRow) {
        if (sameRow && !rows.isEmpty() && rows.getLast().amount().isEqual(amount)) {
            List<ModelLine> lines = new ArrayList<>(rows.removeLast().lines());
            lines.add(line);
            rows.add(new AmountRule.ByModel.Row(lines, amount));
        } else {
            rows.add(new AmountRule.ByModel.Row(List.of(line), amount));
        }
    }

    private static Map<ModelLine, Money> lines(AmountRule.ByModel table) {
        Map<ModelLine, Money> lines = new LinkedHashMap<>();
        table.rows().forEach(row -> row.lines().forEach(line -> lines.put(line, row.amount())));
        return lines;
    }

    private record Place(Tier tier, int from, int to) { }

    private static Map<Place, RateRow> rates(Benefit.RateTiers table) {
        Map<Place, RateRow> rows = new LinkedHashMap<>();
        table.rows().forEach(row -> rows.put(new Place(row.tier(), row.fromMonths(), row.toMonths()), row));
        return rows;
    }
}
