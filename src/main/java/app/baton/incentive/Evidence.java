package app.baton.incentive;

import app.baton.incentive.CustomerFact.Serves.Calling;
import app.baton.money.Dollars;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Something known of one party of a deal, with its own dates, so that every program can be judged again when the days of
 * the deal move (R18). Null is unknown. That there is nothing more of a kind is evidence too ({@link NoMore}); without
 * it, what is missing is unknown and never "no" (R2).
 */
public sealed interface Evidence {

    /** Has, or had until lately, a vehicle: {@code since} the day on which it was first in that person's own name. */
    record Holds(PartyRole party, CustomerFact.Owns.Holding how, String brand, @Nullable Integer modelYear,
                 @Nullable LocalDate since, @Nullable Boolean unbroken, @Nullable Boolean registered) implements Evidence {
        public Holds {
            Invalid.unless(!brand.isBlank(), "brand", "Name the brand.");
            Invalid.unless(how != CustomerFact.Owns.Holding.OWNS_OR_LEASES, "how", "Say which: owns or leases.");
            Invalid.unless(modelYear == null || modelYear >= 1900 && modelYear <= 2100, "modelYear",
                    "A model year lies from 1900 to 2100: " + modelYear + ".");
        }
    }

    /** Serves or has served. */
    record Serves(PartyRole party, Calling calling) implements Evidence { }

    /** Has a degree, or will have it, of that day. */
    record Degree(PartyRole party, LocalDate dated) implements Evidence { }

    /** Is named first on the contract. */
    record FirstOnContract(PartyRole party) implements Evidence { }

    /** Holds a mailed certificate of a program. {@code amount}: what is printed on it, where it is for money. */
    record Certificate(PartyRole party, ProgramId program, @Nullable Money amount, LocalDate validTo,
                       @Nullable Boolean original) implements Evidence {
        public Certificate {
            Invalid.unless(amount == null || !amount.isNegative(), "amount",
                    "An amount is not negative: " + (amount == null ? "" : Dollars.wire(amount)) + ".");
        }
    }

    /** Holds a personal number for a program, issued on that day. */
    record Pin(PartyRole party, ProgramId program, @Nullable LocalDate issued) implements Evidence { }

    /** Has a fleet number of the sponsor, active since that day. */
    record FleetNumber(PartyRole party, LocalDate activeSince) implements Evidence { }

    /** Has a contract or lease with a lender; {@code paidOff} is null while it is running. */
    record Account(PartyRole party, String lender, @Nullable LocalDate paidOff) implements Evidence {
        public Account {
            Invalid.unless(!lender.isBlank(), "lender", "Name the lender.");
        }
    }

    /** Is the lessee of a lease with so many payments still open, and gives the vehicle back here or not. */
    record Lease(PartyRole party, String lender, LocalDate scheduledEnd, @Nullable Integer openPayments,
                 @Nullable Money payment, @Nullable Boolean returnedHere) implements Evidence {
        public Lease {
            Invalid.unless(!lender.isBlank(), "lender", "Name the lender.");
            Invalid.unless(openPayments == null || openPayments >= 0, "openPayments",
                    "Open payments are not negative: " + openPayments + ".");
            Invalid.unless(payment == null || !payment.isNegative(), "payment",
                    "A payment is not negative: " + (payment == null ? "" : Dollars.wire(payment)) + ".");
        }
    }

    /** These parties were asked, and there is nothing of this kind beyond what is listed. */
    record NoMore(Kind what, List<PartyRole> parties) implements Evidence {
        public NoMore {
            parties = List.copyOf(parties);
            Invalid.unless(!parties.isEmpty(), "parties", "Say who was asked.");
        }
    }

    /** What people are asked about. */
    enum Kind {
        VEHICLES, SERVICE, DEGREES, CERTIFICATES, PINS, FLEET_NUMBERS, ACCOUNTS, LEASES
    }
}
