package app.baton.campaign;

import app.baton.incentive.ProgramPost;
import app.baton.people.User;
import java.time.Instant;

/**
 * Hands documents to the share. Each call signs the document and keeps it in this desk's own chain within the open
 * unit of work; it travels when the share can be reached, so nothing here waits for a network.
 */
public interface Post extends ProgramPost {

    /** @return the hash of the signed brief */
    String send(Brief brief, User by);

    /** A draft campaign with the programs it promises, to those who approve. */
    void propose(CampaignFile file, Instant answerBy, User by);

    /** @return the approval with its signed document in place */
    Approval send(Approval approval, User by);

    void send(Acknowledgement acknowledgement, User by);

    /** What happened to a friction note, to every desk. */
    void send(FrictionEvent event, User by);

    /** This desk's current programs, for desks that have none. */
    @Override
    void sendPrograms(User by);
}
