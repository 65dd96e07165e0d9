package app.baton.intake.leads;

import app.baton.lead.enquiry.AppointmentWish;
import app.baton.lead.enquiry.Contact;
import app.baton.lead.enquiry.ContactPreference;
import app.baton.lead.enquiry.ContactWay;
import app.baton.lead.enquiry.DayTime;
import app.baton.lead.enquiry.Email;
import app.baton.lead.enquiry.NamedVehicle;
import app.baton.lead.enquiry.NamedVehicle.VinFault;
import app.baton.lead.enquiry.Phone;
import app.baton.lead.enquiry.TradeVehicle;
import app.baton.lead.enquiry.WrittenTime;
import app.baton.vehicle.ModelNames;
import app.baton.vehicle.Vin;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the lines of free text say beyond the fields: an appointment, a way to be reached, vehicles. */
final class Wishes {

    private Wishes() { }

    /** When somebody would like to come, from "Preferred Date" and "Preferred Time" or one line with both. */
    static @Nullable AppointmentWish appointment(CommentLines lines) {
        String both = lines.value(Label.APPOINTMENT).orElse("");
        String day = lines.value(Label.APPOINTMENT_DAY).orElse(both);
        String hour = lines.value(Label.APPOINTMENT_TIME).orElse("");
        String written = Stream.of(day, hour).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
        if (Values.said(written) == null) {
            return null;
        }
        Optional<WrittenTime> read = TimeReader.read(day);
        @Nullable LocalDate date = read.map(WrittenTime::day).orElse(null);
        @Nullable LocalTime time = TimeReader.clock(hour).or(() -> read.map(WrittenTime::time)).orElse(null);
        return new AppointmentWish(written, date, time);
    }

    static ContactPreference preference(Contact contact, CommentLines lines) {
        @Nullable ContactWay way = lines.value(Label.WAY).map(Values::way).orElse(null);
        if (way == null) {
            boolean mail = contact.emails().stream().anyMatch(Email::preferred);
            boolean phone = contact.phones().stream().anyMatch(Phone::preferred);
            way = mail == phone ? null : mail ? ContactWay.EMAIL : ContactWay.CALL;
        }
        @Nullable DayTime time = lines.value(Label.BEST_TIME).map(Values::dayTime).orElse(null);
        if (time == null) {
            time = contact.phones().stream().map(Phone::time).filter(each -> each != null).findFirst().orElse(null);
        }
        return new ContactPreference(way, time);
    }

    /** The vehicle that the unmarked lines name: "Year:", "Model:", "Item:" and so on. */
    static NamedVehicle vehicle(CommentLines lines, ModelNames names) {
        NamedVehicle item = lines.value(Label.ITEM).map(line -> VehicleLine.read(line, names)).orElse(NamedVehicle.none());
        @Nullable String vin = lines.value(Label.VIN).map(Values::said).map(Vin::normal).orElse(item.vin());
        return named(lines, names, item, vin, Label.YEAR, Label.MAKE, Label.MODEL, Label.TRIM);
    }

    /** The vehicle that somebody has, from the lines about a trade; none where nothing of it is named. */
    static @Nullable TradeVehicle trade(CommentLines lines, ModelNames names) {
        NamedVehicle item = lines.value(Label.TRADE).map(line -> VehicleLine.read(line, names)).orElse(NamedVehicle.none());
        @Nullable String vin = lines.value(Label.TRADE_VIN).map(Values::said).map(Vin::normal).orElse(item.vin());
        NamedVehicle vehicle = named(lines, names, item, vin, Label.TRADE_YEAR, Label.TRADE_MAKE, Label.TRADE_MODEL,
                Label.TRADE_TRIM);
        if (vehicle.isNone()) {
            return null;
        }
        @Nullable String miles = lines.value(Label.TRADE_MILES).map(Values::said).orElse(null);
        return new TradeVehicle(vehicle, miles == null ? null : Values.miles(miles, false).orElse(null), miles,
                lines.value(Label.TRADE_PAYOFF).orElse(null), Collections.emptySortedMap());
    }

    private static NamedVehicle named(CommentLines lines, ModelNames names, NamedVehicle item, @Nullable String vin,
            Label... of) {
        @Nullable Integer year = lines.value(of[0]).map(Values::year).orElse(item.year());
        @Nullable String make = lines.value(of[1]).map(Values::said).map(it -> names.make(it).orElse(it)).orElse(item.make());
        @Nullable String model = lines.value(of[2]).map(Values::said).orElse(item.model());
        @Nullable String trim = lines.value(of[3]).map(Values::said).orElse(item.trim());
        @Nullable String stock = of[0] == Label.YEAR ? lines.value(Label.STOCK).map(Values::said).orElse(null) : null;
        return new NamedVehicle(year, make, model, trim, stock, vin, VinFault.NONE);
    }
}
