package app.baton.intake.leads;

import app.baton.intake.Cells;
import app.baton.intake.ColumnMapping;
import app.baton.intake.Table;
import app.baton.journal.Texts;
import app.baton.lead.enquiry.AppointmentWish;
import app.baton.lead.enquiry.Contact;
import app.baton.lead.enquiry.ContactPreference;
import app.baton.lead.enquiry.Email;
import app.baton.lead.enquiry.Enquiry;
import app.baton.lead.enquiry.EnquiryId;
import app.baton.lead.enquiry.IntentRead;
import app.baton.lead.enquiry.LeadSource;
import app.baton.lead.enquiry.NamedVehicle;
import app.baton.lead.enquiry.NamedVehicle.VinFault;
import app.baton.lead.enquiry.OptIns;
import app.baton.lead.enquiry.Origin;
import app.baton.lead.enquiry.PersonName;
import app.baton.lead.enquiry.Phone;
import app.baton.lead.enquiry.PhoneKind;
import app.baton.lead.enquiry.PostalAddress;
import app.baton.lead.enquiry.TimeFrame;
import app.baton.lead.enquiry.TradeVehicle;
import app.baton.lead.enquiry.WantedVehicle;
import app.baton.lead.enquiry.WrittenTime;
import app.baton.vehicle.ModelNames;
import app.baton.vehicle.Vin;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of a list of leads as an {@link Enquiry}; columns that nobody pointed out go into the comments by their names. */
final class LeadRow {

    private static final Pattern LINK = Pattern.compile("https?://|\\bwww\\.", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("utm_?\\w+|gclid|gbraid|wbraid|fbclid|msclkid|ttclid",
            Pattern.CASE_INSENSITIVE);
    private static final int LINKS_OF_SPAM = 2;

    private final Texts texts;
    private final ModelNames names;
    private final ProspectReader readers;
    private final List<String> header;
    private final ColumnMapping<LeadField> mapping;
    private final List<Integer> aside;

    LeadRow(Texts texts, ModelNames names, ProspectReader readers, List<String> header, ColumnMapping<LeadField> mapping) {
        this.texts = texts;
        this.names = names;
        this.readers = readers;
        this.header = header;
        this.mapping = mapping;
        this.aside = mapping.aside(header);
    }

    /** What a row says; {@code spam} where it has links and no wish, {@code badDate} where its date is none. */
    record Read(Enquiry enquiry, boolean spam, boolean badDate) { }

    Read read(Table.Row row, Origin origin) {
        Looks looks = new Looks(texts);
        Contact contact = contact(row, looks);
        String submitted = cell(row, LeadField.SUBMITTED);
        @Nullable WrittenTime requested = TimeReader.read(submitted).orElse(null);
        NamedVehicle vehicle = readers.vins().checked(wanted(row), row.line(), name(LeadField.VIN), looks);
        @Nullable TradeVehicle trade = trade(row, looks);
        String message = CommentText.plain(cell(row, LeadField.MESSAGE));
        LeadSource source = source(row, message);
        IntentRead intent = readers.intents().read(new IntentReader.Clues(null, false, !vehicle.isNone(), trade != null, false,
                Stream.of(source.form(), source.name()).filter(it -> it != null).collect(Collectors.joining("\n")), message,
                CommentLines.of(message), false));
        List<WantedVehicle> wanted = vehicle.isNone() ? List.of() : List.of(new WantedVehicle(vehicle,
                VehicleReader.state(cell(row, LeadField.CONDITION)), more(row)));
        String comments = comments(row, message, vehicle.isNone());
        Enquiry enquiry = new Enquiry(id(row), origin, false, Values.orNull(cell(row, LeadField.ID)), false, contact, requested,
                null, wanted, trade == null ? List.of() : List.of(trade), source, intent, optIns(row, message), preference(row),
                appointment(row), timeFrame(row), Values.orNull(cell(row, LeadField.OFFER)), Values.orNull(cell(row,
                        LeadField.PAGE)), comments, looks.all());
        boolean spam = vehicle.isNone() && trade == null && LINK.matcher(message).results().count() >= LINKS_OF_SPAM;
        return new Read(enquiry, spam, requested == null && !Cells.blank(submitted));
    }

    private EnquiryId id(Table.Row row) {
        StringBuilder written = new StringBuilder();
        for (int column = 0; column < Math.max(header.size(), row.cells().size()); column++) {
            if (!row.cell(column).isEmpty()) {
                written.append(column < header.size() ? header.get(column) : "").append('=').append(row.cell(column))
                        .append('\n');
            }
        }
        return EnquiryId.of(written.toString());
    }

    private Contact contact(Table.Row row, Looks looks) {
        PersonName name = ContactReader.of(nameIn(row, LeadField.FIRST), nameIn(row, LeadField.MIDDLE), nameIn(row,
                LeadField.LAST), null, nameIn(row, LeadField.FULL), false);
        List<Email> emails = new ArrayList<>();
        String mail = cell(row, LeadField.EMAIL);
        if (!Cells.blank(mail)) {
            Values.emails(mail).forEach(one -> emails.add(readers.contacts().email(one, false, row.line(), looks)));
        }
        List<Phone> phones = new ArrayList<>();
        phones(row, LeadField.PHONE, PhoneKind.UNSAID, phones, looks);
        phones(row, LeadField.CELL, PhoneKind.CELL, phones, looks);
        phones(row, LeadField.HOME_PHONE, PhoneKind.HOME, phones, looks);
        phones(row, LeadField.WORK_PHONE, PhoneKind.WORK, phones, looks);
        List<String> street = cell(row, LeadField.STREET).isEmpty() ? List.of() : List.of(cell(row, LeadField.STREET));
        PostalAddress address = new PostalAddress(street, null, Values.orNull(cell(row, LeadField.CITY)),
                Values.orNull(cell(row, LeadField.STATE)), Values.orNull(cell(row, LeadField.ZIP)), null);
        boolean none = street.isEmpty() && address.city() == null && address.region() == null && address.postalCode() == null;
        return new Contact(name, emails, phones, none ? null : address);
    }

    private @Nullable String nameIn(Table.Row row, LeadField field) {
        return ContactReader.nameOrNull(cell(row, field));
    }

    private void phones(Table.Row row, LeadField field, PhoneKind kind, List<Phone> phones, Looks looks) {
        String written = cell(row, field);
        if (!Cells.blank(written)) {
            phones.addAll(readers.contacts().phones(written, new Phone(written, null, null, kind,
                    Values.dayTime(cell(row, LeadField.BEST_TIME)), false), row.line(), looks));
        }
    }

    private NamedVehicle wanted(Table.Row row) {
        return vehicle(row, LeadField.INTERESTED, LeadField.STOCK, LeadField.VIN, LeadField.YEAR, LeadField.MAKE, LeadField.MODEL,
                LeadField.TRIM);
    }

    private @Nullable TradeVehicle trade(Table.Row row, Looks looks) {
        NamedVehicle vehicle = vehicle(row, LeadField.TRADE, null, LeadField.TRADE_VIN, LeadField.TRADE_YEAR,
                LeadField.TRADE_MAKE, LeadField.TRADE_MODEL, LeadField.TRADE_TRIM);
        if (vehicle.isNone()) {
            return null;
        }
        @Nullable String miles = Values.said(cell(row, LeadField.TRADE_MILES));
        return new TradeVehicle(readers.vins().checked(vehicle, row.line(), name(LeadField.TRADE_VIN), looks),
                miles == null ? null : Values.miles(miles, false).orElse(null), miles, Values.orNull(cell(row, LeadField.PAYOFF)),
                Collections.emptySortedMap());
    }

    private NamedVehicle vehicle(Table.Row row, LeadField line, @Nullable LeadField stock, LeadField vin, LeadField... parts) {
        NamedVehicle said = VehicleLine.read(cell(row, line), names);
        @Nullable String number = Values.said(cell(row, vin));
        @Nullable Integer year = Values.year(cell(row, parts[0]));
        @Nullable String make = Optional.ofNullable(Values.said(cell(row, parts[1]))).map(it -> names.make(it).orElse(it))
                .orElse(said.make());
        @Nullable String model = Values.said(cell(row, parts[2]));
        @Nullable String trim = Values.said(cell(row, parts[3]));
        return new NamedVehicle(year == null ? said.year() : year, make, model == null ? said.model() : model,
                trim == null ? said.trim() : trim, stock == null ? null : Values.said(cell(row, stock)),
                number == null ? said.vin() : Vin.normal(number), VinFault.NONE);
    }

    private SortedMap<String, String> more(Table.Row row) {
        SortedMap<String, String> more = new TreeMap<>();
        if (!cell(row, LeadField.INTERESTED).isEmpty()) {
            more.put("interested", cell(row, LeadField.INTERESTED));
        }
        return more;
    }

    private LeadSource source(Table.Row row, String message) {
        SortedMap<String, String> tags = new TreeMap<>();
        for (int column : aside) {
            if (TAG.matcher(header.get(column)).matches() && !row.cell(column).isEmpty()) {
                tags.put(header.get(column).toLowerCase(Locale.ROOT), row.cell(column));
            }
        }
        SourceReader.tags(cell(row, LeadField.PAGE) + " " + message, tags);
        @Nullable String given = Values.orNull(cell(row, LeadField.SOURCE));
        return new LeadSource(given != null ? given : tags.get("utm_source"), null, null, Values.orNull(cell(row,
                LeadField.FORM)), null, tags);
    }

    private OptIns optIns(Table.Row row, String message) {
        OptIns written = ConsentReader.read(message);
        return new OptIns(answer(row, LeadField.CALL_OK, written.call()), answer(row, LeadField.TEXT_OK, written.text()),
                answer(row, LeadField.EMAIL_OK, written.email()));
    }

    /** The column's answer, unless the person wrote a no. */
    private OptIns.@Nullable Answer answer(Table.Row row, LeadField field, OptIns.@Nullable Answer written) {
        Optional<Boolean> flag = Cells.flag(cell(row, field));
        return written != null && !written.yes() || flag.isEmpty() ? written
                : new OptIns.Answer(flag.get(), name(field) + ": " + cell(row, field));
    }

    private ContactPreference preference(Table.Row row) {
        return new ContactPreference(Values.way(cell(row, LeadField.WAY)), Values.dayTime(cell(row, LeadField.BEST_TIME)));
    }

    private @Nullable AppointmentWish appointment(Table.Row row) {
        String day = cell(row, LeadField.APPOINTMENT_DAY);
        String hour = cell(row, LeadField.APPOINTMENT_TIME);
        if (Cells.blank(day) && Cells.blank(hour)) {
            return null;
        }
        Optional<WrittenTime> read = TimeReader.read(day);
        @Nullable LocalDate date = read.map(WrittenTime::day).orElse(null);
        @Nullable LocalTime time = TimeReader.clock(hour).or(() -> read.map(WrittenTime::time)).orElse(null);
        return new AppointmentWish((day + " " + hour).strip(), date, time);
    }

    private @Nullable TimeFrame timeFrame(Table.Row row) {
        @Nullable String said = Values.orNull(cell(row, LeadField.TIME_FRAME));
        return said == null ? null : new TimeFrame(said, null, null);
    }

    private String comments(Table.Row row, String message, boolean noVehicle) {
        List<String> lines = new ArrayList<>();
        if (!message.isEmpty()) {
            lines.add(message);
        }
        if (noVehicle && !cell(row, LeadField.INTERESTED).isEmpty()) {
            lines.add(name(LeadField.INTERESTED) + ": " + cell(row, LeadField.INTERESTED));
        }
        for (int column : aside) {
            if (!TAG.matcher(header.get(column)).matches() && !row.cell(column).isEmpty()) {
                lines.add(header.get(column) + ": " + CommentText.plain(row.cell(column)));
            }
        }
        row.cells().stream().skip(header.size()).filter(cell -> !cell.isBlank()).forEach(lines::add);
        String text = String.join("\n", lines);
        return text.length() <= ProspectReader.LONGEST_COMMENT ? text : text.substring(0, ProspectReader.LONGEST_COMMENT);
    }

    private String cell(Table.Row row, LeadField field) {
        return mapping.cell(row, field);
    }

    private String name(LeadField field) {
        return mapping.name(field, header);
    }
}
