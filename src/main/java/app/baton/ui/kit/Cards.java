package app.baton.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The panes that screens are made of: a page that scrolls, and cards with a heading on it. */
public final class Cards {

    private Cards() { }

    /** A section with its heading; {@code aside} stands at the heading's end. */
    public static VBox sectionWith(String heading, Node aside, Node... content) {
        HBox head = new HBox(Typography.section(heading), Typography.spring(), aside);
        return card(head, content);
    }

    public static VBox section(String heading, Node... content) {
        return card(new HBox(Typography.section(heading)), content);
    }

    /** A card without a heading. */
    public static VBox plain(Node... content) {
        VBox card = new VBox(content);
        card.getStyleClass().add(Styles.CARD);
        return card;
    }

    /** A whole screen: one column with the page's margins that scrolls when it must, never sideways. */
    public static ScrollPane page(Node... content) {
        VBox column = new VBox(content);
        column.getStyleClass().add(Styles.PAGE);
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add(Styles.PAGE_SCROLL);
        return scroll;
    }

    /**
     * A screen whose head stays while the two columns below it scroll, each for itself: what is worked out at the side is
     * seen while one writes far down in the main one.
     */
    public static VBox pageWithSide(List<Node> head, ScrollPane main, ScrollPane side) {
        HBox.setHgrow(main, Priority.ALWAYS);
        HBox columns = new HBox(main, side);
        columns.getStyleClass().add(Styles.SIDE_BY_SIDE);
        VBox.setVgrow(columns, Priority.ALWAYS);
        VBox page = new VBox();
        page.getChildren().addAll(head);
        page.getChildren().add(columns);
        page.getStyleClass().add(Styles.PAGE);
        return page;
    }

    /** A column that scrolls when it must, never sideways. */
    public static ScrollPane scrolling(Region column) {
        ScrollPane scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add(Styles.EDITOR_SCROLL);
        return scroll;
    }

    /** Cards side by side that share the width evenly and are all as high as the highest. */
    public static GridPane columns(Region... cards) {
        GridPane row = new GridPane();
        row.getStyleClass().add(Styles.COLUMNS);
        for (int i = 0; i < cards.length; i++) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(100.0 / cards.length);
            row.getColumnConstraints().add(share);
            cards[i].setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            row.add(cards[i], i, 0);
        }
        return row;
    }

    private static VBox card(HBox head, Node... content) {
        head.getStyleClass().add(Styles.CARD_HEAD);
        VBox card = new VBox(head);
        card.getChildren().addAll(content);
        card.getStyleClass().add(Styles.CARD);
        return card;
    }
}
