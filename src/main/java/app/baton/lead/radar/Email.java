package app.baton.lead.radar;

import java.util.Locale;

/** E-mail addresses as they compare. */
final class Email {

    private Email() { }

    static String plain(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    /** What stands before the sign. */
    static String name(String plain) {
        int at = plain.indexOf('@');
        return at < 0 ? plain : plain.substring(0, at);
    }
}
