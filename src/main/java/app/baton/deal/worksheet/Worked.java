package app.baton.deal.worksheet;

import app.baton.deal.figures.Figure;
import app.baton.deal.tax.Tax;
import app.baton.incentive.stack.RouteStack;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Every figure of a deal on one route with its stack. */
public sealed interface Worked permits Sale, Leased {

    RouteStack stack();

    Tax tax();

    /** What goes to the buyer beside the contract and changes no figure of it (R6). */
    List<Figure> checks();

    /** The monthly payment with its tax; null where there is none, or the rate is unknown. */
    @Nullable Money payment();

    /** What the buyer pays out of his own pocket when he drives off. */
    Money cashAtSigning();

    /** The sums that make up the deal, in the order of the deal sheet. */
    List<Figure> figures();
}
