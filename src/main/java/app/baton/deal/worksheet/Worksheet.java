package app.baton.deal.worksheet;

import app.baton.deal.tax.Charge;
import app.baton.deal.tax.TaxPlace;
import app.baton.money.Dollars;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed for one vehicle, whatever the route and before any program.
 *
 * @param newVehicle as the tax rules mean it
 * @param price agreed for the vehicle, without accessories, fees and products
 * @param cashDown the buyer's own money toward it
 * @param tax what finance entered where no rule is known; null is by the table
 */
public record Worksheet(boolean newVehicle, Money price, List<Item> items, List<Trade> trades, Money cashDown, TaxPlace place,
                        @Nullable EnteredTax tax, Contract contract, LeaseWish lease, Costs costs,
                        @Nullable Participation participation) {

    /** An amount that somebody looked up, and where. On a lease it is what is due at the start. */
    public record EnteredTax(Money amount, String source) {
        public EnteredTax {
            Wrong.amount(amount, "amount");
            Wrong.unless(!source.isBlank(), "source", "Say where the amount is from.");
        }
    }

    public Worksheet {
        items = List.copyOf(items);
        trades = List.copyOf(trades);
        Wrong.amount(price, "price");
        Wrong.unless(price.isPositive(), "price", "The price of the vehicle is above zero.");
        Wrong.amount(cashDown, "cashDown");
    }

    /** Everything that is charged beside the vehicle. */
    List<Charge> charges(Predicate<Item> which) {
        return items.stream().filter(which).map(Item::charge).toList();
    }

    Money sum(Predicate<Item> which) {
        return items.stream().filter(which).map(Item::price).reduce(Dollars.zero(), Money::plus);
    }

    Stream<Item> items(Charge.Kind kind) {
        return items.stream().filter(item -> item.is(kind));
    }

    List<Money> allowances() {
        return trades.stream().map(Trade::allowance).toList();
    }

    /** Of all trades together; below zero where more is owed than given. */
    Money equity(LocalDate delivery) {
        return trades.stream().map(trade -> trade.equityOn(delivery)).reduce(Dollars.zero(), Money::plus);
    }

    /** The same at another price. */
    public Worksheet at(Money other) {
        return new Worksheet(newVehicle, other, items, trades, cashDown, place, tax, contract, lease, costs, participation);
    }

    /** The same with other charges, and other taxes where somebody entered them. */
    public Worksheet charging(List<Item> others, @Nullable EnteredTax entered) {
        return new Worksheet(newVehicle, price, others, trades, cashDown, place, entered, contract, lease, costs, participation);
    }

    /** The same with other cash. */
    public Worksheet down(Money other) {
        return new Worksheet(newVehicle, price, items, trades, other, place, tax, contract, lease, costs, participation);
    }
}
