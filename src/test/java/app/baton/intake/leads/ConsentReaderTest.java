package app.baton.intake.leads;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.lead.enquiry.OptIns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        // call | text | email
        "Can we contact you via email?: Yes|-|-|true", "Can we contact you via phone?: No|false|-|-",
        "Can we contact you via text?: Yes|-|true|-", "May we call you? no|false|-|-",
        "Can we contact you by phone or text?: Yes|true|true|-", "SMS Opt-In: true|-|true|-", "Text opt in = 0|-|false|-",
        "I agree to receive text messages from the store: Yes|-|true|-", "Email consent: 1|-|-|true",
        "Opt out of email: Yes|-|-|false", "Opt out of email: No|-|-|-", "Do not call: Yes|false|-|-",
        "smsoptin: Y|-|true|-", "no phone|-|-|-", "no phone calls|false|-|-", "Please do not call me.|false|-|-",
                "don't text me!|-|false|-", "no calls please|false|-|-",
        "Please do not call or text.|false|false|-", "Do not contact me by phone.|false|-|-", "never email me again|-|-|false",
        "Please call, do not fax.|-|-|-", "Do not call before 9|-|-|-", "text me at 5|-|-|-", "Call me any time|-|-|-",
        "Phone: 734-769-0118|-|-|-", "Best phone to contact: 1-313-555-0100|-|-|-", "Is it true the phone holder is free?|-|-|-",
        "Would you take $23,000? yes|-|-|-", "Do not call before 9. Text ok: yes|-|true|-",
        "Can we text you?: Yes. Please do not text me.|-|false|-", "The text on the sticker: yes it is wrong|-|-|-",
        "I got a letter with a code|-|-|-", "|-|-|-"})
    void yesAndNoAreReadAndSilenceIsNeither(@Nullable String text, @Nullable String call, @Nullable String sms,
                                            @Nullable String email) {
        OptIns read = ConsentReader.read(text == null ? "" : text);
        assertThat(said(read.call())).as("call").isEqualTo(call);
        assertThat(said(read.text())).as("text").isEqualTo(sms);
        assertThat(said(read.email())).as("email").isEqualTo(email);
    }

    @Test
    void theSentenceIsKeptAsItWasSaid() {
        OptIns read = ConsentReader.read("Your question: is it new?\nCan we contact you via text?: No\nbye");
        OptIns.Answer answer = read.text();
        assertThat(answer).isEqualTo(new OptIns.Answer(false, "Can we contact you via text?: No"));
    }

    private static @Nullable String said(OptIns.@Nullable Answer answer) {
        return answer == null ? null : String.valueOf(answer.yes());
    }
}
