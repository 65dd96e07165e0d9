package app.baton.app;

import app.baton.exchange.SyncReport;
import app.baton.exchange.SyncReport.Reach;
import app.baton.exchange.SyncReport.Writing;
import app.baton.journal.KeptAside;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the log how the share is, once for each change and not twice a minute. Files stand there by path and code: their
 * sentences may quote what is in them, and the log holds nothing of customers.
 */
final class ShareLog {

    private static final Logger LOG = LoggerFactory.getLogger(ShareLog.class);

    private Optional<Reach> reach = Optional.empty();
    private boolean writes = true;
    private Set<String> told = Set.of();

    synchronized void tell(SyncReport report) {
        if (reach.filter(report.reach()::equals).isEmpty()) {
            if (report.reached()) {
                LOG.info("the share is read to the end");
            } else {
                LOG.warn("the share is not read: {}", report.reach());
            }
            reach = Optional.of(report.reach());
        }
        boolean fine = report.writing() == Writing.FINE || report.writing() == Writing.NOTHING_TO_DO;
        if (report.reached() && fine != writes) {
            if (fine) {
                LOG.info("own documents reach the share again");
            } else {
                LOG.warn("own documents do not reach the share: {}; {} wait", report.writing(), report.waiting());
            }
            writes = fine;
        }
        if (!report.received().isEmpty()) {
            LOG.info("documents of other desks taken in: {}", report.received().size());
        }
        List<KeptAside> refused = report.refused();
        Set<String> now = new HashSet<>();
        refused.forEach(file -> say(now, "refused and kept aside: " + file.path() + " (" + file.code() + ")"));
        report.notices().forEach(notice -> say(now, "told on the Share page: " + notice.code()));
        told = now;
    }

    private void say(Set<String> now, String line) {
        if (now.add(line) && !told.contains(line)) {
            LOG.warn("{}", line);
        }
    }
}
