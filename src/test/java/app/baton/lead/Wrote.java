package app.baton.lead;

import app.baton.lead.enquiry.AppointmentWish;
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
import app.baton.lead.enquiry.TradeVehicle;
import app.baton.lead.enquiry.WantedVehicle;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes enquiries for tests: what is not said here was not said by the customer. */
public record Wrote(String name, @Nullable String phone, @Nullable String email, @Nullable NamedVehicle wants,
                    @Nullable NamedVehicle trades, String source, Intent intent, String comments, OptIns optIns,
                    @Nullable String appointment) {

    public static Wrote by(String name) {
        return new Wrote(name, null, null, null, null, "Web", Intent.OTHER, "", OptIns.none(), null);
    }

    public Wrote phone(String e164) {
        return new Wrote(name, e164, email, wants, trades, source, intent, comments, optIns, appointment);
    }

    public Wrote email(String address) {
        return new Wrote(name, phone, address, wants, trades, source, intent, comments, optIns, appointment);
    }

    public Wrote wants(String make, String model) {
        return new Wrote(name, phone, email, vehicle(make, model), trades, source, Intent.BUY, comments, optIns, appointment);
    }

    public Wrote trades(String make, String model) {
        return new Wrote(name, phone, email, wants, vehicle(make, model), source, wants == null ? Intent.TRADE : intent, comments,
                optIns, appointment);
    }

    public Wrote from(String sender) {
        return new Wrote(name, phone, email, wants, trades, sender, intent, comments, optIns, appointment);
    }

    public Wrote meaning(Intent other) {
        return new Wrote(name, phone, email, wants, trades, source, other, comments, optIns, appointment);
    }

    public Wrote saying(String text) {
        return new Wrote(name, phone, email, wants, trades, source, intent, text, optIns, appointment);
    }

    public Wrote wishing(String when) {
        return new Wrote(name, phone, email, wants, trades, source, intent, comments, optIns, when);
    }

    public Wrote answering(OptIns answers) {
        return new Wrote(name, phone, email, wants, trades, source, intent, comments, answers, appointment);
    }

    private static NamedVehicle vehicle(String make, String model) {
        return new NamedVehicle(2026, make, model, null, null, null, NamedVehicle.VinFault.NONE);
    }

    public Enquiry enquiry() {
        var contact = new Contact(new PersonName(null, null, null, null, name, false),
                email == null ? List.of() : List.of(new Email(email, true, false)),
                phone == null ? List.of() : List.of(new Phone(phone, phone, null, PhoneKind.CELL, null, false)), null);
        return new Enquiry(EnquiryId.of(toString()), new Origin("lead.xml", Origin.Form.ADF, 1, 1), false, null, false, contact,
                null, null, wants == null ? List.of() : List.of(new WantedVehicle(wants, null, new TreeMap<>())),
                trades == null ? List.of() : List.of(new TradeVehicle(trades, null, null, null, new TreeMap<>())),
                new LeadSource(source, null, null, null, null, new TreeMap<>()), new IntentRead(intent, "said so"), optIns,
                ContactPreference.none(), appointment == null ? null : new AppointmentWish(appointment, null, null), null, null,
                null, comments, List.of());
    }
}
