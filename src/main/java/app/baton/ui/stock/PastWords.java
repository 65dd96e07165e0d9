package app.baton.ui.stock;

import app.baton.journal.ActivityEntry;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import app.baton.vehicle.StockUnit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What happened to one vehicle, told from the activity log: newest first, its arrival last. */
record PastWords(Texts texts) {

    /** What happened, and when and by whom. */
    record Line(String what, String when) { }

    List<Line> of(StockUnit unit, List<ActivityEntry> entries) {
        List<Line> lines = new ArrayList<>();
        entries.forEach(entry -> what(entry).ifPresent(what -> lines.add(new Line(what, texts.say("stock.past.when",
                texts.formats().moment(entry.at()), entry.actor().name())))));
        if (unit.listing().stocked() != null) {
            lines.add(new Line(texts.say("stock.past.arrived"), texts.formats().date(unit.listing().stocked())));
        }
        return lines;
    }

    private Optional<String> what(ActivityEntry entry) {
        Map<String, String> details = entry.activity().details();
        return Optional.ofNullable(switch (entry.activity().what()) {
            case "hold.placed" -> texts.say("stock.past.held", until(details));
            case "hold.extended" -> texts.say("stock.past.extended", until(details));
            case "hold.released" -> texts.say("stock.past.released");
            case "stock.priced" -> texts.say("stock.past.priced", price(details, "from"), price(details, "to"));
            case "stock.sold" -> texts.say("stock.past.sold");
            case "stock.gone" -> texts.say("stock.past.gone");
            case "stock.taken-back", "stock.in-stock", "stock.in-transit" -> texts.say("stock.past.back");
            case "stock.past" -> texts.say("stock.past.known");
            case "stock.arrived" -> texts.say("stock.past.other-desk");
            default -> null;
        });
    }

    private String until(Map<String, String> details) {
        String until = details.get("until");
        return until == null ? "" : texts.formats().moment(Instant.parse(until));
    }

    private String price(Map<String, String> details, String name) {
        String wire = details.getOrDefault(name, "");
        return wire.isEmpty() ? texts.say("stock.past.no-price") : texts.formats().money(Dollars.parse(wire));
    }
}
