package app.baton.ui.leads;

import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.Page;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.lead.Lead;
import app.baton.lead.LeadId;
import app.baton.lead.LeadQuery;
import app.baton.lead.LeadRow;
import app.baton.lead.LeadRules;
import app.baton.people.Action;
import app.baton.people.PersonCard;
import app.baton.people.User;
import app.baton.ui.kit.Doors;
import app.baton.ui.kit.PaneState;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.leads.LeadsLoader.Queue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The queue as somebody works through it, what narrows it, and the lead that is opened. */
public final class LeadsViewModel {

    /** Parts of the work in the order of their keys. */
    public static final List<LeadQuery.View> VIEWS = List.of(LeadQuery.View.TODAY, LeadQuery.View.LATE, LeadQuery.View.OPEN,
            LeadQuery.View.UNOWNED, LeadQuery.View.UNREAD, LeadQuery.View.COLD, LeadQuery.View.OVER);

    private final LeadsLoader loader;
    private final Clock clock;
    private final Texts texts;
    private final ScreenContext context;
    private final Background.Lane loading;
    private final Background.Lane adding;
    private final Background.Lane opening;
    private final LeadActs acts;
    private final LeadOriginals originals;
    private final LeadAlarms alarms;
    private final LeadWords words;
    private final ReadOnlyObjectWrapper<PaneState> state = new ReadOnlyObjectWrapper<>(PaneState.loading());
    private final ReadOnlyObjectWrapper<PaneState> card = new ReadOnlyObjectWrapper<>(PaneState.loading());
    private final ReadOnlyObjectWrapper<Queue> queue = new ReadOnlyObjectWrapper<>(Queue.NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable OpenedLead> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Instant> moment;
    private final ObjectProperty<LeadFilter> filter;
    private final ObservableList<LeadRow> rows = FXCollections.observableArrayList();
    private @Nullable String further;
    private @Nullable LeadId wanted;

    LeadsViewModel(LeadsDesks desks, Background background, Clock clock, Texts texts, ScreenContext context) {
        loader = new LeadsLoader(desks, clock);
        this.clock = clock;
        this.texts = texts;
        this.context = context;
        words = new LeadWords(texts, clock);
        loading = background.lane(texts.say("leads.reading"));
        adding = background.lane(texts.say("leads.reading"));
        opening = background.lane(texts.say("leads.opening"));
        moment = new ReadOnlyObjectWrapper<>(clock.now());
        filter = new SimpleObjectProperty<>(LeadFilter.start(!mayAll()));
        acts = new LeadActs(desks, background, clock, texts, context, this::happened);
        alarms = new LeadAlarms(desks.radar(), background, texts, context);
        originals = new LeadOriginals(desks.originals(), background, texts, context);
        filter.subscribe((before, now) -> {
            wanted = null;
            narrow(before, now);
        });
        opened.subscribe(acts::look);
        opened.subscribe(alarms::look);
    }

    /** Reads the queue anew, and the lead that is opened. */
    void reload() {
        moment.set(clock.now());
        list();
        if (wanted != null) {
            read(wanted);
        }
    }

    /** Lets the clocks go on; a row stays where it is until the queue is read again. */
    void tick() {
        moment.set(clock.now());
    }

    private void list() {
        User user = context.user();
        LeadFilter now = filter.get();
        loading.run(progress -> loader.queue(user, now), this::took, this::failed);
    }

    /** While somebody types, only the rows are read anew: how many there are in each part stays. */
    private void narrow(LeadFilter before, LeadFilter now) {
        if (before.mine() != now.mine()) {
            list();
        } else {
            User user = context.user();
            Queue counted = queue.get();
            loading.run(progress -> loader.narrowed(user, now, counted), this::took, this::failed);
        }
    }

    private void took(Queue read) {
        queue.set(read);
        further = read.page().next().orElse(null);
        rows.setAll(read.page().rows());
        state.set(rows.isEmpty() ? nothing() : PaneState.ready());
        if (wanted == null) {
            next();
        }
    }

    private void next() {
        if (rows.isEmpty()) {
            opened.set(null);
            card.set(PaneState.empty(texts.say("leads.none-opened"), texts.say("leads.none-opened.sentence")));
        } else {
            look(rows.getFirst());
        }
    }

    private PaneState nothing() {
        LeadFilter now = filter.get();
        if (!now.words().isBlank() || now.kind() != null) {
            return PaneState.empty(texts.say("leads.nothing-found"), texts.say("leads.nothing-found.sentence"),
                    texts.say("leads.clear"), this::clear);
        }
        return PaneState.empty(texts.say("leads.empty"), words.empty(now.view()), texts.name(LeadAct.LOG),
                () -> acts.begin(LeadAct.LOG));
    }

    /** Reads the next rows, once somebody has come near the end of those that are there. */
    void more() {
        String from = further;
        if (from != null) {
            further = null;
            User user = context.user();
            LeadFilter now = filter.get();
            adding.run(progress -> loader.more(user, now, from), found -> add(now, found), this::failed);
        }
    }

    private void add(LeadFilter asked, Page<LeadRow> found) {
        if (asked.equals(filter.get())) {
            rows.addAll(found.rows());
            further = found.next().orElse(null);
        }
    }

    private void failed(Problem problem) {
        state.set(PaneState.failed(problem, texts.say("leads.again"), this::reload));
    }

    void change(UnaryOperator<LeadFilter> how) {
        filter.set(how.apply(filter.get()));
    }

    /** Every lead of the view again. */
    void clear() {
        change(now -> now.of(null).saying(""));
    }

    /** Opens a lead of the list. */
    void look(LeadRow row) {
        if (!row.id().equals(wanted)) {
            wanted = row.id();
            read(row.id());
        }
    }

    private void read(LeadId id) {
        User user = context.user();
        if (opened.get() == null) {
            card.set(PaneState.loading());
        }
        opening.run(progress -> loader.open(user, id), found -> {
            if (id.equals(wanted)) {
                opened.set(found.orElse(null));
                card.set(found.isPresent() ? PaneState.ready()
                        : PaneState.empty(texts.say("leads.gone"), texts.say("leads.gone.sentence")));
            }
        }, problem -> card.set(PaneState.failed(problem, texts.say("leads.again"), this::reload)));
    }

    /** After an act the lead stays opened, wherever it stands now; one that was given away is not his to look at any more. */
    private void happened(@Nullable Lead lead) {
        if (lead != null) {
            boolean his = mayAll() || lead.owner() == null || lead.owner().equals(context.user().id());
            wanted = his ? lead.id() : null;
        }
        reload();
        context.navigator().refreshStatus();
    }

    /** Up or down the list. */
    void move(int by) {
        if (!rows.isEmpty()) {
            int at = selected().map(rows::indexOf).orElse(by > 0 ? -1 : rows.size());
            look(rows.get(Math.clamp(at + by, 0, rows.size() - 1)));
        }
    }

    /** The row of the lead that is opened, where the list has it. */
    Optional<LeadRow> selected() {
        return rows.stream().filter(row -> row.id().equals(wanted)).findFirst();
    }

    /** A lead by its id. */
    void open(String thing) {
        try {
            wanted = new LeadId(UUID.fromString(thing));
            read(wanted);
        } catch (IllegalArgumentException noId) {
            change(now -> now.showing(LeadQuery.View.OPEN).saying(thing));
        }
    }

    /** A deal that was kept for him. */
    void openDeal(UUID deal) {
        context.navigator().open(Doors.DEALS, Doors.DEAL + deal);
    }

    /** The deal desk, for this lead and with the vehicle he wants. */
    void structure() {
        OpenedLead now = opened.get();
        if (now != null && mayStructure()) {
            String vehicle = now.units().isEmpty() ? "" : " " + now.units().getFirst().stock();
            context.navigator().open(Doors.DEALS, Doors.LEAD + now.lead().id() + vehicle);
        }
    }

    /** Whether he holds a private offer. */
    LeadAlarms alarms() {
        return alarms;
    }

    boolean mayStructure() {
        return context.user().may(Action.STRUCTURE_DEAL);
    }

    /** Whether he sees the leads of others. */
    boolean mayAll() {
        return context.user().may(Action.SEE_EVERY_LEAD);
    }

    /** Puts the number on the clipboard and asks how the call ended, where it may be called. */
    void call() {
        OpenedLead now = opened.get();
        if (now != null) {
            acts.call(now);
        }
    }

    /** Shows the documents that the opened lead came of. */
    void original() {
        OpenedLead now = opened.get();
        if (now != null) {
            originals.show(now);
        }
    }

    /** How many there are in a part of the work. */
    long count(LeadQuery.View view) {
        return queue.get().counts().getOrDefault(view, 0L);
    }

    /** The first line of the screen. */
    String lead() {
        return words.lead(filter.get().mine(), count(LeadQuery.View.OPEN), count(LeadQuery.View.TODAY),
                count(LeadQuery.View.LATE));
    }

    LeadRules rules() {
        return queue.get().rules();
    }

    List<PersonCard> people() {
        return queue.get().people();
    }

    LeadActs acts() {
        return acts;
    }

    LeadWords words() {
        return words;
    }

    ObservableValue<LeadFilter> filter() {
        return filter;
    }

    ReadOnlyObjectProperty<PaneState> state() {
        return state.getReadOnlyProperty();
    }

    /** What stands in the place of the lead. */
    ReadOnlyObjectProperty<PaneState> card() {
        return card.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Queue> queue() {
        return queue.getReadOnlyProperty();
    }

    /** The lead that is opened; null is none. */
    ReadOnlyObjectProperty<@Nullable OpenedLead> opened() {
        return opened.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Instant> moment() {
        return moment.getReadOnlyProperty();
    }

    ObservableList<LeadRow> rows() {
        return rows;
    }
}
