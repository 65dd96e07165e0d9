package app.baton.exchange;

import app.baton.journal.ActivityLog;
import app.baton.journal.Actor;
import app.baton.journal.Clock;
import app.baton.journal.Problem;
import app.baton.lead.LeadArrivals;
import app.baton.lead.LeadEvent;
import app.baton.lead.LeadPost;
import java.time.Instant;
import java.util.List;

/** Leads between desks: sealed for those that work on leads, and taken from them event by event, in whatever order they come. */
public final class LeadMail implements LeadPost, CustomerReader {

    private final CustomerPost post;
    private final LeadArrivals arrivals;
    private final Clock clock;

    public LeadMail(CustomerPost post, LeadArrivals arrivals, Clock clock) {
        this.post = post;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    @Override
    public boolean sends() {
        return post.sendsLeads();
    }

    @Override
    public int send(List<LeadEvent> events) {
        LeadPaper.Written written = LeadPaper.write(events);
        LeadEvent last = events.get(written.events() - 1);
        // a clock that was set back while the lead went on: a document is never older than what it says
        Instant at = clock.now().isBefore(last.at()) ? last.at() : clock.now();
        post.sendLeads(written.content(), at, new Actor(last.by().value(), last.byName()));
        return written.events();
    }

    @Override
    public List<Problem> take(CustomerPaper paper, ActivityLog log) {
        return arrivals.take(LeadPaper.read(paper), log);
    }
}
