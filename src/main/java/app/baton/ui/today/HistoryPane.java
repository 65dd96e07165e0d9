package app.baton.ui.today;

import app.baton.campaign.BriefHeader;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/** The briefs of the past, folded away until somebody asks; each opens as it stood on its day. */
final class HistoryPane extends TitledPane {

    private final TodayViewModel model;
    private final Texts texts;
    private final VBox rows = new VBox();
    private final Button more;
    private final ListChangeListener<BriefHeader> onRows = change -> fill();

    HistoryPane(TodayViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        more = Buttons.flat("history-more", texts.say("today.history.more"), model::loadHistory);
        setId("history");
        setText(texts.say("today.history"));
        setAnimated(false);
        setExpanded(false);
        rows.getStyleClass().add(Styles.TIGHT);
        VBox content = new VBox(Typography.caption(texts.say("today.history.hint")), rows, more);
        content.getStyleClass().add(Styles.TIGHT);
        setContent(content);
        model.history().addListener(onRows);
        model.moreHistory().subscribe(key -> more.setVisible(key.isPresent()));
        expandedProperty().subscribe(now -> {
            if (now && model.history().isEmpty()) {
                model.loadHistory();
            }
        });
    }

    void open() {
        setExpanded(true);
        requestFocus();
    }

    private void fill() {
        rows.getChildren().setAll(model.history().stream().map(this::row).toList());
    }

    private Node row(BriefHeader header) {
        Button row = Buttons.flat("history-" + header.number(), texts.say("today.history.row", header.number(),
                texts.formats().weekday(header.day()), header.byName()), () -> model.showOlder(header.number()));
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(0);
        return row;
    }
}
