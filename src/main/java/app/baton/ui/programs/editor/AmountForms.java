package app.baton.ui.programs.editor;

import app.baton.incentive.AmountRule;
import app.baton.ui.kit.Typed;
import app.baton.ui.programs.editor.Sheet.Desk;
import app.baton.ui.programs.form.KindsInput;
import app.baton.ui.programs.form.RecordInput;
import app.baton.ui.programs.form.RowsInput;
import java.util.List;

/** The ways to say how much money it is. */
final class AmountForms {

    private final Desk desk;
    private final VehicleForms vehicles;

    AmountForms(Desk desk) {
        this.desk = desk;
        vehicles = new VehicleForms(desk);
    }

    KindsInput<AmountRule, AmountKind> amount() {
        return new KindsInput<>("amount", desk.texts().say("editor.f.amount-kind"), List.of(AmountKind.values()),
                desk.texts()::name, AmountKind::of, this::form);
    }

    private RecordInput<? extends AmountRule> form(AmountKind kind) {
        return switch (kind) {
            case FIXED -> fixed();
            case BY_MODEL -> byModel();
            case BY_AGE -> byAge();
            case SHARE -> share();
            case PRINTED -> printed();
            case UP_TO -> upTo();
        };
    }

    private RecordInput<AmountRule.Fixed> fixed() {
        Sheet<AmountRule.Fixed> sheet = Sheet.row(desk);
        var amount = sheet.money("amount", "editor.f.amount");
        return sheet.of(() -> new AmountRule.Fixed(amount.get()), it -> amount.show(it.amount()));
    }

    private RecordInput<AmountRule.UpTo> upTo() {
        Sheet<AmountRule.UpTo> sheet = Sheet.row(desk);
        var amount = sheet.money("amount", "editor.f.at-most");
        return sheet.of(() -> new AmountRule.UpTo(amount.get()), it -> amount.show(it.amount()));
    }

    private RecordInput<AmountRule.ByModel> byModel() {
        Sheet<AmountRule.ByModel> sheet = Sheet.column(desk);
        var rows = sheet.add(new RowsInput<>("rows", desk.texts().say("editor.f.amount-rows"),
                desk.texts().say("editor.add-row"), this::modelRow));
        rows.start(1);
        return sheet.of(() -> new AmountRule.ByModel(rows.get()), it -> rows.show(it.rows()));
    }

    private RecordInput<AmountRule.ByModel.Row> modelRow() {
        Sheet<AmountRule.ByModel.Row> sheet = Sheet.column(desk);
        var amount = sheet.money("amount", "editor.f.amount");
        var lines = sheet.add(vehicles.lines("lines", desk.texts().say("editor.f.lines")));
        lines.start(1);
        return sheet.of(() -> new AmountRule.ByModel.Row(lines.get(), amount.get()), it -> {
            lines.show(it.lines());
            amount.show(it.amount());
        });
    }

    private RecordInput<AmountRule.ByAge> byAge() {
        Sheet<AmountRule.ByAge> sheet = Sheet.column(desk);
        var rows = sheet.add(new RowsInput<>("rows", desk.texts().say("editor.f.age-rows"),
                desk.texts().say("editor.add-row"), this::ageRow));
        rows.start(1);
        return sheet.of(() -> new AmountRule.ByAge(rows.get()), it -> rows.show(it.rows()));
    }

    private RecordInput<AmountRule.ByAge.Row> ageRow() {
        Sheet<AmountRule.ByAge.Row> sheet = Sheet.row(desk);
        var from = sheet.number("fromDays", "editor.f.from-days");
        var to = sheet.numberOr("toDays", "editor.f.to-days");
        var amount = sheet.money("amount", "editor.f.amount");
        return sheet.of(() -> new AmountRule.ByAge.Row(from.get(), to.orNull(), amount.get()), it -> {
            from.show(it.fromDays());
            to.showOrClear(it.toDays());
            amount.show(it.amount());
        });
    }

    private RecordInput<AmountRule.Share> share() {
        Sheet<AmountRule.Share> sheet = Sheet.row(desk);
        var percent = sheet.percent("percent", "editor.f.percent");
        var of = sheet.pick("of", "editor.f.share-of", AmountRule.Share.Base.class);
        var cap = sheet.moneyOr("cap", "editor.f.at-most");
        return sheet.of(() -> new AmountRule.Share(percent.get(), of.get(), cap.orNull()), it -> {
            percent.show(it.percent());
            of.show(it.of());
            cap.showOrClear(it.cap());
        });
    }

    private RecordInput<AmountRule.Printed> printed() {
        Sheet<AmountRule.Printed> sheet = Sheet.row(desk);
        var amounts = sheet.tokens("amounts", "editor.f.printed-amounts", Typed.money(desk.texts()), List::of);
        amounts.withCommas();
        return sheet.of(() -> new AmountRule.Printed(amounts.get()), it -> amounts.show(it.amounts()));
    }
}
