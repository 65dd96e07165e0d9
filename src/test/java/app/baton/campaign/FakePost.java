package app.baton.campaign;

import app.baton.people.User;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A share that takes everything and remembers it. */
public final class FakePost implements Post {

    public final List<Brief> briefs = new ArrayList<>();
    public final List<CampaignFile> proposals = new ArrayList<>();
    public final List<Approval> approvals = new ArrayList<>();
    public final List<Acknowledgement> words = new ArrayList<>();
    public final List<FrictionEvent> friction = new ArrayList<>();

    @Override
    public String send(Brief brief, User by) {
        briefs.add(brief);
        return String.format(Locale.ROOT, "hash-of-brief-%d", brief.number());
    }

    @Override
    public void propose(CampaignFile file, Instant answerBy, User by) {
        proposals.add(file);
    }

    @Override
    public Approval send(Approval approval, User by) {
        approvals.add(approval);
        return approval.sealedAs("sealed");
    }

    @Override
    public void send(Acknowledgement acknowledgement, User by) {
        words.add(acknowledgement);
    }

    @Override
    public void send(FrictionEvent event, User by) {
        friction.add(event);
    }

    @Override
    public void sendPrograms(User by) {
        // nobody waits for programs here
    }
}
