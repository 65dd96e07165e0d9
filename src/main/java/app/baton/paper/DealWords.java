package app.baton.paper;

import app.baton.deal.Structure;
import app.baton.incentive.DealVehicle;
import app.baton.incentive.stack.Policy;
import app.baton.journal.Texts;
import app.baton.paper.Band.Cell;
import app.baton.paper.Type.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/** What a deal sheet says, from the vehicle and the figures to the small print. */
final class DealWords implements LongPaper.Words {

    private static final float TITLE = 1.7f;

    private final DealSheet sheet;
    private final Ways ways;
    private final Texts texts;

    DealWords(DealSheet sheet, Texts texts) {
        this.sheet = sheet;
        this.ways = new Ways(sheet.ways());
        this.texts = texts;
    }

    @Override
    public LongPaper.Copy in(Faces faces) {
        Runs runs = new Runs(faces, texts);
        Structure structure = sheet.request().structure();
        Policy policy = structure.policy();
        List<Band> bands = new ArrayList<>(head(runs));
        bands.addAll(new WaysTable(ways, sheet.table(texts), runs).bands());
        bands.addAll(new TradeBands(sheet.request().worksheet(), structure.situation().days().delivery(), runs).bands());
        bands.addAll(new TaxBands(ways, runs).bands());
        ways.leases().forEach(way -> bands.addAll(new LeaseBands(way, policy.milesPerYear(), runs).bands()));
        bands.addAll(new IncentiveBands(ways, runs).bands());
        bands.addAll(new SmallPrint(sheet, ways, texts).bands(runs));
        return new LongPaper.Copy(bands, running(), texts.say("deal-paper.foot"));
    }

    private String running() {
        String vehicle = sheet.request().structure().situation().vehicle().name();
        return sheet.names().customer().isBlank() ? vehicle : texts.say("deal-paper.running", vehicle, sheet.names().customer());
    }

    private List<Band> head(Runs runs) {
        DealNames names = sheet.names();
        Structure structure = sheet.request().structure();
        DealVehicle vehicle = structure.situation().vehicle();
        List<Band> bands = new ArrayList<>();
        bands.add(Band.row(0, Cell.left(0, 0.78f, Paragraph.of(runs.bold(names.store().isBlank() ? texts.say("deal-paper.title")
                : names.store())).scaled(TITLE)), Cell.right(0.8f, 0.2f, Paragraph.of(runs.plain(
                texts.formats().date(names.day()))))));
        bands.add(Band.of(0.2f, Paragraph.of(runs.bold(vehicle.name())).scaled(Type.SECTION)));
        bands.add(Band.of(0.1f, Paragraph.of(runs.plain(String.join(" · ", vehicle(vehicle))))));
        bands.add(Band.row(0.3f, Cell.left(0, 0.5f, Paragraph.of(runs.gray(texts.say("deal-paper.for")), runs.strong(
                        names.customer().isBlank() ? texts.say("deal-paper.write-here") : names.customer()))),
                Cell.left(0.53f, 0.47f, names.salesperson().isBlank() ? Paragraph.of(runs.plain(" "))
                        : Paragraph.of(runs.gray(texts.say("deal-paper.salesperson")), runs.strong(names.salesperson())))));
        return bands;
    }

    private List<String> vehicle(DealVehicle vehicle) {
        List<String> known = new ArrayList<>();
        if (vehicle.vin() != null) {
            known.add(texts.say("deal-paper.vin", vehicle.vin()));
        }
        if (!sheet.names().stock().isBlank()) {
            known.add(texts.say("deal-paper.stock", sheet.names().stock()));
        }
        Money sticker = vehicle.msrp();
        if (sticker != null) {
            known.add(texts.say("deal-paper.sticker", texts.formats().cents(sticker)));
        }
        var days = sheet.request().structure().situation().days();
        known.add(texts.say("deal-paper.days", texts.formats().date(days.sale()), texts.formats().date(days.delivery())));
        return known;
    }
}
