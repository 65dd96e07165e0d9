package app.baton.intake.leads;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.lead.enquiry.AppointmentWish;
import app.baton.lead.enquiry.ContactPreference;
import app.baton.lead.enquiry.ContactWay;
import app.baton.lead.enquiry.DayTime;
import app.baton.lead.enquiry.Doubt;
import app.baton.lead.enquiry.Email;
import app.baton.lead.enquiry.Enquiry;
import app.baton.lead.enquiry.NamedVehicle;
import app.baton.lead.enquiry.NamedVehicle.VinFault;
import app.baton.lead.enquiry.Phone;
import app.baton.lead.enquiry.PhoneKind;
import app.baton.lead.enquiry.TradeVehicle;
import app.baton.vehicle.VehicleState;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quirks of senders beyond the samples: other makes, other stores, other mistakes. */
class AdfQuirksTest {

    private static final String PERSON = "<customer><contact><name part=\"full\">Jo Vega</name><email>jo@example.com</email>"
            + "</contact></customer>";

    @ParameterizedTest
    @ValueSource(strings = {
        "<?ADF VERSION \"1.0\"?>\n<?XML VERSION \"1.0\"?>\n<adf><prospect>%s</prospect></adf>",
        "\n\n   <?XML VERSION=\"1.0\"?><adf><prospect>%s</prospect></adf>\n-- \nsent by a form",
        "<ADF><PROSPECT>%s</PROSPECT></ADF>", "<adf>\n<prospect>%s</prospect>\n</ADF>", "<prospect>%s</prospect>",
        "<a:adf xmlns:a=\"urn:adf\"><a:prospect>%s</a:prospect></a:adf>", "<adf xmlns=\"http://www.example.com/adf\"><prospect>%s"
            + "</prospect></adf>", "New lead!\n\n<adf><prospect>%s</prospect></adf>",
        "<!DOCTYPE adf SYSTEM \"http://www.example.com/adf.dtd\"><adf><prospect>%s</prospect></adf>",
        "<!-- <adf><prospect>an example</prospect></adf> --><adf><prospect>%s</prospect></adf>",
        "<leads><adf><prospect>%s</prospect></adf></leads>", "<adf><prospect status=new id=1>%s</prospect></adf>",
        "<adf><prospect>%s<comments>A & B</comments></prospect></adf>",
                "<adf><prospect>%s<comments>5 < 6</comments></prospect></adf>",
        "<adf><prospect>%s<comments>a<br>b</comments></prospect></adf>", "<adf version='1.0\"><prospect>%s</prospect></adf>"})
    void thePersonIsReadWhateverStandsAround(String wrapping) {
        Enquiry enquiry = Samples.one(wrapping.replace("%s", PERSON));
        assertThat(enquiry.contact().name().last()).isEqualTo("Vega");
        assertThat(enquiry.contact().toWrite().map(Email::address)).contains("jo@example.com");
        assertThat(enquiry.needsAPerson()).isFalse();
    }

    @Test
    void severalProspectsAreSeveralEnquiriesEachWithItsLine() {
        LeadReading reading = Samples.read("<adf>\n<prospect>" + PERSON + "</prospect>\n<prospect>\n" + PERSON.replace("Jo", "Al")
                + "</prospect>\n</adf>\n<adf><prospect>" + PERSON.replace("Jo", "Bo") + "</prospect></adf>");
        assertThat(reading.enquiries()).extracting(it -> it.contact().name().first()).containsExactly("Jo", "Al", "Bo");
        assertThat(reading.enquiries()).extracting(it -> it.origin().line()).containsExactly(2, 3, 6);
        assertThat(reading.enquiries()).extracting(it -> it.origin().place()).containsExactly(1, 2, 3);
        assertThat(reading.enquiries()).extracting(Enquiry::id).doesNotHaveDuplicates();
    }

    @Test
    void theSameProspectTwiceInADocumentIsOne() {
        String adf = "<adf><prospect>" + PERSON + "</prospect></adf>";
        assertThat(Samples.read(adf + adf).enquiries()).hasSize(1);
        String spaced = adf.replace("><", ">\n  <");
        assertThat(Samples.one(spaced).id()).isEqualTo(Samples.one(adf).id());
    }

    @Test
    void partsOfANameAreReadByWhateverTheyAreCalled() {
        Enquiry enquiry = Samples.one("<adf><prospect><customer><contact><name part=\"surname\">Okafor</name><name"
                + " part=\"First\">Ada</name><name part=\"mi\">B</name><email>a@example.com</email></contact></customer></prosp"
                + "ect></adf>");
        assertThat(enquiry.contact().name().full()).isEqualTo("Ada B Okafor");
        assertThat(full("Okafor, Ada").last()).isEqualTo("Okafor");
        assertThat(full("Okafor, Ada").first()).isEqualTo("Ada");
        assertThat(full("Ada Belle Okafor").first()).isNull();
        assertThat(full("Ada Belle Okafor").full()).isEqualTo("Ada Belle Okafor");
        assertThat(full("N/A").isNone()).isTrue();
        assertThat(Samples.one(Samples.prospect("")
                .replace("part=\"full\"", "part=\"full\" type=\"business\"")).contact().name().last()).isNull();
    }

    private static app.baton.lead.enquiry.PersonName full(String name) {
        return Samples.one(Samples.prospect("").replace("Jo Vega", name)).contact().name();
    }

    @Test
    void thePreferredNumberIsCalledAndAFaxNever() {
        Enquiry enquiry = phones("<phone type=\"fax\" preferredcontact=\"1\">734-662-0199</phone><phone"
                + " type=\"cellphone\">734-904-0112</phone><phone type=\"work\" preferredcontact=\"1\""
                + " time=\"afternoon\">734-904-0113</phone>");
        assertThat(enquiry.contact().toCall().map(Phone::e164)).contains("+17349040113");
        assertThat(enquiry.preference()).isEqualTo(new ContactPreference(ContactWay.CALL, DayTime.AFTERNOON));
        assertThat(phones("<phone type=\"fax\">734-662-0199</phone>").contact().toCall()).isEmpty();
    }

    @Test
    void numbersAreReadAsTheyAreWrittenAndNoAreaCodeIsInvented() {
        Enquiry two = phones("<phone>734-769-0118 or 313-274-0163</phone>");
        assertThat(two.contact().phones()).extracting(Phone::e164).containsExactly("+17347690118", "+13132740163");
        Enquiry local = phones("<phone>769-0118</phone>");
        assertThat(local.contact().phones()).extracting(Phone::written).containsExactly("769-0118");
        assertThat(local.contact().toCall()).isEmpty();
        assertThat(local.doubts()).extracting(Doubt::code).containsExactly("phone");
        assertThat(local.doubts().getFirst().sentence()).contains("769-0118").contains("area code");
        assertThat(phones("<phone>734 904 0112 cell</phone>").contact().phones().getFirst().kind()).isEqualTo(PhoneKind.CELL);
        assertThat(phones("<phone ext=\"44\">734 904 0112</phone>").contact().phones().getFirst().extension()).isEqualTo("44");
        assertThat(phones("<phone></phone><phone>N/A</phone>").contact().phones()).isEmpty();
    }

    private static Enquiry phones(String elements) {
        return Samples.one(Samples.prospect("").replace("</email>", "</email>" + elements));
    }

    @Test
    void fieldsThatOnlyFillTheirPlaceAreEmpty() {
        Enquiry enquiry = Samples.one(Samples.prospect("<vehicle interest=\"buy\" status=\"\"><year>0</year><make>Select"
                + " Make</make><model>All Models</model><vin>N/A</vin><stock>-</stock></vehicle>"));
        assertThat(enquiry.wanted()).isEmpty();
        assertThat(enquiry.doubts()).isEmpty();
    }

    @Test
    void aVehicleWithoutAttributesIsNewAndAnEmptyStatusSaysNothing() {
        assertThat(state("")).isEqualTo(VehicleState.NEW);
        assertThat(state(" status=\"\"")).isNull();
        assertThat(state(" status=\"USED\"")).isEqualTo(VehicleState.USED);
        assertThat(state(" status=\"CPO\"")).isEqualTo(VehicleState.CERTIFIED);
        Enquiry odd = vehicle(" status=\"demo\"", "<model>Soul</model>");
        assertThat(odd.wanted().getFirst().state()).isNull();
        assertThat(odd.doubts()).extracting(Doubt::code).containsExactly("vehicle.status");
    }

    private static @Nullable VehicleState state(String attributes) {
        return vehicle(attributes, "<model>Soul</model>").wanted().getFirst().state();
    }

    private static Enquiry vehicle(String attributes, String elements) {
        return Samples.one(Samples.prospect("<vehicle" + attributes + ">" + elements + "</vehicle>"));
    }

    @Test
    void everythingElseOfAVehicleIsKept() {
        Enquiry enquiry = vehicle(" interest=\"lease\"",
                "<model>Soul</model><stocknumber>K77</stocknumber><odometer"
                + " units=\"miles\">12</odometer><colorcombination><interiorcolor>Tan</interiorcolor><exteriorcolor>Red</exteri"
                + "orcolor></colorcombination><price type=\"quote\" currency=\"USD\">21,500</price><option><optionname>Sunroof<"
                + "/optionname><weighting>65</weighting></option><finance><method>lease</method><amount type=\"monthly\""
                + " limit=\"maximum\">400</amount></finance><pricecomments>with taxes?</pricecomments><doors>4</doors>");
        assertThat(enquiry.wanted().getFirst().more()).containsEntry("exteriorcolor", "Red").containsEntry("interiorcolor", "Tan")
                .containsEntry("price quote", "21,500 USD").containsEntry("option", "Sunroof 65").containsEntry("doors", "4")
                .containsEntry("finance method", "lease").containsEntry("finance amount monthly maximum", "400")
                .containsEntry("odometer", "12 miles");
        assertThat(enquiry.wanted().getFirst().vehicle().stock()).isEqualTo("K77");
        assertThat(enquiry.comments()).isEqualTo("with taxes?");
    }

    @Test
    void milesAreReadAndKilometersTurned() {
        assertThat(trade("<odometer unit=\"MILES\">88,410</odometer>").miles()).isEqualTo(88410);
        assertThat(trade("<odometer>57k</odometer>").miles()).isEqualTo(57000);
        assertThat(trade("<odometer>about 80,000</odometer>").miles()).isEqualTo(80000);
        assertThat(trade("<odometer units=\"km\">100000</odometer>").miles()).isEqualTo(62137);
        assertThat(trade("<odometer>a lot</odometer>").miles()).isNull();
        assertThat(trade("<odometer>a lot</odometer>").milesWritten()).isEqualTo("a lot");
    }

    private static TradeVehicle trade(String elements) {
        return vehicle(" interest=\"trade-in\"", "<model>Soul</model>" + elements).trades().getFirst();
    }

    @ParameterizedTest
    @CsvSource({"1FTEW1EP5NFG72773, CHECK_DIGIT", "1FTEW1EP5NF, FORM", "NOT A VIN, FORM", "3GKALTEV4ML848574, OTHER_VEHICLE",
        "1FTFW3L85TFB32734, NONE", "1ftfw3l85-tfb32734, NONE"})
    void aVinThatCannotBeTheVehiclesIsADoubtAndIsKept(String vin, VinFault fault) {
        Enquiry enquiry = vehicle("", "<year>2026</year><make>Ford</make><model>F-150</model><vin>" + vin + "</vin>");
        assertThat(enquiry.wanted().getFirst().vehicle().vinFault()).isEqualTo(fault);
        assertThat(enquiry.wanted().getFirst().vehicle().vin()).isNotEmpty();
        assertThat(enquiry.doubts()).hasSize(fault == VinFault.NONE ? 0 : 1);
    }

    @Test
    void aVinOfAnotherYearIsADoubt() {
        Enquiry enquiry = vehicle("", "<year>2024</year><make>Ford</make><model>F-150</model><vin>1FTFW3L85TFB32734</vin>");
        assertThat(enquiry.doubts()).extracting(Doubt::code).containsExactly("vin.other-vehicle");
        assertThat(enquiry.doubts().getFirst().sentence()).contains("2026").contains("2024 Ford F-150");
    }

    @Test
    void commentsAreGatheredFromWhereverTheyStand() {
        Enquiry enquiry = Samples.one("<adf><prospect><comments>one</comments><vehicle><model>Soul</model><comment>two</comment><"
                + "/vehicle><customer><contact><name>Jo Vega</name><email>j@example.com</email><comments>three</comments></cont"
                + "act><comments>four &amp; <![CDATA[<b>five</b><br />six &amp; seven]]></comments></customer></prospect></adf>");
        assertThat(enquiry.comments()).isEqualTo("one\ntwo\nthree\nfour & five\nsix & seven");
    }

    @Test
    void elementsThatNobodyKnowsAreKeptAsText() {
        Enquiry enquiry = Samples.one(Samples.prospect("<leadtype>chat</leadtype><score><value>71</value></score><smsoptin>Yes</s"
                + "msoptin>loose words"));
        assertThat(enquiry.comments()).contains("leadtype: chat").contains("score value: 71").contains("smsoptin: Yes")
                .contains("loose words");
        assertThat(Objects.requireNonNull(enquiry.optIns().text()).yes()).isTrue();
    }

    @Test
    void aSecondContactIsKeptAsText() {
        Enquiry enquiry = Samples.one("<adf><prospect><customer><contact><name>Jo Vega</name><email>j@example.com</email></contac"
                + "t><contact><name>Al Vega</name><phone>734-904-0112</phone></contact></customer></prospect></adf>");
        assertThat(enquiry.contact().name().first()).isEqualTo("Jo");
        assertThat(enquiry.comments()).contains("Al Vega").contains("734-904-0112");
    }

    @Test
    void wantedVehicleAppointmentAndTradeMayStandInTheCommentsAlone() {
        Enquiry enquiry = Samples.one(Samples.comment("Item: 2023 Hyundai Santa Fe SEL H4410 Gray<br/>Stock ID: H4410<br />"
                + "Preferred Date: 11/21/2026<br>Preferred Time: 4 PM<br>Trade-In Year: 2015<br>Trade-In Make: kia<br>"
                + "Trade-In Model: Soul<br>Trade-In Mileage: 91k<br>Payoff: about 3,000<br>Purchase Timeframe: this month<br>"
                + "Preferred contact method: Text<br>Best time to call: evening<br>Offer: Holiday Bonus<br>Landing Page:"
                + " /santa-fe"));
        assertThat(enquiry.wanted().getFirst().vehicle()).isEqualTo(new NamedVehicle(2023, "Hyundai", "Santa Fe", "SEL", "H4410",
                null,
                VinFault.NONE));
        assertThat(enquiry.wanted().getFirst().state()).isNull();
        assertThat(enquiry.appointment()).isEqualTo(new AppointmentWish("11/21/2026 4 PM", LocalDate.of(2026, 11, 21),
                LocalTime.of(16, 0)));
        TradeVehicle trade = enquiry.trades().getFirst();
        assertThat(trade.vehicle().words()).isEqualTo("2015 Kia Soul");
        assertThat(trade.miles()).isEqualTo(91000);
        assertThat(trade.payoffWritten()).isEqualTo("about 3,000");
        assertThat(Objects.requireNonNull(enquiry.timeFrame()).description()).isEqualTo("this month");
        assertThat(enquiry.preference()).isEqualTo(new ContactPreference(ContactWay.TEXT, DayTime.EVENING));
        assertThat(enquiry.offerClicked()).isEqualTo("Holiday Bonus");
        assertThat(enquiry.pageViewed()).isEqualTo("/santa-fe");
    }

    @Test
    void linesOfTheCommentFillInWhatTheSentVehicleLacksAndNeverOverruleIt() {
        String comment = "<customer><comments>Model: Tucson<br/>Stock: H1<br/>VIN: KM8JBCAE7NU071233</comments><contact>"
                + "<name>Jo Vega</name><email>j@example.com</email></contact></customer>";
        NamedVehicle same = Samples.one("<adf><prospect><vehicle><year>2022</year><model>Tucson</model></vehicle>" + comment
                + "</prospect></adf>").wanted().getFirst().vehicle();
        assertThat(same.stock()).isEqualTo("H1");
        assertThat(same.year()).isEqualTo(2022);
        NamedVehicle other = Samples.one("<adf><prospect><vehicle><year>2022</year><model>Kona</model></vehicle>" + comment
                + "</prospect></adf>").wanted().getFirst().vehicle();
        assertThat(other.stock()).isNull();
        assertThat(other.vin()).isNull();
    }

    @Test
    void theSourceIsTheIdsOrTheProvidersAndItsTagsAreRead() {
        Enquiry enquiry = Samples.one(Samples.prospect("<id source=\"Big Portal\">77</id><provider><name>Portal"
                + " Inc</name><service>Used cars</service><url>https://p.example.com/x?utm_source=bing&amp;utm_campaign=Fall%20"
                + "Event&amp;gclid=1</url></provider>"));
        assertThat(enquiry.source().name()).isEqualTo("Big Portal");
        assertThat(enquiry.source().provider()).isEqualTo("Portal Inc");
        assertThat(enquiry.source().service()).isEqualTo("Used cars");
        assertThat(enquiry.source().tags()).containsEntry("utm_source", "bing").containsEntry("utm_campaign", "Fall Event")
                .containsEntry("gclid", "1");
        assertThat(Samples.one(Samples.prospect("<provider><name>Portal</name><url>https://p.example.com/x?msclkid=7</url>"
                + "</provider>")).source().tags()).containsEntry("msclkid", "7");
        assertThat(enquiry.leadId()).isEqualTo("77");
        assertThat(Samples.one(Samples.prospect("<id sequence=\"1\" source=\"x\"></id>")).leadId()).isNull();
        assertThat(Samples.one(Samples.prospect("<id sequence=\"LK-4\"/>")).leadId()).isEqualTo("LK-4");
        assertThat(Samples.one("<adf><prospect>" + PERSON + "</prospect><provider><name>Outside</name></provider></adf>").source()
                .name()).isEqualTo("Outside");
    }

    @Test
    void aTimeFrameOfAdfIsRead() {
        Enquiry enquiry = Samples.one(Samples.prospect("").replace("</contact>",
                "</contact><timeframe><description>soon</description><earliestdate>2026-12-01</earliestdate><latestdate>12/24/202"
                + "6</latestdate></timeframe>"));
        assertThat(Objects.requireNonNull(enquiry.timeFrame()).earliest()).hasToString(
                Objects.toString(TimeReader.read("2026-12-01").orElseThrow()));
        assertThat(Objects.requireNonNull(Objects.requireNonNull(enquiry.timeFrame()).latest()).iso()).isEqualTo("2026-12-24");
    }

    @Test
    void aYearThatIsNoneOfTodaysIsADoubtThatNamesFieldLineAndMend() {
        Enquiry enquiry = Samples.one("<adf>\n<prospect>\n<requestdate>0025-11-04T08:00:00</requestdate>\n" + PERSON
                + "</prospect></adf>");
        assertThat(enquiry.requested()).isNull();
        assertThat(enquiry.doubts()).containsExactly(new Doubt("time", "requestdate", 3,
                "\"0025-11-04T08:00:00\" is no time that can be read: the lead has no request date. Ask when it was sent, or"
                + " have the sender write it like 2026-11-04T08:47:50-05:00."));
    }

    @Test
    void nobodyToReachIsForAPerson() {
        LeadReading reading = Samples.read("<adf><prospect><customer><contact><name>Jo Vega</name><phone>5</phone></contact>"
                + "</customer></prospect></adf>");
        assertThat(reading.refused()).extracting(LeadReading.Refused::kind).containsExactly("no_contact");
        assertThat(reading.enquiries()).extracting(Enquiry::needsAPerson).isEqualTo(List.of(true));
    }

    @Test
    void aDocumentThatBreaksOffIsALeadAsFarAsItGoes() {
        LeadReading reading = Samples.read("<adf><prospect>" + PERSON + "<comments>I would like to");
        assertThat(reading.refused()).extracting(LeadReading.Refused::kind).containsExactly("cut_off");
        assertThat(reading.enquiries().getFirst().contact().name().first()).isEqualTo("Jo");
        assertThat(reading.enquiries().getFirst().comments()).contains("I would like to");
    }
}
