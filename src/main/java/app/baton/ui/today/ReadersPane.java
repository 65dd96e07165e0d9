package app.baton.ui.today;

import app.baton.journal.Texts;
import app.baton.ui.kit.Badge;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Who has read the brief and who has not, for those who may see it. */
final class ReadersPane extends VBox {

    private final Texts texts;

    ReadersPane(Texts texts) {
        this.texts = texts;
        setId("readers");
        getStyleClass().add(Styles.CARD);
        show(Optional.empty());
    }

    void show(Optional<ReadersBox> box) {
        setVisible(box.isPresent());
        setManaged(box.isPresent());
        getChildren().clear();
        box.ifPresent(this::fill);
    }

    private void fill(ReadersBox box) {
        Label summary = Typography.body(box.summary());
        summary.setId("readers-summary");
        ProgressBar bar = new ProgressBar(box.all() == 0 ? 0 : (double) box.read() / box.all());
        bar.setMaxWidth(Double.MAX_VALUE);
        Label due = box.late() ? Badge.bad(box.due())
                : box.missing().isEmpty() ? Badge.good(box.due()) : Badge.plain(box.due(), Feather.CLOCK);
        due.setId("readers-due");
        getChildren().addAll(Typography.section(texts.say("today.readers")), summary, bar, due);
        if (!box.missing().isEmpty()) {
            getChildren().add(Typography.label(texts.say("today.readers.not-yet"), Styles.FIELD_LABEL));
        }
        for (ReadersBox.Group group : box.missing()) {
            VBox names = new VBox(Typography.label(group.role(), Styles.FACT_NAME),
                    Typography.small(String.join(", ", group.names())));
            names.getStyleClass().add(Styles.TIGHT);
            getChildren().add(names);
        }
        if (!box.readers().isEmpty()) {
            TitledPane read = new TitledPane(texts.say("today.readers.have"), Typography.small(String.join("\n", box.readers())));
            read.setId("readers-have");
            read.setAnimated(false);
            read.setExpanded(false);
            getChildren().add(read);
        }
    }
}
