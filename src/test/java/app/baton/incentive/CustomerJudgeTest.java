package app.baton.incentive;

import static app.baton.incentive.Known.NO;
import static app.baton.incentive.Known.UNKNOWN;
import static app.baton.incentive.Known.YES;
import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.CustomerFact.Owns;
import app.baton.incentive.CustomerFact.Owns.Holding;
import app.baton.incentive.CustomerFact.Serves.Calling;
import app.baton.incentive.Evidence.Kind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of people against what programs ask of them, on a deal sold Nov 24 and delivered Nov 30. */
class CustomerJudgeTest {

    private static final List<PartyRole> BUYER = List.of(PartyRole.BUYER);
    private static final ProgramId ID = new ProgramId("26-1");
    private static final DealDays DAYS = new DealDays(null, LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 30));
    private static final Brands FORD = new Brands(List.of("Ford"), List.of());

    @Test
    void whatNobodyWasAskedIsUnknownAndWhatEverybodyDeniedIsNo() {
        CustomerFact owns = new Owns(List.of(PartyRole.BUYER, PartyRole.CO_BUYER), Holding.OWNS, FORD, null, null, 0, false,
                false);
        assertThat(known(owns)).isEqualTo(UNKNOWN);
        assertThat(known(owns, new Evidence.NoMore(Kind.VEHICLES, BUYER))).isEqualTo(UNKNOWN);
        assertThat(known(owns, new Evidence.NoMore(Kind.SERVICE, List.of(PartyRole.BUYER, PartyRole.CO_BUYER))))
                .isEqualTo(UNKNOWN);
        assertThat(known(owns, new Evidence.NoMore(Kind.VEHICLES, List.of(PartyRole.BUYER, PartyRole.CO_BUYER))))
                .isEqualTo(NO);
    }

    @ParameterizedTest
    @CsvSource({
        "2012,2020,30,true,true,YES", "2011,2020,30,true,true,NO", "2021,2020,30,true,true,NO", "2020,2020,30,true,true,YES",
        ",2020,30,true,true,UNKNOWN", "2015,2020,29,true,true,NO", "2015,2020,,true,true,UNKNOWN",
        "2015,2020,30,false,true,NO", "2015,2020,30,,true,UNKNOWN", "2015,2020,30,true,false,NO", "2015,2020,30,true,,UNKNOWN",
    })
    void aVehicleOfTheYearsHeldLongEnough(@Nullable Integer year, int to, @Nullable Integer days, @Nullable Boolean unbroken,
                                          @Nullable Boolean registered, Known met) {
        Owns fact = new Owns(BUYER, Holding.OWNS, FORD, 2012, to, 30, true, true);
        LocalDate since = days == null ? null : DAYS.sale().minusDays(days);
        assertThat(asked(fact, new Evidence.Holds(PartyRole.BUYER, Holding.OWNS, "FORD", year, since, unbroken, registered)))
                .isEqualTo(met);
    }

    @Test
    void anOpenEndOfTheYearsAsksNothing() {
        Evidence unknownYear = holds(Holding.OWNS, "Ford", null);
        assertThat(asked(owns(FORD, Holding.OWNS, null, null), unknownYear)).isEqualTo(YES);
        assertThat(asked(owns(FORD, Holding.OWNS, 2012, null), holds(Holding.OWNS, "Ford", 2030))).isEqualTo(YES);
        assertThat(asked(owns(FORD, Holding.OWNS, null, 2012), holds(Holding.OWNS, "Ford", 1999))).isEqualTo(YES);
        assertThat(asked(owns(FORD, Holding.OWNS, null, 2012), unknownYear)).isEqualTo(UNKNOWN);
    }

    @Test
    void ownedLeasedAndTheBrandsThatCompete() {
        assertThat(asked(owns(FORD, Holding.LEASES, null, null), holds(Holding.OWNS, "Ford", 2020))).isEqualTo(NO);
        assertThat(asked(owns(FORD, Holding.OWNS_OR_LEASES, null, null), holds(Holding.LEASES, "Ford", 2020))).isEqualTo(YES);
        assertThat(asked(owns(FORD, Holding.OWNS, null, null), holds(Holding.OWNS, "Mazda", 2020))).isEqualTo(NO);
        Brands rivals = new Brands(List.of(), List.of("Ford", "Lincoln"));
        assertThat(asked(owns(rivals, Holding.OWNS, null, null), holds(Holding.OWNS, "Mazda", 2020))).isEqualTo(YES);
        assertThat(asked(owns(rivals, Holding.OWNS, null, null), holds(Holding.OWNS, "lincoln", 2020))).isEqualTo(NO);
    }

    @Test
    void onlyTheListedCallings() {
        var fact = new CustomerFact.Serves(BUYER, List.of(Calling.RESERVE, Calling.VETERAN));
        assertThat(asked(fact, new Evidence.Serves(PartyRole.BUYER, Calling.VETERAN))).isEqualTo(YES);
        assertThat(asked(fact, new Evidence.Serves(PartyRole.BUYER, Calling.POLICE_OFFICER))).isEqualTo(NO);
        assertThat(asked(fact, new Evidence.Serves(PartyRole.CO_BUYER, Calling.VETERAN))).isEqualTo(NO);
    }

    @ParameterizedTest
    @CsvSource({"2024-11-24,YES", "2024-11-23,NO", "2027-05-24,YES", "2027-05-25,NO"})
    void aDegreeWithinTheMonthsBothEndsIn(LocalDate dated, Known met) {
        assertThat(asked(new CustomerFact.Graduate(BUYER, 24, 6), new Evidence.Degree(PartyRole.BUYER, dated))).isEqualTo(met);
    }

    @Test
    void whoIsFirstOnTheContract() {
        var fact = new CustomerFact.FirstOnContract(BUYER);
        assertThat(known(fact)).isEqualTo(UNKNOWN);
        assertThat(known(fact, new Evidence.FirstOnContract(PartyRole.BUYER))).isEqualTo(YES);
        assertThat(known(fact, new Evidence.FirstOnContract(PartyRole.CO_BUYER))).isEqualTo(NO);
    }

    @ParameterizedTest
    @CsvSource({"26-1,2026-11-24,true,SALE,YES", "26-1,2026-11-23,true,SALE,NO", "26-1,2026-11-24,true,DELIVERY,NO",
        "26-1,2026-11-30,true,DELIVERY,YES", "26-2,2026-11-30,true,SALE,NO", "26-1,2026-11-30,false,SALE,NO",
        "26-1,2026-11-30,,SALE,UNKNOWN", "26-1,2026-11-30,true,ORDER,UNKNOWN"})
    void aCertificateOfTheProgramThatIsValidOnTheDay(String program, LocalDate validTo, @Nullable Boolean original,
                                                     DateKind day, Known met) {
        assertThat(asked(new CustomerFact.HoldsCertificate(BUYER, day, true, false), new Evidence.Certificate(PartyRole.BUYER,
                new ProgramId(program), null, validTo, original))).isEqualTo(met);
    }

    @Test
    void aCopyOfACertificateIsEnoughWhereTheTextDoesNotAskForTheOriginal() {
        assertThat(asked(new CustomerFact.HoldsCertificate(BUYER, DateKind.SALE, false, false),
                new Evidence.Certificate(PartyRole.BUYER, ID, null, DAYS.sale(), false))).isEqualTo(YES);
    }

    @ParameterizedTest
    @CsvSource({"26-1,2026-11-23,YES", "26-1,2026-11-24,NO", "26-2,2026-11-23,NO", "26-1,,UNKNOWN"})
    void aPinIsForOneProgramAndIssuedBeforeTheSale(String program, @Nullable LocalDate issued, Known met) {
        assertThat(asked(new CustomerFact.HoldsPin(BUYER, null), new Evidence.Pin(PartyRole.BUYER, new ProgramId(program),
                issued))).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23,YES", "2026-11-24,NO"})
    void aFleetNumberWasActiveBeforeTheSale(LocalDate since, Known met) {
        assertThat(asked(new CustomerFact.HasFleetNumber(BUYER), new Evidence.FleetNumber(PartyRole.BUYER, since)))
                .isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"FORD CREDIT,,12,YES", "Other Bank,,12,NO", "Ford Credit,2025-11-24,12,YES", "Ford Credit,2025-11-23,12,NO",
        "Ford Credit,2026-11-01,,NO", "Ford Credit,,,YES"})
    void anAccountRunsOrWasPaidOffLately(String lender, @Nullable LocalDate paid, @Nullable Integer months, Known met) {
        assertThat(asked(new CustomerFact.HasAccount(BUYER, "Ford Credit", months), new Evidence.Account(PartyRole.BUYER, lender,
                paid))).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"Ford Credit,2026-12-01,true,YES", "Ford Credit,2027-05-31,true,YES", "Ford Credit,2026-11-30,true,NO",
        "Ford Credit,2027-06-01,true,NO", "Other Bank,2026-12-01,true,NO", "Ford Credit,2026-12-01,false,NO",
        "Ford Credit,2026-12-01,,UNKNOWN"})
    void aLeaseThatEndsInTheDaysAndIsGivenBackHere(String lender, LocalDate end, @Nullable Boolean here, Known met) {
        var fact = new CustomerFact.ReturnsLease(BUYER, "Ford Credit", LocalDate.of(2026, 12, 1), LocalDate.of(2027, 5, 31));
        assertThat(asked(fact, new Evidence.Lease(PartyRole.BUYER, lender, end, 3, null, here))).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"BUYER,BUYER,true", "CO_BUYER,BUYER,false", "SPOUSE,BUYER,false", "SPOUSE,HOUSEHOLD_MEMBER,true",
        "BUYER,HOUSEHOLD_MEMBER,true", "CO_BUYER,HOUSEHOLD_MEMBER,false", "HOUSEHOLD_MEMBER,HOUSEHOLD_MEMBER,true",
        "HOUSEHOLD_MEMBER,BUYER,false"})
    void husbandWifeAndBuyerAreOfTheHousehold(PartyRole party, PartyRole role, boolean counts) {
        assertThat(CustomerJudge.counts(party, List.of(role))).isEqualTo(counts);
    }

    @Test
    void oneWhoHasItIsEnough() {
        assertThat(known(owns(FORD, Holding.OWNS, 2012, null), holds(Holding.OWNS, "Ford", 2001),
                holds(Holding.OWNS, "Ford", 2014))).isEqualTo(YES);
    }

    /** Everybody was asked for everything. */
    private static Known asked(CustomerFact fact, Evidence evidence) {
        List<Evidence> all = new java.util.ArrayList<>(List.of(evidence));
        for (Kind kind : Kind.values()) {
            all.add(new Evidence.NoMore(kind, BUYER));
        }
        return known(fact, all.toArray(new Evidence[0]));
    }

    private static Known known(CustomerFact fact, Evidence... evidence) {
        return new CustomerJudge(List.of(evidence), DAYS).known(fact, ID);
    }

    private static Evidence holds(Holding how, String brand, @Nullable Integer year) {
        return new Evidence.Holds(PartyRole.BUYER, how, brand, year, null, null, null);
    }

    private static Owns owns(Brands brands, Holding how, @Nullable Integer from, @Nullable Integer to) {
        return new Owns(BUYER, how, brands, from, to, 0, false, false);
    }
}
