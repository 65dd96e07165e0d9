package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.OfferSplit;
import app.baton.incentive.Program;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What programs say about themselves, in the words that a salesperson reads. */
class BulletinWordsTest {

    private final Texts texts = Texts.english(ZoneId.of("America/Detroit"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "1101 | 2026 F-150 XL/STX/XLT/Lariat, Explorer Active/ST-Line/ST, Bronco Sport, Ranger, Expedition or Transit; "
                + "on cash or standard rate only",
        "1102 | Credit tier T0-1, T2 or T3; 2026 F-150, Explorer, Bronco Sport or Mustang Mach-E",
        "1104 | F-150; 12 listed vehicles, by VIN; on cash or standard rate only",
        "1105 | Any 2026 model; a vehicle from stock; 120 days or more in stock; "
                + "on cash, standard rate or rate 26-1102 or 26-1103 only",
        "1109 | 2026 F-150 XLT/Lariat, Explorer, Bronco Sport or Mustang Mach-E; on a lease",
        "1110 | Buyer or household owns or leases a Ford or Lincoln, 2012 or newer, for 30 days or more; "
                + "any 2026 or 2027 model but Transit",
        "1111 | Buyer owns or leases a competing brand (not Ford, Lincoln or Mercury), 2017 or newer, for 180 days or more; "
                + "2026 Explorer, Bronco Sport, Mustang Mach-E or F-150",
        "1112 | Buyer returns a Ford Credit lease here that ends Dec 1, 2026 to May 31, 2027; "
                + "with a Ford Credit contract or lease",
        "1113 | Credit tier T0-1 or T2; 2026 Explorer, Ranger or Expedition; with a Ford Credit contract",
        "1115 | Buyer or the spouse at home serves or has served in the armed forces; any 2026 or 2027 model",
        "1116 | Buyer or the spouse at home serves as paid or volunteer firefighter, police officer, sheriff's deputy, EMT "
                + "or 911 dispatcher; any 2026 or 2027 model",
        "1117 | Buyer has a college degree from the last 24 months or gets it within 6; buyer is first on the contract; "
                + "any 2026 or 2027 model; with a Ford Credit contract or lease",
        "1118 | Buyer holds the original mailed certificate, valid on the day it is sold; any 2026 or 2027 model",
        "1122 | Registered in ZIP 480xx, 481xx, 482xx or 483xx; 2026 F-150, Explorer, Ranger or Expedition",
        "1126 | Buyer or household has a Ford Credit contract or lease that runs or was paid off in the last 12 months; "
                + "on rate 26-1102 only",
        "1127 | A vehicle from stock; first 15 deliveries while the $9,000 budget lasts",
        "1130 | Read the program (\"Does the upfit serve the buyer's trade in the sense of the commercial handbook, "
                + "chapter 7?\"); 2026 Transit",
    })
    void theOneLineOfEligibility(int number, String line) {
        assertThat(Bulletin.program(number).oneLine(texts)).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "1101 | $1,000 to $2,750 by model and trim", "1102 | 0.9% to 7.9% APR for 36 to 72 months",
        "1103 | 4.9% APR for 84 months",
        "1105 | $750 from 120 days in stock, $1,500 from 180 days in stock", "1106 | $1,000 to the store",
        "1107 | 6% of MSRP, at most $3,000", "1108 | Lease for 24 or 36 months, money factor from 0.00065",
        "1110 | $1,000 on F-150 and Expedition, $750 on the others",
        "1111 | $1,500 on Explorer, Bronco Sport and Mustang Mach-E, $1,000 on F-150",
        "1112 | The last 3 payments of the old lease, at most $1,950", "1113 | 3 monthly payments, at most $2,100",
        "1114 | First payment after 90 days, interest runs", "1118 | $500, $750 or $1,000 as printed on the certificate",
        "1120 | The exact plan price on the invoice",
        "1123 | $200 from 20 units, $350 from 28 units, $500 from 36 units on every delivered unit, to the store",
        "1126 | 0.5 point off the rate, never below 0.0%", "1129 | One year of connected service",
        "1128 | $100 to the salesperson (2026 Mustang Mach-E); $75 to the salesperson (with 26-1118 or 26-1119)",
        "1130 | An amount that a person decides, $1,000 at most",
    })
    void theOneLineOfBenefit(int number, String line) {
        assertThat(Bulletin.program(number).benefitLine(texts)).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "1110 | F-150                  | $1,000 on F-150",
        "1110 | 2026 f-150 lariat      | $1,000 on F-150",
        "1110 | Ranger                 | $750",
        "1110 | F-150;Ranger           | $1,000 on F-150, $750 on the others",
        "1101 | F-150                  | $2,750 on F-150 XLT/Lariat, $2,000 on F-150 XL/STX",
        "1101 | 2026 F-150 XLT         | $2,750 on F-150 XLT/Lariat",
        "1101 | 2027 F-150             | $1,000 to $2,750 by model and trim",
        "1108 | F-150                  | Lease for 24 or 36 months, money factor from 0.00198",
        "1111 | Mach-E                 | $1,500 on Mustang Mach-E",
        "1122 | F-150                  | $500",
    })
    void theOneLineOfBenefitOnTheVehiclesThatACampaignNames(int number, String lines, String line) {
        assertThat(Bulletin.program(number).on(List.of(lines.split(";"))).benefitLine(texts)).isEqualTo(line);
    }

    @Test
    void aRowForAllOthersIsNotForTheVehiclesThatARowAboveItNames() {
        OfferSplit split = OfferSplit.of(List.of(Bulletin.program(1110)), List.of(), List.of("F-150", "Ranger"), texts);

        assertThat(split.lines()).extracting(line -> line.conditional().getFirst().least())
                .containsExactly(Dollars.of(1000), Dollars.of(750));
        assertThat(split.lines()).extracting(line -> line.conditional().getFirst().most())
                .containsExactly(Dollars.of(1000), Dollars.of(750));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1101 | 1 | Sold and delivered Nov 3 to Nov 30, 2026                           | 2026-11-30 | 2026-11-30",
        "1102 | 1 | Sold Nov 3 to Nov 15, 2026; delivered Nov 3 to Nov 30, 2026        | 2026-11-15 | 2026-11-30",
        "1118 | 1 | Delivered until Dec 15, 2026                                       | 2026-12-15 | 2026-12-15",
        "1124 | 1 | Ordered Jul 1 to Sep 30, 2026; delivered Nov 3, 2026 to Jan 31, 2027 | 2027-01-31 | 2027-01-31",
        "1125 | 1 | Sold from Oct 15, 2026; delivered Nov 20 to Nov 30, 2026           | 2026-11-30 | 2026-11-30",
    })
    void windowsInWordsAndTheirLastDays(int number, int revision, String line, LocalDate ends, LocalDate last) {
        Program program = Bulletin.program(number, revision);

        assertThat(program.windowLine(texts)).isEqualTo(line);
        assertThat(program.endsOn()).contains(ends);
        assertThat(program.lastUsableDay()).contains(last);
        assertThat(program.usableOn(ends)).isTrue();
        assertThat(program.usableOn(ends.plusDays(1))).isFalse();
        assertThat(program.overOn(last)).isFalse();
        assertThat(program.overOn(last.plusDays(1))).isTrue();
    }

    @Test
    void noLineIsLongerThanACardHoldsAndNoneIsEmpty() {
        for (Program program : Bulletin.sheet().programs()) {
            assertThat(program.oneLine(texts)).as(program.id().value()).hasSizeBetween(5, 190).doesNotContain("null", "{", "  ");
            assertThat(program.benefitLine(texts)).as(program.id().value()).hasSizeBetween(3, 120).doesNotContain("null", "{");
        }
    }

    @Test
    void proofsInWords() {
        assertThat(Bulletin.program(1110).proofLines(texts)).isEqualTo(List.of(
                "registration, title or lease of the owned vehicle", "licenses of both people, when a household member's"));
        assertThat(Bulletin.program(1111).proofLines(texts))
                .isEqualTo(List.of("registration showing name and start date (not insurance card)"));
        assertThat(Bulletin.program(1116).proofLines(texts))
                .isEqualTo(List.of("agency identity card or letter of the department not older than 60 days"));
    }

    @Test
    void theLargestAmountIsWhatOneDealCanHave() {
        assertThat(Bulletin.program(1101).largestAmount()).isEqualTo(Dollars.of(2750));
        assertThat(Bulletin.program(1107).largestAmount()).isEqualTo(Dollars.of(3000));
        assertThat(Bulletin.program(1112).largestAmount()).isEqualTo(Dollars.of(1950));
        assertThat(Bulletin.program(1119).largestAmount()).isEqualTo(Dollars.of(1250));
        assertThat(Bulletin.program(1102).largestAmount()).isEqualTo(Dollars.zero());
        assertThat(Bulletin.program(1129).largestAmount()).isEqualTo(Dollars.zero());
    }

    @Test
    void modelsAreNamedWhereTheTextNamesThem() {
        assertThat(Bulletin.program(1101).modelLines()).containsExactly("F-150", "Explorer", "Bronco Sport", "Ranger",
                "Expedition", "Transit");
        assertThat(Bulletin.program(1110).modelLines()).isEmpty();
        assertThat(Bulletin.program(1130).modelLines()).containsExactly("Transit");
    }
}
