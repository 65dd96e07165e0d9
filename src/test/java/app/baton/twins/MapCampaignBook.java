package app.baton.twins;

import app.baton.campaign.Campaign;
import app.baton.campaign.CampaignBook;
import app.baton.campaign.CampaignFile;
import app.baton.campaign.CampaignId;
import app.baton.campaign.CampaignState;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Campaigns with all their revisions in memory. */
public final class MapCampaignBook implements CampaignBook {

    private final Shelf<String, CampaignFile> files;

    public MapCampaignBook(MapUnitOfWork unit) {
        files = new Shelf<>(unit);
    }

    @Override
    public Optional<CampaignFile> find(CampaignId id, int revision) {
        return Optional.ofNullable(files.rows().get(key(id, revision)));
    }

    @Override
    public Optional<CampaignFile> latest(CampaignId id) {
        return revisions(id).stream().findFirst();
    }

    @Override
    public List<CampaignFile> revisions(CampaignId id) {
        return files.rows().values().stream().filter(file -> file.campaign().id().equals(id)).toList().reversed();
    }

    @Override
    public Page<CampaignFile> list(PageRequest request) {
        var newest = new TreeMap<String, CampaignFile>();
        files.rows().values().forEach(file -> newest.put(file.campaign().id().toString(), file));
        Comparator<String> order = Comparator.reverseOrder();
        List<CampaignFile> rows = newest.values().stream()
                .sorted(Comparator.comparing(MapCampaignBook::byStart, order)).toList();
        return Pages.cut(rows, MapCampaignBook::byStart, order, request);
    }

    @Override
    public List<CampaignFile> standing(Set<CampaignState> states, LocalDate day) {
        return files.rows().values().stream()
                .filter(file -> states.contains(file.state()) && !file.campaign().ends().isBefore(day))
                .sorted(Comparator.comparing((CampaignFile file) -> file.campaign().starts())
                        .thenComparing(file -> file.campaign().id().toString())
                        .thenComparingInt(file -> file.campaign().revision()))
                .toList();
    }

    @Override
    public CampaignFile save(CampaignFile file) {
        files.requireWriting();
        Campaign campaign = file.campaign();
        String key = key(campaign.id(), campaign.revision());
        @Nullable CampaignFile stored = files.rows().get(key);
        if ((stored == null ? 0 : stored.version()) != file.version()) {
            throw Problem.conflict("campaign.changed", campaign.name() + " was changed by somebody else meanwhile.");
        }
        var next = new CampaignFile(campaign, file.state(), file.answerBy(), file.approvals(), file.version() + 1);
        files.put(key, next);
        return next;
    }

    @Override
    public void remove(CampaignFile draft) {
        files.requireWriting();
        String key = key(draft.campaign().id(), draft.campaign().revision());
        @Nullable CampaignFile stored = files.rows().get(key);
        if (stored == null || stored.version() != draft.version() || stored.state() != CampaignState.DRAFT) {
            throw Problem.conflict("campaign.changed", draft.campaign().name() + " was changed by somebody else meanwhile.");
        }
        files.remove(key);
    }

    private static String key(CampaignId id, int revision) {
        return id + " " + String.format(Locale.ROOT, "%010d", revision);
    }

    private static String byStart(CampaignFile file) {
        return file.campaign().starts() + " " + file.campaign().id();
    }
}
