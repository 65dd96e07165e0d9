package app.baton.lead;

import app.baton.lead.enquiry.ContactWay;
import app.baton.lead.enquiry.Enquiry;
import app.baton.lead.enquiry.Intent;
import app.baton.lead.enquiry.LeadSource;
import app.baton.lead.enquiry.NamedVehicle;
import app.baton.lead.enquiry.OptIns;
import app.baton.lead.enquiry.Phone;
import app.baton.lead.enquiry.TradeVehicle;
import app.baton.lead.enquiry.WantedVehicle;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an enquiry says, as the queue asks for it. */
public record Written(Enquiry enquiry) {

    private static final String BY_THE_FORM = "";
    private static final Pattern PRICE = Pattern.compile(
            "\\b(price|quote|out.the.door|otd|how much|discount|deal on|payment|monthly|per month|cost)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PAYMENTS = Pattern.compile("payment|financ|lease|calculator|credit|apply",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHAT = Pattern.compile("\\bchat\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern BROCHURE = Pattern.compile("brochure|newsletter|catalog", Pattern.CASE_INSENSITIVE);

    public static Written of(Enquiry enquiry) {
        return new Written(enquiry);
    }

    /** Who the customer is after this, each part as he wrote it last. */
    public Customer customer(Customer before) {
        var contact = enquiry.contact();
        String full = contact.name().full();
        List<String> phones = Stream.concat(contact.toCall().stream(), contact.phones().stream().filter(Phone::callable))
                .map(Phone::e164).filter(Objects::nonNull).distinct().toList();
        String zip = contact.address() == null ? null : contact.address().postalCode();
        return new Customer(full == null ? before.name() : full,
                Stream.concat(phones.stream(), before.phones().stream()).distinct().toList(),
                contact.toWrite().map(mail -> mail.address().toLowerCase(Locale.ROOT)).orElse(before.email()),
                zip == null ? before.postalCode() : zip);
    }

    /** Puts what the customer said himself into what is known; what was known from asking him stays. */
    void tell(Map<LeadFact, Known> known, Instant at) {
        told(known, LeadFact.NAME, Optional.ofNullable(enquiry.contact().name().full()), at);
        told(known, LeadFact.SOURCE, source(), at);
        told(known, LeadFact.VEHICLE, vehicle(), at);
        told(known, LeadFact.TRADE, trade(), at);
        told(known, LeadFact.PAYOFF, enquiry.firstTrade().map(TradeVehicle::payoffWritten), at);
        told(known, LeadFact.CONTACT_WAY, Optional.ofNullable(enquiry.preference().way()).map(Enum::name)
                .map(name -> name.toLowerCase(Locale.ROOT)), at);
        told(known, LeadFact.TIMING, timing(), at);
    }

    private static void told(Map<LeadFact, Known> known, LeadFact fact, Optional<String> value, Instant at) {
        value.filter(text -> !text.isBlank()).ifPresent(text -> known.put(fact, new Known(fact, text, true, BY_THE_FORM, at)));
    }

    private Optional<String> timing() {
        var frame = enquiry.timeFrame();
        String said = frame == null ? null : frame.description();
        String latest = frame == null || frame.latest() == null ? null : frame.latest().day().toString();
        String wish = enquiry.appointment() == null ? null : enquiry.appointment().written();
        return Stream.of(said, latest, wish).filter(Objects::nonNull).findFirst();
    }

    /** What is wanted, in words; the stock number where nothing else was said. */
    public Optional<String> vehicle() {
        return enquiry.firstWanted().map(WantedVehicle::vehicle).map(Written::words);
    }

    /** What would be traded in, in words. */
    public Optional<String> trade() {
        return enquiry.firstTrade().map(TradeVehicle::vehicle).map(Written::words);
    }

    private static @Nullable String words(NamedVehicle vehicle) {
        return Stream.of(vehicle.words(), vehicle.stock(), vehicle.vin()).filter(text -> text != null && !text.isBlank())
                .findFirst().orElse(null);
    }

    /** The campaign's tag, or whoever sent it. */
    public Optional<String> source() {
        LeadSource source = enquiry.source();
        return Stream.of(source.name(), source.provider(), source.form(), source.tags().get("utm_source"))
                .filter(text -> text != null && !text.isBlank()).map(String::valueOf).findFirst();
    }

    /** The campaign as its links name it; empty where none is named. */
    public String campaignTag() {
        return enquiry.source().tags().getOrDefault("utm_campaign", "");
    }

    /** By which door it came, as far as the sender says so. */
    public LeadChannel channel() {
        LeadSource source = enquiry.source();
        boolean chat = Stream.of(source.name(), source.service(), source.form()).filter(Objects::nonNull)
                .anyMatch(text -> CHAT.matcher(text).find());
        return chat ? LeadChannel.CHAT : LeadChannel.FORM;
    }

    /** Whose business it is. */
    public LeadKind kind() {
        return switch (enquiry.intent().intent()) {
            case SERVICE -> LeadKind.SERVICE;
            case JOB -> LeadKind.OTHER;
            case TRADE, SELL -> enquiry.wanted().isEmpty() ? LeadKind.TRADE : LeadKind.SALES;
            case BUY, LEASE, TEST_DRIVE -> LeadKind.SALES;
            case OTHER -> nobodyBuys();
        };
    }

    private LeadKind nobodyBuys() {
        String form = Objects.requireNonNullElse(enquiry.source().form(), "");
        if (BROCHURE.matcher(form).find() || BROCHURE.matcher(enquiry.comments()).find()) {
            return LeadKind.BROCHURE;
        }
        return enquiry.needsAPerson() ? LeadKind.OTHER : LeadKind.SALES;
    }

    /** How near it shows somebody to be (LQ7). */
    Set<Signal> signals() {
        Set<Signal> signals = EnumSet.noneOf(Signal.class);
        add(signals, Signal.WANTS_APPOINTMENT, enquiry.appointment() != null);
        add(signals, Signal.WANTS_TEST_DRIVE, enquiry.intent().intent() == Intent.TEST_DRIVE);
        add(signals, Signal.NAMED_A_UNIT, enquiry.firstWanted().map(WantedVehicle::vehicle)
                .filter(vehicle -> vehicle.stock() != null || vehicle.vin() != null).isPresent());
        String form = Objects.requireNonNullElse(enquiry.source().form(), "");
        add(signals, Signal.ASKED_A_PRICE, PRICE.matcher(enquiry.comments()).find() || PRICE.matcher(form).find());
        add(signals, Signal.TOLD_OF_TRADE, !enquiry.trades().isEmpty());
        add(signals, Signal.SAW_PAYMENTS,
                PAYMENTS.matcher(Objects.requireNonNullElse(enquiry.pageViewed(), "")).find());
        add(signals, Signal.CLICKED_OFFER, enquiry.offerClicked() != null);
        add(signals, Signal.LEFT_A_PHONE, enquiry.contact().toCall().isPresent());
        return signals;
    }

    private static void add(Set<Signal> signals, Signal signal, boolean there) {
        if (there) {
            signals.add(signal);
        }
    }

    Set<Way> refused() {
        return answered(false);
    }

    Set<Way> allowed() {
        return answered(true);
    }

    private Set<Way> answered(boolean yes) {
        Set<Way> ways = EnumSet.noneOf(Way.class);
        for (ContactWay way : ContactWay.values()) {
            enquiry.optIns().of(way).map(OptIns.Answer::yes).filter(said -> said == yes).ifPresent(_ -> ways.add(switch (way) {
                case CALL -> Way.CALL;
                case TEXT -> Way.TEXT;
                case EMAIL -> Way.EMAIL;
            }));
        }
        return ways;
    }
}
