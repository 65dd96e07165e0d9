package app.baton.ui.finance;

import app.baton.deal.life.Deal;
import app.baton.deal.life.DealId;
import app.baton.deal.life.DealRow;
import app.baton.deal.life.DealSearch;
import app.baton.deal.life.DealState;
import app.baton.deal.life.KeptScan;
import app.baton.deal.scan.Scan;
import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.paper.PrintRoom;
import app.baton.people.User;
import app.baton.ui.kit.PaneState;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.print.PrintViewModel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Deals by where they stand, the one that is looked at, and what finance does with it. */
public final class FinanceViewModel {

    /** Where deals stand that finance looks at, in the order of the keys. */
    public static final List<DealState> STATES = List.of(DealState.WITH_FINANCE, DealState.RETURNED, DealState.APPROVED,
            DealState.CONTRACTED, DealState.DELIVERED, DealState.REPORTED, DealState.FUNDED, DealState.RECONTRACTING,
            DealState.UNWOUND);
    private static final int AT_ONCE = 100;

    private final FinanceDesks desks;
    private final Clock clock;
    private final Texts texts;
    private final ScreenContext context;
    private final Background.Lane listing;
    private final Background.Lane opening;
    private final PrintViewModel printing;
    private final FinanceActs acts;
    private final ContractCheck check;
    private final ReadOnlyObjectWrapper<DealState> shown = new ReadOnlyObjectWrapper<>(DealState.WITH_FINANCE);
    private final ReadOnlyObjectWrapper<String> filter = new ReadOnlyObjectWrapper<>("");
    private final ReadOnlyObjectWrapper<Map<DealState, Long>> counts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<@Nullable Opened> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PaneState> state = new ReadOnlyObjectWrapper<>(PaneState.loading());
    private final ReadOnlyObjectWrapper<Instant> moment;
    private final ObservableList<DealLine> lines = FXCollections.observableArrayList();
    private @Nullable DealId wanted;

    /** What was read of the lists at once. */
    private record Lists(List<DealLine> lines, Map<DealState, Long> counts) { }

    FinanceViewModel(FinanceDesks desks, PrintRoom paper, Background background, Clock clock, Texts texts,
            ScreenContext context) {
        this.desks = desks;
        this.clock = clock;
        this.texts = texts;
        this.context = context;
        listing = background.lane(texts.say("finance.reading"));
        opening = background.lane(texts.say("finance.opening"));
        moment = new ReadOnlyObjectWrapper<>(clock.now());
        printing = new PrintViewModel(paper.printers(), background, context.dialogs(), texts);
        acts = new FinanceActs(desks, background, clock, texts, context, this::happened,
                new ScanActs(desks, paper, printing, background, clock, texts, context, this::happened));
        check = new ContractCheck(desks.finance(), background, texts, context, this::happened);
        opened.subscribe(now -> {
            acts.look(now);
            check.look(now);
        });
    }

    /** Reads the lists again, and the deal that is looked at. */
    public void reload() {
        tick();
        list();
        if (wanted != null) {
            read(wanted);
        }
    }

    private void list() {
        User user = context.user();
        DealState where = shown.get();
        String typed = filter.get();
        listing.run(progress -> lists(user, where, typed), this::took, this::failed);
    }

    private Lists lists(User user, DealState where, String typed) {
        List<DealRow> rows = DealSearch.first(AT_ONCE, typed, request -> where == DealState.WITH_FINANCE
                ? desks.finance().queue(user, request) : desks.floor().in(user, where, request));
        return new Lists(rows.stream().map(row -> new DealLine(row, desks.floor().find(user, row.id())
                .map(deal -> deal.offer().way()).orElse(null))).toList(), desks.floor().counts(user));
    }

    private void took(Lists read) {
        counts.set(read.counts());
        lines.setAll(read.lines());
        if (wanted == null && !lines.isEmpty()) {
            look(lines.getFirst());
        } else if (wanted == null) {
            opened.set(null);
            state.set(nothing());
        }
    }

    private PaneState nothing() {
        return !filter.get().isBlank() ? PaneState.empty(texts.say("finance.empty"), texts.say("finance.filter.none"))
                : PaneState.empty(texts.say("finance.empty"), texts.say(shown.get() == DealState.WITH_FINANCE
                ? "finance.empty.waiting" : "finance.empty.other"));
    }

    private void failed(Problem problem) {
        state.set(PaneState.failed(problem, texts.say("finance.again"), this::reload));
    }

    /** Shows the deals that stand there, the longest first. */
    public void show(DealState where) {
        shown.set(where);
        filter.set("");
        wanted = null;
        list();
    }

    /** Shows only the deals that what is typed fits; the deal that is looked at stays. */
    void filter(String typed) {
        if (!typed.equals(filter.get())) {
            filter.set(typed);
            list();
        }
    }

    /** What narrows the list. */
    ReadOnlyObjectProperty<String> filter() {
        return filter.getReadOnlyProperty();
    }

    /** Looks at a deal of the list. */
    public void look(DealLine line) {
        if (!line.id().equals(wanted)) {
            look(line.id());
        }
    }

    private void look(DealId id) {
        wanted = id;
        read(id);
    }

    private void read(DealId id) {
        User user = context.user();
        if (opened.get() == null) {
            state.set(PaneState.loading());
        }
        opening.run(progress -> desks.floor().find(user, id).map(deal -> read(user, deal)), found -> {
            opened.set(found.orElse(null));
            state.set(found.isPresent() ? PaneState.ready() : PaneState.empty(texts.say("finance.gone"),
                    texts.say("finance.gone.sentence")));
        }, this::failed);
    }

    private Opened read(User user, Deal deal) {
        return new Opened(desks.finance().review(user, deal), desks.floor().history(user, deal),
                desks.finance().reversals(user, deal), here(user, deal));
    }

    private Set<String> here(User user, Deal deal) {
        return deal.proofs().stream().flatMap(proof -> proof.standing().stream()).map(KeptScan::scan)
                .filter(scan -> desks.proofs().isHere(user, deal, scan)).map(Scan::sha256).collect(Collectors.toSet());
    }

    /** After an act the deal stays in sight, wherever it stands now. */
    private void happened(@Nullable Deal deal) {
        reload();
    }

    /** Up or down the list. */
    public void move(int by) {
        if (!lines.isEmpty()) {
            int at = selected().map(lines::indexOf).orElse(by > 0 ? -1 : lines.size());
            look(lines.get(Math.clamp(at + by, 0, lines.size() - 1)));
        }
    }

    /** The line of the deal that is looked at, where the list has it. */
    public Optional<DealLine> selected() {
        return lines.stream().filter(line -> line.id().equals(wanted)).findFirst();
    }

    /** A deal by its id. */
    public void open(String thing) {
        try {
            look(new DealId(UUID.fromString(thing)));
        } catch (IllegalArgumentException noId) {
            state.set(PaneState.empty(texts.say("finance.gone"), texts.say("finance.gone.sentence")));
        }
    }

    /** Lets the ages follow the clock. */
    public void tick() {
        moment.set(clock.now());
    }

    /** How long ago something was, in words. */
    public String age(Instant since) {
        return texts.formats().age(Duration.between(since, moment.get()));
    }

    /** How many deals stand there. */
    public long count(DealState where) {
        return counts.get().getOrDefault(where, 0L);
    }

    /** The first line of the screen. */
    public String lead() {
        long waiting = count(DealState.WITH_FINANCE);
        return waiting == 0 ? texts.say("finance.lead.none") : waiting == 1 ? texts.say("finance.lead.one")
                : texts.say("finance.lead", waiting);
    }

    /** A scan or a jacket before it is printed. */
    public PrintViewModel printing() {
        return printing;
    }

    /** What finance does with the deal that is looked at. */
    public FinanceActs acts() {
        return acts;
    }

    /** The lender's contract beside ours. */
    public ContractCheck check() {
        return check;
    }

    /** Where the deals of the list stand. */
    public ReadOnlyObjectProperty<DealState> shown() {
        return shown.getReadOnlyProperty();
    }

    /** How many deals stand where. */
    public ReadOnlyObjectProperty<Map<DealState, Long>> counts() {
        return counts.getReadOnlyProperty();
    }

    /** The deal that is looked at; null is none. */
    public ReadOnlyObjectProperty<@Nullable Opened> opened() {
        return opened.getReadOnlyProperty();
    }

    /** What stands in the place of the deal. */
    public ReadOnlyObjectProperty<PaneState> state() {
        return state.getReadOnlyProperty();
    }

    /** The moment from which ages are told. */
    public ReadOnlyObjectProperty<Instant> moment() {
        return moment.getReadOnlyProperty();
    }

    /** The deals of the list. */
    public ObservableList<DealLine> lines() {
        return lines;
    }
}
