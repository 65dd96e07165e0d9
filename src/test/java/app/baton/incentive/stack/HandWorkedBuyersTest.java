package app.baton.incentive.stack;

import static app.baton.incentive.stack.Deals.account;
import static app.baton.incentive.stack.Deals.certificate;
import static app.baton.incentive.stack.Deals.id;
import static app.baton.incentive.stack.Deals.noMore;
import static app.baton.incentive.stack.Deals.owns;
import static app.baton.incentive.stack.Deals.serves;
import static app.baton.incentive.stack.Found.found;
import static org.assertj.core.api.Assertions.assertThat;

import app.baton.exchange.Bulletin;
import app.baton.incentive.CustomerFact.Owns.Holding;
import app.baton.incentive.CustomerFact.Serves.Calling;
import app.baton.incentive.Evidence;
import app.baton.incentive.Financing;
import app.baton.incentive.PartyRole;
import app.baton.incentive.Payee;
import app.baton.incentive.RouteKind;
import app.baton.incentive.stack.LeftOut.Code;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Eleven buyers under the sample bulletin, worked out by hand from its text before the engine was asked. Numbers are the last
 * four digits of a program. A is the amount financed, pmt(A, r, n) the level payment, and what a rate saves is
 * A - pmt(A, r, n) x (1 - (1 + s/12)^-n) / (s/12) with s the standard rate, as section 7 of the bulletin defines it.
 */
class HandWorkedBuyersTest {

    /**
     * The loyalty has lapsed, by one day and by one model year. Explorer ST, in stock July 1 to November 17: 30 + 31 + 31 + 30
     * + ... = 139 days, so 1105 is 750; ST is 1,000 under 1101; 48146 begins with 481, so 1122 is 500. Delivered on the 19th:
     * 1125 starts on the 20th. The account was paid off on 2025-11-16: one day more than 12 months before the sale, no 1126.
     * The Fiesta is of 2011: no 1110. The fifteen of 1127 are gone. T0-1, A = 38,000.
     *
     * <pre>
     * cash          1101 1,000 + 1105 750 + 1122 500                                    = 2,250.00
     * standard 48   2,250 + 1113: 3 x 900.99 = 2,702.97, at most 2,100                  = 4,350.00
     * standard 72   2,250 + 1113: 3 x 647.68                                 = 1,943.04 = 4,193.04
     * 1102 at 36    0.0: 38,000 - 1,055.5556 x 32.63220 = 3,554.76; 1105, 1122 1,250;
     *               1113 3 x 1,055.56 = 3,166.68, at most 2,100                         = 6,904.76
     * 1102 at 48    0.9: 3,993.78 + 1,250 + 3 x 806.30 = 2,418.90, at most 2,100        = 7,343.78
     * 1102 at 60    1.9: 4,035.58 + 1,250 + 3 x 664.39 = 1,993.17                       = 7,278.75
     * 1102 at 72    3.9: 3,220.61 + 1,250 + 3 x 592.79 = 1,778.37                       = 6,248.98
     * lease 36      1109 1,750 + 1122 500                                               = 2,250.00
     * </pre>
     *
     * So the lowest payments are not the largest saving: 48 months beat 60, because the cap of 1113 is reached.
     */
    @Test
    void h01LapsedLoyaltyAtFourTerms() {
        Answer answer = Deals.of("Explorer", "ST", 56_000, "2026-07-01").on("2026-11-17", "2026-11-19").in("48146").tier("T0-1")
                .delivered("1127", 15)
                .knowing(new Evidence.Account(PartyRole.BUYER, "Ford Credit", LocalDate.parse("2025-11-16")),
                        owns(PartyRole.BUYER, "Ford", 2011, "2015-03-01"), noMore(Evidence.Kind.VEHICLES),
                        noMore(Evidence.Kind.ACCOUNTS))
                .given(38_000, 36, 48, 60, 72);
        found(answer, RouteKind.CASH, null).stack("2250.00", "1101", "1105", "1122").out("1110", Code.NOT_MET)
                .out("1113", Code.WRONG_ROUTE).out("1125", Code.NOT_MET).out("1127", Code.NOT_MET).out("1115", Code.ASK)
                .says("1127", "All of them are taken: first 15 deliveries while the $9,000 budget lasts.");
        found(answer, RouteKind.STANDARD, 48).stack("4350.00", "1101", "1105", "1113", "1122");
        found(answer, RouteKind.STANDARD, 72).stack("4193.04", "1101", "1105", "1113", "1122");
        found(answer, RouteKind.RATE, 36).stack("6904.76", "1105", "1113", "1122").rateSaving("3554.76");
        found(answer, RouteKind.RATE, 48).stack("7343.78", "1105", "1113", "1122").out("1126", Code.NOT_MET)
                .out("1101", Code.WRONG_ROUTE);
        found(answer, RouteKind.RATE, 60).stack("7278.75", "1105", "1113", "1122");
        found(answer, RouteKind.RATE, 72).stack("6248.98", "1105", "1113", "1122");
        found(answer, RouteKind.LEASE, 36).stack("2250.00", "1109", "1122").out("1105", Code.WRONG_ROUTE);
        assertThat(answer.best().orElseThrow().route().months()).isEqualTo(48);
    }

    /**
     * The day before the amendment, at an address that nobody has asked for. F-150 XL, sale 11-15: revision 1 of 1102 and
     * 1111, whose F-150 amount is still 1,000. The Camry has been hers since May 19: 12 + 30 + 31 + 31 + 30 + 31 + 15 = 180
     * days, just enough. Fourteen delivered under 1127: the fifteenth is hers, and 14 x 600 = 8,400 leaves exactly 600 of
     * 9,000. T3, A = 32,000, advance 32,000 / 48,000 = 66.7. The ZIP is unknown: 1122 is asked for, not granted.
     *
     * <pre>
     * cash          1101 2,000 + 1111 1,000 + 1116 500 + 1127 600    = 4,100.00
     * standard 60   the same (1113 needs T0-1 or T2, and no F-150)   = 4,100.00
     * 1102 at 36    5.9 against 11.49: 2,518.17 + 2,100              = 4,618.17
     * 1102 at 48    6.9: 2,679.64 + 2,100                            = 4,779.64
     * 1102 at 60    7.9: 2,560.02 + 2,100                            = 4,660.02
     * </pre>
     *
     * Closed: 1102 at 72 (no T3), standard at 84 (no T3), 1103 (T0-1 only), the lease (XL is not in its table). With the ZIP
     * each route gains 500.
     */
    @Test
    void h02TheDayBeforeTheAmendmentAtAnUnknownAddress() {
        Deals deal = Deals.of("F-150", "XL", 48_000, "2026-11-01").vin("1FTFW3L80TFA00001").on("2026-11-15", "2026-11-17")
                .tier("T3").delivered("1127", 14).knowing(owns(PartyRole.BUYER, "Toyota", 2017, "2026-05-19"),
                        serves(Calling.POLICE_OFFICER));
        Answer answer = deal.given(32_000, 36, 48, 60, 72, 84);
        found(answer, RouteKind.CASH, null).stack("4100.00", "1101", "1111", "1116", "1127").out("1122", Code.ASK)
                .out("1104", Code.NOT_MET);
        found(answer, RouteKind.STANDARD, 60).stack("4100.00", "1101", "1111", "1116", "1127").out("1113", Code.NOT_MET);
        found(answer, RouteKind.RATE, 36).stack("4618.17", "1111", "1116", "1127");
        found(answer, RouteKind.RATE, 48).stack("4779.64", "1111", "1116", "1127");
        found(answer, RouteKind.RATE, 60).stack("4660.02", "1111", "1116", "1127");
        assertThat(answer.routes()).hasSize(1 + 4 + 3);
        Question zip = deal.asks(answer, Deals.policy(32_000, Financing.Basis.GIVEN, 36, 48, 60, 72, 84), "1122");
        assertThat(zip.gain()).isEqualTo(Dollars.of(500));
        assertThat(zip.routes()).hasSize(8).allMatch(route -> route.gain().isEqual(Dollars.of(500)));
    }

    /**
     * The window ends between order and delivery. An F-150 ordered on 2026-09-30, signed on 10-30, delivered on 11-21. The
     * normal window fails by the sale date (1101, the rates, the lease, 1110, 1115; 1127 wants a unit from stock besides).
     * Left: 1124 (order and delivery day), 1125 (delivery day, sale from 10-15), and the certificate over 500, valid to 11-15,
     * whose sale date is 10-30. 1,000 + 400 + 500 = 1,900.00 on cash and standard. With the name on the order for 23 hours
     * only, 1124 falls: 900.00. 1123 counts deliveries, whenever they were signed.
     */
    @Test
    void h03AnOrderWhoseNormalWindowOpensAfterTheSignature() {
        Answer answer = order(24);
        found(answer, RouteKind.CASH, null).stack("1900.00", "1118", "1124", "1125").out("1101", Code.NOT_MET)
                .out("1115", Code.NOT_MET).out("1127", Code.NOT_MET).dealers("26-1123");
        found(answer, RouteKind.STANDARD, 60).stack("1900.00", "1118", "1124", "1125");
        assertThat(answer.routes()).as("the rates and the lease have the normal window").hasSize(2);
        found(order(23), RouteKind.CASH, null).stack("900.00", "1118", "1125").out("1124", Code.NOT_MET);
    }

    private static Answer order(int hours) {
        return Deals.ordered(2026, "F-150", "XLT").order("2026-09-30").on("2026-10-30", "2026-11-21").onOrderFor(hours)
                .tier("T0-1").delivered("1127", 0)
                .knowing(serves(Calling.VETERAN), certificate("1118", 500, "2026-11-15"),
                        owns(PartyRole.BUYER, "Ford", 2019, "2020-01-01"))
                .given(40_000, 60);
    }

    /**
     * A lease given back for another lease; two callings, of which one counts. Mach-E, sale 11-14, T2, A = 40,000. The old
     * lease ends on 2026-12-01, the first day that counts, with two payments of 731: each at most 700, so 1112 is 1,400. 1115
     * and 1116 exclude each other, both 500: the smaller number. The leased Bronco Sport of 2024 is loyalty, 750.
     *
     * <pre>
     * lease 36      1109 4,500 + 1110 750 + 1112 1,400 + 1115 500                = 7,150.00
     *               payment (40,000 - 24,440)/36 + (40,000 + 24,440) x .00116, with the residual 47 % of 52,000 = 24,440:
     *               432.2222 + 74.7504                                           =   506.97
     * cash          1107 6 % of 52,000 = 3,120, at most 3,000; + 750 + 500       = 4,250.00
     * standard 60   4,250 + 1112 1,400                                           = 5,650.00
     * 1102 at 60    revision 1, T2: 4.9 against 8.49: 3,288.38 + 750 + 1,400 + 500 = 5,938.38
     *               (1126 in place of 1110: 4.4 saves 3,732.75, which is 444.37 more and less than 750)
     * </pre>
     */
    @Test
    void h04ALeaseGivenBackBySomebodyOfTwoCallings() {
        Answer answer = Deals.of("Mustang Mach-E", "Premium", 52_000, "2026-11-05").on("2026-11-14", "2026-11-16").in("48103")
                .tier("T2").delivered("1127", 15)
                .knowing(new Evidence.Lease(PartyRole.BUYER, "Ford Credit", LocalDate.parse("2026-12-01"), 2, Dollars.of(731),
                                true),
                        new Evidence.Holds(PartyRole.BUYER, Holding.LEASES, "Ford", 2024, LocalDate.parse("2023-12-01"), true,
                                true),
                        account(PartyRole.BUYER), serves(Calling.RESERVE), serves(Calling.VOLUNTEER_FIREFIGHTER))
                .given(40_000, 60);
        found(answer, RouteKind.LEASE, 36).stack("7150.00", "1109", "1110", "1112", "1115").payment("506.97")
                .out("1116", Code.CONFLICT).says("1116", "Not together with 26-1115.");
        found(answer, RouteKind.CASH, null).stack("4250.00", "1107", "1110", "1115").out("1112", Code.WRONG_ROUTE);
        found(answer, RouteKind.STANDARD, 60).stack("5650.00", "1107", "1110", "1112", "1115");
        found(answer, RouteKind.RATE, 60).stack("5938.38", "1110", "1112", "1115").out("1126", Code.CONFLICT)
                .says("1126", "Not together with 26-1110.");
    }

    /**
     * A plan price that is not worth taking. F-150 Lariat of the VIN list, in stock May 20 to November 23: 11 + 30 + 31 + 31 +
     * 30 + 31 + 23 = 187 days, so 1105 is 1,500 and beats 1104 (1,250; V with V is no). Veteran 500, loyalty 1,000, ZIP 482:
     * 500, delivered on 11-25: 400. The plan price lies 1,000 below the store's price. T0-1, A = 36,000.
     *
     * <pre>
     * cash, with 1105       2,750 + 1,500 + 1,000 + 500 + 1122 500 (two bonuses)      = 6,250.00
     *       with 1127       2,750 +   600 + 1,000 + 500 + 1122 500 + 1125 400         = 5,750
     *       with the plan   2,750 + 1,000 + 1122 500 + 1125 400                       = 4,650
     * standard 60           as cash                                                   = 6,250.00
     * 1102 at 60            1.9: 3,823.18 + 1,500 + 500 + 1,000 + 500                 = 7,323.18
     * 1103 at 84            4.9 against 7.49: 2,926.26 + 3,500                        = 6,426.26
     * lease 36              1109 2,250 + 1,000 + 500 + 500 + 1127 600                 = 4,850.00
     * </pre>
     */
    @Test
    void h05APlanPriceThatIsNotWorthTaking() {
        Answer answer = Deals.of("F-150", "Lariat", 60_000, "2026-05-20").vin("1FTFW3L84TFB50075").on("2026-11-23", "2026-11-25")
                .in("48226").tier("T0-1").plan(58_000, 57_000).delivered("1127", 2)
                .knowing(new Evidence.Pin(PartyRole.BUYER, id("1120"), LocalDate.parse("2026-11-10")), serves(Calling.VETERAN),
                        owns(PartyRole.SPOUSE, "Ford", 2016, "2018-01-01"))
                .given(36_000, 60, 84);
        found(answer, RouteKind.CASH, null).stack("6250.00", "1101", "1105", "1110", "1115", "1122")
                .out("1104", Code.CONFLICT).says("1104", "Not together with 26-1105.")
                .out("1120", Code.CONFLICT).says("1120", "Not together with 26-1105 or 26-1110 or 26-1115.")
                .out("1125", Code.CAP).out("1127", Code.CONFLICT);
        found(answer, RouteKind.STANDARD, 60).stack("6250.00", "1101", "1105", "1110", "1115", "1122");
        found(answer, RouteKind.RATE, 60).stack("7323.18", "1105", "1110", "1115", "1122").out("1104", Code.WRONG_ROUTE)
                .out("1126", Code.ASK);
        found(answer, RouteKind.RATE, 84).stack("6426.26", "1105", "1110", "1115", "1122");
        found(answer, RouteKind.LEASE, 36).stack("4850.00", "1109", "1110", "1115", "1122", "1127");
    }

    /**
     * A business with a fleet number buys a Transit. 1121 is 1,900 and stands alone; 1101 is 1,500 alone. Asked whether the
     * signer has served, a yes makes 1,500 + 500 = 2,000, which is 100 more than the fleet's 1,900. No rate and no lease
     * names the Transit; 1130 is a handbook's business, which only a person reads.
     */
    @Test
    void h06AFleetNumberStandsAloneUntilAnAnswerBeatsIt() {
        Deals deal = Deals.of("Transit", "250", 50_000, "2026-11-04").on("2026-11-10", "2026-11-12").in("48103").tier("T0-1")
                .delivered("1127", 15)
                .knowing(new Evidence.FleetNumber(PartyRole.BUYER, LocalDate.parse("2026-11-09")));
        Answer before = deal.given(40_000, 60);
        found(before, RouteKind.CASH, null).stack("1900.00", "1121").out("1101", Code.CONFLICT)
                .says("1101", "Not together with 26-1121.").out("1110", Code.NOT_MET)
                .out("1130", Code.READ_THE_PROGRAM).dealers();
        assertThat(before.routes()).hasSize(2);
        assertThat(deal.asks(before, Deals.policy(40_000, Financing.Basis.GIVEN, 60), "1115").gain()).isEqualTo(Dollars.of(100));
        Answer after = deal.knowing(serves(Calling.NATIONAL_GUARD)).given(40_000, 60);
        found(after, RouteKind.STANDARD, 60).stack("2000.00", "1101", "1115").out("1121", Code.CONFLICT)
                .says("1121", "Not together with 26-1101 or 26-1115.");
    }

    /**
     * Two ways that are worth the same, and a degree on its last day. Expedition Max, sale 11-19: the diploma of 2024-11-19 is
     * 24 months old and counts; the certificate over 1,000 is valid to the day of the sale; the Lincoln of 2016 is loyalty,
     * 1,000. 1118 and 1110 exclude each other and are worth the same: the smaller number. 48301: 1122. Delivered on the 20th:
     * 1125. T0-1, A = 60,000.
     *
     * <pre>
     * cash          1101 2,500 + 1110 1,000 + 1115 500 + 1122 500 + 1125 400 (+ 1129)                     = 4,900.00
     * standard 60   2,500 + 1,000 + 500 + 500 + 1117 750 (1125 and 1117: the texts disagree)
     *               + 1113 3 x 1,173.69, at most 2,100                                                    = 7,350.00
     *               personal money 1,000 + 500 + 750 = 2,250, below 2,500
     * 1103 at 84    4.9 against 7.49: 4,877.11 + 1,000 + 500 + 750 + 500 (1113 is not with 1103)          = 7,627.11
     * </pre>
     */
    @Test
    void h07TwoCertificatesAndADegreeOnItsLastDay() {
        Answer answer = Deals.of("Expedition", "Max", 78_000, "2026-11-10").on("2026-11-19", "2026-11-20").in("48301")
                .tier("T0-1").delivered("1127", 15)
                .knowing(owns(PartyRole.BUYER, "Lincoln", 2016, "2018-02-01"), serves(Calling.NATIONAL_GUARD),
                        new Evidence.Degree(PartyRole.BUYER, LocalDate.parse("2024-11-19")),
                        new Evidence.FirstOnContract(PartyRole.BUYER), certificate("1118", 1000, "2026-11-19"),
                        certificate("1129", 0, "2026-11-30"))
                .given(60_000, 60, 84);
        found(answer, RouteKind.CASH, null).stack("4900.00", "1101", "1110", "1115", "1122", "1125", "1129")
                .out("1118", Code.CONFLICT).says("1118", "Not together with 26-1110.").out("1117", Code.WRONG_ROUTE);
        found(answer, RouteKind.STANDARD, 60).stack("7350.00", "1101", "1110", "1113", "1115", "1117", "1122", "1129")
                .out("1125", Code.CONFLICT);
        found(answer, RouteKind.RATE, 84).stack("7627.11", "1110", "1115", "1117", "1122", "1129").out("1113", Code.CONFLICT)
                .says("1113", "Not together with 26-1103.");
    }

    /**
     * The cap on personal money. F-150 STX, sale 11-18: conquest is 1,750 under revision 2, the degree 750, the veteran 500,
     * the conquest certificate 1,250; A and M exclude each other. At most 2,500 together, and nothing is cut down. T2,
     * A = 47,500, 109 days in stock.
     *
     * <pre>
     * 1111 + 1117           1,750 + 750         = 2,500, two programs
     * 1115 + 1117 + 1119    500 + 750 + 1,250   = 2,500, three programs: these
     * 1111 + 1115 + 1117    3,000: not allowed
     * standard 60   1101 2,000 + 2,500                                            = 4,500.00
     * 1102 at 60    3.9 against 8.49: 4,956.36 + 2,500                            = 7,456.36
     *               (with 1126 and so without A and 1119: 5,476.09 + 1,250        = 6,726.09)
     * cash          no 1117 without a contract: 2,000 + 1111 1,750 + 1115 500     = 4,250.00
     * </pre>
     */
    @Test
    void h08ThePersonalMoneyCapAndMorePrograms() {
        Answer answer = Deals.of("F-150", "STX", 52_000, "2026-08-01").vin("1FTFW3L80TFA00001").on("2026-11-18", "2026-11-19")
                .in("49201").tier("T2").delivered("1127", 15)
                .knowing(owns(PartyRole.BUYER, "Ram", 2021, "2021-06-01"), serves(Calling.VETERAN),
                        new Evidence.Degree(PartyRole.BUYER, LocalDate.parse("2026-05-01")),
                        new Evidence.FirstOnContract(PartyRole.BUYER), certificate("1119", 1250, "2026-11-30"),
                        account(PartyRole.BUYER))
                .given(47_500, 60);
        found(answer, RouteKind.CASH, null).stack("4250.00", "1101", "1111", "1115").out("1119", Code.CONFLICT)
                .out("1122", Code.NOT_MET);
        found(answer, RouteKind.STANDARD, 60).stack("4500.00", "1101", "1115", "1117", "1119").out("1111", Code.CONFLICT)
                .says("1111", "Not together with 26-1119.");
        found(answer, RouteKind.RATE, 60).stack("7456.36", "1115", "1117", "1119").out("1126", Code.CONFLICT)
                .says("1126", "Not together with 26-1119.");
    }

    /**
     * The lowest tier, on the last day, and one day later. Bronco Sport, T4, registered in Ohio. Loyalty: a household member has
     * leased a Ford of 2012, the oldest year that counts, since 10-31: 30 days. The wife is a 911 dispatcher: 1116. In stock
     * June 1 to November 30: 29 + 31 + 31 + 30 + 31 + 30 = 182 days, 1,500, against 600 of 1127, which does not go with it.
     *
     * <pre>
     * cash, standard 60     1101 1,000 + 1105 1,500 + 1110 750 + 1116 500 + 1125 400   = 4,150.00
     * </pre>
     *
     * T4 has no standard contract at 72, no 1102, no lease. Delivered on December 1 nothing at all is left.
     */
    @Test
    void h09TheLowestTierOnTheLastDay() {
        Answer answer = lastDay("2026-11-30");
        found(answer, RouteKind.CASH, null).stack("4150.00", "1101", "1105", "1110", "1116", "1125").out("1127", Code.CONFLICT)
                .says("1127", "Not together with 26-1105.");
        found(answer, RouteKind.STANDARD, 60).stack("4150.00", "1101", "1105", "1110", "1116", "1125");
        assertThat(answer.routes()).as("no standard contract at 72, no rate and no lease for T4").hasSize(2);
        Answer late = lastDay("2026-12-01");
        found(late, RouteKind.CASH, null).stack("0.00").out("1101", Code.NOT_MET).out("1125", Code.NOT_MET);
    }

    private static Answer lastDay(String delivery) {
        return Deals.of("Bronco Sport", "Badlands", 38_000, "2026-06-01").on("2026-11-30", delivery).in("43604").tier("T4")
                .delivered("1127", 10)
                .knowing(new Evidence.Holds(PartyRole.HOUSEHOLD_MEMBER, Holding.LEASES, "Ford", 2012,
                        LocalDate.parse("2026-10-31"), true, true), new Evidence.Serves(PartyRole.SPOUSE, Calling.DISPATCHER_911))
                .given(30_000, 60, 72);
    }

    /**
     * The stack lowers what is financed, and one program comes as a check. Bronco Sport, sale 11-24, A = 36,000 before the
     * stack, T0-1, an outside lender asks 5.25. Conquest 1,500, police 500 (a check: it changes no figure), 1125 400.
     *
     * <pre>
     * cash 60       1101 1,000 + 1,500 + 500 + 400 = 3,400.00; financed 36,000 - 2,900 = 33,100; payment at 5.25   = 628.44
     * standard 60   the same at 6.49                                                                                = 647.48
     * 1102 at 60    1,500 + 500 + 400 = 2,400; financed 34,100; payment at 1.9                                      = 596.21
     *               34,100 - 596.20601 x 51.11755 = 3,621.40; together                                              = 6,021.40
     * </pre>
     */
    @Test
    void h10TheStackAppliedWithACheckAndAnOutsideLender() {
        Deals deal = Deals.of("Bronco Sport", "Badlands", 38_000, "2026-11-01").on("2026-11-24", "2026-11-25").in("48104")
                .tier("T0-1").delivered("1127", 15)
                .knowing(owns(PartyRole.BUYER, "Honda", 2019, "2021-01-01"), serves(Calling.POLICE_OFFICER));
        Policy policy = new Policy(new Financing(Dollars.of(36_000), Financing.Basis.APPLIED), List.of(), List.of(60),
                List.of(36), null, Percent.parse("5.25"), Map.of(id("1116"), Payee.CHECK), Map.of(), Policy.MANY_PLACES);
        for (Goal goal : List.of(Goal.LARGEST_SAVING, Goal.LOWEST_PAYMENT)) {
            Answer answer = deal.best(policy, goal);
            found(answer, RouteKind.CASH, 60).stack("3400.00", "1101", "1111", "1116", "1125").payment("628.44");
            found(answer, RouteKind.STANDARD, 60).stack("3400.00", "1101", "1111", "1116", "1125").payment("647.48");
            found(answer, RouteKind.RATE, 60).stack("6021.40", "1111", "1116", "1125").payment("596.21").rateSaving("3621.40");
            assertThat(answer.best().map(best -> best.route().kind())).contains(RouteKind.RATE);
        }
    }

    /**
     * A Mazda in a Ford store: the second bulletin's programs and the store's own offer of the first. CX-90: M26-1101 2,000; a
     * Mazda of 2014 in the household and a Honda of 2016 of her own exclude each other at 500 each: the smaller number,
     * M26-1105; the husband serves: 500; 26-1127, any new vehicle in stock: 600.
     *
     * <pre>
     * cash          2,000 + 500 + 500 + 600                       = 3,600.00; the store keeps M26-1108, 750
     * lease 36      M26-1104 1,500 + 500 + 500 + 600              = 3,100.00
     * </pre>
     */
    @Test
    void h11TwoBulletinsOfOneStore() {
        Deals deal = Deals.of("CX-90", "Premium", 50_000, "2026-11-01").make("Mazda").on("2026-11-24", "2026-11-25").in("48104")
                .tier("T0-1").delivered("1127", 4)
                .knowing(owns(PartyRole.HOUSEHOLD_MEMBER, "Mazda", 2014, "2016-01-01"),
                        owns(PartyRole.BUYER, "Honda", 2016, "2018-01-01"),
                        new Evidence.Serves(PartyRole.SPOUSE, Calling.ACTIVE_DUTY));
        Answer answer = new Stacks(Bulletin.both()).best(deal.situation(), Deals.policy(40_000, Financing.Basis.GIVEN, 60),
                Goal.LARGEST_SAVING);
        found(answer, RouteKind.CASH, null).whole("3600.00", "26-1127", "M26-1101", "M26-1105", "M26-1107").dealers("M26-1108");
        found(answer, RouteKind.LEASE, 36).whole("3100.00", "26-1127", "M26-1104", "M26-1105", "M26-1107");
    }
}
