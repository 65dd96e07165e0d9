package app.baton.ui.programs.editor;

import app.baton.incentive.Benefit.LeaseTerms.Row;
import app.baton.incentive.Tier;
import app.baton.journal.Texts;
import app.baton.money.MoneyFactor;
import app.baton.money.Percent;
import app.baton.ui.kit.Typed;
import app.baton.ui.programs.editor.Sheet.Desk;
import app.baton.ui.programs.form.Input;
import app.baton.ui.programs.form.TextInput;
import app.baton.vehicle.ModelLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Lease terms as bulletins print them: a line for each model and term, the money factor of each tier in its column. */
final class LeaseTable extends TierTable<Row> {

    private final Texts texts;
    private final VehicleForms vehicles;

    LeaseTable(Desk desk) {
        super(desk.texts().say("editor.f.lease-rows"), desk);
        texts = desk.texts();
        vehicles = new VehicleForms(desk);
        resize(1, 1);
    }

    @Override
    List<Input<?>> head() {
        return List.of(vehicles.line("line"),
                TextInput.required("months", texts.say("editor.f.months"), Typed.number(texts),
                        texts.say("editor.term-missing")),
                TextInput.required("residual", texts.say("editor.f.residual"), Typed.percent(texts),
                        texts.say("editor.residual-missing")));
    }

    @Override
    List<TextInput<?>> below() {
        return List.of();
    }

    @Override
    List<TextInput<?>> cell() {
        return List.of(TextInput.optional("factors", texts.say("editor.f.factor"), Typed.of(Typed.Look.NUMBER, text -> {
            try {
                return MoneyFactor.parse(text);
            } catch (IllegalArgumentException refused) {
                throw new Typed.Unread(texts.say("editor.factor-wrong", text));
            }
        }, MoneyFactor::wire)));
    }

    @Override
    protected boolean readParts() {
        if (!readAll()) {
            return false;
        }
        List<Row> rows = new ArrayList<>();
        for (Line line : lines()) {
            Optional<Row> row = make(() -> row(line), field -> part(line, field));
            row.ifPresent(rows::add);
        }
        take(rows);
        return rows.size() == lines().size();
    }

    private Row row(Line line) {
        SortedMap<Tier, MoneyFactor> factors = new TreeMap<>();
        for (int i = 0; i < columns().size(); i++) {
            MoneyFactor factor = (MoneyFactor) line.cells().get(i).texts().getFirst().orNull();
            if (factor != null) {
                factors.put(columns().get(i).tier().get(), factor);
            }
        }
        return new Row((ModelLine) line.head().get(0).get(), (Integer) line.head().get(1).get(),
                (Percent) line.head().get(2).get(), factors);
    }

    private static Input<?> part(Line line, String field) {
        return line.head().stream().filter(part -> part.name().equals(field)).findFirst()
                .orElseGet(() -> line.cells().getFirst().texts().getFirst());
    }

    @Override
    @SuppressWarnings("unchecked")
    public void show(List<Row> rows) {
        List<Tier> tiers = List.copyOf(rows.stream().flatMap(row -> row.factors().keySet().stream())
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new)));
        resize(0, 0);
        resize(tiers.size(), rows.size());
        for (int i = 0; i < tiers.size(); i++) {
            columns().get(i).tier().show(tiers.get(i));
        }
        for (int i = 0; i < rows.size(); i++) {
            Line line = lines().get(i);
            line.origin = i;
            ((Input<ModelLine>) line.head().get(0)).show(rows.get(i).line());
            ((Input<Integer>) line.head().get(1)).show(rows.get(i).months());
            ((Input<Percent>) line.head().get(2)).show(rows.get(i).residual());
            for (int j = 0; j < tiers.size(); j++) {
                ((TextInput<MoneyFactor>) line.cells().get(j).texts().getFirst())
                        .showOrClear(rows.get(i).factors().get(tiers.get(j)));
            }
        }
    }

    @Override
    public void blame(List<String> path, String sentence) {
        if (path.size() >= 2 && path.getFirst().matches("\\d{1,6}") && Integer.parseInt(path.getFirst()) < lines().size()) {
            part(lines().get(Integer.parseInt(path.getFirst())), path.get(1)).blame(List.of(), sentence);
        } else {
            refuse(sentence);
        }
    }

    @Override
    protected void traceParts(String here, Map<String, String> now) {
        for (int i = 0; i < lines().size(); i++) {
            trace(lines().get(i).origin, i, here, now);
            String was = origin();
            Integer from = lines().get(i).origin;
            if (was != null && from != null) {
                now.put(was + "/" + from + "/line", here + "/" + i + "/line");
            }
        }
    }
}
