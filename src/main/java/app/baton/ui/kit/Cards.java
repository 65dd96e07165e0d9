package app.baton.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The panes that screens are made of: a page that scrolls, and cards with a heading on it. */
public final class Cards {

    private Cards() { }

    /** A section with its heading; {@code aside} stands at the heading's end. */
    public static VBox section(String heading, Node aside, Node... content) {
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

    /** Cards side by side that share the width evenly. */
    public static HBox columns(Node... cards) {
        HBox row = new HBox(cards);
        row.getStyleClass().addAll(Styles.ROW);
        row.setFillHeight(true);
        row.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        for (Node card : cards) {
            HBox.setHgrow(card, Priority.ALWAYS);
            if (card instanceof javafx.scene.layout.Region region) {
                region.setPrefWidth(0);
                region.setMaxWidth(Double.MAX_VALUE);
            }
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
