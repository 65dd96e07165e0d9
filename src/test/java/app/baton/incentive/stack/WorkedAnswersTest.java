package app.baton.incentive.stack;

import static app.baton.incentive.stack.Deals.account;
import static app.baton.incentive.stack.Deals.certificate;
import static app.baton.incentive.stack.Deals.id;
import static app.baton.incentive.stack.Deals.owns;
import static app.baton.incentive.stack.Deals.serves;
import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.CustomerFact.Owns.Holding;
import app.baton.incentive.CustomerFact.Serves.Calling;
import app.baton.incentive.Evidence;
import app.baton.incentive.PartyRole;
import app.baton.incentive.RouteKind;
import app.baton.money.Dollars;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The six worked answers of section 7 of the bulletin of November 2026, as a careful reader finds them. */
class WorkedAnswersTest {

    @Test
    void w1AVeteranWhoseWifeOwnsAnEscape() {
        Answer answer = Deals.of("F-150", "XLT", 57_335, "2026-08-01").vin("1FTFW3L85TFB32734").on("2026-11-24", "2026-11-25")
                .in("48103").tier("T0-1").delivered("1127", 9).deferring()
                .knowing(owns(PartyRole.SPOUSE, "Ford", 2015, "2019-05-01"), serves(Calling.VETERAN),
                        account(PartyRole.HOUSEHOLD_MEMBER))
                .given(44_000, 60, 84);
        is(answer, RouteKind.CASH, null, "6000.00", "1101", "1104", "1110", "1115", "1122");
        is(answer, RouteKind.STANDARD, 60, "6000.00", "1101", "1104", "1110", "1114", "1115", "1122");
        is(answer, RouteKind.RATE, 60, "7672.78", "1110", "1114", "1115", "1122", "1125", "1127");
        is(answer, RouteKind.RATE, 84, "6576.55", "1110", "1114", "1115", "1122", "1125", "1127");
        is(answer, RouteKind.LEASE, 36, "4850.00", "1109", "1110", "1115", "1122", "1127");
    }

    @Test
    void w2AFirefighterWithAHondaAndTwoCertificates() {
        Answer answer = Deals.of("Explorer", "ST-Line", 51_230, "2026-05-19").on("2026-11-12", "2026-11-14").in("49201")
                .tier("T2").delivered("1127", 15)
                .knowing(owns(PartyRole.BUYER, "Honda", 2019, "2022-11-01"), certificate("1119", 1250, "2026-11-30"),
                        certificate("1129", 0, "2026-11-30"), serves(Calling.VOLUNTEER_FIREFIGHTER))
                .given(41_500, 72);
        is(answer, RouteKind.CASH, null, "4250.00", "1101", "1105", "1111", "1116", "1129");
        is(answer, RouteKind.STANDARD, 72, "6350.00", "1101", "1105", "1111", "1113", "1116", "1129");
        is(answer, RouteKind.RATE, 72, "7734.50", "1105", "1111", "1113", "1116", "1129");
        is(answer, RouteKind.LEASE, 36, "3750.00", "1109", "1111", "1116", "1129");
    }

    @Test
    void w3AGraduateWithALoyaltyCertificate() {
        Answer answer = Deals.of("Mustang Mach-E", "GT", 57_180, "2026-05-09").on("2026-11-27", "2026-11-28").in("48197")
                .tier("T0-1").delivered("1127", 3)
                .knowing(new Evidence.Degree(PartyRole.BUYER, LocalDate.parse("2025-06-15")),
                        new Evidence.FirstOnContract(PartyRole.BUYER), certificate("1118", 1000, "2026-11-30"),
                        owns(PartyRole.BUYER, "Ford", 2018, "2020-01-01"), account(PartyRole.BUYER))
                .given(50_000, 60);
        is(answer, RouteKind.CASH, null, "5900.00", "1105", "1107", "1118", "1125");
        is(answer, RouteKind.STANDARD, 60, "6250.00", "1105", "1107", "1117", "1118");
        is(answer, RouteKind.RATE, 60, "9115.98", "1105", "1117", "1118", "1126");
        is(answer, RouteKind.LEASE, 36, "6850.00", "1109", "1117", "1118", "1127");
    }

    @Test
    void w4AnOpenFieldActionLeavesTheStoresOwnOffer() {
        Answer answer = Deals.of("F-150", "Lariat", 60_000, "2026-09-01").vin("1FTFW3L82TFA42487").openFieldAction()
                .on("2026-11-18", "2026-11-21").in("48103").tier("T0-1").delivered("1127", 4)
                .knowing(owns(PartyRole.BUYER, "Ford", 2016, "2018-01-01")).given(45_000, 60);
        is(answer, RouteKind.CASH, null, "600.00", "1127");
        is(answer, RouteKind.STANDARD, 60, "600.00", "1127");
        assertThat(answer.routes()).as("the rates and the lease are closed").hasSize(2);
        assertThat(answer.closed()).isNotEmpty();
    }

    @Test
    void w5ASoldOrderHasItsOwnDays() {
        Answer answer = Deals.ordered(2027, "Bronco Sport", "Badlands").on("2026-09-30", "2027-01-29").order("2026-09-30")
                .onOrderFor(9 * 7 * 24).delivered("1127", 0)
                .knowing(serves(Calling.VETERAN), owns(PartyRole.BUYER, "Ford", 2020, "2021-01-01")).given(0);
        is(answer, RouteKind.CASH, null, "1000.00", "1124");
        is(answer, RouteKind.STANDARD, null, "1000.00", "1124");
        assertThat(answer.routes()).hasSize(2);
    }

    @Test
    void w6APlanBuyerWhoGivesALeaseBack() {
        Answer answer = Deals.of("Explorer", "Active", 45_170, "2026-03-06").on("2026-11-20", "2026-11-20").in("48104")
                .tier("T0-1").plan(44_100, 41_000).delivered("1127", 11)
                .knowing(new Evidence.Pin(PartyRole.BUYER, id("1120"), LocalDate.parse("2026-11-10")), serves(Calling.VETERAN),
                        new Evidence.Lease(PartyRole.BUYER, "Ford Credit", LocalDate.parse("2027-02-20"), 3, Dollars.of(689),
                                true),
                        new Evidence.Holds(PartyRole.BUYER, Holding.LEASES, "Ford", 2024, LocalDate.parse("2024-02-20"), true,
                                true),
                        account(PartyRole.BUYER))
                .given(43_000, 60);
        is(answer, RouteKind.CASH, null, "5500.00", "1101", "1120", "1122", "1125");
        is(answer, RouteKind.STANDARD, 60, "7600.00", "1101", "1113", "1120", "1122", "1125");
        is(answer, RouteKind.RATE, 60, "11144.74", "1113", "1120", "1122", "1125", "1126");
        is(answer, RouteKind.LEASE, 36, "7300.00", "1109", "1112", "1120", "1122");
    }

    private static void is(Answer answer, RouteKind kind, @Nullable Integer months, String value, String... programs) {
        RouteStack found = answer.routes().stream().filter(it -> it.route().kind() == kind
                && Objects.equals(it.route().months(), months)).findFirst().orElseThrow();
        assertThat(found.ids().stream().map(id -> id.value().substring(3))).as("%s %s", kind, months).containsExactly(programs);
        assertThat(Dollars.wire(found.value())).as("%s %s", kind, months).isEqualTo(value);
        assertThat(found.proven()).isTrue();
    }
}
