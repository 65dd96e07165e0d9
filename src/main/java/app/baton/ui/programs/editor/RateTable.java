package app.baton.ui.programs.editor;

import app.baton.incentive.RateRow;
import app.baton.journal.Texts;
import app.baton.money.Percent;
import app.baton.ui.kit.Typed;
import app.baton.ui.programs.editor.Sheet.Desk;
import app.baton.ui.programs.form.Input;
import app.baton.ui.programs.form.TextInput;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rates as bulletins print them: a line for each term, a column for each tier, a blank cell where there is none. The
 * highest advance stands once below a tier; where it differs by term, it stands in the cells as well.
 */
final class RateTable extends TierTable<RateRow> {

    private final Texts texts;
    private final List<Spot> order = new ArrayList<>();

    /** A cell that holds a rate, with its line and column. */
    private record Spot(Line line, Column column, Cell cell) { }

    RateTable(Desk desk) {
        super(desk.texts().say("editor.f.rates"), desk);
        texts = desk.texts();
        resize(1, 1);
    }

    @Override
    List<Input<?>> head() {
        return List.of(TextInput.required("months", texts.say("editor.f.months"), Term.typed(texts),
                texts.say("editor.term-missing")));
    }

    @Override
    List<TextInput<?>> below() {
        return List.of(TextInput.optional("advanceAtMost", texts.say("editor.f.advance"), Typed.percent(texts)));
    }

    @Override
    List<TextInput<?>> cell() {
        return List.of(TextInput.optional("apr", texts.say("editor.f.apr"), Typed.percent(texts)),
                TextInput.optional("advanceAtMost", texts.say("editor.f.advance"), Typed.percent(texts)));
    }

    @Override
    protected boolean readParts() {
        order.clear();
        if (!readAll()) {
            return false;
        }
        for (Line line : lines()) {
            for (int i = 0; i < columns().size(); i++) {
                if (line.cells().get(i).texts().getFirst().orNull() != null) {
                    order.add(new Spot(line, columns().get(i), line.cells().get(i)));
                }
            }
        }
        order.sort(Comparator.comparingInt(spot -> order(spot.cell().origin)));
        List<RateRow> rows = new ArrayList<>();
        for (Spot spot : order) {
            make(() -> row(spot), field -> part(spot, field)).ifPresent(rows::add);
        }
        take(rows);
        return rows.size() == order.size();
    }

    private static RateRow row(Spot spot) {
        Term term = (Term) spot.line().head().getFirst().get();
        Percent apr = (Percent) spot.cell().texts().get(0).get();
        Percent own = (Percent) spot.cell().texts().get(1).orNull();
        Percent all = (Percent) spot.column().below().getFirst().orNull();
        return new RateRow(spot.column().tier().get(), term.from(), term.to(), apr, own == null ? all : own);
    }

    private static Input<?> part(Spot spot, String field) {
        return switch (field) {
            case "apr" -> spot.cell().texts().getFirst();
            case "advanceAtMost" -> spot.cell().texts().get(1).blank() ? spot.column().below().getFirst()
                    : spot.cell().texts().get(1);
            default -> spot.line().head().getFirst();
        };
    }

    @Override
    public void show(List<RateRow> rows) {
        Map<String, Integer> tiers = new LinkedHashMap<>();
        Map<Term, Integer> terms = new LinkedHashMap<>();
        rows.forEach(row -> tiers.putIfAbsent(row.tier().code(), tiers.size()));
        rows.stream().map(row -> new Term(row.fromMonths(), row.toMonths())).sorted(Comparator.comparingInt(Term::from)
                .thenComparingInt(Term::to)).forEach(term -> terms.putIfAbsent(term, terms.size()));
        resize(0, 0);
        resize(tiers.size(), terms.size());
        terms.forEach((term, at) -> retypeTerm(lines().get(at), term));
        for (int i = 0; i < rows.size(); i++) {
            RateRow row = rows.get(i);
            int column = Objects.requireNonNull(tiers.get(row.tier().code()));
            columns().get(column).tier().show(row.tier());
            int line = Objects.requireNonNull(terms.get(new Term(row.fromMonths(), row.toMonths())));
            Cell cell = lines().get(line).cells().get(column);
            cell.origin = i;
            percent(cell.texts().get(0)).show(row.apr());
        }
        advances(rows, tiers, terms);
    }

    /** Once below the tier where all its terms agree, else in each cell. */
    private void advances(List<RateRow> rows, Map<String, Integer> tiers, Map<Term, Integer> terms) {
        tiers.forEach((tier, column) -> {
            List<RateRow> ofTier = rows.stream().filter(row -> row.tier().code().equals(tier)).toList();
            Set<@Nullable Percent> different = new HashSet<>();
            ofTier.forEach(row -> different.add(row.advanceAtMost()));
            if (different.size() == 1) {
                percent(columns().get(column).below().getFirst()).showOrClear(ofTier.getFirst().advanceAtMost());
                return;
            }
            for (RateRow row : ofTier) {
                int line = Objects.requireNonNull(terms.get(new Term(row.fromMonths(), row.toMonths())));
                percent(lines().get(line).cells().get(column).texts().get(1)).showOrClear(row.advanceAtMost());
            }
        });
    }

    /** Whether some cell has an advance of its own. */
    boolean advanceByTerm() {
        return lines().stream().flatMap(line -> line.cells().stream()).anyMatch(cell -> !cell.texts().get(1).blank());
    }

    @SuppressWarnings("unchecked")
    private static TextInput<Percent> percent(TextInput<?> text) {
        return (TextInput<Percent>) text;
    }

    @SuppressWarnings("unchecked")
    private static void retypeTerm(Line line, Term term) {
        ((TextInput<Term>) line.head().getFirst()).show(term);
    }

    @Override
    public void blame(List<String> path, String sentence) {
        if (path.size() == 2 && path.getFirst().matches("\\d{1,6}") && Integer.parseInt(path.getFirst()) < order.size()) {
            part(order.get(Integer.parseInt(path.getFirst())), path.getLast()).blame(List.of(), sentence);
        } else {
            refuse(sentence);
        }
    }

    @Override
    protected void traceParts(String here, Map<String, String> now) {
        for (int i = 0; i < order.size(); i++) {
            trace(order.get(i).cell().origin, i, here, now);
        }
    }
}
