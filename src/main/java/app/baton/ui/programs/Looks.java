package app.baton.ui.programs;

import app.baton.incentive.Audience;
import app.baton.incentive.Program;
import app.baton.journal.Texts;
import app.baton.ui.kit.Badge;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.MoneyHue;
import app.baton.ui.kit.Styles;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What programs and their standings look like wherever this screen shows them: shape and hue, beside the word. */
final class Looks {

    private Looks() { }

    /** Whose money it is, so that dealer money is known at a glance. */
    static MoneyHue hue(Program program) {
        if (program.audience() == Audience.DEALER) {
            return MoneyHue.DEALER;
        }
        return switch (program.kind()) {
            case RATE, LEASE, RATE_REDUCTION, RESIDUAL -> MoneyHue.FINANCED;
            case CUSTOMER_CASH, PRIVATE_OFFER, DEALER_CASH, PAYMENT_HELP, PLAN_PRICE, VOLUME_BONUS, SPIFF, OTHER ->
                    MoneyHue.CUSTOMER;
        };
    }

    static @Nullable Node icon(Program program) {
        MoneyHue hue = hue(program);
        return hue.icon().map(icon -> Icons.of(icon, hue.style())).orElse(null);
    }

    static Node icon(Standing standing) {
        return switch (standing) {
            case IN_FORCE -> Icons.of(Icons.MET, Styles.GOOD);
            case DRAFT -> Icons.of(Feather.EDIT_3, Styles.INFO);
            case TO_CONFIRM -> Icons.of(Feather.CLOCK, Styles.CARE);
            case GIVEN_BACK -> Icons.of(Feather.CORNER_UP_LEFT, Styles.BAD);
        };
    }

    static Label badge(Standing standing, Texts texts) {
        String word = texts.name(standing);
        return switch (standing) {
            case IN_FORCE -> Badge.good(word);
            case DRAFT -> Badge.info(word, Feather.EDIT_3);
            case TO_CONFIRM -> Badge.care(word, Feather.CLOCK);
            case GIVEN_BACK -> Badge.bad(word);
        };
    }

    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
