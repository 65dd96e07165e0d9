package app.baton.ui.campaigns;

import app.baton.campaign.CampaignChange;
import app.baton.campaign.CampaignChanges;
import app.baton.campaign.CampaignField;
import app.baton.campaign.CampaignFile;
import app.baton.campaign.CampaignId;
import app.baton.campaign.FrictionNote;
import app.baton.incentive.Program;
import app.baton.journal.ActivityEntry;
import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.PageRequest;
import app.baton.journal.Texts;
import app.baton.people.Action;
import app.baton.people.User;
import app.baton.ui.kit.ScreenContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the campaign that is open: how each revision differs from the one before it, the trouble that the
 * floor had with it (CD16), and who did what to it (GA7).
 */
public final class EditorAside {

    private static final int MOST = 100;

    private final CampaignDesks desks;
    private final Texts texts;
    private final User user;
    private final Background.Lane loading;
    private final Answering answering;
    private @Nullable Runnable again;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(
            new Shown(null, Map.of(), List.of(), List.of()));

    EditorAside(CampaignDesks desks, Background background, Clock clock, Texts texts, ScreenContext context) {
        this.desks = desks;
        this.texts = texts;
        user = context.user();
        loading = background.lane(texts.say("campaigns.looking"));
        answering = new Answering(desks.friction(), background, clock, texts, context, this::reload);
    }

    /** All of it, as it was read, and of which campaign; {@code changes} by revision. */
    public record Shown(@Nullable CampaignId of, Map<Integer, List<CampaignChange>> changes, List<FrictionNote> notes,
                        List<Happened> history) { }

    /** One line of the history: who and when, what, and what exactly. */
    public record Happened(String who, String what, List<String> details) { }

    void load(CampaignId campaign, List<CampaignFile> revisions) {
        again = () -> load(campaign, revisions);
        loading.run(progress -> read(campaign, revisions), shown::set, problem -> { });
    }

    private Shown read(CampaignId campaign, List<CampaignFile> revisions) {
        List<FrictionNote> notes = desks.friction().about(user, campaign, PageRequest.first(MOST)).rows();
        List<Happened> history = user.may(Action.SEE_READERS)
                ? desks.history().of(user, campaign, PageRequest.first(MOST)).rows().stream().map(this::happened).toList()
                : List.of();
        return new Shown(campaign, changes(revisions), notes, history);
    }

    private Map<Integer, List<CampaignChange>> changes(List<CampaignFile> revisions) {
        if (revisions.size() < 2) {
            return Map.of();
        }
        List<Program> programs = revisions.stream().flatMap(it -> desks.campaigns().promised(user, it.campaign()).stream())
                .toList();
        CampaignChanges words = new CampaignChanges(programs, texts);
        Map<Integer, List<CampaignChange>> changes = new HashMap<>();
        for (int i = 0; i + 1 < revisions.size(); i++) {
            changes.put(revisions.get(i).campaign().revision(),
                    words.between(revisions.get(i + 1).campaign(), revisions.get(i).campaign()).stream()
                            .filter(change -> change.field() != CampaignField.SPEND || user.may(Action.SEE_DEALER_MONEY))
                            .toList());
        }
        return changes;
    }

    private Happened happened(ActivityEntry entry) {
        String who = texts.say("campaigns.history.who", entry.actor().name(), entry.at());
        return new Happened(who, CampaignWords.happened(entry.activity(), texts),
                CampaignWords.details(entry.activity(), texts));
    }

    private void reload() {
        if (again != null) {
            again.run();
        }
    }

    /** The answer to a note while it is written. */
    public Answering answering() {
        return answering;
    }

    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }
}
