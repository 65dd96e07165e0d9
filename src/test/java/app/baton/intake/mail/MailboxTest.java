package app.baton.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.intake.leads.LeadMappings;
import app.baton.intake.mail.MailAccount.Security;
import app.baton.journal.Background.Progress;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.lead.LeadFloor;
import app.baton.lead.LeadQuery;
import app.baton.lead.Original;
import app.baton.lead.TakenIn;
import app.baton.lead.enquiry.EnquiryId;
import com.icegreen.greenmail.imap.ImapHostManager;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.DummySSLServerSocketFactory;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real mail server on this machine. */
class MailboxTest {

    private static final String PASSWORD = "five wise geese";

    private final LeadFloor floor = new LeadFloor();
    private final Texts texts = Texts.english(floor.clock.zone());
    private final GreenMail server = new GreenMail(new ServerSetup[] {free("imap"), free("imaps")});
    private final Mailbox mailbox = desk(new Properties());

    private static ServerSetup free(String protocol) {
        return new ServerSetup(0, "127.0.0.1", protocol);
    }

    private Mailbox desk(Properties more) {
        return new Mailbox(floor.books.settings(), floor.books.secrets(), floor.books.unitOfWork(), floor.office.originals(),
                LeadMappings.none(), floor.clock, texts, more);
    }

    @BeforeEach
    void started() {
        server.start();
        server.setUser("leads@store.example", "leads", PASSWORD);
    }

    @AfterEach
    void stopped() {
        server.stop();
    }

    private MailAccount account() {
        return new MailAccount("127.0.0.1", server.getImap().getPort(), Security.OPEN, "leads", "");
    }

    private GreenMailUser user() {
        return server.getUserManager().getUser("leads");
    }

    private MailFolder inbox() throws FolderException {
        ImapHostManager folders = server.getManagers().getImapHostManager();
        return folders.getInbox(user());
    }

    private static String mail(int person) {
        return "From: web@portal.example\r\nTo: leads@store.example\r\nSubject: New lead " + person + "\r\n"
                + "Message-ID: <" + person + "@portal.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                + "<?ADF VERSION \"1.0\"?><adf><prospect><customer><contact><name part=\"full\">Jo Vega" + person
                + "</name><email>jo" + person + "@example.com</email></contact></customer></prospect></adf>\r\n";
    }

    private void sent(String text) throws Exception {
        user().deliver(new MimeMessage(Session.getInstance(new Properties()),
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    private boolean look() {
        floor.clock.pass(Mailbox.LOOK_EVERY);
        return mailbox.look(Progress.unwatched());
    }

    private long leads() {
        return floor.desk.count(floor.sam, floor.query(LeadQuery.View.OPEN));
    }

    private List<TakenIn> log() {
        return floor.office.originals().newest(floor.sam);
    }

    @Test
    void whatIsSentBecomesALeadAndTheMailIsKeptByteForByteAndMarkedAsRead() throws Exception {
        mailbox.use(floor.sam, account(), PASSWORD, false);
        sent(mail(1));
        assertThat(look()).as("nothing more").isFalse();
        assertThat(leads()).isOne();
        TakenIn noted = log().getFirst();
        assertThat(noted.original().name()).isEqualTo("New lead 1.eml");
        assertThat(noted.original().door()).isEqualTo(Original.Door.MAILBOX);
        assertThat(noted.fresh()).isOne();
        assertThat(noted.original().sha256()).isEqualTo(EnquiryId.of(floor.books.originals().content(noted.original().sha256())
                .orElseThrow()).sha256());
        assertThat(new String(floor.books.originals().content(noted.original().sha256()).orElseThrow(), StandardCharsets.UTF_8))
                .contains("Message-ID: <1@portal.example>").contains("Jo Vega1");
        assertThat(inbox().getMessages().getFirst().getFlags().contains(Flags.Flag.SEEN)).isTrue();
        assertThat(inbox().getMessages().getFirst().getFlags().contains(Flags.Flag.FLAGGED)).isFalse();
        look();
        assertThat(log()).as("and is not taken in again").hasSize(1);
        assertThat(mailbox.state()).satisfies(now -> {
            assertThat(now.waiting()).isZero();
            assertThat(now.trouble()).isEmpty();
            assertThat(now.looked()).contains(floor.clock.now());
        });
    }

    @Test
    void whatLayThereBeforeComesInOnlyWhereSomebodyWantsIt() throws Exception {
        sent(mail(1));
        sent(mail(2));
        assertThat(mailbox.mails(floor.sam, account(), PASSWORD)).isEqualTo(2);
        assertThat(inbox().getMessages().getFirst().getFlags().contains(Flags.Flag.SEEN)).as("counting reads none").isFalse();
        mailbox.use(floor.sam, account(), PASSWORD, false);
        sent(mail(3));
        look();
        assertThat(log()).extracting(noted -> noted.original().name()).containsExactly("New lead 3.eml");
        mailbox.use(floor.sam, account(), "", true);
        look();
        assertThat(leads()).as("with the password that was kept").isEqualTo(3);
    }

    @Test
    void aMailWithoutAnyLeadIsALeadForAPersonAndIsFlagged() throws Exception {
        mailbox.use(floor.sam, account(), PASSWORD, false);
        sent("From: x@example.com\r\nSubject: ../../etc: a\tb\u202e\r\n\r\nIs the red one still there?\r\n");
        look();
        assertThat(leads()).isOne();
        assertThat(log().getFirst().troubles()).isNotEmpty();
        assertThat(log().getFirst().original().name()).as("no path, nothing that turns the line round")
                .doesNotContain("/", "\u202e", "\t", ":").endsWith(".eml");
        assertThat(inbox().getMessages().getFirst().getFlags().contains(Flags.Flag.FLAGGED)).isTrue();
    }

    @Test
    void manyMailsComeInPieceByPieceAndAKilledProcessGoesOnWhereItWas() throws Exception {
        mailbox.use(floor.sam, account(), PASSWORD, false);
        for (int i = 0; i < Mailbox.AT_ONCE + 3; i++) {
            sent(mail(i));
        }
        assertThat(look()).as("more can be taken in at once").isTrue();
        assertThat(leads()).isEqualTo(Mailbox.AT_ONCE);
        assertThat(mailbox.state().waiting()).isEqualTo(3);
        Mailbox started = desk(new Properties());
        assertThat(started.look(Progress.unwatched())).isFalse();
        assertThat(leads()).isEqualTo(Mailbox.AT_ONCE + 3);
        assertThat(log()).as("none twice").hasSize(Mailbox.AT_ONCE + 3);
    }

    @Test
    void theSameMailTwiceIsOneLead() throws Exception {
        mailbox.use(floor.sam, account(), PASSWORD, false);
        sent(mail(1));
        sent(mail(1));
        look();
        assertThat(leads()).isOne();
        assertThat(log().getFirst().known()).isOne();
    }

    @Test
    void afterNewNumberingNothingIsLostAndNothingIsDoubled() throws Exception {
        mailbox.use(floor.sam, account(), PASSWORD, false);
        sent(mail(1));
        look();
        var position = Position.read(floor.books.settings().find("leads.mailbox.position").orElseThrow()).orElseThrow();
        assertThat(position.last()).isEqualTo(inbox().getMessages().getFirst().getUid());
        // as if the server had numbered anew since: a number far above all that it gives now
        floor.books.unitOfWork().write(floor.sam.actor(), log -> {
            floor.books.settings().put("leads.mailbox.position", new Position(position.numbering() + 1, 900, position.at())
                    .written());
            return true;
        });
        sent(mail(2));
        look();
        assertThat(leads()).isEqualTo(2);
        assertThat(log()).as("the first was known").filteredOn(noted -> noted.known() == 1).hasSize(1);
        look();
        assertThat(log()).as("and the new numbering is kept").hasSize(3);
    }

    @Test
    void anotherFolderIsReadAndAMissingOneIsNamed() throws Exception {
        MailAccount other = new MailAccount("127.0.0.1", server.getImap().getPort(), Security.OPEN, "leads", "Leads");
        assertThatThrownBy(() -> mailbox.use(floor.sam, other, PASSWORD, false)).isInstanceOfSatisfying(Problem.class,
                problem -> {
                    assertThat(problem.field()).contains("folder");
                    assertThat(problem.sentence()).isEqualTo("There is no folder Leads in the mailbox of leads. Compare its name"
                            + " with the mail program.");
                });
        assertThat(mailbox.account()).as("nothing was changed").isEmpty();
        server.getManagers().getImapHostManager().createMailbox(user(), "Leads");
        mailbox.use(floor.sam, other, PASSWORD, false);
        assertThat(mailbox.account()).contains(other);
    }

    @Test
    void aWrongPasswordIsSaidBesideItsFieldAndLaterAtTheMailbox() throws Exception {
        assertThatThrownBy(() -> mailbox.mails(floor.sam, account(), "wrong")).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.field()).contains("password");
            assertThat(problem.sentence()).startsWith("127.0.0.1 does not let leads in.").contains("app password");
        });
        mailbox.use(floor.sam, account(), PASSWORD, false);
        user().setPassword("another one");
        look();
        assertThat(mailbox.state().trouble().orElseThrow()).startsWith("127.0.0.1 does not let leads in.");
        user().setPassword(PASSWORD);
        sent(mail(1));
        look();
        assertThat(mailbox.state().trouble()).isEmpty();
        assertThat(leads()).isOne();
    }

    @Test
    void aServerThatIsAwayOrSilentIsSaidAndNothingIsLost() throws Exception {
        mailbox.use(floor.sam, account(), PASSWORD, false);
        int port = server.getImap().getPort();
        sent(mail(1));
        MailAccount gone;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            gone = new MailAccount("127.0.0.1", free.getLocalPort(), Security.OPEN, "leads", "");
        }
        assertThatThrownBy(() -> mailbox.mails(floor.sam, gone, PASSWORD)).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.sentence()).startsWith("127.0.0.1 cannot be reached on port " + gone.port()));
        assertThat(port).isNotEqualTo(gone.port());
        look();
        assertThat(leads()).isOne();
    }

    @Test
    void aCertificateThatProvesNothingIsRefusedAndATrustedOneIsNot() throws Exception {
        // a server of its own: the mail server's thread would end with an exception where it is hung up on
        try (ServerSocket stranger = new DummySSLServerSocketFactory().createServerSocket(0, 1,
                InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> {
                try (var caller = (SSLSocket) stranger.accept()) {
                    caller.startHandshake();
                } catch (IOException hungUp) {
                    // as it should
                }
            });
            MailAccount unproven = new MailAccount("localhost", stranger.getLocalPort(), Security.TLS, "leads", "");
            assertThatThrownBy(() -> mailbox.mails(floor.sam, unproven, PASSWORD)).isInstanceOfSatisfying(Problem.class,
                    problem -> assertThat(problem.sentence()).startsWith("localhost does not prove by a certificate"));
        }
        MailAccount safe = new MailAccount("localhost", server.getImaps().getPort(), Security.TLS, "leads", "");
        Properties trusting = new Properties();
        trusting.setProperty("mail.imaps.ssl.trust", "*");
        trusting.setProperty("mail.imaps.ssl.checkserveridentity", "false");
        sent(mail(1));
        assertThat(desk(trusting).mails(floor.sam, safe, PASSWORD)).isOne();
    }

    @Test
    void aPasswordNeverGoesToAnotherServerInTheClear() {
        assertThatThrownBy(() -> new MailAccount("imap.example.com", 143, Security.OPEN, "leads", ""))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.field()).contains("security"));
        mailbox.use(floor.sam, account(), PASSWORD, false);
        assertThatThrownBy(() -> mailbox.mails(floor.sam, new MailAccount("localhost", server.getImap().getPort(),
                Security.OPEN, "leads", ""), "")).as("the kept password is for one server").isInstanceOf(Problem.class);
        assertThat(mailbox.account().orElseThrow().toString()).doesNotContain(PASSWORD);
        // a server that offers no encryption is not asked to let anybody in without
        assertThatThrownBy(() -> mailbox.mails(floor.sam, new MailAccount("127.0.0.1", server.getImap().getPort(),
                Security.STARTTLS, "leads", ""), PASSWORD)).isInstanceOf(Problem.class);
    }

    @Test
    void onlyWhoMaySetTheRulesChangesItAndForgettingForgetsThePassword() {
        assertThatThrownBy(() -> mailbox.use(floor.ana, account(), PASSWORD, false)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> mailbox.mails(floor.ana, account(), PASSWORD)).isInstanceOf(Problem.class);
        mailbox.use(floor.sam, account(), PASSWORD, false);
        mailbox.stop(floor.sam);
        assertThat(mailbox.account()).isEmpty();
        assertThat(mailbox.state()).isEqualTo(MailState.none());
        assertThat(floor.books.secrets().find("leads.mailbox").orElseThrow()).isEmpty();
        assertThat(mailbox.look(Progress.unwatched())).isFalse();
    }

    @Test
    void theServerIsAskedOnceAMinute() throws Exception {
        mailbox.use(floor.sam, account(), PASSWORD, false);
        mailbox.look(Progress.unwatched());
        sent(mail(1));
        floor.clock.pass(Duration.ofSeconds(59));
        mailbox.look(Progress.unwatched());
        assertThat(leads()).isZero();
        mailbox.lookNow(Progress.unwatched());
        assertThat(leads()).as("sooner where somebody wants it").isOne();
    }
}
