package app.baton.intake.mail;

import app.baton.intake.leads.LeadFiles;
import app.baton.journal.Problem;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.ReceivedDateTerm;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Properties;
import java.util.stream.LongStream;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One visit to a mailbox over IMAP. Whatever goes wrong on the way ends as a sentence that says what mends it. */
final class MailServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);
    /** Less than a window waits for its work before it closes. */
    private static final Duration CONNECTS_WITHIN = Duration.ofSeconds(4);
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(20);
    private static final int LONGEST_ANSWER = 200;
    private static final int LONGEST_SUBJECT = 120;

    private final MailAccount account;
    private final Store store;
    private final Folder folder;
    private final UIDFolder numbers;

    private MailServer(MailAccount account, Store store, Folder folder) {
        this.account = account;
        this.store = store;
        this.folder = folder;
        this.numbers = (UIDFolder) folder;
    }

    /** A mail as it came: its number, what it is called in lists, and its bytes or their beginning. */
    record Mail(long number, String name, LeadFiles.Look.Whole content) { }

    /**
     * Signs in and opens the folder.
     *
     * @param more further properties of the mail library, for a server with a certificate of its own
     * @throws Problem when that is not possible
     */
    static MailServer open(MailAccount account, String password, Properties more) {
        String protocol = account.security() == MailAccount.Security.TLS ? "imaps" : "imap";
        @Nullable Store store = null;
        try {
            store = Session.getInstance(properties(account, protocol, more)).getStore(protocol);
            store.connect(account.host(), account.port(), account.user(), password);
            Folder folder = store.getFolder(account.folder());
            folder.open(Folder.READ_WRITE);
            return new MailServer(account, store, folder);
        } catch (MessagingException refused) {
            closed(store);
            throw problem(account, refused);
        }
    }

    private static Properties properties(MailAccount account, String protocol, Properties more) {
        Properties all = new Properties();
        String start = "mail." + protocol + ".";
        all.setProperty(start + "connectiontimeout", String.valueOf(CONNECTS_WITHIN.toMillis()));
        all.setProperty(start + "timeout", String.valueOf(ANSWERS_WITHIN.toMillis()));
        all.setProperty(start + "writetimeout", String.valueOf(ANSWERS_WITHIN.toMillis()));
        all.setProperty(start + "ssl.checkserveridentity", "true");
        all.setProperty(start + "starttls.enable", String.valueOf(account.security() == MailAccount.Security.STARTTLS));
        all.setProperty(start + "starttls.required", String.valueOf(account.security() == MailAccount.Security.STARTTLS));
        all.setProperty(start + "peek", "true");
        all.putAll(more);
        return all;
    }

    /** Which numbering its mails have. */
    long numbering() {
        return ask(numbers::getUIDValidity);
    }

    /** The number of the newest mail, 0 where there is none. */
    long newest() {
        return ask(() -> folder.getMessageCount() == 0 ? 0 : numbers.getUID(folder.getMessage(folder.getMessageCount())));
    }

    /** The numbers of the mails after that one, upwards. */
    long[] after(long number) {
        return ask(() -> numbered(numbers.getMessagesByUID(number + 1, UIDFolder.LASTUID))
                // a server gives the last mail where there is none after it (RFC 9051, 6.4.9)
                .filter(each -> each > number).toArray());
    }

    /** The numbers of the mails that came on that day or later, upwards. */
    long[] since(Instant moment) {
        return ask(() -> numbered(folder.search(new ReceivedDateTerm(ComparisonTerm.GE, Date.from(moment)))).toArray());
    }

    private LongStream numbered(Message[] messages) {
        return Arrays.stream(messages).mapToLong(message -> ask(() -> numbers.getUID(message))).sorted();
    }

    /** A mail by its number, without marking it as read; null where it is gone by now. */
    @Nullable Mail read(long number) {
        return ask(() -> {
            @Nullable Message message = numbers.getMessageByUID(number);
            if (message == null) {
                return null;
            }
            try (InputStream in = ((IMAPMessage) message).getMimeStream()) {
                byte[] bytes = in.readNBytes(LeadFiles.MOST + 1);
                boolean whole = bytes.length <= LeadFiles.MOST;
                return new Mail(number, name(message), new LeadFiles.Look.Whole(whole ? bytes
                        : Arrays.copyOf(bytes, LeadFiles.BEGINNING), whole));
            }
        });
    }

    private static String name(Message message) throws MessagingException {
        @Nullable String subject = message.getSubject();
        String plain = subject == null ? "" : subject.replaceAll("[\\p{Cntrl}\\p{Cf}\\s/\\\\:]+", " ").strip();
        return (plain.isEmpty() ? "mail" : plain.substring(0, Math.min(plain.length(), LONGEST_SUBJECT))) + ".eml";
    }

    /** Marks a mail as read, and flags it where a person should look at it; a mailbox that only can be read stays as it is. */
    void mark(long number, boolean look) {
        try {
            @Nullable Message message = numbers.getMessageByUID(number);
            if (message != null) {
                message.setFlag(Flags.Flag.SEEN, true);
                if (look) {
                    message.setFlag(Flags.Flag.FLAGGED, true);
                }
            }
        } catch (MessagingException readOnly) {
            LOG.debug("A mail stays unmarked: {}", readOnly.toString());
        }
    }

    @Override
    public void close() {
        try {
            folder.close(false);
        } catch (MessagingException | IllegalStateException gone) {
            LOG.debug("The line was cut off: {}", gone.toString());
        }
        closed(store);
    }

    private static void closed(@Nullable Store store) {
        try {
            if (store != null) {
                store.close();
            }
        } catch (MessagingException gone) {
            LOG.debug("The line was cut off: {}", gone.toString());
        }
    }

    private interface Asked<T extends @Nullable Object> {
        T answer() throws MessagingException, IOException;
    }

    private <T extends @Nullable Object> T ask(Asked<T> asked) {
        try {
            return asked.answer();
        } catch (MessagingException refused) {
            throw problem(account, refused);
        } catch (IOException cut) {
            throw problem(account, new MessagingException("", cut));
        }
    }

    private static Problem problem(MailAccount account, MessagingException reason) {
        LOG.info("The mailbox {} cannot be read: {}", account, reason.toString());
        if (reason instanceof AuthenticationFailedException) {
            return Problem.badInput("mail.sign-in", "password", account.host() + " does not let " + account.user()
                    + " in. Compare the name and the password; many providers want a password made for one program"
                    + " (\"app password\"), and some let in only programs that sign in through a page of theirs.");
        }
        if (reason instanceof FolderNotFoundException) {
            return Problem.badInput("mail.folder-absent", "folder", "There is no folder " + account.folder() + " in the mailbox"
                    + " of " + account.user() + ". Compare its name with the mail program.");
        }
        if (under(reason, SSLException.class)) {
            return Problem.couldNot("mail.certificate", account.host() + " does not prove by a certificate that it is "
                    + account.host() + ", or speaks no " + account.security() + " on port " + account.port()
                    + ". Compare name, port and encryption with what the provider says.");
        }
        if (reason instanceof MailConnectException || under(reason, IOException.class)) {
            return Problem.couldNot("mail.away", account.host() + " cannot be reached on port " + account.port()
                    + ". What is sent there waits; look whether this machine has a connection.");
        }
        String said = String.valueOf(reason.getMessage()).replaceAll("\\p{Cntrl}+", " ").strip();
        return Problem.couldNot("mail.refused", account.host() + " refused: "
                + said.substring(0, Math.min(said.length(), LONGEST_ANSWER)));
    }

    private static boolean under(Throwable reason, Class<? extends Exception> kind) {
        @Nullable Throwable each = reason;
        for (int deep = 0; each != null && deep < 10; deep++) {
            if (kind.isInstance(each)) {
                return true;
            }
            each = each.getCause();
        }
        return false;
    }
}
