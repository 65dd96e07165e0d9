package app.baton.deal;

import app.baton.deal.tax.TaxTable;
import app.baton.incentive.ProgramSheet;

/**
 * What one person works a deal out with, for one day of delivery: the programs that he may use, the tax rules with the store's
 * own first, and the store's terms.
 */
public record QuoteRoom(DealPrograms programs, TaxTable taxes, HouseTerms house) {

    /** Works deals out with these programs. */
    public Quoting quoting() {
        return new Quoting(programs.sheet());
    }

    public ProgramSheet sheet() {
        return programs.sheet();
    }
}
