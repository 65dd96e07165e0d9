package app.baton.incentive;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Facts about people, each asked of the roles that count; one of them is enough. */
public sealed interface CustomerFact extends Fact {

    List<PartyRole> roles();

    /**
     * Owns or leases a vehicle of these brands and model years, in the person's own name for at least so many days
     * before the sale date. {@code registered}: only the registered owner or lessee counts.
     */
    record Owns(List<PartyRole> roles, Holding holding, Brands brands, @Nullable Integer modelYearFrom,
                @Nullable Integer modelYearTo, int daysBeforeSale, boolean unbroken, boolean registered)
            implements CustomerFact {
        public Owns {
            roles = rolesOf(roles);
            Invalid.unless(daysBeforeSale >= 0, "daysBeforeSale", "The days held are not negative: " + daysBeforeSale + ".");
            Invalid.unless(modelYearFrom == null || modelYearTo == null || modelYearFrom <= modelYearTo, "modelYearTo",
                    "The last model year (" + modelYearTo + ") is before the first (" + modelYearFrom + ").");
        }

        /** How the person has it. */
        public enum Holding {
            OWNS, LEASES, OWNS_OR_LEASES
        }
    }

    /** Serves or has served in one of these ways; only what the list names counts, as of the sale date. */
    record Serves(List<PartyRole> roles, List<Calling> callings) implements CustomerFact {
        public Serves {
            roles = rolesOf(roles);
            callings = List.copyOf(callings);
            Invalid.unless(!callings.isEmpty(), "callings", "No service is listed.");
        }

        /** Armed forces and first responders. The former ones are callings of their own: retired, veteran. */
        public enum Calling {
            ACTIVE_DUTY, RESERVE, NATIONAL_GUARD, MILITARY_RETIRED, VETERAN,
            PAID_FIREFIGHTER, VOLUNTEER_FIREFIGHTER, POLICE_OFFICER, SHERIFFS_DEPUTY, EMERGENCY_MEDICAL_TECHNICIAN,
            DISPATCHER_911
        }
    }

    /** Has a degree of an accredited college (two or four years) dated within these months before or after the sale. */
    record Graduate(List<PartyRole> roles, int monthsBefore, int monthsAfter) implements CustomerFact {
        public Graduate {
            roles = rolesOf(roles);
            Invalid.unless(monthsBefore >= 0, "monthsBefore", "Months are not negative: " + monthsBefore + ".");
            Invalid.unless(monthsAfter >= 0, "monthsAfter", "Months are not negative: " + monthsAfter + ".");
        }
    }

    /** Is the person named first on the contract. */
    record FirstOnContract(List<PartyRole> roles) implements CustomerFact {
        public FirstOnContract {
            roles = rolesOf(roles);
        }
    }

    /**
     * Holds a certificate of this program, mailed to the person's household and valid through the named day of the
     * deal. {@code original}: the paper itself with a readable number. {@code closedList}: nobody is added later.
     */
    record HoldsCertificate(List<PartyRole> roles, DateKind validOn, boolean original, boolean closedList)
            implements CustomerFact {
        public HoldsCertificate {
            roles = rolesOf(roles);
        }
    }

    /**
     * Holds a personal number (PIN) for this program, issued before the sale date. An eligible person gives out at
     * most {@code perGiverAndYear} in a calendar year; the sponsor, who issues them, counts.
     */
    record HoldsPin(List<PartyRole> roles, @Nullable Integer perGiverAndYear) implements CustomerFact {
        public HoldsPin {
            roles = rolesOf(roles);
            Invalid.unless(perGiverAndYear == null || perGiverAndYear >= 1, "perGiverAndYear", "It is one or more.");
        }
    }

    /** Has a fleet number of the sponsor that was active before the sale date. */
    record HasFleetNumber(List<PartyRole> roles) implements CustomerFact {
        public HasFleetNumber {
            roles = rolesOf(roles);
        }
    }

    /** Has a contract or lease with the lender that is running, or was paid in full so many months before the sale or less. */
    record HasAccount(List<PartyRole> roles, String lender, @Nullable Integer paidOffWithinMonths) implements CustomerFact {
        public HasAccount {
            roles = rolesOf(roles);
            Invalid.unless(!lender.isBlank(), "lender", "Name the lender.");
            Invalid.unless(paidOffWithinMonths == null || paidOffWithinMonths >= 0, "paidOffWithinMonths",
                    "Months are not negative: " + paidOffWithinMonths + ".");
        }
    }

    /** Is the lessee of a lease with the lender whose scheduled end lies in these days, and gives that vehicle back here. */
    record ReturnsLease(List<PartyRole> roles, String lender, LocalDate endsFrom, LocalDate endsUntil)
            implements CustomerFact {
        public ReturnsLease {
            roles = rolesOf(roles);
            Invalid.unless(!lender.isBlank(), "lender", "Name the lender.");
            Invalid.unless(!endsUntil.isBefore(endsFrom), "endsUntil",
                    "The last day is " + endsUntil + ", before the first, " + endsFrom + ".");
        }
    }

    private static List<PartyRole> rolesOf(List<PartyRole> roles) {
        Invalid.unless(!roles.isEmpty(), "roles", "Say whose fact it is: buyer, spouse, household member ...");
        Invalid.unless(new HashSet<>(roles).size() == roles.size(), "roles", "A role is named twice.");
        return List.copyOf(roles);
    }
}
