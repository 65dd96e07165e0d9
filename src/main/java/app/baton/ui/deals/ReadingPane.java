package app.baton.ui.deals;

import app.baton.incentive.Reading;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Beside a program with a text that no machine can decide: the text, and whoever may decide signs; then who has. */
final class ReadingPane extends VBox {

    private static final int NOTE = 28;

    ReadingPane(ToRead read, Readings readings, Texts texts, Runnable then) {
        String id = read.program().id().value();
        setId("reading-" + id);
        getStyleClass().add(Styles.TIGHT);
        setMinWidth(0);
        Reading signed = read.signed();
        if (signed != null) {
            signed(read, signed, readings, texts, then);
            return;
        }
        getChildren().add(Typography.caption(read.words()));
        if (!readings.maySign()) {
            getChildren().add(care(texts.say("deals.sign.who")));
            return;
        }
        TextField note = new TextField();
        note.setId("sign-note-" + id);
        note.setPrefColumnCount(NOTE);
        note.setPromptText(texts.say("deals.sign.note"));
        note.setAccessibleText(texts.say("deals.sign.note"));
        FlowPane ways = Typography.wrapping();
        for (boolean fits : new boolean[] {true, false}) {
            ways.getChildren().add(Buttons.plain((fits ? "sign-fits-" : "sign-not-") + id,
                    texts.say(fits ? "deals.sign.fits" : "deals.sign.fits-not"), () -> {
                        readings.sign(read, fits, note.getText());
                        then.run();
                    }));
        }
        getChildren().addAll(note, ways);
    }

    private void signed(ToRead read, Reading signed, Readings readings, Texts texts, Runnable then) {
        Label words = Typography.small(texts.say(signed.fits() ? "deals.signed.fits" : "deals.signed.fits-not", signed.by(),
                texts.formats().day(signed.on())));
        words.setId("signed-" + read.program().id());
        words.setGraphic(Icons.of(signed.fits() ? Icons.MET : Icons.NOT_MET, signed.fits() ? Styles.GOOD : Styles.MUTED));
        FlowPane row = Typography.wrapping();
        row.getChildren().add(words);
        if (readings.maySign()) {
            row.getChildren().add(Buttons.flat("withdraw-" + read.program().id(), texts.say("deals.sign.withdraw"), () -> {
                readings.withdraw(signed);
                then.run();
            }));
        }
        getChildren().add(row);
        if (!signed.note().isEmpty()) {
            getChildren().add(Typography.caption(signed.note()));
        }
    }

    private static Label care(String words) {
        Label label = Typography.small(words);
        label.setGraphic(Icons.of(Icons.ASK, Styles.CARE));
        return label;
    }
}
