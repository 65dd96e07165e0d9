package app.baton.ui.campaigns;

import app.baton.campaign.ApprovalKind;
import app.baton.campaign.Campaign;
import app.baton.campaign.CampaignFile;
import app.baton.campaign.CampaignSaving;
import app.baton.campaign.CampaignWay;
import app.baton.campaign.Finding;
import app.baton.campaign.OfferSplit;
import app.baton.campaign.Promised;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramRef;
import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.Action;
import app.baton.people.User;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.ScreenContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a campaign on the desk: its fields while it is a draft of somebody who writes, its text otherwise,
 * what people will get, what it lacks, and what this person may do with it now.
 */
public final class EditorViewModel {

    private final CampaignDesks desks;
    private final Background background;
    private final Texts texts;
    private final ScreenContext context;
    private final AnswerTime answerTime;
    private final ReadOnlyBooleanWrapper proposing = new ReadOnlyBooleanWrapper();
    private final Merging merging = new Merging();
    private final EditorAside aside;
    private final CampaignActs acts;
    private final Outlook outlook;
    private final Background.Lane watching;
    private final Runnable changed;
    final CampaignFields fields;
    private final ObservableList<PromiseDraft> promises = FXCollections.observableArrayList();
    private final ObservableList<Program> promisable = FXCollections.observableArrayList();
    private final ObservableList<CampaignFile> revisions = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable CampaignFile> file = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Set<ApprovalKind>> answerable = new SimpleObjectProperty<>(Set.of());
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper stopped = new ReadOnlyIntegerWrapper();
    private final Steps steps = new Steps();
    private @Nullable Campaign last;
    private boolean showing;

    /** {@code changed} is told after anything that the list of campaigns shows, {@code left} when the draft was put away. */
    public EditorViewModel(CampaignDesks desks, Background background, Clock clock, Texts texts, ScreenContext context,
                           Runnable changed, Runnable left) {
        this.desks = desks;
        this.background = background;
        this.texts = texts;
        this.context = context;
        this.changed = changed;
        answerTime = new AnswerTime(clock, texts);
        aside = new EditorAside(desks, background, clock, texts, context);
        fields = new CampaignFields(texts, clock.today(), this::edited);
        acts = new CampaignActs(desks, background, texts, context, file.getReadOnlyProperty(), after -> {
            changed.run();
            open(after);
        }, left, this::refused);
        outlook = new Outlook(desks.campaigns(), context.user(), background.lane(texts.say("campaigns.looking")));
        watching = background.lane(texts.say("campaigns.looking"));
        promises.addListener((ListChangeListener<PromiseDraft>) change -> edited("promises"));
    }

    /**
     * Puts a revision on the desk, and says when it is there. A blank one is there at once, so that what is typed next
     * stands in it; what can be promised comes after it.
     */
    public void open(CampaignFile opened, Runnable there) {
        User user = context.user();
        boolean blank = opened.version() == 0 && opened.campaign().promises().isEmpty();
        if (blank) {
            show(opened, List.of());
            there.run();
        }
        background.run(texts.say("campaigns.looking"), progress -> Opened.of(desks, user, opened), found -> {
            if (!blank) {
                show(opened, found.promised());
            }
            around(opened, found);
            if (!blank) {
                there.run();
            }
        }, context.dialogs()::problem);
    }

    private void open(CampaignFile opened) {
        open(opened, () -> { });
    }

    /** Looks whether somebody else changed or answered what is open, and shows it as it stands now; safe on any thread. */
    public void refresh() {
        CampaignFile open = file.get();
        if (open == null || open.version() == 0) {
            return;
        }
        User user = context.user();
        watching.run(progress -> desks.campaigns().revisions(user, open.campaign().id()), found -> {
            if (open.equals(file.get())) {
                aside.load(open.campaign().id(), found);
                Newest.after(open, revisions, found).ifPresent(this::changedElsewhere);
            }
        }, problem -> { });
    }

    private void changedElsewhere(CampaignFile now) {
        if (dirty.get() && editable()) {
            // what is being typed stays; saving brings both together
            return;
        }
        context.dialogs().toast(texts.say("campaigns.changed-elsewhere", now.campaign().name(), now.state()));
        changed.run();
        open(now);
    }

    private void show(CampaignFile opened, List<Program> promised) {
        steps.clear();
        merging.done();
        proposing.set(false);
        revisions.clear();
        answerable.set(Set.of());
        file.set(opened);
        fill(opened.campaign(), promised);
        dirty.set(false);
        look();
    }

    /** What stands around the fields, where the same campaign is still open. */
    private void around(CampaignFile opened, Opened found) {
        CampaignFile now = file.get();
        if (now != null && now.campaign().id().equals(opened.campaign().id())) {
            promisable.setAll(found.promisable());
            revisions.setAll(found.revisions());
            answerable.set(found.answerable());
            aside.load(opened.campaign().id(), found.revisions());
        }
    }

    private void fill(Campaign campaign, List<Program> known) {
        showing = true;
        fields.show(campaign);
        promises.setAll(campaign.promises().stream().map(it -> draft(it, known)).toList());
        showing = false;
        last = campaign;
    }

    private PromiseDraft draft(Promised promised, List<Program> known) {
        PromiseDraft draft = PromiseDraft.of(promised,
                known.stream().filter(it -> it.ref().equals(promised.program())).findFirst(), fields.lines(), texts);
        watch(draft.why(), draft.why().name());
        watch(draft.how(), draft.how().name());
        watch(draft.next(), draft.next().name());
        return draft;
    }

    private void watch(FieldModel<?> field, String name) {
        field.value().subscribe((before, now) -> edited(name));
    }

    private void edited(String field) {
        Campaign before = last;
        if (showing || before == null) {
            return;
        }
        typed().filter(now -> !now.equals(before)).ifPresent(now -> {
            steps.changed(field, before);
            last = now;
            look();
        });
        dirty.set(true);
    }

    private Optional<Campaign> typed() {
        CampaignFile base = file.get();
        return base == null ? Optional.empty()
                : fields.read(base.campaign(), promises.stream().map(PromiseDraft::promised).toList());
    }

    private void look() {
        typed().ifPresent(outlook::look);
    }

    public void promise(Program program) {
        if (promises.stream().noneMatch(it -> it.ref().id().equals(program.ref().id()))) {
            promises.add(draft(new Promised(program.ref(), "", "", ""), List.of(program)));
        }
    }

    public void unpromise(ProgramRef ref) {
        promises.removeIf(it -> it.ref().equals(ref));
    }

    /** Takes the last change back: all typing in one field since another one was touched, or what cannot be read. */
    public void undo() {
        Campaign readable = last;
        if (readable != null && typed().isEmpty()) {
            fill(readable, List.copyOf(promisable));
            return;
        }
        steps.back().ifPresent(before -> {
            fill(before, List.copyOf(promisable));
            dirty.set(true);
            look();
        });
    }

    /** Keeps the draft, complete or not. */
    public void save() {
        save(() -> context.dialogs().toast(texts.say("campaigns.saved")));
    }

    /** Keeps the draft where something was typed, and goes on once it is kept. */
    public void saveThen(Runnable next) {
        if (dirty.get() && editable()) {
            save(next);
        } else {
            next.run();
        }
    }

    private void save(Runnable next) {
        CampaignFile base = file.get();
        Optional<Campaign> typed = typed();
        if (base == null || !fields.form.accept() || typed.isEmpty()) {
            stopped.set(stopped.get() + 1);
            return;
        }
        User user = context.user();
        background.run(texts.say("campaigns.saving"), progress -> desks.campaigns().save(user, base, typed.get()), saving -> {
            switch (saving) {
                case CampaignSaving.Kept kept -> kept(kept, next);
                case CampaignSaving.Asked asked -> merging.ask(asked);
            }
        }, this::refused);
    }

    private void kept(CampaignSaving.Kept kept, Runnable next) {
        if (!kept.theirs().isEmpty()) {
            fill(kept.file().campaign(), List.copyOf(promisable));
            context.dialogs().toast(texts.say("campaigns.merge.taken", kept.theirs().stream().map(texts::name)
                    .collect(Collectors.joining(", "))));
        }
        file.set(kept.file());
        dirty.set(false);
        changed.run();
        look();
        next.run();
    }

    /** Keeps both people's changes as the questions were answered; what was decided is on the desk then. */
    public void merge() {
        merging.decide(context.dialogs()::problem).ifPresent(decided -> {
            file.set(decided.stored());
            fill(decided.campaign(), List.copyOf(promisable));
            dirty.set(true);
            save();
        });
    }

    /** Gives the campaign the name and the tag of the naming standard. */
    public void nameByStandard() {
        User user = context.user();
        Optional<Campaign> typed = typed();
        if (editable() && typed.isPresent()) {
            background.run(texts.say("campaigns.looking"), progress -> desks.naming().named(user, typed.get()),
                    named -> fields.named(named, typed.get()), context.dialogs()::problem);
        }
    }

    /** Asks until when the answer is needed, and proposes; what the floor would miss is said beside its field. */
    public void propose() {
        List<Finding> stops = findings().stream().filter(Finding::stops).toList();
        if (!stops.isEmpty()) {
            stops.forEach(stop -> fields.blame(stop, promises));
            context.dialogs().tell(texts.say("campaigns.not-yet"), stops.getFirst().sentence() + " " + stops.getFirst().mend());
            return;
        }
        saveThen(() -> {
            answerTime.usual();
            proposing.set(true);
        });
    }

    /** Proposes with the answer needed by the day and time that were picked. */
    public void sendProposal() {
        if (answerTime.form.accept()) {
            Instant answerBy = answerTime.moment();
            saveThen(() -> acts.act(seen -> desks.campaigns().propose(context.user(), seen, answerBy),
                    texts.say("campaigns.proposed")));
        }
    }

    public void keepWriting() {
        proposing.set(false);
    }

    private void refused(Problem problem) {
        if (!fields.form.refuse(problem)) {
            context.dialogs().problem(problem);
        }
    }

    /** Whether this person may type in what is open. */
    public boolean editable() {
        CampaignFile open = file.get();
        return open != null && CampaignWay.editable(open.state()) && context.user().may(Action.EDIT_CAMPAIGNS);
    }

    public ReadOnlyObjectProperty<@Nullable CampaignFile> file() {
        return file.getReadOnlyProperty();
    }

    /** Whether the day and time of the answer are being picked. */
    public ReadOnlyBooleanProperty proposing() {
        return proposing.getReadOnlyProperty();
    }

    AnswerTime answerTime() {
        return answerTime;
    }

    public Merging merging() {
        return merging;
    }

    /** What can be done with what is open. */
    public CampaignActs acts() {
        return acts;
    }

    /** What stands beside the editor: revisions compared, notes of friction, who did what. */
    public EditorAside aside() {
        return aside;
    }

    /** Counts how often a field that cannot be read held up what was asked for. */
    ReadOnlyIntegerProperty stopped() {
        return stopped.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty dirty() {
        return dirty.getReadOnlyProperty();
    }

    public ObservableList<PromiseDraft> promises() {
        return promises;
    }

    /** What could be promised now. */
    public ObservableList<Program> promisable() {
        return promisable;
    }

    public ObservableList<Finding> findings() {
        return outlook.findings();
    }

    /** Newest first. */
    public ObservableList<CampaignFile> revisions() {
        return revisions;
    }

    public ObjectProperty<@Nullable OfferSplit> split() {
        return outlook.split();
    }

    /** Which answers this person could give on what is open. */
    public ObjectProperty<Set<ApprovalKind>> answerable() {
        return answerable;
    }
}
