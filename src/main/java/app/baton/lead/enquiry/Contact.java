package app.baton.lead.enquiry;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who wrote, and where that person can be reached: ADF's {@code contact}. Lists are in the order of the document. */
public record Contact(PersonName name, List<Email> emails, List<Phone> phones, @Nullable PostalAddress address) {

    public Contact {
        emails = List.copyOf(emails);
        phones = List.copyOf(phones);
    }

    public static Contact none() {
        return new Contact(PersonName.none(), List.of(), List.of(), null);
    }

    /** The number to call: the one marked as preferred, then a cell phone, then voice or home, then work; never fax or pager. */
    public Optional<Phone> toCall() {
        return phones.stream().filter(Phone::callable)
                .min(Comparator.comparing((Phone phone) -> !phone.preferred()).thenComparingInt(phone -> phone.kind().order()));
    }

    /** The address to write to: a usable one, the preferred first. */
    public Optional<Email> toWrite() {
        return emails.stream().filter(Email::usable).min(Comparator.comparing((Email email) -> !email.preferred()));
    }

    /** Whether nobody can be reached with it. */
    public boolean unreachable() {
        return toCall().isEmpty() && toWrite().isEmpty();
    }
}
