package app.baton.ui.deals;

import app.baton.deal.tax.Charge;
import app.baton.deal.worksheet.Item;
import app.baton.incentive.Known;
import app.baton.money.Dollars;
import app.baton.ui.Frame;
import app.baton.ui.Shots;
import app.baton.ui.deals.life.Move;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;

/** Writes pictures of Deals into a folder. */
public final class DealPictures {

    private DealPictures() { }

    public static void draw(Path folder) {
        Shots shots = new Shots(folder);
        shots.take("deals-question", () -> {
            Showroom room = Showroom.open().firstBuyer();
            return Frame.around(room.screen().node());
        });
        shots.take("deals-stack", () -> {
            Showroom room = answered(Showroom.open().firstBuyer());
            return Frame.around(room.screen().node());
        });
        shots.take("deals-disagree", () -> {
            Showroom room = answered(Showroom.open().whereTextsDisagree().firstBuyer());
            return Frame.around(room.screen().node());
        });
        shots.take("deals-text", () -> {
            Showroom room = answered(Showroom.open().firstBuyer());
            room.model().list().move(1);
            room.model().list().text().set(true);
            return Frame.around(room.screen().node());
        });
        shots.take("deals-manager", () -> {
            Showroom opened = Showroom.open();
            Showroom room = answered(opened.forUser(opened.demo().store.sam).firstBuyer());
            room.model().switchView();
            room.model().list().all().set(true);
            return Frame.around(room.screen().node());
        });
        shots.take("deals-lease", () -> {
            Showroom room = Showroom.open().onAnExplorerLease();
            room.model().list().lines().get().stream().filter(line -> line.program().id().value().equals("26-1112"))
                    .map(StackLine::open).forEach(open -> room.model().replies().answer(Objects.requireNonNull(open), Known.YES));
            List<StackLine> lines = room.model().list().lines().get();
            room.model().list().move((int) lines.stream().takeWhile(line -> !line.leased()).count());
            return Frame.around(room.screen().node());
        });
        shots.take("deals-reading", () -> {
            Showroom opened = Showroom.open();
            return Frame.around(opened.forUser(opened.demo().store.sam).onATransit().screen().node());
        });
        shots.take("deals-signed", () -> {
            Showroom opened = Showroom.open();
            Showroom room = opened.forUser(opened.demo().store.sam).onATransit();
            room.model().readings().sign(room.line("26-1130").readings().getFirst(), true, "A bakery's van with shelves.");
            return Frame.around(room.screen().node());
        });
        shots.take("deals-whole", () -> {
            Showroom room = answered(Showroom.open().wholeDeal());
            room.terms().sheet().add(gap(room), true);
            return Frame.around(room.screen().node());
        });
        shots.take("deals-terms", () -> {
            Showroom opened = Showroom.open();
            Showroom room = opened.forUser(opened.demo().store.sam).wholeDeal();
            room.model().switchView();
            room.terms().sheet().tax.set("1,480");
            room.terms().sheet().trades().get().getFirst().perDiem.set("20");
            room.terms().sheet().add(new Item("Ski rack", Charge.Kind.ACCESSORY, Dollars.of(420), null, null, false), false);
            return Frame.around(room.screen().node());
        });
        shots.take("deals-dealer-figures", () -> {
            Showroom opened = Showroom.open();
            Showroom room = answered(opened.forUser(opened.demo().store.sam).wholeDeal());
            room.model().switchView();
            room.terms().sheet().cost.set("44,000");
            room.terms().sheet().trades().get().getFirst().worth.set("7,600");
            return Frame.around(room.screen().node());
        });
        shots.take("deals-house", () -> {
            Showroom opened = Showroom.open();
            return ran(opened.forUser(opened.demo().store.sam).wholeDeal().screen(), "deals-house");
        });
        shots.take("deals-board", () -> {
            Showroom room = Showroom.open().wholeDeal();
            for (String buyer : List.of("Nora Quist", "Lee Chan", "Ida Moreau")) {
                room.model().nextBuyer();
                room.model().life().buyer().set(buyer);
                room.model().life().go(Move.KEEP);
            }
            room.dialogs().answer = "He waits.";
            room.model().life().go(Move.ASK);
            return ran(room.screen(), "life-open");
        });
        shots.take("deals-promises", () -> ran(answered(Showroom.open().wholeDeal()).screen(), "deals-promises"));
        shots.take("deals-customer", () -> ran(answered(Showroom.open().wholeDeal()).screen(), "deals-turn"));
        shots.take("deals-print", () -> ran(answered(Showroom.open().wholeDeal()).screen(), "deals-print"));
        shots.take("deals-empty", () -> {
            Showroom room = Showroom.open();
            room.model().reload();
            return Frame.around(room.screen().node());
        });
        shots.take("deals-unreadable", () -> {
            Showroom room = Showroom.open().firstBuyer();
            room.terms().amount.set("forty");
            room.terms().zip.set("4810");
            return Frame.around(room.screen().node());
        });
    }

    /** After a command of the screen. */
    private static Parent ran(DealsScreen screen, String command) {
        Parent frame = Frame.around(screen.node());
        screen.commands().stream().filter(it -> it.id().equals(command)).findFirst().orElseThrow().run().run();
        return frame;
    }

    private static Item gap(Showroom room) {
        return room.terms().sheet().offered().stream().filter(item -> item.name().equals("GAP cover")).findFirst().orElseThrow();
    }

    private static Showroom answered(Showroom room) {
        room.terms().tier.set(room.model().tiers().get().getFirst().tier());
        room.model().replies().answer(1);
        room.model().replies().answer(2);
        room.model().replies().answer(1);
        return room;
    }
}
