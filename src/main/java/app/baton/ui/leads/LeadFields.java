package app.baton.ui.leads;

import app.baton.journal.Texts;
import app.baton.lead.Appointment;
import app.baton.lead.Customer;
import app.baton.lead.LeadChannel;
import app.baton.lead.LeadEvent;
import app.baton.lead.LeadFact;
import app.baton.lead.NextKind;
import app.baton.lead.Way;
import app.baton.people.PersonCard;
import app.baton.people.PhoneReader;
import app.baton.ui.kit.DayModel;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.FormModel;
import app.baton.ui.kit.Hours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is typed for one lead, act by act; it stays while the same lead is opened. */
final class LeadFields {

    private final Texts texts;
    private final PhoneReader phones = new PhoneReader("US");
    private final Map<LeadAct, FormModel> forms = new EnumMap<>(LeadAct.class);

    final FieldModel<Way> way;
    final FieldModel<String> outcomeNote;
    final DayModel day;
    final FieldModel<String> time;
    final FieldModel<Integer> minutes;
    final FieldModel<Appointment.Purpose> purpose;
    final FieldModel<String> meetingNote;
    final FieldModel<LeadFact> fact;
    final FieldModel<String> value;
    final FieldModel<NextKind> next;
    final DayModel nextDay;
    final FieldModel<String> nextTime;
    final FieldModel<String> nextNote;
    final FieldModel<String> note;
    final FieldModel<String> name;
    final FieldModel<String> phone;
    final FieldModel<String> email;
    final FieldModel<String> zip;
    final FieldModel<@Nullable PersonCard> person;
    final FieldModel<String> why;
    final FieldModel<@Nullable Way> stopped;
    final FieldModel<Boolean> allows;
    final FieldModel<String> said;
    final DayModel bought;
    final FieldModel<@Nullable PersonCard> adviser;
    final DayModel service;
    final FieldModel<String> until;
    final FieldModel<String> again;
    final FieldModel<LeadChannel> door;
    final FieldModel<String> who;
    final FieldModel<String> number;
    final FieldModel<String> mail;
    final FieldModel<String> wants;
    final FieldModel<String> about;

    LeadFields(Texts texts, LocalDate today) {
        this.texts = texts;
        way = FieldModel.of("way", Way.CALL, it -> "");
        outcomeNote = limited(FieldModel.optional("note"));
        day = day("day", today, today.plusDays(1));
        time = FieldModel.of("time", "", this::wrongTime);
        minutes = FieldModel.of("minutes", 60, it -> "");
        purpose = FieldModel.of("purpose", Appointment.Purpose.TEST_DRIVE, it -> "");
        meetingNote = limited(FieldModel.optional("note"));
        fact = FieldModel.of("fact", LeadFact.TIMING, it -> "");
        value = FieldModel.required("value", texts.say("leads.learn.missing"));
        next = FieldModel.of("what", NextKind.CALL, it -> "");
        nextDay = day("due", today, today.plusDays(1));
        nextTime = FieldModel.of("time", "", this::wrongTime);
        nextNote = limited(FieldModel.optional("note"));
        note = limited(FieldModel.required("text", texts.say("leads.note.missing")));
        name = FieldModel.required("name", texts.say("leads.name.missing"));
        phone = FieldModel.of("phone", "", this::wrongPhone);
        email = FieldModel.of("email", "", this::wrongEmail);
        zip = FieldModel.of("zip", "", typed -> typed.isBlank() || typed.strip().matches("\\d{5}(-\\d{4})?") ? ""
                : texts.say("leads.zip.wrong"));
        person = FieldModel.of("person", null, it -> it == null ? texts.say("leads.person.missing") : "");
        why = limited(FieldModel.required("why", texts.say("leads.why.missing")));
        stopped = FieldModel.of("way", null, it -> "");
        allows = FieldModel.of("allows", false, it -> "");
        said = limited(FieldModel.required("words", texts.say("leads.said.missing")));
        bought = day("on", today, today);
        adviser = FieldModel.of("adviser", null, it -> "");
        service = day("service", today, today.plusMonths(6));
        until = FieldModel.of("until", "", this::wrongTime);
        again = limited(FieldModel.required("why", texts.say("leads.again.missing")));
        door = FieldModel.of("door", LeadChannel.WALK_IN, it -> "");
        who = FieldModel.required("name", texts.say("leads.name.missing"));
        number = FieldModel.of("phone", "", this::wrongPhone);
        mail = FieldModel.of("email", "", this::wrongEmail);
        wants = FieldModel.optional("wants");
        about = limited(FieldModel.optional("about"));
        fill();
    }

    private void fill() {
        forms.put(LeadAct.OUTCOME, new FormModel(way, outcomeNote));
        forms.put(LeadAct.APPOINTMENT, new FormModel(day.field(), time, minutes, purpose, meetingNote));
        forms.put(LeadAct.LEARN, new FormModel(fact, value));
        forms.put(LeadAct.PLAN, new FormModel(next, nextDay.field(), nextTime, nextNote));
        forms.put(LeadAct.NOTE, new FormModel(note));
        forms.put(LeadAct.CORRECT, new FormModel(name, phone, email, zip));
        forms.put(LeadAct.HAND_OVER, new FormModel(person, why));
        forms.put(LeadAct.CONSENT, new FormModel(stopped, allows, said));
        forms.put(LeadAct.BOUGHT, new FormModel(bought.field(), adviser, service.field()));
        forms.put(LeadAct.AWAY, new FormModel(until));
        forms.put(LeadAct.REOPEN, new FormModel(again));
        forms.put(LeadAct.LOG, new FormModel(door, who, number, mail, wants, about));
    }

    /** With what is known of this customer. */
    void reset(OpenedLead opened) {
        Customer customer = opened.lead().customer();
        name.reset(customer.name());
        phone.reset(customer.phone());
        email.reset(customer.email());
        zip.reset(customer.postalCode());
        opened.checklist().missing().stream().findFirst().ifPresent(fact::reset);
    }

    FormModel form(LeadAct act) {
        FormModel form = forms.get(act);
        return form == null ? new FormModel() : form;
    }

    /** As it is typed; other numbers that were known stay behind the one to call. */
    Customer customer(Customer before) {
        List<String> numbers = Stream.concat(e164(phone.get()).stream(), before.phones().stream().skip(1)).distinct().toList();
        return new Customer(name.get().strip(), numbers, email.get().strip(), zip.get().strip());
    }

    Optional<String> e164(String typed) {
        return phones.read(typed).map(read -> read.e164());
    }

    static Optional<Instant> moment(DayModel day, FieldModel<String> time, ZoneId zone) {
        return day.day().flatMap(date -> Hours.read(time.get()).map(hour -> date.atTime(hour).atZone(zone).toInstant()));
    }

    private DayModel day(String field, LocalDate today, LocalDate start) {
        DayModel day = new DayModel(field, texts, today, texts.say("leads.day.missing"), it -> "");
        day.reset(start);
        return day;
    }

    private FieldModel<String> limited(FieldModel<String> field) {
        return FieldModel.limited(field, LeadEvent.LONGEST, length -> texts.say("kit.too-long", length, LeadEvent.LONGEST));
    }

    private String wrongTime(String typed) {
        return Hours.read(typed).isPresent() ? "" : texts.say(typed.isBlank() ? "leads.time.missing" : "leads.time.wrong");
    }

    private String wrongPhone(String typed) {
        return typed.isBlank() || phones.read(typed).isPresent() ? "" : texts.say("leads.phone.wrong");
    }

    private String wrongEmail(String typed) {
        return typed.isBlank() || typed.strip().matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+") ? "" : texts.say("leads.email.wrong");
    }
}
