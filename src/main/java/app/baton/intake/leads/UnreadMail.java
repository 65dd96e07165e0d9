package app.baton.intake.leads;

import app.baton.journal.Texts;
import app.baton.lead.enquiry.Contact;
import app.baton.lead.enquiry.ContactPreference;
import app.baton.lead.enquiry.Doubt;
import app.baton.lead.enquiry.Email;
import app.baton.lead.enquiry.Enquiry;
import app.baton.lead.enquiry.EnquiryId;
import app.baton.lead.enquiry.IntentRead;
import app.baton.lead.enquiry.LeadSource;
import app.baton.lead.enquiry.OptIns;
import app.baton.lead.enquiry.Origin;
import app.baton.lead.enquiry.PersonName;
import app.baton.lead.enquiry.Phone;
import app.baton.lead.enquiry.PhoneKind;
import app.baton.lead.enquiry.WrittenTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * A mail without ADF: its text whole, marked for a person, with what its lines and its head say of the person who wrote it. An
 * address that takes no answer is nobody's.
 */
final class UnreadMail {

    private static final Pattern ADDRESS = Pattern.compile("([^\\s<>\"(),;:]+@[^\\s<>\"(),;:]+)");
    private static final Pattern NOBODY = Pattern.compile("(?i)no-?_?reply|do-?_?not-?_?reply|mailer-daemon|postmaster"
            + "|notification|bounce|leads?@|crm@");
    private final Texts texts;
    private final ProspectReader prospects;

    UnreadMail(Texts texts, ProspectReader prospects) {
        this.texts = texts;
        this.prospects = prospects;
    }

    Enquiry enquiry(MailBody mail, @Nullable WrittenTime received, EnquiryId id, Origin origin) {
        MailBody.Part part = mail.parts().stream().filter(it -> !it.text().isBlank()).findFirst().orElse(mail.parts().getFirst());
        String body = part.type().contains("html") ? Jsoup.parse(part.text()).wholeText() : part.text();
        String written = Stream.of(mail.subject() == null ? "" : mail.subject(), CommentText.plain(body))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
        String text = written.length() <= ProspectReader.LONGEST_COMMENT ? written
                : written.substring(0, ProspectReader.LONGEST_COMMENT);
        CommentLines lines = CommentLines.of(text);
        Looks looks = new Looks(texts);
        Contact contact = contact(mail, lines, looks);
        IntentRead intent = prospects.intents().read(new IntentReader.Clues(null, false, false, false, false, "", text, lines,
                false));
        SortedMap<String, String> tags = new TreeMap<>();
        SourceReader.tags(text, tags);
        List<Doubt> doubts = new ArrayList<>(looks.all());
        doubts.addFirst(new Doubt("no_adf", "", 0, texts.say("leads.refused.mail", origin.document())));
        return new Enquiry(id, origin, true, null, false, contact, null, received, List.of(), List.of(),
                new LeadSource(null, null, null, null, null, tags), intent, OptIns.none(), ContactPreference.none(),
                Wishes.appointment(lines), null, lines.value(Label.OFFER).orElse(null), lines.value(Label.PAGE).orElse(null),
                        text, doubts);
    }

    private Contact contact(MailBody mail, CommentLines lines, Looks looks) {
        List<Email> emails = new ArrayList<>();
        lines.value(Label.EMAIL).map(written -> prospects.contacts().email(written, false, 0, looks)).ifPresent(emails::add);
        if (emails.isEmpty() && mail.answerTo() != null && !NOBODY.matcher(mail.answerTo()).find()) {
            Matcher address = ADDRESS.matcher(mail.answerTo());
            if (address.find()) {
                emails.add(Values.email(address.group(), false));
            }
        }
        List<Phone> phones = lines.value(Label.PHONE).map(written -> prospects.contacts().phones(written,
                new Phone(written, null, null, PhoneKind.UNSAID, null, false), 0, looks)).orElse(Collections.emptyList());
        PersonName name = ContactReader.of(lines.value(Label.FIRST_NAME).orElse(null), null, lines.value(Label.LAST_NAME)
                .orElse(null),
                null, lines.value(Label.NAME).orElse(null), false);
        return new Contact(name, emails, phones, null);
    }
}
