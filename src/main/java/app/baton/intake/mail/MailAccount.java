package app.baton.intake.mail;

import app.baton.journal.Problem;
import java.util.Locale;
import java.util.Set;

/**
 * Where leads are sent to, without the password.
 *
 * @param host the server's name or address
 * @param port from 1 to 65535
 * @param user the name with which one signs in
 * @param folder within the mailbox, {@code INBOX} as a rule
 */
public record MailAccount(String host, int port, Security security, String user, String folder) {

    private static final int MOST_PORT = 65_535;
    private static final int LONGEST = 250;
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "::1");

    /** How the line to the server is kept from others. */
    public enum Security {
        /** Encrypted from the first byte, port 993. */
        TLS(993),
        /** Encrypted before anybody signs in, port 143. */
        STARTTLS(143),
        /** Not at all; only to a server on this machine. */
        OPEN(143);

        private final int port;

        Security(int port) {
            this.port = port;
        }

        /** The port that servers use for it. */
        public int port() {
            return port;
        }
    }

    /** @throws Problem that names the field and what mends it */
    public MailAccount {
        host = host.strip();
        user = user.strip();
        folder = folder.isBlank() ? "INBOX" : folder.strip();
        if (!host.matches("[A-Za-z0-9.:_-]{1,250}")) {
            throw Problem.badInput("mail.host", "host", "Write the server's name, such as imap.example.com.");
        }
        if (port < 1 || port > MOST_PORT) {
            throw Problem.badInput("mail.port", "port", "A port is a number from 1 to 65535; 993 is usual.");
        }
        if (user.isEmpty() || user.length() > LONGEST) {
            throw Problem.badInput("mail.user", "user", "Write the name with which one signs in, often the whole address.");
        }
        if (folder.length() > LONGEST || folder.chars().anyMatch(Character::isISOControl)) {
            throw Problem.badInput("mail.folder", "folder", "Write the folder's name as the mail program shows it.");
        }
        if (security == Security.OPEN && !HERE.contains(host.toLowerCase(Locale.ROOT))) {
            throw Problem.badInput("mail.security", "security", "Without encryption everybody on the way can read the password"
                    + " and the customers' mails. Choose TLS, or STARTTLS.");
        }
    }

    @Override
    public String toString() {
        return user + " at " + host + (folder.equalsIgnoreCase("INBOX") ? "" : ", " + folder);
    }
}
