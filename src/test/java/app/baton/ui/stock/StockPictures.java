package app.baton.ui.stock;

import app.baton.ui.Frame;
import app.baton.ui.Shots;
import app.baton.ui.kit.Staff;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes pictures of Stock into a folder. */
public final class StockPictures {

    private StockPictures() { }

    public static void draw(Path folder) {
        Shots shots = new Shots(folder);
        shots.take("stock-table", () -> {
            Yard yard = Yard.full();
            yard.select("T61125");
            yard.model().acts().begin(null);
            yard.model().acts().forWhom().set("Leonora Quist");
            yard.model().acts().reason().set("Comes at five to drive it");
            yard.model().acts().hold(yard.model().selected().get().unit(), null);
            StockScreen screen = yard.screen();
            screen.shown();
            return Frame.around(screen.node());
        });
        shots.take("stock-floor", () -> {
            Yard yard = Yard.full();
            Yard ana = yard.forUser(yard.demo().store.ana);
            StockScreen screen = ana.screen();
            screen.shown();
            screen.open("fits:26-1101");
            return Frame.around(screen.node());
        });
        shots.take("stock-import", () -> {
            Yard yard = Yard.empty();
            StockScreen screen = yard.screen();
            screen.shown();
            yard.model().openImport();
            yard.model().importing().open(list());
            return Frame.around(screen.node());
        });
        shots.take("stock-left", () -> {
            Yard yard = Yard.full();
            yard.select("T61125");
            yard.model().acts().sold(yard.model().selected().get().unit());
            StockScreen screen = yard.screen();
            screen.shown();
            yard.model().change(filter -> StockFilter.ALL.showing(StockFilter.Show.LEFT));
            return Frame.around(screen.node());
        });
        shots.take("stock-field-actions", () -> {
            Yard yard = Yard.full();
            StockScreen screen = yard.screen();
            screen.shown();
            yard.model().openFieldActions();
            return Frame.around(screen.node());
        });
        shots.take("stock-untold", () -> {
            Yard yard = Yard.full();
            StockScreen screen = yard.untold(Staff.GRACE.asUser(), true).screen();
            screen.shown();
            return Frame.around(screen.node());
        });
        shots.take("stock-import-nameless", () -> {
            Yard yard = Yard.full();
            StockScreen screen = yard.screen();
            screen.shown();
            yard.model().openImport();
            yard.model().importing().open(nameless());
            return Frame.around(screen.node());
        });
        shots.take("stock-hold-rules", () -> {
            Yard yard = Yard.full();
            StockScreen screen = yard.screen();
            screen.shown();
            yard.model().openHoldRules();
            return Frame.around(screen.node());
        });
        shots.take("stock-empty", () -> {
            StockScreen screen = Yard.empty().screen();
            screen.shown();
            return Frame.around(screen.node());
        });
    }

    private static Path nameless() {
        try {
            return Files.writeString(Files.createTempDirectory("list").resolve("inventory.csv"),
                    "VIN,Stock #,Type,Year,Make,Model,Price\n1FTFW3L85TFB32734,T61125,N,2026,Ford,F-150,57335\n"
                            + ",,N,2026,Ford,Explorer,50230\n1FM5K8DHXTGG15726,T61171,N,2026,Ford,\"Explorer,51230\n");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Path list() {
        try {
            Path file = Files.createTempDirectory("list").resolve("inventory.csv");
            Files.write(file, app.baton.intake.Feeds.bytes(app.baton.intake.Feeds.HOMENET));
            return file;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
