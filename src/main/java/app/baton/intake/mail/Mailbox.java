package app.baton.intake.mail;

import app.baton.intake.leads.LeadFiles;
import app.baton.intake.leads.LeadMappings;
import app.baton.intake.leads.LeadReader;
import app.baton.intake.leads.LeadReading;
import app.baton.journal.Activity;
import app.baton.journal.ActivityLog;
import app.baton.journal.Actor;
import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.Problem;
import app.baton.journal.Secrets;
import app.baton.journal.Settings;
import app.baton.journal.Texts;
import app.baton.journal.UnitOfWork;
import app.baton.lead.Original;
import app.baton.lead.OriginalDesk;
import app.baton.lead.TakenIn;
import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.User;
import app.baton.vehicle.ModelNames;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The mailbox that this desk reads: whatever is sent there comes into the queue by itself. Each mail is stored, and only then
 * the mailbox counts as read up to it: cut off between the two it is read again, and everything in it is known then. Nothing is
 * deleted there. Safe on any thread.
 */
public final class Mailbox {

    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);
    private static final String SETTING = "leads.mailbox.";
    private static final String POSITION = SETTING + "position";
    private static final String PASSWORD = "leads.mailbox";
    private static final String COUNTRY = "US";
    /** So many mails are taken in by one look; the next one goes on. */
    static final int AT_ONCE = 50;
    /** Servers count whoever asks more often as a nuisance. */
    static final Duration LOOK_EVERY = Duration.ofMinutes(1);
    /** After new numbering: a day before the last mail, since servers keep days in zones of their own. */
    private static final Duration AGAIN = Duration.ofDays(1);

    private final Settings settings;
    private final Secrets secrets;
    private final UnitOfWork work;
    private final OriginalDesk desk;
    private final LeadReader reader;
    private final Clock clock;
    private final Texts texts;
    private final Properties more;
    private @Nullable Instant next;
    /** The mail that could not be stored at the last look. */
    private long failed;
    private volatile MailState state = MailState.none();

    public Mailbox(Settings settings, Secrets secrets, UnitOfWork work, OriginalDesk desk, LeadMappings mappings, Clock clock,
                   Texts texts) {
        this(settings, secrets, work, desk, mappings, clock, texts, new Properties());
    }

    Mailbox(Settings settings, Secrets secrets, UnitOfWork work, OriginalDesk desk, LeadMappings mappings, Clock clock,
            Texts texts, Properties more) {
        this.settings = settings;
        this.secrets = secrets;
        this.work = work;
        this.desk = desk;
        this.reader = new LeadReader(texts, COUNTRY, ModelNames.shipped(), mappings);
        this.clock = clock;
        this.texts = texts;
        this.more = more;
    }

    /** The mailbox that is set. */
    public Optional<MailAccount> account() {
        try {
            return settings.find(SETTING + "host").filter(host -> !host.isEmpty()).map(host -> new MailAccount(host,
                    Integer.parseInt(kept("port")), MailAccount.Security.valueOf(kept("security")), kept("user"),
                    kept("folder")));
        } catch (IllegalArgumentException | Problem written) {
            LOG.warn("The mailbox that is set cannot be used: {}", written.toString());
            return Optional.empty();
        }
    }

    private String kept(String name) {
        return settings.find(SETTING + name).orElse("");
    }

    /** How it was at the last look. */
    public MailState state() {
        MailState last = state;
        Optional<MailAccount> now = account();
        return last.account().equals(now) ? last : now.map(MailState::unseen).orElseGet(MailState::none);
    }

    /**
     * How many mails lie in a mailbox that might be read. An empty password is the one that is kept.
     *
     * @throws Problem when it cannot be read, with the reason and where possible the field
     */
    public int mails(User by, MailAccount account, String password) {
        Permissions.require(by, Action.SET_LEAD_RULES);
        try (MailServer server = MailServer.open(account, known(account, password), more)) {
            return server.after(0).length;
        }
    }

    /** Signs in and out again: why that is not possible, or nothing where it is or where no mailbox is set. */
    public Optional<String> trouble() {
        try {
            account().ifPresent(now -> MailServer.open(now, password(), more).close());
            return Optional.empty();
        } catch (Problem reason) {
            return Optional.of(reason.sentence());
        }
    }

    /** A password is kept for the one mailbox that it was given for. */
    private String known(MailAccount account, String password) {
        if (!password.isEmpty()) {
            return password;
        }
        boolean same = account().filter(now -> now.host().equals(account.host()) && now.user().equals(account.user()))
                .isPresent();
        return same ? password() : "";
    }

    private String password() {
        return secrets.find(PASSWORD).map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
    }

    /**
     * Reads this mailbox from now on. An empty password is the one that is kept.
     *
     * @param old whether the mails that lie there already are taken in too
     * @throws Problem when it cannot be read; nothing is changed then
     */
    public void use(User by, MailAccount account, String password, boolean old) {
        Permissions.require(by, Action.SET_LEAD_RULES);
        String known = known(account, password);
        Position from;
        try (MailServer server = MailServer.open(account, known, more)) {
            from = new Position(server.numbering(), old ? 0 : server.newest(), clock.now());
        }
        work.write(by.actor(), log -> {
            keep(account);
            settings.put(POSITION, from.written());
            secrets.put(PASSWORD, known.getBytes(StandardCharsets.UTF_8));
            return changed(log, account.toString());
        });
        again();
    }

    private void keep(MailAccount account) {
        settings.put(SETTING + "host", account.host());
        settings.put(SETTING + "port", String.valueOf(account.port()));
        settings.put(SETTING + "security", account.security().name());
        settings.put(SETTING + "user", account.user());
        settings.put(SETTING + "folder", account.folder());
    }

    private static boolean changed(ActivityLog log, String account) {
        log.note(Activity.of("leads.mailbox-changed", "settings", "leads").with("mailbox", account));
        return true;
    }

    /** Reads none any more, and forgets the password. */
    public void stop(User by) {
        Permissions.require(by, Action.SET_LEAD_RULES);
        work.write(by.actor(), log -> {
            settings.put(SETTING + "host", "");
            secrets.put(PASSWORD, new byte[0]);
            return changed(log, "");
        });
        again();
    }

    private synchronized void again() {
        next = null;
        failed = 0;
    }

    /** Looks at once, though the minute is not over. */
    public synchronized boolean lookNow(Background.Progress progress) {
        next = null;
        return look(progress);
    }

    /** One look where one is due, which takes in what is new; whether more can be taken in at once. */
    public synchronized boolean look(Background.Progress progress) {
        Instant moment = clock.now();
        Optional<MailAccount> account = account();
        if (account.isEmpty()) {
            state = MailState.none();
            return false;
        }
        Instant due = next;
        // a clock that was set back makes nobody wait
        if (due != null && moment.isBefore(due) && moment.isAfter(due.minus(LOOK_EVERY))) {
            return false;
        }
        next = moment.plus(LOOK_EVERY);
        try (MailServer server = MailServer.open(account.get(), password(), more)) {
            int waiting = take(server, progress);
            boolean goOn = waiting > 0 && failed == 0 && !progress.cancelled();
            next = goOn ? null : next;
            state = new MailState(account, Optional.of(moment), waiting,
                    failed == 0 ? Optional.empty() : Optional.of(texts.say("leads.mailbox.not-stored")));
            return goOn;
        } catch (Problem trouble) {
            state = new MailState(account, Optional.of(moment), state.waiting(), Optional.of(trouble.sentence()));
            return false;
        }
    }

    /** How many wait still. */
    private int take(MailServer server, Background.Progress progress) {
        long numbering = server.numbering();
        Position from = Position.read(kept("position")).orElseGet(() -> new Position(numbering, 0, clock.now()));
        long[] fresh = from.numbering() == numbering ? server.after(from.last()) : server.since(from.at().minus(AGAIN));
        Position at = from.numbering() == numbering ? from : new Position(numbering, 0, from.at());
        int done = 0;
        while (done < fresh.length && done < AT_ONCE && !progress.cancelled()) {
            MailServer.@Nullable Mail mail = server.read(fresh[done]);
            @Nullable TakenIn noted = mail == null ? null : stored(mail);
            if (mail != null && noted == null) {
                return fresh.length - done;
            }
            at = at.to(fresh[done], clock.now());
            String reached = at.written();
            work.write(Actor.SYSTEM, log -> {
                settings.put(POSITION, reached);
                return true;
            });
            if (noted != null) {
                server.mark(fresh[done], !noted.troubles().isEmpty());
            }
            done++;
            progress.at(done, fresh.length);
        }
        return fresh.length - done;
    }

    /** What was noted of a mail, or null where it could not be stored: it is tried once more, and then stored unread. */
    private @Nullable TakenIn stored(MailServer.Mail mail) {
        try {
            LeadReading read = failed == mail.number() ? reader.unread(mail.content().bytes(), mail.name())
                    : mail.content().read(reader, mail.name());
            TakenIn noted = take(mail, read);
            failed = 0;
            return noted;
        } catch (RuntimeException refused) {
            LOG.error("A mail with leads could not be stored.", refused);
            failed = mail.number();
            return null;
        }
    }

    private TakenIn take(MailServer.Mail mail, LeadReading reading) {
        LeadFiles.Look.Whole content = mail.content();
        return desk.takeInAlone(content.original(mail.name(), Original.Door.MAILBOX), content.bytes(), reading.enquiries(),
                reading.troubles()).noted();
    }
}
