package app.baton.ui.tracker;

import app.baton.incentive.Audience;
import app.baton.incentive.Program;
import app.baton.insight.Offer;
import app.baton.insight.OfferCalendar.Bar;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One bar: a program's hue is whose money it is, a campaign is round; a draft is dashed, a clash carries a sign. */
final class BarNode extends Label {

    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("bar-focused");
    private static final PseudoClass MOVED = PseudoClass.getPseudoClass("moved");
    private static final PseudoClass CLASHING = PseudoClass.getPseudoClass("clashing");
    private static final PseudoClass DRAFT = PseudoClass.getPseudoClass("draft");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final PseudoClass CUT_START = PseudoClass.getPseudoClass("cut-start");
    private static final PseudoClass CUT_END = PseudoClass.getPseudoClass("cut-end");

    private final BarPlace place;
    private @Nullable Bar bar;

    BarNode(BarPlace place) {
        this.place = place;
        getStyleClass().add(Styles.BAR);
        setTextOverrun(OverrunStyle.ELLIPSIS);
        setMinSize(0, 0);
        setAccessibleRole(AccessibleRole.BUTTON);
    }

    BarPlace place() {
        return place;
    }

    /** The bar that it shows now. */
    Bar bar() {
        Bar now = bar;
        if (now == null) {
            throw new IllegalStateException("a bar is shown before it is used");
        }
        return now;
    }

    void show(Bar shown, String name, String said) {
        setAccessibleText(said);
        if (shown.equals(bar)) {
            return;
        }
        bar = shown;
        setText(name);
        getStyleClass().setAll(Styles.BAR, hue(shown.offer()));
        setGraphic(shown.clashes().isEmpty() ? shown.offer() instanceof Offer.OfCampaign ? Icons.of(Feather.RADIO) : null
                : Icons.of(Icons.WARNING, Styles.CARE));
        pseudoClassStateChanged(CLASHING, !shown.clashes().isEmpty());
        pseudoClassStateChanged(DRAFT, shown.draft());
    }

    void mark(boolean focused, boolean moved, boolean over) {
        pseudoClassStateChanged(FOCUSED, focused);
        pseudoClassStateChanged(MOVED, moved);
        pseudoClassStateChanged(OVER, over);
    }

    void cut(boolean start, boolean end) {
        pseudoClassStateChanged(CUT_START, start);
        pseudoClassStateChanged(CUT_END, end);
    }

    private static String hue(Offer offer) {
        if (offer instanceof Offer.OfProgram(Program program, _)) {
            return switch (program.audience()) {
                case Audience.EVERYBODY -> Styles.BAR_EVERYBODY;
                case Audience.CONDITIONAL -> Styles.BAR_CONDITIONAL;
                case Audience.DEALER -> Styles.BAR_DEALER;
            };
        }
        return Styles.BAR_CAMPAIGN;
    }
}
