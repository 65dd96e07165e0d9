package app.baton.ui.welcome;

import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.Dialogs;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.print.PrinterJob;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** A recovery key, which is shown this once: what it is for, the key itself, and the ways to keep it off this computer. */
final class RecoveryKeyCard {

    private final Texts texts;
    private final Dialogs dialogs;
    private final String key;
    private final String sheet;

    /** {@code sheet} is what is printed: the key with what it belongs to. */
    RecoveryKeyCard(Texts texts, Dialogs dialogs, String key, String sheet) {
        this.texts = texts;
        this.dialogs = dialogs;
        this.key = key;
        this.sheet = sheet;
    }

    /** The card, with what else belongs on it below. */
    Node node(String why, Node... below) {
        Label shown = Typography.label(key, Styles.CODE, Styles.RECOVERY_KEY);
        shown.setId("recovery-key");
        shown.setWrapText(true);
        VBox paper = new VBox(Typography.body(why), shown);
        paper.getStyleClass().add(Styles.STACK);
        List<Node> parts = new ArrayList<>(List.of(paper, Typography.row(
                Buttons.plain("print-key", texts.say("welcome.print"), () -> print(shown.getScene().getWindow())),
                Buttons.plain("copy-key", texts.say("welcome.copy"), this::copy))));
        parts.addAll(Arrays.asList(below));
        return Cards.section(texts.say("welcome.key-title"), parts.toArray(Node[]::new));
    }

    private void copy() {
        dialogs.copy(key);
        dialogs.toast(texts.say("welcome.key-copied"));
    }

    /** Prints the key on a sheet of its own; where there is no printer, the key can still be copied by hand. */
    private void print(Window window) {
        PrinterJob job = PrinterJob.createPrinterJob();
        if (job == null) {
            dialogs.tell(texts.say("welcome.print"), texts.say("welcome.no-printer"));
        } else if (job.showPrintDialog(window)) {
            Label printed = new Label(sheet);
            printed.setWrapText(true);
            printed.setMaxWidth(job.getJobSettings().getPageLayout().getPrintableWidth());
            if (job.printPage(printed)) {
                job.endJob();
            }
        }
    }
}
