package app.baton.cli;

import app.baton.exchange.Fields;
import app.baton.lead.enquiry.Contact;
import app.baton.lead.enquiry.ContactWay;
import app.baton.lead.enquiry.Doubt;
import app.baton.lead.enquiry.Email;
import app.baton.lead.enquiry.Enquiry;
import app.baton.lead.enquiry.EnquiryDesk;
import app.baton.lead.enquiry.NamedVehicle.VinFault;
import app.baton.lead.enquiry.NamedVehicle;
import app.baton.lead.enquiry.OptIns.Answer;
import app.baton.lead.enquiry.Phone;
import app.baton.lead.enquiry.PostalAddress;
import app.baton.lead.enquiry.TradeVehicle;
import app.baton.lead.enquiry.WantedVehicle;
import app.baton.lead.enquiry.WrittenTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One lead as {@code leads import} prints it. What was not written is null.
 *
 * @param accepted false where a person has to look first
 * @param email the one to write to, and {@code phoneE164} the one to call; all of them stand in {@code emails} and {@code phones}
 * @param wanted the first vehicle that is wanted, and {@code trade} the first that somebody has
 * @param stored what became of it; nothing on a dry run
 */
record LeadShown(boolean accepted, @Nullable String first, @Nullable String last, @Nullable String full, @Nullable String email,
        @Nullable String phoneE164, @Nullable String phoneExtension, @Nullable Wanted wanted, @Nullable Trade trade,
                String comments,
        @Nullable String requestDate, @Nullable String source, String intent, String intentNote, Consents optIns,
        @Nullable String leadId, boolean resend, @Nullable Appointment appointment, @Nullable String timeframe,
        @Nullable Preference preference, @Nullable Address address, @Nullable String zip, List<String> emails,
                List<Number> phones,
        List<Wanted> moreWanted, List<Trade> moreTrades, @Nullable String provider, @Nullable String service,
                @Nullable String form,
        @Nullable String url, Map<String, String> campaign, @Nullable String offer, @Nullable String page,
                @Nullable String received,
        int record, int line, String id, List<Look> look, @Nullable Stored stored) {

    /** A vehicle that is wanted; {@code more} is what else was sent of it. */
    record Wanted(@Nullable Integer year, @Nullable String make, @Nullable String model, @Nullable String trim,
            @Nullable String stock,
                  @Nullable String vin, @Nullable String status, @Nullable Boolean vinCheckDigitOk, boolean vinConflict,
                  SortedMap<String, String> more) {

        static Wanted of(WantedVehicle wanted) {
            NamedVehicle it = wanted.vehicle();
            return new Wanted(it.year(), it.make(), it.model(), it.trim(), it.stock(), it.vin(),
                    wanted.state() == null ? null : Fields.word(wanted.state()), checks(it),
                    it.vinFault() == VinFault.OTHER_VEHICLE, wanted.more());
        }
    }

    /** A vehicle that somebody would trade in or sell. */
    record Trade(@Nullable Integer year, @Nullable String make, @Nullable String model, @Nullable String trim,
            @Nullable String vin,
                 @Nullable Integer miles, @Nullable String milesWritten, @Nullable String payoff,
                         @Nullable Boolean vinCheckDigitOk,
                 boolean vinConflict, SortedMap<String, String> more) {

        static Trade of(TradeVehicle trade) {
            NamedVehicle it = trade.vehicle();
            return new Trade(it.year(), it.make(), it.model(), it.trim(), it.vin(), trade.miles(), trade.milesWritten(),
                    trade.payoffWritten(), checks(it), it.vinFault() == VinFault.OTHER_VEHICLE, trade.more());
        }
    }

    /** Yes, no, or null where nothing was said. */
    record Consents(@Nullable Boolean email, @Nullable Boolean phone, @Nullable Boolean text, List<String> sentences) { }

    /** When somebody would like to come. */
    record Appointment(@Nullable String date, @Nullable String time, String written) { }

    /** How and when somebody likes to be reached. */
    record Preference(@Nullable String way, @Nullable String time) { }

    /** ADF's address. */
    record Address(List<String> street, @Nullable String apartment, @Nullable String city, @Nullable String region,
                   @Nullable String postalCode, @Nullable String country) { }

    /** A phone number as written, and as it can be dialed. */
    record Number(String written, @Nullable String e164, @Nullable String extension, String type, @Nullable String time,
                  boolean preferred) { }

    /** What a person should look at. */
    record Look(String code, String field, int line, String sentence) { }

    /** What became of it, and the lead that it is or belongs to. */
    record Stored(String outcome, String lead) { }

    static LeadShown of(Enquiry it, Optional<EnquiryDesk.Taken> taken) {
        Contact contact = it.contact();
        Optional<Phone> call = contact.toCall();
        PostalAddress address = contact.address();
        return new LeadShown(!it.needsAPerson(), contact.name().first(), contact.name().last(), contact.name().full(),
                contact.toWrite().map(Email::address).orElse(null), call.map(Phone::e164).orElse(null),
                call.map(Phone::extension).orElse(null), it.firstWanted().map(Wanted::of).orElse(null),
                it.firstTrade().map(Trade::of).orElse(null), it.comments(), iso(it.requested()), it.source().name(),
                Fields.word(it.intent().intent()), it.intent().reason(), consents(it), it.leadId(), it.resend(), appointment(it),
                it.timeFrame() == null ? null : it.timeFrame().description(), preference(it), address(address),
                address == null ? null : address.postalCode(), contact.emails().stream().map(Email::address).toList(),
                contact.phones().stream().map(LeadShown::number).toList(),
                it.wanted().stream().skip(1).map(Wanted::of).toList(), it.trades().stream().skip(1).map(Trade::of).toList(),
                it.source().provider(), it.source().service(), it.source().form(), it.source().url(), it.source().tags(),
                it.offerClicked(), it.pageViewed(), iso(it.received()), it.origin().place(), it.origin().line(), it.id().sha256(),
                it.doubts().stream().map(LeadShown::look).toList(),
                taken.map(what -> new Stored(Fields.word(what.outcome()), what.lead())).orElse(null));
    }

    private static @Nullable Boolean checks(NamedVehicle vehicle) {
        return vehicle.vin() == null || vehicle.vinFault() == VinFault.FORM ? null : vehicle.vinFault() != VinFault.CHECK_DIGIT;
    }

    private static @Nullable String iso(@Nullable WrittenTime time) {
        return time == null ? null : time.iso();
    }

    private static Consents consents(Enquiry it) {
        return new Consents(yes(it.optIns().email()), yes(it.optIns().call()), yes(it.optIns().text()),
                Arrays.stream(ContactWay.values()).flatMap(way -> it.optIns().of(way).stream()).map(Answer::sentence).distinct()
                        .toList());
    }

    private static @Nullable Boolean yes(@Nullable Answer answer) {
        return answer == null ? null : answer.yes();
    }

    private static @Nullable Appointment appointment(Enquiry it) {
        var wish = it.appointment();
        return wish == null ? null : new Appointment(wish.day() == null ? null : wish.day().toString(),
                wish.time() == null ? null : wish.time().toString(), wish.written());
    }

    private static @Nullable Preference preference(Enquiry it) {
        var way = it.preference().way();
        var time = it.preference().time();
        return way == null && time == null ? null : new Preference(way == null ? null : Fields.word(way),
                time == null ? null : Fields.word(time));
    }

    private static @Nullable Address address(@Nullable PostalAddress it) {
        return it == null ? null : new Address(it.street(), it.apartment(), it.city(), it.region(), it.postalCode(),
                it.country());
    }

    private static Number number(Phone phone) {
        return new Number(phone.written(), phone.e164(), phone.extension(), Fields.word(phone.kind()),
                phone.time() == null ? null : Fields.word(phone.time()), phone.preferred());
    }

    private static Look look(Doubt doubt) {
        return new Look(doubt.code(), doubt.field(), doubt.line(), doubt.sentence());
    }
}
