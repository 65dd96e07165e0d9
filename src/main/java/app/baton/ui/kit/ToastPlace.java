package app.baton.ui.kit;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Where toasts are read: one at a time, the newest; the one before it is there again where it still has time left. */
public final class ToastPlace extends HBox {

    private final double share;

    private ToastPlace(double share) {
        this.share = share;
        getStyleClass().add(Styles.TOASTS);
        setPickOnBounds(false);
        getChildren().addListener((ListChangeListener<Node>) change -> showNewest());
    }

    /** Over everything, sized by what it says. */
    static ToastPlace floating() {
        ToastPlace place = new ToastPlace(1);
        place.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return place;
    }

    /** A part of a line that makes room for a toast, up to that share of the line, so that it lies on nothing. */
    public static ToastPlace inLine(double share) {
        return new ToastPlace(share);
    }

    private void showNewest() {
        for (int at = 0; at < getChildren().size(); at++) {
            boolean newest = at == getChildren().size() - 1;
            getChildren().get(at).setVisible(newest);
            getChildren().get(at).setManaged(newest);
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        double wanted = computePrefWidth(height);
        return getParent() instanceof Region line && line.getWidth() > 0 ? Math.min(wanted, line.getWidth() * share) : wanted;
    }
}
