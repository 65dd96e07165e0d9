package app.baton.ui.campaigns;

import app.baton.campaign.ApprovalKind;
import app.baton.campaign.CampaignFile;
import app.baton.incentive.Program;
import app.baton.people.User;
import java.util.List;
import java.util.Set;

/** What is read when a revision comes onto the desk: what it promises and could promise, its revisions, who may answer. */
record Opened(List<Program> promisable, List<Program> promised, List<CampaignFile> revisions, Set<ApprovalKind> answerable) {

    static Opened of(CampaignDesks desks, User user, CampaignFile file) {
        return new Opened(desks.campaigns().promisable(user), desks.campaigns().promised(user, file.campaign()),
                desks.campaigns().revisions(user, file.campaign().id()), desks.answers().mayAnswer(user, file));
    }
}
