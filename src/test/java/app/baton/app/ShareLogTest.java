package app.baton.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.exchange.SyncReport;
import app.baton.exchange.SyncReport.Notice;
import app.baton.exchange.SyncReport.Reach;
import app.baton.exchange.SyncReport.Writing;
import app.baton.journal.KeptAside;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What an administrator finds in the log about the share: every change once, and nothing out of the documents. */
class ShareLogTest {

    private final Logger logger = (Logger) LoggerFactory.getLogger(ShareLog.class);
    private final Level before = logger.getLevel();
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final ShareLog log = new ShareLog();

    @BeforeEach
    void listen() {
        logger.setLevel(Level.INFO);
        lines.start();
        logger.addAppender(lines);
    }

    @AfterEach
    void leave() {
        logger.detachAppender(lines);
        logger.setLevel(before);
    }

    @Test
    void aShareThatGoesAndComesBackIsToldOnceEach() {
        for (Reach reach : List.of(Reach.REACHED, Reach.REACHED, Reach.ABSENT, Reach.ABSENT, Reach.REACHED)) {
            log.tell(report(reach, Writing.FINE, List.of(), List.of()));
        }
        assertThat(said()).containsExactly("INFO the share is read to the end", "WARN the share is not read: ABSENT",
                "INFO the share is read to the end");
    }

    @Test
    void documentsThatCannotBeWrittenAreToldUntilTheyCan() {
        for (Writing writing : List.of(Writing.READ_ONLY, Writing.READ_ONLY, Writing.NOTHING_TO_DO)) {
            log.tell(report(Reach.REACHED, writing, List.of(), List.of()));
        }
        assertThat(said()).contains("WARN own documents do not reach the share: READ_ONLY; 3 wait",
                "INFO own documents reach the share again").hasSize(3);
    }

    @Test
    void aRefusedFileIsNamedByPathAndCodeAndNeverQuoted() {
        KeptAside file = new KeptAside(new UUID(0, 1), "desks/a/stock-00000007.json", "stock.price",
                "The price of Jo Park's trade, 734-555-0142, is no amount.", Instant.EPOCH, new byte[0]);
        SyncReport report = report(Reach.REACHED, Writing.FINE, List.of(file),
                List.of(new Notice("people.roles-wait", "Grace gave Ana roles.")));
        log.tell(report);
        log.tell(report);

        assertThat(said()).containsExactly("INFO the share is read to the end",
                "WARN refused and kept aside: desks/a/stock-00000007.json (stock.price)",
                "WARN told on the Share page: people.roles-wait");
    }

    private List<String> said() {
        return lines.list.stream().map(line -> line.getLevel() + " " + line.getFormattedMessage()).toList();
    }

    private static SyncReport report(Reach reach, Writing writing, List<KeptAside> refused, List<Notice> notices) {
        return new SyncReport(reach, writing, 0, 3, List.of(), refused, List.of(), notices, Optional.empty());
    }
}
