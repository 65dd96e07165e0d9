package app.baton.intake.leads;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.lead.enquiry.Enquiry;
import app.baton.lead.enquiry.Intent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntentReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "I would like to book a drive on Saturday|TEST_DRIVE", "Can I schedule a test drive?|TEST_DRIVE",
        "After my test drive I want your best price|BUY", "I want to lease a car for 36 months|LEASE",
        "What are your lease specials?|LEASE", "compare lease please|LEASE",
                "My lease ends in March, what offers do you have|BUY",
        "Do you take my lease back early?|OTHER", "What is my truck worth?|TRADE", "I need an appraisal for my Civic|TRADE",
        "I want to sell my car for cash|SELL", "Will you buy my car even if I buy nothing?|SELL",
        "Dear hiring manager, I would like to apply for the parts opening|JOB", "Are you hiring technicians?|JOB",
        "My resume is attached, I am a lube technician|JOB", "I want to apply for credit for a new job|BUY",
        "I lost my job, what is your lowest payment|BUY", "I need an oil change on Thursday|SERVICE",
        "Schedule service: brakes squeal|SERVICE", "My brakes squeal when cold|SERVICE", "Is it still in stock?|BUY",
        "Got the mailer, does 0% work with it|BUY", "Are you open Sunday?|OTHER"})
    void wordsSayWhatSomebodyWants(String comment, Intent intent) {
        Enquiry enquiry = Samples.one(Samples.comment(comment));
        assertThat(enquiry.intent().intent()).as(enquiry.intent().reason()).isEqualTo(intent);
        assertThat(enquiry.intent().reason()).endsWith(".");
    }

    @ParameterizedTest
    @CsvSource({"buy, BUY", "lease, LEASE", "test-drive, TEST_DRIVE", "TestDrive, TEST_DRIVE", "trade-in, TRADE", "trade, TRADE",
        "sell, SELL", "'', BUY", "whatever, BUY"})
    void theSenderSaysItOfTheVehicle(String interest, Intent intent) {
        Enquiry enquiry = Samples.one(Samples.prospect("<vehicle interest=\"" + interest + "\"><year>2025</year><make>Kia</make>"
                + "<model>Soul</model></vehicle>"));
        assertThat(enquiry.intent().intent()).isEqualTo(intent);
        boolean owned = intent == Intent.TRADE || intent == Intent.SELL;
        assertThat(enquiry.wanted()).hasSize(owned ? 0 : 1);
        assertThat(enquiry.trades()).hasSize(owned ? 1 : 0);
    }

    @Test
    void aWantedVehicleIsStrongerThanWordsOfService() {
        assertThat(Samples.one(Samples.prospect("<vehicle><make>Kia</make><model>Soul</model><comments>Does the price include an"
                + " oil change?</comments></vehicle>")).intent().intent()).isEqualTo(Intent.BUY);
    }

    @ParameterizedTest
    @CsvSource({"Schedule Service, SERVICE", "Careers, JOB", "Test Drive Form, TEST_DRIVE", "Value Your Trade, TRADE",
        "Lease Specials, LEASE", "Sell Us Your Car, SELL", "Web Service, OTHER", "e-Price, BUY"})
    void theNameOfAFormSaysIt(String source, Intent intent) {
        assertThat(Samples.one(Samples.prospect("<id source=\"" + source + "\">1</id>")).intent().intent()).isEqualTo(intent);
    }

    @Test
    void nothingWrittenIsNothingSaid() {
        Enquiry silent = Samples.one(Samples.prospect(""));
        assertThat(silent.intent().intent()).isEqualTo(Intent.OTHER);
        assertThat(silent.intent().reason()).isEqualTo("Nothing was written.");
    }
}
