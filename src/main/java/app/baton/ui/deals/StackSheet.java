package app.baton.ui.deals;

import app.baton.deal.Quote;
import app.baton.deal.check.Promised;
import app.baton.incentive.DealVehicle;
import app.baton.journal.Texts;
import app.baton.paper.DealTable;
import app.baton.ui.kit.Dialogs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The stack as plain text, to paste into a message; nothing of dealer money is in it, whatever the screen shows (R28). */
final class StackSheet {

    private final Texts texts;

    StackSheet(Texts texts) {
        this.texts = texts;
    }

    /** Puts it on the clipboard, and says so. */
    void copy(DealVehicle vehicle, Shown shown, List<StackLine> lines, Dialogs dialogs) {
        dialogs.copy(of(vehicle, shown, lines));
        dialogs.toast(texts.say("deals.copied"));
    }

    String of(DealVehicle vehicle, Shown shown, List<StackLine> lines) {
        List<String> all = new ArrayList<>();
        var looked = shown.looked();
        Optional<Quote.OnRoute> on = Optional.ofNullable(shown.quoted()).flatMap(Quoted::on);
        all.add(vehicle.name());
        all.add(texts.say("deals.sheet.route", NextQuestion.routeName(looked, texts), looked.value()));
        if (looked.payment() != null && on.isEmpty()) {
            all.add(texts.say("deals.sheet.payment", looked.payment()));
        }
        lines.stream().filter(line -> line.stand() == StackLine.Stand.TAKEN).forEach(line -> {
            all.add(texts.say("deals.sheet.line", line.program().id(), line.program().name(),
                    line.amount() == null ? "" : texts.formats().money(line.amount())));
            line.proofs().forEach(proof -> all.add(texts.say("deals.sheet.proof", proof)));
        });
        if (looked.rateSaving().isPositive()) {
            all.add(texts.say("deals.sheet.rate", looked.rateSaving()));
        }
        on.ifPresentOrElse(way -> all.addAll(figures(way, promised(shown))), () -> all.add(texts.say("deals.not-yet")));
        return String.join(System.lineSeparator(), all);
    }

    private static List<Promised> promised(Shown shown) {
        Quoted quoted = shown.quoted();
        return quoted == null ? List.of() : quoted.quote().request().promised();
    }

    /** The lines of the deal sheet, and what it is. */
    private List<String> figures(Quote.OnRoute way, List<Promised> promised) {
        List<String> all = new ArrayList<>();
        all.add("");
        DealTable.of(List.of(way), promised, texts).rows().forEach(row -> all.add(texts.say("deals.sheet.figure", row.label(),
                row.cells().getFirst().words())));
        all.add("");
        all.add(texts.say("deal-paper.estimate"));
        all.add(texts.say("today.disclaimer"));
        return all;
    }
}
