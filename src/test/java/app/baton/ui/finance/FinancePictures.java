package app.baton.ui.finance;

import app.baton.deal.life.DealState;
import app.baton.deal.scan.ScanSamples;
import app.baton.deal.scan.ScanType;
import app.baton.money.Dollars;
import app.baton.ui.Frame;
import app.baton.ui.Shots;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Writes pictures of Finance into a folder. */
public final class FinancePictures {

    private FinancePictures() { }

    public static void draw(Path folder) {
        Shots shots = new Shots(folder);
        take(shots, "finance-queue", office -> office.model().tick());
        take(shots, "finance-lender", office -> {
            office.acts().begin(Act.DECIDE);
            office.fields().lender.set("Northwind Credit");
            office.fields().buyRate.set("6.x");
            office.acts().send();
        });
        take(shots, "finance-check", office -> {
            office.model().move(1);
            office.acts().begin(Act.CHECK);
            office.model().check().rate.set("7.15");
            office.model().check().financed.set(Dollars.wire(office.opened().box().orElseThrow().amountFinanced()));
        });
        take(shots, "finance-return", office -> {
            office.acts().begin(Act.GIVE_BACK);
            office.acts().send();
        });
        take(shots, "finance-delivered", office -> {
            office.model().show(DealState.DELIVERED);
            office.acts().begin(Act.UNWIND);
        });
        take(shots, "finance-returned", office -> office.model().show(DealState.RETURNED));
        take(shots, "finance-scans", FinancePictures::scans);
        take(shots, "finance-scan-of", office -> {
            scans(office);
            office.acts().begin(Act.TAKE);
            office.acts().send();
        });
        take(shots, "finance-scan-shown", office -> {
            scans(office);
            office.acts().scans().show(ScanActs.standing(office.opened()).getFirst());
        });
        take(shots, "finance-jacket", office -> {
            scans(office);
            office.acts().scans().jacket();
        });
        take(shots, "finance-none", office -> office.model().show(DealState.FUNDED));
    }

    /** A bill of sale with its scans, one of which is on another desk, and one without. */
    private static void scans(Office office) {
        var floor = office.floor();
        var deal = floor.billSeen(office.deal());
        var proof = deal.proofs().getFirst().id();
        deal = floor.proofs.add(floor.ana, deal, proof, ScanSamples.file("bill of sale, both sides, signed by everybody.pdf",
                ScanType.PDF, ScanSamples.pdf(2), 2));
        deal = floor.proofs.add(floor.ana, deal, proof, ScanSamples.file("IMG_2041.jpg", ScanType.JPEG,
                ScanSamples.jpeg(1200, 900), 1));
        floor.elsewhere(floor.billSeen(deal));
        office.model().reload();
    }

    private static void take(Shots shots, String name, Consumer<Office> then) {
        shots.take(name, () -> {
            Office office = Office.busy();
            FinanceScreen screen = office.screen();
            then.accept(office);
            return Frame.around(screen.node());
        });
    }
}
