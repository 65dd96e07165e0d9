package app.baton.ui.shell;

import app.baton.journal.Texts;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Overlay;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The palette over the window: one field, its lines, arrows and Enter. */
final class PaletteView extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private static final int MOST_HEIGHT = 420;

    private final PaletteViewModel model;
    private final Overlay overlay;
    private final TextField field = new TextField();
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);
    private final Label nothing;

    PaletteView(PaletteViewModel model, Overlay overlay, Texts texts) {
        this.model = model;
        this.overlay = overlay;
        setId("palette");
        getStyleClass().addAll(Styles.DIALOG, Styles.PALETTE);
        field.setId("palette-field");
        field.setPromptText(texts.say("palette.prompt"));
        field.textProperty().bindBidirectional(model.typed());
        nothing = Typography.body(texts.say("palette.nothing"));
        scroll.setFitToWidth(true);
        scroll.setMinHeight(0);
        scroll.prefHeightProperty().bind(lines.heightProperty().map(height -> Math.min(MOST_HEIGHT, height.doubleValue())));
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        StackPane.setMargin(this, new Insets(72, 0, 0, 0));
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add(Styles.PALETTE_LINES);
        getChildren().addAll(field, scroll, Typography.caption(texts.say("palette.help")));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.items().addListener((ListChangeListener<PaletteItem>) change -> showLines());
        model.selected().subscribe(index -> showSelected());
    }

    void open() {
        model.open();
        showLines();
        overlay.open(this, this::close);
        field.requestFocus();
    }

    boolean isOpen() {
        return getScene() != null;
    }

    void close() {
        overlay.close(this);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            model.move(1);
        } else if (event.getCode() == KeyCode.UP) {
            model.move(-1);
        } else if (event.getCode() == KeyCode.ENTER) {
            choose();
        } else {
            return;
        }
        event.consume();
    }

    private void choose() {
        Runnable chosen = model.chosen();
        close();
        chosen.run();
    }

    private void showLines() {
        lines.getChildren().clear();
        for (PaletteItem item : model.items()) {
            lines.getChildren().add(line(item, lines.getChildren().size()));
        }
        if (model.items().isEmpty()) {
            lines.getChildren().add(nothing);
        }
        showSelected();
    }

    private Node line(PaletteItem item, int index) {
        Label kind = Typography.label(item.kind(), Styles.CAPTION);
        HBox line = new HBox(Icons.of(item.icon(), Styles.MUTED), Typography.line(item.text()), Typography.spring(), kind);
        if (!item.keys().isEmpty()) {
            line.getChildren().add(Typography.keyCap(item.keys()));
        }
        line.setId("palette-" + item.id());
        line.getStyleClass().add(Styles.PALETTE_ROW);
        line.setOnMouseMoved(event -> model.select(index));
        line.setOnMouseClicked(event -> choose());
        return line;
    }

    private void showSelected() {
        int chosen = model.selected().get();
        for (int i = 0; i < lines.getChildren().size(); i++) {
            lines.getChildren().get(i).pseudoClassStateChanged(SELECTED, i == chosen && !model.items().isEmpty());
        }
        int last = lines.getChildren().size() - 1;
        if (last > 0 && chosen >= 0) {
            scroll.setVvalue((double) chosen / last);
        }
    }
}
