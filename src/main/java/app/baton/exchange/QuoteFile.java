package app.baton.exchange;

import app.baton.deal.Wanted;
import app.baton.deal.check.Decision;
import app.baton.deal.check.StoreLimits;
import app.baton.deal.check.Promised;
import app.baton.deal.check.Stated;
import app.baton.deal.tax.TaxPlace;
import app.baton.deal.tax.TaxTable;
import app.baton.deal.worksheet.Contract;
import app.baton.deal.worksheet.Costs;
import app.baton.deal.worksheet.Item;
import app.baton.deal.worksheet.LeaseWish;
import app.baton.deal.worksheet.Participation;
import app.baton.deal.worksheet.Trade;
import app.baton.deal.worksheet.Worksheet;
import app.baton.finance.Loan;
import app.baton.finance.Rounding;
import app.baton.incentive.Invalid;
import app.baton.incentive.Place;
import app.baton.incentive.Situation;
import app.baton.incentive.stack.Goal;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import app.baton.vehicle.VehicleState;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The deal in the file of {@code quote FILE}: {@code app/baton/schema/quote.json} is its public contract. It is a stack file
 * with what is agreed for the vehicle.
 */
record QuoteFile(StackFile.Deal situation, StackFile.Rules policy, @Nullable Goal goal, Agreed deal, @Nullable TaxTable taxes,
                 @Nullable StoreLimits limits, List<Promised> promised, @Nullable Decision decision, @Nullable Stated stated,
                 @Nullable Wanted wanted) {

    /**
     * What is agreed for the vehicle.
     *
     * @param newVehicle as the tax rules mean it; left out, it is as the vehicle's condition says
     * @param store the state in which the store is
     */
    record Agreed(@Nullable Boolean newVehicle, Money price, List<Item> items, List<Trade> trades, @Nullable Money cashDown,
                  String store, TaxPlace.@Nullable Delivery delivered, Worksheet.@Nullable EnteredTax tax,
                  @Nullable Paper contract, @Nullable LeaseWish lease, @Nullable Costs costs,
                  @Nullable Participation participation) {

        Agreed {
            if (!store.matches("[A-Z]{2}")) {
                throw new Invalid("store", "A state is two capital letters: " + store + ".");
            }
        }

        Worksheet worksheet(Situation situation) {
            return new Worksheet(isNew(situation), price, items, trades, cashDown == null ? Dollars.zero() : cashDown,
                    place(situation.place()), tax, contract == null ? Contract.on(situation.days().sale())
                            : contract.contract(situation.days().sale()),
                    lease == null ? LeaseWish.plain() : lease, costs == null ? Costs.unknown() : costs, participation);
        }

        private boolean isNew(Situation situation) {
            if (newVehicle != null) {
                return newVehicle;
            }
            VehicleState condition = situation.vehicle().condition();
            if (condition == null) {
                throw new Invalid("newVehicle", "Say whether the vehicle is new: tax rules differ.");
            }
            return condition == VehicleState.NEW;
        }

        /** Counties are written with their state, which the tax rules have apart. */
        private TaxPlace place(Place at) {
            String county = at.county();
            int comma = county == null ? -1 : county.lastIndexOf(',');
            return new TaxPlace(store, at.state(), county == null || comma < 0 ? county : county.substring(0, comma).strip(),
                    at.zip(), delivered == null ? TaxPlace.Delivery.AT_STORE : delivered);
        }
    }

    /** How the contract is written; what is left out is as most lenders write it. */
    record Paper(@Nullable LocalDate date, @Nullable LocalDate firstPayment, Loan.@Nullable Convention convention,
                 @Nullable Rounding rounding, @Nullable Money balloon, @Nullable Percent sellRate, @Nullable String lessReason,
                 Contract.@Nullable RebatesShown rebates, Contract.@Nullable NegativeEquity equity) {

        Contract contract(LocalDate sale) {
            try {
                return made(sale);
            } catch (Invalid wrong) {
                throw new Invalid("contract/" + wrong.field(), wrong.sentence());
            }
        }

        private Contract made(LocalDate sale) {
            return new Contract(date == null ? sale : date, firstPayment,
                    Objects.requireNonNullElse(convention, Loan.Convention.EQUAL_MONTHS),
                    Objects.requireNonNullElse(rounding, Rounding.HALF_UP), balloon == null ? Dollars.zero() : balloon, sellRate,
                    lessReason, Objects.requireNonNullElse(rebates, Contract.RebatesShown.IN_DOWNPAYMENT),
                    Objects.requireNonNullElse(equity, Contract.NegativeEquity.CASH_WHOLE));
        }
    }

    StackFile stack() {
        return new StackFile(situation, policy, goal);
    }
}
