package app.baton.ui.deals;

import app.baton.incentive.DealVehicle;
import app.baton.journal.Texts;
import java.util.ArrayList;
import java.util.List;

/** The stack as plain text, to paste into a message; nothing of dealer money is in it, whatever the screen shows (R28). */
final class StackSheet {

    private final Texts texts;

    StackSheet(Texts texts) {
        this.texts = texts;
    }

    String of(DealVehicle vehicle, DealsViewModel.Shown shown, List<StackLine> lines) {
        List<String> all = new ArrayList<>();
        var looked = shown.looked();
        all.add(vehicle.name());
        all.add(texts.say("deals.sheet.route", NextQuestion.routeName(looked, texts), looked.value()));
        if (looked.payment() != null) {
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
        all.add(texts.say("deals.not-yet"));
        return String.join(System.lineSeparator(), all);
    }
}
