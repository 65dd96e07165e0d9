package app.baton.ui.shell;

import app.baton.journal.Texts;
import app.baton.ui.kit.Brand;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Screen;
import app.baton.ui.kit.ScreenEntry;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The frame around one person's screens: rail, top bar, the screen in front, status bar. */
final class SessionView extends BorderPane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Session session;
    private final TopBar topBar;
    private final StackPane place = new StackPane();
    private final Map<String, Button> items = new HashMap<>();

    SessionView(Session session, TopBar topBar, StatusBar statusBar, Texts texts) {
        this.session = session;
        this.topBar = topBar;
        setId("session");
        getStyleClass().add(Styles.SHELL);
        BorderPane main = new BorderPane(room());
        main.setTop(topBar);
        setLeft(rail(texts));
        setCenter(main);
        setBottom(statusBar);
        session.current().subscribe(this::follow);
    }

    /** A screen fills its room; one that needs more than the window has is scrolled, and pushes nothing out of the window. */
    private ScrollPane room() {
        ScrollPane room = new ScrollPane(place);
        room.setId("room");
        room.getStyleClass().add(Styles.PAGE_SCROLL);
        room.setFitToWidth(true);
        room.setFitToHeight(true);
        room.setFocusTraversable(false);
        // without a least size of its own it takes what the window leaves
        room.setMinSize(0, 0);
        room.setPrefSize(0, 0);
        return room;
    }

    private VBox rail(Texts texts) {
        StackPane mark = new StackPane(Brand.mark(32));
        mark.getStyleClass().add(Styles.RAIL_MARK);
        VBox rail = new VBox(mark);
        rail.getStyleClass().add(Styles.RAIL);
        rail.setAccessibleText(texts.say("shell.rail"));
        for (ScreenEntry entry : session.entries()) {
            Button item = new Button(entry.title(), Icons.of(entry.icon()));
            item.setId("rail-" + entry.id());
            item.setContentDisplay(ContentDisplay.TOP);
            item.getStyleClass().setAll(Styles.RAIL_ITEM);
            item.setTooltip(Keys.tooltip(entry.title(), entry.keys()));
            item.setMaxWidth(Double.MAX_VALUE);
            // the keys lead here; Tab goes round in the screen
            item.setFocusTraversable(false);
            item.setOnAction(event -> session.open(entry.id()));
            Typography.tellWhenCut(item);
            items.put(entry.id(), item);
            rail.getChildren().add(item);
        }
        return rail;
    }

    private void follow(Optional<ScreenEntry> current) {
        items.forEach((id, item) -> item.pseudoClassStateChanged(SELECTED,
                current.filter(entry -> entry.id().equals(id)).isPresent()));
        Optional<Screen> screen = session.screen();
        place.getChildren().setAll(screen.map(shown -> java.util.List.of(shown.node())).orElse(java.util.List.of()));
        screen.ifPresent(shown -> topBar.setTitle(shown.title()));
    }
}
