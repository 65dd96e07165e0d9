package app.baton.ui.programs.editor;

import app.baton.incentive.DateKind;
import app.baton.incentive.VehicleFact;
import app.baton.ui.kit.Typed;
import app.baton.ui.programs.editor.Sheet.Desk;
import app.baton.ui.programs.form.RecordInput;
import app.baton.ui.programs.form.RowsInput;
import app.baton.vehicle.ModelLine;
import app.baton.vehicle.Use;
import app.baton.vehicle.VehicleState;
import app.baton.vehicle.Vin;
import java.util.List;
import java.util.Locale;

/** The forms of facts about the vehicle. */
final class VehicleForms {

    /** Names that fit into a short field. */
    private static final Typed<String> SHORT = new Typed<>(Typed.Look.CODE, text -> text, text -> text);

    private final Desk desk;

    VehicleForms(Desk desk) {
        this.desk = desk;
    }

    /** "2026 | Ford | F-150 | XLT, Lariat". */
    RecordInput<ModelLine> line(String name) {
        Sheet<ModelLine> sheet = new Sheet<>(desk, name, name.isEmpty() ? "" : desk.texts().say("editor.f.vehicle"),
                RecordInput.Flow.ROW);
        var years = sheet.tokens("years", "editor.f.years", Typed.number(desk.texts()), List::of);
        var make = sheet.optional("make", "editor.f.make", SHORT).suggest(() -> desk.shelf().get().makes());
        var model = sheet.optional("model", "editor.f.model", SHORT).suggest(() -> desk.shelf().get().models());
        var trims = sheet.tokens("trims", "editor.f.trims").suggest(() -> desk.shelf().get().trims());
        return sheet.of(() -> new ModelLine(years.get(), make.orNull(), model.orNull(), trims.get()), it -> {
            years.show(it.years());
            make.showOrClear(it.make());
            model.showOrClear(it.model());
            trims.show(it.trims());
        });
    }

    RowsInput<ModelLine> lines(String name, String label) {
        return new RowsInput<>(name, label, desk.texts().say("editor.add-vehicle"), () -> line(""));
    }

    RecordInput<VehicleFact.Vehicle> vehicle() {
        Sheet<VehicleFact.Vehicle> sheet = Sheet.column(desk);
        var lines = sheet.add(lines("lines", desk.texts().say("editor.f.lines")));
        var except = sheet.add(lines("except", desk.texts().say("editor.f.but")));
        return sheet.of(() -> new VehicleFact.Vehicle(lines.get(), except.get()), it -> {
            lines.show(it.lines());
            except.show(it.except());
        });
    }

    RecordInput<VehicleFact.VinIn> vins() {
        Sheet<VehicleFact.VinIn> sheet = Sheet.column(desk);
        var vins = sheet.tokens("vins", "editor.f.vins", Typed.of(Typed.Look.CODE,
                text -> new Vin(text.toUpperCase(Locale.US)), Vin::value), List::of);
        var patterns = sheet.tokens("patterns", "editor.f.vin-patterns").hint(desk.texts().say("editor.hint.vin-patterns"));
        return sheet.of(() -> new VehicleFact.VinIn(vins.get(), patterns.get()), it -> {
            vins.show(it.vins());
            patterns.show(it.patterns());
        });
    }

    RecordInput<VehicleFact.State> state() {
        Sheet<VehicleFact.State> sheet = Sheet.row(desk);
        var anyOf = sheet.picks("anyOf", "editor.f.any-of", VehicleState.class);
        return sheet.of(() -> new VehicleFact.State(anyOf.get()), it -> anyOf.show(it.anyOf()));
    }

    RecordInput<VehicleFact.ServedAs> servedAs() {
        Sheet<VehicleFact.ServedAs> sheet = Sheet.row(desk);
        var anyOf = sheet.picks("anyOf", "editor.f.any-of", Use.class);
        return sheet.of(() -> new VehicleFact.ServedAs(anyOf.get()), it -> anyOf.show(it.anyOf()));
    }

    RecordInput<VehicleFact.InService> inService() {
        Sheet<VehicleFact.InService> sheet = Sheet.row(desk);
        var from = sheet.dayOr("from", "editor.f.first-day");
        var until = sheet.dayOr("until", "editor.f.last-day");
        return sheet.of(() -> new VehicleFact.InService(from.orNull(), until.orNull()), it -> {
            from.showOrClear(it.from());
            until.showOrClear(it.until());
        });
    }

    RecordInput<VehicleFact.Stocked> stocked() {
        Sheet<VehicleFact.Stocked> sheet = Sheet.row(desk);
        var from = sheet.dayOr("from", "editor.f.first-day");
        var until = sheet.dayOr("until", "editor.f.last-day");
        return sheet.of(() -> new VehicleFact.Stocked(from.orNull(), until.orNull()), it -> {
            from.showOrClear(it.from());
            until.showOrClear(it.until());
        });
    }

    RecordInput<VehicleFact.DaysInStock> daysInStock() {
        Sheet<VehicleFact.DaysInStock> sheet = Sheet.row(desk);
        var least = sheet.numberOr("atLeast", "editor.f.days-at-least");
        var most = sheet.numberOr("atMost", "editor.f.days-at-most");
        return sheet.of(() -> new VehicleFact.DaysInStock(least.orNull(), most.orNull()), it -> {
            least.showOrClear(it.atLeast());
            most.showOrClear(it.atMost());
        });
    }

    RecordInput<VehicleFact.Origin> origin() {
        Sheet<VehicleFact.Origin> sheet = Sheet.row(desk);
        var from = sheet.pick("from", "editor.f.origin", VehicleFact.Origin.From.class);
        return sheet.of(() -> new VehicleFact.Origin(from.get()), it -> from.show(it.from()));
    }

    RecordInput<VehicleFact.OpenFieldAction> openFieldAction() {
        Sheet<VehicleFact.OpenFieldAction> sheet = Sheet.row(desk);
        var on = sheet.pick("on", "editor.f.on-the-day", DateKind.class);
        return sheet.of(() -> new VehicleFact.OpenFieldAction(on.get()), it -> on.show(it.on()));
    }

    RecordInput<VehicleFact.ReportedBefore> reportedBefore() {
        return Sheet.<VehicleFact.ReportedBefore>row(desk).of(VehicleFact.ReportedBefore::new, it -> { });
    }
}
