package app.baton.lead.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EnquiryTest {

    @Test
    void theNumberToCallIsThePreferredThenTheCellPhoneThenVoiceThenWorkAndNeverAFax() {
        Phone fax = phone("+17346620199", PhoneKind.FAX, true);
        Phone work = phone("+17347690118", PhoneKind.WORK, false);
        Phone home = phone("+17347690142", PhoneKind.HOME, false);
        Phone cell = phone("+17342740163", PhoneKind.CELL, false);
        Phone preferred = phone("+17347690190", PhoneKind.WORK, true);
        Phone broken = phone(null, PhoneKind.CELL, true);
        assertThat(contact(fax, broken).toCall()).isEmpty();
        assertThat(contact(fax, work).toCall()).contains(work);
        assertThat(contact(work, home).toCall()).contains(home);
        assertThat(contact(broken, work, home, cell).toCall()).contains(cell);
        assertThat(contact(work, home, cell, preferred).toCall()).contains(preferred);
        assertThat(contact(fax).unreachable()).isTrue();
        assertThat(contact(home).unreachable()).isFalse();
    }

    @Test
    void theAddressToWriteToIsAUsableOneAndThePreferredFirst() {
        Email broken = new Email("nobody@", false, true);
        Email first = new Email("a@example.com", true, false);
        Email liked = new Email("b@example.com", true, true);
        assertThat(new Contact(PersonName.none(), List.of(broken, first, liked), List.of(), null).toWrite()).contains(liked);
        assertThat(new Contact(PersonName.none(), List.of(broken), List.of(), null).toWrite()).isEmpty();
    }

    @Test
    void aTimeWithoutAnOffsetIsTheStoresOwn() {
        var local = new WrittenTime("2026-11-04T8:47:50", LocalDate.of(2026, 11, 4), LocalTime.of(8, 47, 50), null);
        assertThat(local.iso()).isEqualTo("2026-11-04T08:47:50");
        assertThat(local.in(ZoneId.of("America/Detroit"))).isEqualTo("2026-11-04T08:47:50-05:00[America/Detroit]");
        var far = new WrittenTime("x", LocalDate.of(2026, 11, 4), LocalTime.of(8, 0), ZoneOffset.ofHours(-8));
        assertThat(far.iso()).isEqualTo("2026-11-04T08:00:00-08:00");
        assertThat(far.in(ZoneId.of("America/Detroit"))).isEqualTo("2026-11-04T11:00:00-05:00[America/Detroit]");
        var day = new WrittenTime("11/4/2026", LocalDate.of(2026, 11, 4), null, null);
        assertThat(day.iso()).isEqualTo("2026-11-04");
        assertThat(day.in(ZoneId.of("America/Detroit"))).isEqualTo("2026-11-04T00:00:00-05:00[America/Detroit]");
    }

    @Test
    void zeroHoursFromGreenwichStayAsTheyWereWritten() {
        LocalDate day = LocalDate.of(2026, 11, 6);
        assertThat(new WrittenTime("2026-11-06T12:00Z", day, LocalTime.NOON, ZoneOffset.UTC).iso()).endsWith("12:00:00Z");
        assertThat(new WrittenTime("2026-11-06T12:00+00:00", day, LocalTime.NOON, ZoneOffset.UTC).iso()).endsWith("+00:00");
    }

    @Test
    void theWholeNameIsItsPartsInARowWhereNoneWasWritten() {
        assertThat(new PersonName("Cornelius", "J", "Fairweather", "Jr.", null, false).full())
                .isEqualTo("Cornelius J Fairweather Jr.");
        assertThat(PersonName.none().isNone()).isTrue();
    }

    @Test
    void theSameTextIsTheSameEnquiry() {
        assertThat(EnquiryId.of("abc").sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThatThrownBy(() -> new EnquiryId("ABC")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void applicantsAndServiceGuestsAreNoLeadsOfSales() {
        assertThat(List.of(Intent.values())).filteredOn(intent -> !intent.ofSales())
                .containsExactly(Intent.SERVICE, Intent.JOB);
    }

    private static Phone phone(@Nullable String e164, PhoneKind kind, boolean preferred) {
        return new Phone("as written", e164, null, kind, null, preferred);
    }

    private static Contact contact(Phone... phones) {
        return new Contact(PersonName.none(), List.of(), List.of(phones), null);
    }
}
