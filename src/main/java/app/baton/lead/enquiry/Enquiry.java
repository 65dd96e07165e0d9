package app.baton.lead.enquiry;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One enquiry as it was written. It says what the document says and nothing else: what is missing is missing here.
 *
 * @param needsAPerson whether it could not be read as an enquiry, or nobody can be reached with it: a person looks at it first
 * @param leadId the sender's own number for it
 * @param resend whether the sender says that it was sent before: it belongs to the earlier one with its number
 * @param requested when it was written
 * @param received when the mail that carried it was sent
 * @param wanted vehicles that are wanted, in the order of the document
 * @param trades vehicles to be traded in or sold
 * @param offerClicked the offer that was followed, where the sender names it (HB11)
 * @param pageViewed the page on which the form stood (HB11)
 * @param comments everything that was written in free text, whole, with line breaks and without markup
 */
public record Enquiry(EnquiryId id, Origin origin, boolean needsAPerson, @Nullable String leadId, boolean resend, Contact contact,
        @Nullable WrittenTime requested, @Nullable WrittenTime received, List<WantedVehicle> wanted, List<TradeVehicle> trades,
        LeadSource source, IntentRead intent, OptIns optIns, ContactPreference preference, @Nullable AppointmentWish appointment,
        @Nullable TimeFrame timeFrame, @Nullable String offerClicked, @Nullable String pageViewed, String comments,
        List<Doubt> doubts) {

    public Enquiry {
        Objects.requireNonNull(id, "id");
        wanted = List.copyOf(wanted);
        trades = List.copyOf(trades);
        doubts = List.copyOf(doubts);
    }

    /** A document that could not be read, with all its text as comments. */
    public static Enquiry unread(EnquiryId id, Origin origin, IntentRead intent, String text, List<Doubt> doubts) {
        return new Enquiry(id, origin, true, null, false, Contact.none(), null, null, List.of(), List.of(), LeadSource.none(),
                intent, OptIns.none(), ContactPreference.none(), null, null, null, null, text, doubts);
    }

    /** The same for a person to look at first, with other doubts. */
    public Enquiry forAPerson(List<Doubt> others) {
        return new Enquiry(id, origin, true, leadId, resend, contact, requested, received, wanted, trades, source, intent, optIns,
                preference, appointment, timeFrame, offerClicked, pageViewed, comments, others);
    }

    /** The same with other doubts. */
    public Enquiry withDoubts(List<Doubt> others) {
        return new Enquiry(id, origin, needsAPerson, leadId, resend, contact, requested, received, wanted, trades, source, intent,
                optIns, preference, appointment, timeFrame, offerClicked, pageViewed, comments, others);
    }

    /** The vehicle that is wanted first of all. */
    public Optional<WantedVehicle> firstWanted() {
        return wanted.stream().findFirst();
    }

    public Optional<TradeVehicle> firstTrade() {
        return trades.stream().findFirst();
    }
}
