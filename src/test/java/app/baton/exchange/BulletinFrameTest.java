package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.ClaimTerms;
import app.baton.incentive.Program;
import app.baton.incentive.Window;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

/** Who pays, when, on which routes and how it is claimed: the entries against a table copied by hand from the bulletin. */
class BulletinFrameTest {

    private static final Map<String, String> WINDOWS = Map.of(
            "NORMAL", "sale 2026-11-03 2026-11-30, delivery 2026-11-03 2026-11-30",
            "FIRST", "sale 2026-11-03 2026-11-15, delivery 2026-11-03 2026-11-30",
            "SECOND", "sale 2026-11-16 2026-11-30, delivery 2026-11-03 2026-11-30",
            "MAILED", "delivery - 2026-12-15",
            "MONTH", "delivery 2026-11-03 2026-11-30",
            "ORDER", "order 2026-07-01 2026-09-30, delivery 2026-11-03 2027-01-31",
            "YEAREND", "sale 2026-10-15 -, delivery 2026-11-20 2026-11-30",
            "STORE", "sale 2026-11-09 2026-11-30, delivery 2026-11-09 2026-11-30");
    private static final String ALL = "cash standard rate lease";

    /** number, revision, group, sponsor and payer, payees, windows, routes, claimed with, due, audience. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1101 | 1 | C | Ford | deal | NORMAL | cash standard | RCC11 | 30 days | EVERYBODY",
        "1102 | 1 | - | Ford Credit | - | FIRST | - | - | contract | CONDITIONAL",
        "1102 | 2 | - | Ford Credit | - | SECOND | - | - | contract | CONDITIONAL",
        "1103 | 1 | - | Ford Credit | - | NORMAL | - | - | contract | CONDITIONAL",
        "1104 | 1 | V | Ford | deal | NORMAL | cash standard | VBO04 | 30 days | EVERYBODY",
        "1105 | 1 | V | Ford | deal | NORMAL | cash standard 26-1102 26-1103 | AGE05 | 30 days | EVERYBODY",
        "1106 | 1 | X | Ford | dealer | NORMAL | A | DLR06 | 45 days | DEALER",
        "1107 | 1 | C | Ford | deal | NORMAL | cash standard | MEA07 | 30 days | EVERYBODY",
        "1108 | 1 | - | Ford Credit | - | NORMAL | - | - | contract | CONDITIONAL",
        "1109 | 1 | K | Ford | deal | NORMAL | lease | LSC09 | 30 days | CONDITIONAL",
        "1110 | 1 | A | Ford | deal | NORMAL | A | LOY10 | 30 days | CONDITIONAL",
        "1111 | 1 | A | Ford | deal | FIRST | A | CNQ11 | 30 days | CONDITIONAL",
        "1111 | 2 | A | Ford | deal | SECOND | A | CNQ11 | 30 days | CONDITIONAL",
        "1112 | 1 | L | Ford Credit | - | NORMAL | standard rate lease | PUL12 | 10 days | CONDITIONAL",
        "1113 | 1 | L | Ford Credit | deal check payments | NORMAL | standard rate | TPU13 | 30 days | CONDITIONAL",
        "1114 | 1 | L | Ford Credit | - | NORMAL | standard 26-1102 26-1103 | - | none | CONDITIONAL",
        "1115 | 1 | R | Ford | deal check | NORMAL | A | MIL15 | 30 days | CONDITIONAL",
        "1116 | 1 | R | Ford | deal check | NORMAL | A | FRS16 | 30 days | CONDITIONAL",
        "1117 | 1 | R | Ford Credit | deal | NORMAL | standard rate lease | GRD17 | 30 days | CONDITIONAL",
        "1118 | 1 | M | Ford | deal | MAILED | A | CERTIFICATE_NUMBER | 20 days | CONDITIONAL",
        "1119 | 1 | M | Ford | deal | MAILED | A | CERTIFICATE_NUMBER | 20 days | CONDITIONAL",
        "1120 | 1 | N | Ford | - | NORMAL | A | PIN | 30 days | CONDITIONAL",
        "1121 | 1 | F | Ford | deal | NORMAL | cash standard | FLT21 | 60 days | CONDITIONAL",
        "1122 | 1 | B | Ford | deal | NORMAL | A | REG22 | 30 days | CONDITIONAL",
        "1123 | 1 | X | Ford | dealer | MONTH | A | STP23 | 2026-12-15 | DEALER",
        "1124 | 1 | B | Ford | deal check | ORDER | A | ORD24 | 30 days | CONDITIONAL",
        "1125 | 1 | B | Ford | deal | YEAREND | cash standard 26-1102 26-1103 | YED25 | 20 days | EVERYBODY",
        "1126 | 1 | A | Ford Credit | - | NORMAL | 26-1102 | - | contract | CONDITIONAL",
        "1127 | 1 | S | Lakeside Ford | deal | STORE | A | - | none | CONDITIONAL",
        "1128 | 1 | X | Lakeside Ford | salesperson | NORMAL | A | - | none | DEALER",
        "1129 | 1 | M | Ford | - | MAILED | A | CERTIFICATE_NUMBER | 20 days | CONDITIONAL",
        "1130 | 1 | H | Ford | check | NORMAL | A | UPF30 | 90 days | CONDITIONAL",
    })
    void theFrameOfEachProgram(ArgumentsAccessor row) {
        Program program = Bulletin.program(row.getInteger(0), row.getInteger(1));

        assertThat(said(program.combination().group())).isEqualTo(row.getString(2));
        assertThat(program.sponsor().name()).isEqualTo(row.getString(3));
        assertThat(program.payer()).as("nobody pays for another here").isEqualTo(program.sponsor());
        assertThat(words(program.payees())).isEqualTo(row.getString(4));
        assertThat(program.windows().stream().map(BulletinFrameTest::window).collect(Collectors.joining(", ")))
                .isEqualTo(WINDOWS.get(row.getString(5)));
        assertThat(words(Stream.concat(program.routes().kinds().stream(), program.routes().programs().stream()).toList()))
                .isEqualTo(row.getString(6).equals("A") ? ALL : row.getString(6));
        assertThat(claimedWith(program.claim())).isEqualTo(row.getString(7));
        assertThat(due(program.claim().due())).isEqualTo(row.getString(8));
        assertThat(program.audience()).hasToString(row.getString(9));
        assertThat(program.limits().perVehicle()).isEqualTo(1);
    }

    /** Late claims: until 2027-01-29 with two signatures, wherever there is a last day at all (2.10). */
    @Test
    void everyClaimWithALastDayHasTheLateRule() {
        for (Program program : Bulletin.sheet().programs()) {
            boolean lastDay = program.claim().due() instanceof ClaimTerms.Due.AfterDelivery
                    || program.claim().due() instanceof ClaimTerms.Due.On;
            assertThat(program.claim().late() != null).as(program.ref().toString()).isEqualTo(lastDay);
            if (program.claim().late() != null) {
                assertThat(program.claim().late().until()).isEqualTo("2027-01-29");
                assertThat(program.claim().late().signatures()).containsExactly("general manager", "regional manager");
            }
        }
    }

    @Test
    void theTableAboveNamesEveryProgram() {
        var numbers = new TreeSet<String>();
        Bulletin.sheet().programs().forEach(program -> numbers.add(program.id().value()));

        assertThat(numbers).hasSize(30).first().isEqualTo("26-1101");
        assertThat(numbers).last().isEqualTo("26-1130");
    }

    private static String window(Window window) {
        return window.by().name().toLowerCase(Locale.ROOT) + " " + said(window.from()) + " " + said(window.until());
    }

    private static String said(@org.jspecify.annotations.Nullable Object value) {
        return value == null ? "-" : value.toString();
    }

    private static String words(List<?> items) {
        return items.isEmpty() ? "-" : items.stream()
                .map(item -> item instanceof Enum<?> word ? Fields.word(word) : item.toString()).collect(Collectors.joining(" "));
    }

    private static String claimedWith(ClaimTerms claim) {
        return claim.with() == ClaimTerms.With.NOTHING ? "-" : claim.code() == null ? claim.with().name() : claim.code();
    }

    private static String due(ClaimTerms.Due due) {
        return switch (due) {
            case ClaimTerms.Due.AfterDelivery after -> after.days() + " days";
            case ClaimTerms.Due.On on -> on.day().toString();
            case ClaimTerms.Due.WithContract _ -> "contract";
            case ClaimTerms.Due.None _ -> "none";
        };
    }
}
