package app.baton.ui.campaigns;

import app.baton.campaign.Brief;
import app.baton.campaign.Campaign;
import app.baton.campaign.CampaignFile;
import app.baton.campaign.CampaignId;
import app.baton.campaign.CampaignState;
import app.baton.campaign.FrictionId;
import app.baton.campaign.Readers;
import app.baton.campaign.Reading;
import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.Action;
import app.baton.people.User;
import app.baton.ui.kit.Doors;
import app.baton.ui.kit.PaneState;
import app.baton.ui.kit.Question;
import app.baton.ui.kit.ScreenContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The campaigns that this person may see, what waits for them, the next brief, and one campaign open on the desk. */
public final class CampaignsViewModel {

    private static final int PER_PAGE = 200;
    private static final String FRICTION = "friction";

    private final CampaignDesks desks;
    private final Background background;
    private final Clock clock;
    private final Texts texts;
    private final ScreenContext context;
    private final EditorViewModel editor;
    private final NotesViewModel notes;
    private final OldRevisionsViewModel old;
    private final Background.Lane loading;
    private final ReadOnlyObjectWrapper<PaneState> state = new ReadOnlyObjectWrapper<>(PaneState.loading());
    private final ReadOnlyStringWrapper lead = new ReadOnlyStringWrapper("");
    private final ObservableList<CampaignFile> campaigns = FXCollections.observableArrayList();
    private final ObservableList<CampaignFile> waiting = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<Readers>> readers = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<@Nullable PublishPage> publishing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();

    public CampaignsViewModel(CampaignDesks desks, Background background, Clock clock, Texts texts, ScreenContext context) {
        this.desks = desks;
        this.background = background;
        this.clock = clock;
        this.texts = texts;
        this.context = context;
        loading = background.lane(texts.say("campaigns.looking"));
        notes = new NotesViewModel(desks.friction(), background, clock, texts, context);
        old = new OldRevisionsViewModel(desks.renewing(), background, texts, context, this::reload);
        editor = new EditorViewModel(desks, background, clock, texts, context, this::reload, this::away);
    }

    /** Looks whether the share brought something, without a word where it cannot look now; safe on any thread. */
    public void look() {
        User user = context.user();
        loading.run(progress -> found(user), this::take, this::failed);
        notes.load();
        old.load();
        editor.refresh();
    }

    /** Reads the lists anew; what is open stays open. */
    public void reload() {
        User user = context.user();
        notes.load();
        old.load();
        loading.run(progress -> found(user), this::take, problem -> {
            failed(problem);
            if (!campaigns.isEmpty()) {
                context.dialogs().problem(problem);
            }
        });
    }

    private void failed(Problem problem) {
        if (campaigns.isEmpty()) {
            state.set(PaneState.failed(problem, texts.say("campaigns.retry"), this::reload));
        }
    }

    private record Found(List<CampaignFile> campaigns, List<CampaignFile> waiting, Optional<Readers> readers,
                         Optional<PublishPage> next) { }

    private Found found(User user) {
        List<CampaignFile> all = new ArrayList<>();
        Page<CampaignFile> page = desks.campaigns().list(user, PageRequest.first(PER_PAGE));
        all.addAll(page.rows());
        while (page.next().isPresent()) {
            page = desks.campaigns().list(user, PageRequest.after(PER_PAGE, page.next().get()));
            all.addAll(page.rows());
        }
        Optional<Brief> newest = desks.reading().now(user).map(Reading::brief);
        Optional<Readers> read = user.may(Action.SEE_READERS)
                ? newest.map(brief -> desks.reading().readers(user, brief.number())) : Optional.empty();
        Optional<PublishPage> next = user.may(Action.PUBLISH_BRIEF)
                ? Optional.of(PublishPage.of(desks.briefs().preview(user), newest, clock.today(), texts)) : Optional.empty();
        return new Found(all, desks.answers().waitingFor(user), read, next);
    }

    private void take(Found found) {
        replace(campaigns, found.campaigns());
        replace(waiting, found.waiting());
        readers.set(found.readers());
        publishing.set(found.next().orElse(null));
        lead.set(sentence(found));
        boolean nothing = found.campaigns().isEmpty() && !mayWrite();
        state.set(nothing ? PaneState.empty(texts.say("campaigns.empty.title"), texts.say("campaigns.empty"))
                : PaneState.ready());
    }

    private static void replace(ObservableList<CampaignFile> list, List<CampaignFile> now) {
        if (!list.equals(now)) {
            list.setAll(now);
        }
    }

    private String sentence(Found found) {
        if (!found.waiting().isEmpty()) {
            CampaignFile first = found.waiting().getFirst();
            String due = first.answerBy() == null ? "" : texts.formats().moment(first.answerBy());
            return found.waiting().size() == 1 ? texts.say("campaigns.lead.waits-one", first.campaign().name(), due)
                    : texts.say("campaigns.lead.waits-many", found.waiting().size(), due);
        }
        if (mayWrite()) {
            return texts.say("campaigns.lead.writer", count(found, CampaignState.DRAFT) + count(found, CampaignState.RETURNED),
                    count(found, CampaignState.SUBMITTED), count(found, CampaignState.APPROVED),
                    count(found, CampaignState.PUBLISHED));
        }
        return texts.say("campaigns.lead.reader", count(found, CampaignState.PUBLISHED));
    }

    private static long count(Found found, CampaignState wanted) {
        return found.campaigns().stream().filter(file -> file.state() == wanted).count();
    }

    /** Puts a revision on the desk; what was typed in another one is kept first. */
    public void open(CampaignFile file) {
        editor.saveThen(() -> editor.open(file, () -> editing.set(true)));
    }

    /**
     * What another screen sends somebody to: the newest revision of a campaign by its id, what stands beside the lists
     * ({@code friction}, {@link Doors#OLD_REVISIONS}), or a note of friction to answer ({@code friction} and its id).
     */
    public void open(String thing) {
        if (thing.equals(FRICTION) || thing.equals(Doors.OLD_REVISIONS)) {
            editor.saveThen(() -> editing.set(false));
        } else if (thing.startsWith(FRICTION + " ")) {
            editor.saveThen(() -> {
                editing.set(false);
                notes.answer(FrictionId.parse(thing.substring(FRICTION.length() + 1)));
            });
        } else {
            User user = context.user();
            background.run(texts.say("campaigns.looking"), progress -> desks.campaigns().revisions(user, CampaignId.parse(thing)),
                    revisions -> revisions.stream().findFirst().ifPresent(this::open), context.dialogs()::problem);
        }
    }

    public void create() {
        open(desks.campaigns().blank(context.user()));
    }

    /** Another campaign with the same content, such as for the next month. */
    public void copy(Campaign campaign) {
        open(desks.campaigns().copy(context.user(), campaign));
    }

    /** The draft that was open is no more. */
    private void away() {
        editing.set(false);
        reload();
    }

    /** Back to the lists, once what was typed is kept; a draft without a name is given up only on purpose. */
    public void back() {
        CampaignFile open = editor.file().get();
        boolean nameless = open != null && open.version() == 0 && editor.fields.name.get().isBlank();
        if (nameless && editor.dirty().get()) {
            context.dialogs().confirm(Question.dangerous(texts.say("campaigns.give-up-title"), texts.say("campaigns.give-up"),
                    texts.say("campaigns.give-up.yes")), () -> editing.set(false));
        } else {
            editor.saveThen(() -> editing.set(false));
        }
    }

    /** Publishes the next brief. */
    public void publish() {
        PublishPage next = publishing.get();
        if (next == null) {
            return;
        }
        String title = texts.say("campaigns.publish.ask", next.number());
        String yes = texts.say("campaigns.publish.yes");
        // a stray Enter must not make everybody read the same again
        context.dialogs().confirm(next.changesNothing()
                ? Question.dangerous(title, texts.say("campaigns.publish.again"), yes)
                : Question.of(title, texts.say("campaigns.publish.sure"), yes), this::publishNow);
    }

    private void publishNow() {
        User user = context.user();
        background.run(texts.say("campaigns.publishing"), progress -> desks.briefs().publish(user), brief -> {
            context.dialogs().toast(texts.say("campaigns.published", brief.number()));
            context.navigator().refreshStatus();
            reload();
        }, (Problem problem) -> {
            context.dialogs().problem(problem);
            reload();
        });
    }

    /** What would be lost by leaving now, in a sentence, or an empty text. */
    public Optional<String> unsaved() {
        return editing.get() && editor.editable() && editor.dirty().get() ? Optional.of(texts.say("campaigns.unsaved"))
                : Optional.empty();
    }

    public boolean mayWrite() {
        return context.user().may(Action.EDIT_CAMPAIGNS);
    }

    /** What the store spends and its dealer money are not for the floor (R28). */
    public boolean seesSpend() {
        return context.user().may(Action.SEE_DEALER_MONEY);
    }

    public boolean mayPublish() {
        return context.user().may(Action.PUBLISH_BRIEF);
    }

    /** The notes of friction that wait for an answer. */
    public NotesViewModel notes() {
        return notes;
    }

    /** The campaigns that still promise an old revision of a program. */
    public OldRevisionsViewModel old() {
        return old;
    }

    public EditorViewModel editor() {
        return editor;
    }

    public ReadOnlyObjectProperty<PaneState> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty lead() {
        return lead.getReadOnlyProperty();
    }

    public ObservableList<CampaignFile> campaigns() {
        return campaigns;
    }

    /** What waits for this person's answer, soonest due first. */
    public ObservableList<CampaignFile> waiting() {
        return waiting;
    }

    /** Who has read the newest brief, for those who may see it. */
    public ReadOnlyObjectProperty<Optional<Readers>> readers() {
        return readers.getReadOnlyProperty();
    }

    /** The next brief, for those who may publish. */
    public ReadOnlyObjectProperty<@Nullable PublishPage> publishing() {
        return publishing.getReadOnlyProperty();
    }

    /** Whether one campaign is open instead of the lists. */
    public ReadOnlyBooleanProperty editing() {
        return editing.getReadOnlyProperty();
    }
}
