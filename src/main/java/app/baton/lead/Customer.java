package app.baton.lead;

import app.baton.incentive.Invalid;
import java.util.List;

/**
 * Who somebody is and where he is reached, as it is known best.
 *
 * @param phones in E.164 where they could be read, the one to call first
 */
public record Customer(String name, List<String> phones, String email, String postalCode) {

    private static final int LONGEST = 200;

    public Customer {
        Invalid.unless(name.length() <= LONGEST, "name", "A name has at most 200 characters.");
        Invalid.unless(email.length() <= LONGEST, "email", "An e-mail address has at most 200 characters.");
        phones = List.copyOf(phones);
    }

    public static Customer nobody() {
        return new Customer("", List.of(), "", "");
    }

    /** The number to call; empty is none. */
    public String phone() {
        return phones.isEmpty() ? "" : phones.getFirst();
    }
}
