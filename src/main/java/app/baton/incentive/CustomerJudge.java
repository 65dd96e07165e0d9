package app.baton.incentive;

import app.baton.incentive.Evidence.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whether what is known of the parties meets a customer fact on the days of the deal. One party in one of the named roles
 * is enough; it is "no" only when nobody of them has it and they were all asked.
 */
final class CustomerJudge {

    private final List<Evidence> evidence;
    private final DealDays days;

    CustomerJudge(List<Evidence> evidence, DealDays days) {
        this.evidence = evidence;
        this.days = days;
    }

    /** {@code program} is the one that asks: certificates and PINs are for one program. */
    Known known(CustomerFact fact, ProgramId program) {
        return switch (fact) {
            case CustomerFact.Owns it -> any(it, Evidence.Holds.class, Kind.VEHICLES, Evidence.Holds::party,
                    held -> owns(it, held));
            case CustomerFact.Serves it -> any(it, Evidence.Serves.class, Kind.SERVICE, Evidence.Serves::party,
                    served -> of(it.callings().contains(served.calling())));
            case CustomerFact.Graduate it -> any(it, Evidence.Degree.class, Kind.DEGREES, Evidence.Degree::party,
                    degree -> of(within(degree.dated(), days.sale().minusMonths(it.monthsBefore()),
                            days.sale().plusMonths(it.monthsAfter()))));
            case CustomerFact.FirstOnContract it -> first(it);
            case CustomerFact.HoldsCertificate it -> any(it, Evidence.Certificate.class, Kind.CERTIFICATES,
                    Evidence.Certificate::party, held -> certificate(it, held, program));
            case CustomerFact.HoldsPin it -> any(it, Evidence.Pin.class, Kind.PINS, Evidence.Pin::party,
                    pin -> of(pin.program().equals(program)).and(before(pin.issued())));
            case CustomerFact.HasFleetNumber it -> any(it, Evidence.FleetNumber.class, Kind.FLEET_NUMBERS,
                    Evidence.FleetNumber::party, number -> before(number.activeSince()));
            case CustomerFact.HasAccount it -> any(it, Evidence.Account.class, Kind.ACCOUNTS, Evidence.Account::party,
                    account -> account(it, account));
            case CustomerFact.ReturnsLease it -> any(it, Evidence.Lease.class, Kind.LEASES, Evidence.Lease::party,
                    lease -> of(meant(it, lease)).and(of(lease.returnedHere())));
        };
    }

    /** Whether a fact speaks of this lease: of that lender, and with its end in those days. */
    static boolean meant(CustomerFact.ReturnsLease fact, Evidence.Lease lease) {
        return same(fact.lender(), lease.lender()) && within(lease.scheduledEnd(), fact.endsFrom(), fact.endsUntil());
    }

    private <E extends Evidence> Known any(CustomerFact fact, Class<E> type, Kind kind, Function<E, PartyRole> party,
                                           Function<E, Known> meets) {
        Known met = evidence.stream().filter(type::isInstance).map(type::cast)
                .filter(it -> counts(party.apply(it), fact.roles())).map(meets).reduce(Known.NO, Known::or);
        return met == Known.NO && !allAsked(kind, fact.roles()) ? Known.UNKNOWN : met;
    }

    private Known owns(CustomerFact.Owns fact, Evidence.Holds held) {
        boolean how = fact.holding() == CustomerFact.Owns.Holding.OWNS_OR_LEASES || fact.holding() == held.how();
        Known met = of(how && brand(fact.brands(), held.brand())).and(year(fact, held.modelYear()));
        if (fact.daysBeforeSale() > 0) {
            LocalDate since = held.since();
            met = met.and(since == null ? Known.UNKNOWN : of(!since.isAfter(days.sale().minusDays(fact.daysBeforeSale()))));
        }
        if (fact.unbroken()) {
            met = met.and(of(held.unbroken()));
        }
        return fact.registered() ? met.and(of(held.registered())) : met;
    }

    private static Known year(CustomerFact.Owns fact, @Nullable Integer modelYear) {
        Integer from = fact.modelYearFrom();
        Integer to = fact.modelYearTo();
        if (from == null && to == null) {
            return Known.YES;
        }
        return modelYear == null ? Known.UNKNOWN : of((from == null || modelYear >= from) && (to == null || modelYear <= to));
    }

    private static boolean brand(Brands brands, String brand) {
        return brands.only().isEmpty() ? brands.except().stream().noneMatch(name -> same(name, brand))
                : brands.only().stream().anyMatch(name -> same(name, brand));
    }

    private Known first(CustomerFact.FirstOnContract fact) {
        List<PartyRole> first = evidence.stream().filter(Evidence.FirstOnContract.class::isInstance)
                .map(it -> ((Evidence.FirstOnContract) it).party()).toList();
        return first.isEmpty() ? Known.UNKNOWN : of(first.stream().anyMatch(party -> counts(party, fact.roles())));
    }

    private Known certificate(CustomerFact.HoldsCertificate fact, Evidence.Certificate held, ProgramId program) {
        LocalDate day = days.of(fact.validOn());
        Known met = of(held.program().equals(program)).and(day == null ? Known.UNKNOWN : of(!day.isAfter(held.validTo())));
        return fact.original() ? met.and(of(held.original())) : met;
    }

    private Known account(CustomerFact.HasAccount fact, Evidence.Account account) {
        if (!same(fact.lender(), account.lender())) {
            return Known.NO;
        }
        LocalDate paid = account.paidOff();
        Integer months = fact.paidOffWithinMonths();
        return of(paid == null || months != null && !paid.isBefore(days.sale().minusMonths(months)));
    }

    /** Before the sale date, as texts say: not on it. */
    private Known before(@Nullable LocalDate day) {
        return day == null ? Known.UNKNOWN : of(day.isBefore(days.sale()));
    }

    private boolean allAsked(Kind kind, List<PartyRole> roles) {
        return roles.stream().allMatch(role -> evidence.stream().anyMatch(it -> it instanceof Evidence.NoMore none
                && none.what() == kind && none.parties().contains(role)));
    }

    /** Husband or wife, and the buyer too, are of the household; nobody else stands for another role. */
    static boolean counts(PartyRole party, List<PartyRole> roles) {
        return roles.contains(party) || roles.contains(PartyRole.HOUSEHOLD_MEMBER)
                && (party == PartyRole.SPOUSE || party == PartyRole.BUYER);
    }

    private static boolean within(LocalDate day, LocalDate from, LocalDate until) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    static boolean same(String one, String other) {
        return SeenUnit.plain(one).equals(SeenUnit.plain(other));
    }

    static Known of(@Nullable Boolean fact) {
        return fact == null ? Known.UNKNOWN : fact ? Known.YES : Known.NO;
    }
}
