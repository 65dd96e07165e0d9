package app.baton.ui.finance;

import app.baton.deal.life.KeptScan;
import app.baton.deal.life.PaperNeeded;
import app.baton.deal.life.ShownProof;
import app.baton.journal.Texts;
import app.baton.ui.finance.ScanActs.Picked;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.io.File;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The proofs of the deal: which are there, which are missing, and their scans (R3). */
final class PapersCard {

    static final String JACKET_KEYS = "Shortcut+P";

    private final FinanceActs acts;
    private final Texts texts;

    PapersCard(FinanceActs acts, Texts texts) {
        this.acts = acts;
        this.texts = texts;
    }

    List<Node> rows(Opened now) {
        List<Node> rows = new ArrayList<>();
        for (PaperNeeded paper : now.review().papers()) {
            Label line = Typography.small(texts.say("finance.paper", paper.rule().words(texts), paper.program().id()));
            line.setGraphic(paper.seen() ? Icons.of(Icons.MET, Styles.GOOD) : Icons.of(Icons.ASK, Styles.CARE));
            rows.add(line);
        }
        List<ShownProof> proofs = now.deal().proofs();
        for (int i = 0; i < proofs.size(); i++) {
            rows.add(proof(now, proofs.get(i), i));
        }
        if (rows.isEmpty()) {
            rows.add(Typography.small(texts.say("finance.not.papers")));
        }
        rows.add(jacket());
        return rows;
    }

    private Node jacket() {
        Button jacket = Buttons.plain("jacket", texts.say("finance.jacket"), acts.scans()::jacket);
        jacket.setTooltip(Keys.tooltip(texts.say("finance.jacket.print"), KeyCombination.valueOf(JACKET_KEYS)));
        return jacket;
    }

    private Node proof(Opened now, ShownProof shown, int number) {
        LocalDate dated = shown.proof().dated();
        VBox row = new VBox(Typography.caption(dated == null
                ? texts.say("finance.paper.seen", shown.proof().type(), shown.proof().name(), shown.seenBy(), shown.seenAt())
                : texts.say("finance.paper.seen-dated", shown.proof().type(), shown.proof().name(), dated, shown.seenBy(),
                shown.seenAt())));
        row.setId("proof-" + number);
        row.getStyleClass().addAll(Styles.TIGHT, Styles.CHANGE);
        List<KeptScan> scans = shown.standing();
        for (int i = 0; i < scans.size(); i++) {
            row.getChildren().add(scan(now, new Picked(shown, scans.get(i)), number + "-" + i));
        }
        if (scans.isEmpty()) {
            row.getChildren().add(Typography.caption(texts.say("finance.scan.none")));
        }
        takesFiles(row, shown);
        return row;
    }

    private Node scan(Opened now, Picked picked, String number) {
        KeptScan kept = picked.kept();
        Label name = Typography.small(texts.say("finance.scan.line", kept.scan().name(), kept.scan().pages(),
                acts.scans().size(kept)));
        name.setGraphic(Icons.of(Feather.PAPERCLIP, Styles.INFO));
        VBox words = new VBox(name, Typography.caption(now.here().contains(kept.scan().sha256())
                ? texts.say("finance.by", kept.by(), kept.at()) : texts.say("scan.not-arrived")));
        words.getStyleClass().add(Styles.TIGHT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button look = Buttons.flat("scan-look-" + number, texts.say("finance.scan.look"), () -> acts.scans().show(picked));
        look.setAccessibleText(texts.say("finance.scan.look-at", kept.scan().name()));
        look.setMinWidth(Button.USE_PREF_SIZE);
        HBox row = new HBox(words, look);
        row.getStyleClass().add(Styles.ROW);
        return row;
    }

    /** Files that are dropped onto a proof are scans of it; onto anything else, and the person says of which. */
    void takesFiles(Node place, @Nullable ShownProof proof) {
        place.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        place.setOnDragDropped(event -> drop(event, proof));
    }

    private void drop(DragEvent event, @Nullable ShownProof proof) {
        List<File> files = event.getDragboard().getFiles();
        if (!files.isEmpty()) {
            event.setDropCompleted(true);
            event.consume();
            acts.dropped(files.stream().map(File::toPath).toList(), proof);
        }
    }
}
