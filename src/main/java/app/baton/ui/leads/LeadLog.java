package app.baton.ui.leads;

import app.baton.journal.Clock;
import app.baton.lead.Lead;
import app.baton.lead.LeadChannel;
import app.baton.lead.LeadIntakeDesk;
import app.baton.lead.enquiry.Contact;
import app.baton.lead.enquiry.ContactPreference;
import app.baton.lead.enquiry.Email;
import app.baton.lead.enquiry.Enquiry;
import app.baton.lead.enquiry.EnquiryId;
import app.baton.lead.enquiry.Intent;
import app.baton.lead.enquiry.IntentRead;
import app.baton.lead.enquiry.LeadSource;
import app.baton.lead.enquiry.NamedVehicle;
import app.baton.lead.enquiry.OptIns;
import app.baton.lead.enquiry.Origin;
import app.baton.lead.enquiry.PersonName;
import app.baton.lead.enquiry.Phone;
import app.baton.lead.enquiry.PhoneKind;
import app.baton.lead.enquiry.WantedVehicle;
import app.baton.people.User;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a lead of somebody who called or came in, as the person who spoke to him noted it. */
final class LeadLog {

    private static final Pattern VEHICLE = Pattern.compile("(?:((?:19|20)\\d{2})\\s+)?(\\S+)(?:\\s+(.+))?");

    private final LeadIntakeDesk intake;
    private final Clock clock;

    LeadLog(LeadIntakeDesk intake, Clock clock) {
        this.intake = intake;
        this.clock = clock;
    }

    /** What was noted. */
    record Told(Enquiry enquiry, LeadChannel door) { }

    Told told(LeadFields typed) {
        String phone = typed.number.get().strip();
        String email = typed.mail.get().strip();
        String name = typed.who.get().strip();
        NamedVehicle wants = vehicle(typed.wants.get().strip());
        String told = String.join("\n", clock.now().toString(), name, phone, email, typed.wants.get(), typed.about.get());
        var contact = new Contact(new PersonName(null, null, null, null, name, false),
                email.isEmpty() ? List.of() : List.of(new Email(email, true, false)),
                phone.isEmpty() ? List.of() : List.of(new Phone(phone, typed.e164(phone).orElse(null), null, PhoneKind.UNSAID,
                        null, false)), null);
        return new Told(new Enquiry(EnquiryId.of(told), new Origin("", Origin.Form.TOLD, 1, 0), false, null, false, contact, null,
                null, wants == null ? List.of() : List.of(new WantedVehicle(wants, null, new TreeMap<>())), List.of(),
                LeadSource.none(), new IntentRead(wants == null ? Intent.OTHER : Intent.BUY, ""), OptIns.none(),
                ContactPreference.none(), null, null, null, null, typed.about.get().strip(), List.of()), typed.door.get());
    }

    /** "2026 Ford Explorer", "Ford Explorer"; a stock number alone is one. */
    private static @Nullable NamedVehicle vehicle(String typed) {
        Matcher parts = VEHICLE.matcher(typed);
        if (typed.isEmpty() || !parts.matches()) {
            return null;
        }
        String year = parts.group(1);
        boolean stock = year == null && parts.group(3) == null && parts.group(2).matches("[A-Za-z]+\\d{3,}.*");
        return new NamedVehicle(year == null ? null : Integer.valueOf(year), stock ? null : parts.group(2), parts.group(3), null,
                stock ? parts.group(2) : null, null, NamedVehicle.VinFault.NONE);
    }

    Lead keep(User user, Told told) {
        return intake.log(user, told.enquiry(), told.door());
    }
}
