package app.baton.ui.campaigns;

import app.baton.campaign.CampaignFile;
import java.util.List;
import java.util.Optional;

/** What should be on the desk after the share or another window brought something, given what was known before. */
final class Newest {

    private Newest() { }

    /**
     * Nothing while what is open stands as it was. Who has the newest revision open gets a still newer one; who reads an
     * older revision keeps it, because he went there on purpose.
     */
    static Optional<CampaignFile> after(CampaignFile open, List<CampaignFile> known, List<CampaignFile> found) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        CampaignFile newest = found.getFirst();
        boolean atNewest = known.isEmpty() || known.getFirst().campaign().revision() <= open.campaign().revision();
        if (atNewest && newest.campaign().revision() > open.campaign().revision()) {
            return Optional.of(newest);
        }
        return found.stream().filter(it -> it.campaign().revision() == open.campaign().revision()
                && it.version() != open.version()).findFirst();
    }
}
