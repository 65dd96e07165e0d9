package app.baton.intake.leads;

import app.baton.lead.enquiry.Contact;
import app.baton.lead.enquiry.Email;
import app.baton.lead.enquiry.PersonName;
import app.baton.lead.enquiry.Phone;
import app.baton.lead.enquiry.PhoneKind;
import app.baton.lead.enquiry.PostalAddress;
import app.baton.people.PhoneNumber;
import app.baton.people.PhoneReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** ADF's {@code contact}: names in parts or whole, numbers of every kind, addresses. */
final class ContactReader {

    private final PhoneReader numbers;

    ContactReader(PhoneReader numbers) {
        this.numbers = numbers;
    }

    Contact read(Node node, Looks looks) {
        List<Email> emails = new ArrayList<>();
        for (Node email : node.children("email")) {
            Values.emails(email.markRead().text()).stream().filter(text -> Values.said(text) != null)
                    .forEach(text -> emails.add(email(text, flag(email), email.line(), looks)));
        }
        List<Phone> phones = new ArrayList<>();
        for (Node phone : node.children("phone", "telephone")) {
            String text = phone.markRead().text();
            if (Values.said(text) != null) {
                add(phones, phones(phone, text, looks));
            }
        }
        PostalAddress address = node.children("address").stream().map(ContactReader::address).filter(Objects::nonNull)
                .findFirst().orElse(null);
        return new Contact(name(node.children("name")), emails, phones, address);
    }

    Email email(String written, boolean preferred, int line, Looks looks) {
        Email email = Values.email(written, preferred);
        if (!email.usable()) {
            looks.add("email", "contact/email", line, looks.texts().say("leads.look.email", Looks.shown(written)));
        }
        return email;
    }

    private List<Phone> phones(Node node, String text, Looks looks) {
        PhoneKind kind = Values.phoneKind(node.attribute("type"));
        String asked = node.attribute("time").isEmpty() ? node.attribute("type") : node.attribute("time");
        String ext = node.attribute("ext") + node.attribute("extension");
        String written = ext.isEmpty() ? text : text + " x" + ext;
        return phones(written, new Phone(written, null, null, kind, Values.dayTime(asked), flag(node)), node.line(), looks);
    }

    /**
     * The numbers of a field, each as kind, time and preference of the field say; one that can't be dialed is kept as written.
     */
    List<Phone> phones(String written, Phone like, int line, Looks looks) {
        List<PhoneNumber> found = numbers.readAll(written);
        if (found.isEmpty()) {
            looks.add("phone", "contact/phone", line, looks.texts().say("leads.look.phone", Looks.shown(written)));
            return List.of(like);
        }
        PhoneKind kind = like.kind() == PhoneKind.UNSAID && found.size() == 1 ? saidBeside(written) : like.kind();
        return found.stream().map(number -> new Phone(written, number.e164(), number.extension(), kind, like.time(),
                like.preferred())).toList();
    }

    private static PhoneKind saidBeside(String written) {
        String words = written.replaceAll("[^\\p{L} ]", " ").toLowerCase(Locale.ROOT);
        return Stream.of(words.strip().split("\\s+")).map(Values::phoneKind).filter(kind -> kind != PhoneKind.UNSAID)
                .findFirst().orElse(PhoneKind.UNSAID);
    }

    /** The same number once, with what the field that says most of it says. */
    private static void add(List<Phone> phones, List<Phone> more) {
        for (Phone phone : more) {
            boolean known = phone.e164() != null && phones.stream().anyMatch(each -> phone.e164().equals(each.e164())
                    && (each.kind() == phone.kind() || phone.kind() == PhoneKind.UNSAID) && (each.preferred()
                    || !phone.preferred()));
            if (!known) {
                phones.add(phone);
            }
        }
    }

    private static boolean flag(Node node) {
        return node.attribute("preferredcontact").matches("(?i)1|true|yes|y");
    }

    private static PersonName name(List<Node> nodes) {
        @Nullable String first = null;
        @Nullable String middle = null;
        @Nullable String last = null;
        @Nullable String suffix = null;
        @Nullable String full = null;
        boolean business = false;
        for (Node node : nodes) {
            @Nullable String text = nameOrNull(node.markRead().text());
            business |= node.attribute("type").equalsIgnoreCase("business");
            if (text == null) {
                continue;
            }
            switch (Label.plain(node.attribute("part")).replace(" ", "")) {
                case "first", "firstname", "given" -> first = first == null ? text : first;
                case "middle", "middlename", "mi" -> middle = middle == null ? text : middle;
                case "last", "surname", "lastname", "family" -> last = last == null ? text : last;
                case "suffix" -> suffix = suffix == null ? text : suffix;
                default -> full = full == null ? text : full;
            }
        }
        return of(first, middle, last, suffix, full, business);
    }

    /** Of a whole name of two words, each is its part; "Doe, Jane" is turned round; more words are left whole. */
    static PersonName of(@Nullable String first, @Nullable String middle, @Nullable String last, @Nullable String suffix,
                         @Nullable String full, boolean business) {
        if (full == null || first != null || last != null || business) {
            return new PersonName(first, middle, last, suffix, full, business);
        }
        String[] turned = full.split("\\s*,\\s*");
        if (turned.length == 2 && turned[0].indexOf(' ') < 0
                && !turned[1].matches("(?i)jr\\.?|sr\\.?|i{1,3}|iv|md|phd|esq\\.?|llc|inc\\.?")) {
            return turned[1].indexOf(' ') < 0 ? new PersonName(turned[1], null, turned[0], null, full, false)
                    : new PersonName(null, null, turned[0], null, full, false);
        }
        String[] words = full.split("\\s+");
        return words.length == 2 ? new PersonName(words[0], null, words[1], null, full, false)
                : new PersonName(null, null, null, null, full, false);
    }

    static @Nullable String nameOrNull(String text) {
        return text.isBlank() || Label.plain(text).matches("n a|na|undefined|not provided|none given|no name") ? null : text;
    }

    private static @Nullable PostalAddress address(Node node) {
        List<String> street = node.children("street").stream()
                .sorted(Comparator.comparing((Node line) -> line.attribute("line"))).map(line -> line.markRead().text())
                .filter(text -> !text.isEmpty()).toList();
        PostalAddress address = new PostalAddress(street, Values.orNull(node.value("apartment")),
                Values.orNull(node.value("city")), Values.orNull(node.value("regioncode", "region", "state", "province")),
                Values.orNull(node.value("postalcode", "zip", "zipcode", "postal")), Values.orNull(node.value("country")));
        boolean none = street.isEmpty() && Stream.of(address.apartment(), address.city(), address.region(), address.postalCode(),
                address.country()).allMatch(Objects::isNull);
        return none ? null : address;
    }
}
