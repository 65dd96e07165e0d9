package app.baton.deal;

import app.baton.deal.check.StoreLimits;
import app.baton.deal.tax.TaxTable;
import app.baton.deal.worksheet.Costs;
import app.baton.deal.worksheet.Item;
import app.baton.deal.worksheet.Participation;
import app.baton.incentive.Invalid;
import app.baton.money.Percent;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The store's own desking terms: where it stands, what it usually charges and sells, and what it lets pass. Null is no limit, or
 * not known.
 *
 * @param state in which the store stands; null until somebody says so, and no deal is worked out before
 * @param county without the state
 * @param usual fees and products that the store charges or offers
 * @param taxes rules that the store entered, before those that ship with Baton; local rates among them
 * @param loanToValue the most that is lent, in percent of the vehicle's value
 * @param paymentToIncome the largest payment, in percent of the buyer's income
 * @param windowDays how soon after delivery the end of a program is worth a note
 * @param pack taken off each deal's gross
 * @param holdback in percent of the sticker price
 */
public record HouseTerms(@Nullable String state, @Nullable String county, @Nullable String zip, List<Usual> usual,
                         TaxTable taxes, @Nullable Participation participation, @Nullable Percent loanToValue,
                         @Nullable Percent paymentToIncome, int windowDays, @Nullable Money pack, @Nullable Percent holdback) {

    private static final int A_WEEK = 7;

    /**
     * A fee or a product of the store.
     *
     * @param always whether each deal starts with it
     */
    public record Usual(Item item, boolean always) {

        private Usual withoutCost() {
            return new Usual(new Item(item.name(), item.kind(), item.price(), null, item.taxed(), item.atSigning()), always);
        }
    }

    public HouseTerms {
        unless(state == null || state.matches("[A-Z]{2}"), "state", "A state is two capital letters: " + state + ".");
        unless(zip == null || zip.matches("\\d{5}"), "zip", "A ZIP has five digits: " + zip + ".");
        unless(windowDays >= 0 && windowDays <= 366, "windowDays", "It lies from 0 to 366 days: " + windowDays + ".");
        unless(usual.stream().map(it -> it.item().name()).distinct().count() == usual.size(), "usual",
                "Two fees or products have one name.");
        usual = List.copyOf(usual);
    }

    private static void unless(boolean right, String field, String sentence) {
        if (!right) {
            throw new Invalid(field, sentence);
        }
    }

    /** A store of which nothing is known but its state, and that only where it is written as one. */
    public static HouseTerms in(String state) {
        return new HouseTerms(state.matches("[A-Z]{2}") ? state : null, null, null, List.of(), TaxTable.none(), null, null, null,
                A_WEEK, null, null);
    }

    /** What each deal starts with. */
    public List<Item> always() {
        return usual.stream().filter(Usual::always).map(Usual::item).toList();
    }

    /** What a deal is checked against, with what is known of the vehicle's value and the buyer's income. */
    public StoreLimits limits(@Nullable Money value, @Nullable Money income) {
        return new StoreLimits(loanToValue, value, paymentToIncome, income, windowDays);
    }

    /** What a vehicle costs the store, with its own pack and holdback. */
    public Costs costs(@Nullable Money vehicle, @Nullable Money sticker) {
        return new Costs(vehicle, holdback == null || sticker == null ? null : holdback.of(sticker), pack);
    }

    /** Without what only those see who may see dealer money (R28). */
    HouseTerms withoutDealerMoney() {
        return new HouseTerms(state, county, zip, usual.stream().map(Usual::withoutCost).toList(), taxes, null, loanToValue,
                paymentToIncome, windowDays, null, null);
    }
}
