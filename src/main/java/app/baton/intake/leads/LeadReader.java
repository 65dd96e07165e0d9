package app.baton.intake.leads;

import app.baton.intake.leads.LeadReading.Refused;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.lead.enquiry.Doubt;
import app.baton.lead.enquiry.Enquiry;
import app.baton.lead.enquiry.EnquiryId;
import app.baton.lead.enquiry.Intent;
import app.baton.lead.enquiry.IntentRead;
import app.baton.lead.enquiry.Origin;
import app.baton.lead.enquiry.WrittenTime;
import app.baton.people.PhoneReader;
import app.baton.vehicle.Makers;
import app.baton.vehicle.ModelNames;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a document with leads, whatever it is: ADF/XML, a mail that carries it, or a list. It never throws, and no document is
 * without an enquiry: what cannot be read stands whole in the comments of one that is marked for a person. One reader serves
 * one thread.
 */
public final class LeadReader {

    private static final Logger LOG = LoggerFactory.getLogger(LeadReader.class);
    private static final int MOST_PROSPECTS = 20_000;

    private final Texts texts;
    private final XmlTree xml = new XmlTree();
    private final ProspectReader prospects;
    private final UnreadMail unread;
    private final LeadLists lists;

    /** For a store in a country by its two capital letters, with the model lines that it knows. */
    public LeadReader(Texts texts, String country, ModelNames names, LeadMappings mappings) {
        this.texts = texts;
        this.prospects = new ProspectReader(texts, names, Makers.shipped(), new PhoneReader(country));
        this.unread = new UnreadMail(texts, prospects);
        this.lists = new LeadLists(texts, names, prospects, mappings);
    }

    /** Reads a document by its bytes and its name. */
    public LeadReading read(byte[] bytes, String document) {
        try {
            LeadReading reading = lists.looksLikeOne(bytes, document) ? list(bytes, document) : document(bytes, document);
            return reading.enquiries().isEmpty() ? kept(bytes, document, "empty", texts.say("leads.refused.empty", document))
                    : reading;
        } catch (RuntimeException | StackOverflowError unforeseen) {
            LOG.error("A lead document was kept unread.", unforeseen);
            return kept(bytes, document, "unreadable", texts.say("leads.refused.unreadable", document));
        }
    }

    /** A document that is too large to be read, by its beginning. */
    public LeadReading tooLarge(byte[] beginning, String document) {
        return kept(beginning, document, "too_large", texts.say("leads.refused.too-large", document));
    }

    /** A document whose leads cannot be kept as they were read, by its text. */
    public LeadReading unread(byte[] bytes, String document) {
        return kept(bytes, document, "unreadable", texts.say("leads.refused.unreadable", document));
    }

    private LeadReading list(byte[] bytes, String document) {
        try {
            return lists.read(bytes, document);
        } catch (Problem noList) {
            LeadReading other = document(bytes, document);
            boolean better = other.enquiries().stream().anyMatch(it -> it.origin().form() == Origin.Form.ADF);
            return better ? other : kept(bytes, document, "no_list", noList.sentence());
        }
    }

    private LeadReading document(byte[] bytes, String document) {
        if (MailBody.isOne(bytes)) {
            return mail(MailBody.read(bytes), bytes, document);
        }
        Letters letters = Letters.of(bytes);
        AdfText found = AdfText.in(letters.text());
        Reading reading = new Reading(document, null);
        reading.take(found, letters);
        if (!reading.enquiries.isEmpty()) {
            return reading.done();
        }
        return lists.isList(letters.text()) ? list(bytes, document)
                : kept(bytes, document, "no_adf", texts.say("leads.refused.no-adf", document));
    }

    /** The parts of the likeliest kind that hold ADF count; the same prospect in a second wrapping is the same one. */
    private LeadReading mail(MailBody mail, byte[] bytes, String document) {
        @Nullable WrittenTime sent = mail.date() == null ? null : TimeReader.read(mail.date()).orElse(null);
        Reading reading = new Reading(document, sent);
        for (MailBody.Part part : mail.parts()) {
            reading.take(AdfText.in(part.text()), new Letters(part.text(), StandardCharsets.UTF_8, null, 0));
            boolean plainNext = part.type().equals("text/plain") || part.type().equals("text/html");
            if (!reading.enquiries.isEmpty() && plainNext) {
                break;
            }
        }
        if (!reading.enquiries.isEmpty()) {
            return reading.done();
        }
        if (mail.parts().isEmpty()) {
            return kept(bytes, document, "no_adf", texts.say("leads.refused.no-adf", document));
        }
        Enquiry enquiry = unread.enquiry(mail, sent, EnquiryId.of(bytes), new Origin(document, Origin.Form.UNREAD, 1, 0));
        return new LeadReading(document, List.of(enquiry), List.of(new Refused(0, 0, "no_adf", "",
                texts.say("leads.refused.mail", document))));
    }

    /** A document that cannot be read, as an enquiry with its text. */
    private LeadReading kept(byte[] bytes, String document, String kind, String sentence) {
        String text = CommentText.plain(beginning(bytes));
        Enquiry enquiry = Enquiry.unread(EnquiryId.of(bytes), new Origin(document, Origin.Form.UNREAD, 1, 1),
                intent(text), text, List.of(new Doubt(kind, "", 1, sentence)));
        return new LeadReading(document, List.of(enquiry), List.of(new Refused(0, 1, kind, "", sentence)));
    }

    /** What the words of a text that is no lead say all the same. */
    private IntentRead intent(String text) {
        String looked = text.substring(0, Math.min(text.length(), ProspectReader.LONGEST_LOOKED_AT));
        return prospects.intents().read(new IntentReader.Clues(null, false, false, false, false, "", looked,
                CommentLines.of(looked), false));
    }

    private static String beginning(byte[] bytes) {
        int most = ProspectReader.LONGEST_COMMENT;
        String text = Letters.of(bytes.length <= 4 * most ? bytes : Arrays.copyOf(bytes, 4 * most)).text();
        return text.length() <= most ? text : text.substring(0, most);
    }

    /** A document being read. */
    private final class Reading {

        private final String document;
        private final @Nullable WrittenTime received;
        private final List<Enquiry> enquiries = new ArrayList<>();
        private final List<Refused> refused = new ArrayList<>();
        private final Set<EnquiryId> known = new LinkedHashSet<>();

        Reading(String document, @Nullable WrittenTime received) {
            this.document = document;
            this.received = received;
        }

        void take(AdfText found, Letters letters) {
            for (AdfText.Piece piece : found.pieces()) {
                Node root = root(piece);
                List<Node> below = root.below("prospect").limit(MOST_PROSPECTS).toList();
                @Nullable Node beside = beside(root);
                for (Node prospect : below) {
                    take(beside, prospect, piece);
                }
                int line = piece.line();
                if (!below.isEmpty() && !piece.ended()) {
                    refuse(enquiries.size(), line, "cut_off", "adf", texts.say("leads.refused.cut-off", document));
                }
                document(below, letters, line);
            }
        }

        /** Strictly or else leniently; and where a mistake before it swallows the first prospect, from there on. */
        private Node root(AdfText.Piece piece) {
            int line = Math.max(1, piece.line());
            Node root = xml.strict(piece.xml(), line).orElseGet(() -> xml.lenient(piece.xml(), line));
            int first = piece.xml().toLowerCase(Locale.ROOT).indexOf("<prospect");
            return first < 0 || root.below("prospect").findAny().isPresent() ? root
                    : xml.lenient(piece.xml().substring(first), line);
        }

        /** The provider that stands outside of all prospects. */
        private static @Nullable Node beside(Node node) {
            for (Node child : node.children()) {
                @Nullable Node found = child.name().equals("provider") ? child
                        : child.name().equals("prospect") ? null : beside(child);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }

        /** What is to be said of the document stands at its first prospect. */
        private void document(List<Node> below, Letters letters, int line) {
            if (below.isEmpty() || enquiries.isEmpty()) {
                return;
            }
            @Nullable String declared = letters.declared();
            if (declared != null) {
                doubt("encoding", line, texts.say("leads.look.encoding", declared, letters.charset().name()));
            }
            if (letters.dropped() > 0) {
                doubt("signs", line, texts.say("leads.look.signs", letters.dropped()));
            }
        }

        private void take(@Nullable Node beside, Node prospect, AdfText.Piece piece) {
            int place = enquiries.size() + 1;
            int line = piece.line() == 0 ? 0 : prospect.line();
            Origin origin = new Origin(document, Origin.Form.ADF, place, line);
            Enquiry read = enquiry(beside, prospect, origin);
            if (!known.add(read.id())) {
                return;
            }
            enquiries.add(read);
            if (read.origin().form() == Origin.Form.UNREAD) {
                refuse(place, line, "unreadable", "prospect", texts.say("leads.refused.unreadable", document));
            } else if (read.contact().unreachable()) {
                refuse(place, line, "no_contact", "customer/contact", texts.say("leads.refused.no-contact"));
            }
        }

        private Enquiry enquiry(@Nullable Node beside, Node prospect, Origin origin) {
            try {
                return prospects.read(prospect, beside, origin, received);
            } catch (RuntimeException | StackOverflowError unforeseen) {
                LOG.error("A prospect was kept unread.", unforeseen);
                StringBuilder written = new StringBuilder();
                prospect.write(written);
                return Enquiry.unread(EnquiryId.of(written.toString()), new Origin(document, Origin.Form.UNREAD, origin.place(),
                        origin.line()), new IntentRead(Intent.OTHER, texts.say("leads.why.unread")), prospect.text(), List.of());
            }
        }

        private void refuse(int record, int line, String kind, String field, String sentence) {
            refused.add(new Refused(record, line, kind, field, sentence));
        }

        private void doubt(String code, int line, String sentence) {
            Enquiry first = enquiries.getFirst();
            List<Doubt> doubts = new ArrayList<>(first.doubts());
            doubts.add(new Doubt(code, "", line, sentence));
            enquiries.set(0, first.withDoubts(doubts));
        }

        LeadReading done() {
            return new LeadReading(document, enquiries, refused);
        }
    }

    /** The end of a document's name in small letters, without its dot. */
    static String ending(String document) {
        int dot = document.lastIndexOf('.');
        return dot < 0 ? "" : document.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
