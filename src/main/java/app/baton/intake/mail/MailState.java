package app.baton.intake.mail;

import java.time.Instant;
import java.util.Optional;

/**
 * How the mailbox is doing.
 *
 * @param account empty while none is read
 * @param looked when it was last looked into
 * @param waiting how many mails lie there that are not taken in yet
 * @param trouble why it cannot be looked into, or what of it cannot be taken in, in a sentence with what mends it
 */
public record MailState(Optional<MailAccount> account, Optional<Instant> looked, int waiting, Optional<String> trouble) {

    /** None is read. */
    public static MailState none() {
        return new MailState(Optional.empty(), Optional.empty(), 0, Optional.empty());
    }

    static MailState unseen(MailAccount account) {
        return new MailState(Optional.of(account), Optional.empty(), 0, Optional.empty());
    }
}
