package app.baton.deal.tax;

import java.util.List;
import org.joda.money.Money;

/**
 * What a sale is taxed on.
 *
 * @param price agreed for the vehicle, before any rebate
 * @param trades the allowance of each vehicle taken in trade
 * @param rebates the sponsor's money that is assigned to the deal
 * @param discounts the store's own money off the price
 */
public record TaxedSale(boolean newVehicle, Money price, List<Charge> charges, List<Money> trades, Money rebates,
                        Money discounts) {

    public TaxedSale {
        charges = List.copyOf(charges);
        trades = List.copyOf(trades);
    }
}
