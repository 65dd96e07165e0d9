package app.baton.ui.deals.grid;

import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.Texts;
import app.baton.ui.kit.Dialogs;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The view models of everything that stands under a deal. */
public final class Workbench {

    private final PaymentsViewModel payments;
    private final ReachViewModel reach;
    private final DeliveryViewModel delivery;
    private final LivingQuoteViewModel living;
    private final PromisesViewModel promises;

    /**
     * {@code busy} while the deal is being worked out anew; {@code lowestPrice} is null for whoever does not set prices (R16);
     * {@code change} puts something into the deal, as one step that can be taken back.
     */
    public Workbench(ObservableValue<@Nullable OpenDeal> deal, ObservableValue<Boolean> busy, @Nullable Money lowestPrice,
            Consumer<DealChange> change, PromisesViewModel promises, Background background, Clock clock, Texts texts,
            Dialogs dialogs) {
        payments = new PaymentsViewModel(deal, busy, change, background, texts, dialogs);
        reach = new ReachViewModel(deal, busy, lowestPrice, change, background, texts);
        delivery = new DeliveryViewModel(deal, busy, change, background, clock, texts);
        living = new LivingQuoteViewModel(deal, background, texts);
        this.promises = promises;
    }

    PaymentsViewModel payments() {
        return payments;
    }

    ReachViewModel reach() {
        return reach;
    }

    DeliveryViewModel delivery() {
        return delivery;
    }

    /** What was promised to this buyer. */
    PromisesViewModel promises() {
        return promises;
    }

    /** What became of the quote since it was made. */
    public LivingQuoteViewModel living() {
        return living;
    }
}
