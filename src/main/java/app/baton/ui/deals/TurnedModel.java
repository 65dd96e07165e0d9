package app.baton.ui.deals;

import app.baton.journal.Clock;
import app.baton.paper.DealNames;
import app.baton.paper.DealSheet;
import app.baton.paper.PrintRoom;
import app.baton.ui.print.PrintViewModel;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The deal as its customer sees it, on the screen that is turned to him and on paper; nothing of it is the dealer's (R28). */
final class TurnedModel {

    private final DealsViewModel deal;
    private final PrintRoom paper;
    private final PrintViewModel printing;
    private final Clock clock;
    private final String salesperson;
    private final ReadOnlyBooleanWrapper turned = new ReadOnlyBooleanWrapper();

    TurnedModel(DealsViewModel deal, PrintRoom paper, PrintViewModel printing, Clock clock, String salesperson) {
        this.deal = deal;
        this.paper = paper;
        this.printing = printing;
        this.clock = clock;
        this.salesperson = salesperson;
        // what cannot be worked out any more is nothing to show
        deal.quoted().subscribe(now -> {
            if (now == null) {
                back();
            }
        });
    }

    /** The best way of each kind, and the one that is looked at; empty while there are no figures. */
    Optional<DealSheet> sideBySide() {
        return Optional.ofNullable(deal.quoted().get()).filter(quoted -> !Compared.of(quoted).ways().isEmpty())
                .map(quoted -> new DealSheet(quoted.quote(), Compared.of(quoted).ways(), names()));
    }

    private Optional<DealSheet> alone() {
        return Optional.ofNullable(deal.quoted().get()).flatMap(quoted -> quoted.on()
                .map(way -> new DealSheet(quoted.quote(), java.util.List.of(way), names())));
    }

    /** The place of the way that is looked at; -1 where it is not among them. */
    int looked() {
        return Optional.ofNullable(deal.quoted().get()).map(quoted -> Compared.of(quoted).looked()).orElse(-1);
    }

    private DealNames names() {
        return new DealNames(paper.dealership(), salesperson, deal.life().buyer().get().strip(),
                deal.terms().stock(), clock.today());
    }

    /** Whether there is a deal to turn or to print. */
    boolean possible() {
        return sideBySide().isPresent();
    }

    void turn() {
        turned.set(possible());
    }

    void back() {
        turned.set(false);
    }

    /** Shows the deal sheet with all ways before it is printed. */
    void print() {
        sideBySide().ifPresent(this::open);
    }

    /** The same with the way alone that is looked at. */
    void printLooked() {
        alone().ifPresent(this::open);
    }

    private void open(DealSheet sheet) {
        printing.openAsItIs(size -> paper.deals().print(sheet, size));
    }

    ReadOnlyBooleanProperty turned() {
        return turned.getReadOnlyProperty();
    }
}
