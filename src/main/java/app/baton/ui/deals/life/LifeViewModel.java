package app.baton.ui.deals.life;

import app.baton.deal.life.Deal;
import app.baton.deal.life.DealDesk;
import app.baton.deal.life.DealEvent;
import app.baton.deal.life.DealId;
import app.baton.deal.life.DealState;
import app.baton.deal.life.DealWay;
import app.baton.deal.life.Offer;
import app.baton.deal.life.Parties;
import app.baton.deal.life.Way;
import app.baton.incentive.RouteKind;
import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.lead.Lead;
import app.baton.lead.LeadDesk;
import app.baton.people.Action;
import app.baton.people.User;
import app.baton.ui.kit.Dialogs;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.kit.TextQuestion;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * The deal in hand: whose it is, how it stands in the store's books, and the moves that are open to it. Each move keeps what is
 * typed first, so that nobody approves what is not on the screen.
 */
public final class LifeViewModel {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);

    private final DealDesk desk;
    private final LeadDesk leads;
    private final ObservableValue<@Nullable TypedDeal> typed;
    private final Consumer<Offer> reopen;
    private final Background background;
    private final Background.Lane doing;
    private final Background.Lane opening;
    private final Background.Lane looking;
    private final Texts texts;
    private final User user;
    private final Dialogs dialogs;
    private final ReadOnlyObjectWrapper<@Nullable Deal> deal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper line = new ReadOnlyStringWrapper("");
    private Background.@Nullable Running watching;
    /** What the watch looks for, away from the screen's thread. */
    private volatile @Nullable DealId watched;
    /** For whom it is, until it was kept for the first time. */
    private @Nullable Lead lead;

    private final BoardViewModel board;
    private final FieldModel<String> buyer;
    final FieldModel<String> coBuyer;
    final FieldModel<String> titleHolder;
    final FieldModel<String> business;

    /** {@code typed} is null while nothing is worked out whole; {@code reopen} puts a kept offer into the fields. */
    public LifeViewModel(DealDesk desk, LeadDesk leads, ObservableValue<@Nullable TypedDeal> typed, Consumer<Offer> reopen,
            Background background, Texts texts, ScreenContext context) {
        this.desk = desk;
        this.leads = leads;
        this.typed = typed;
        this.reopen = reopen;
        this.background = background;
        this.texts = texts;
        user = context.user();
        dialogs = context.dialogs();
        doing = background.lane(texts.say("deals.life.keeping"));
        opening = background.lane(texts.say("deals.life.looking"));
        looking = background.lane(texts.say("deals.life.looking"));
        board = new BoardViewModel(desk, user, this::open, background, texts);
        buyer = name("buyer");
        coBuyer = name("coBuyer");
        titleHolder = name("titleHolder");
        business = name("business");
        List.of(buyer, coBuyer, titleHolder, business).forEach(field -> field.value().subscribe((before, now) -> show()));
        typed.subscribe((before, now) -> show());
        deal.subscribe((before, now) -> {
            watched = now == null ? null : now.id();
            show();
        });
        show();
    }

    private FieldModel<String> name(String field) {
        return FieldModel.limited(FieldModel.optional(field), Parties.LONGEST,
                length -> texts.say("deals.life.name.long", Parties.LONGEST));
    }

    private Parties parties() {
        return new Parties(buyer.get().strip(), coBuyer.get().strip(), titleHolder.get().strip(), business.get().strip());
    }

    private Optional<Offer> offer() {
        Deal now = deal.get();
        TypedDeal its = typed.getValue();
        return its == null ? Optional.empty() : Optional.of(its.offer(parties(), now == null ? null : now.offer().way()));
    }

    private void show() {
        Deal now = deal.get();
        changed.set(now == null || offer().filter(offer -> !offer.equals(now.offer())).isPresent());
        line.set(now != null ? words(now) : lead == null ? texts.say("deals.life.new")
                : texts.say("deals.life.new-for", lead.customer().name()));
    }

    private String words(Deal now) {
        String stands = texts.say("deals.life.stands", now.state(), now.since());
        if (!now.returned().isEmpty()) {
            return texts.say("deals.life.returned", stands, now.returned());
        }
        String pencil = now.pencil().map(last -> texts.say(last.presented() == null ? "deals.life.pencil.unseen"
                : "deals.life.pencil.seen", stands, last.number(), last.by())).orElse(stands);
        Way way = now.offer().way();
        return way == null ? pencil : texts.say("deals.life.way", pencil, way.months() == null ? way.kind().toString()
                : way.kind() + " " + way.months());
    }

    /** Why a move is not open now, as a sentence; empty where it is. */
    public String whyNot(Move move) {
        Deal now = deal.get();
        if (typed.getValue() == null && move != Move.LOSE) {
            return texts.say("deals.life.not.worked-out");
        }
        if (now == null) {
            return switch (move) {
                case KEEP, ASK -> "";
                case PENCIL -> user.may(Action.PENCIL_DEAL) ? "" : texts.say("deals.life.not.manager");
                case PRESENT, COMMIT, SUBMIT, DUPLICATE, LOSE -> texts.say("deals.life.not.kept");
            };
        }
        return switch (move) {
            case KEEP -> DealState.ON_THE_FLOOR.contains(now.state()) ? "" : standing(now);
            case DUPLICATE -> "";
            case PENCIL -> !user.may(Action.PENCIL_DEAL) ? texts.say("deals.life.not.manager")
                    : open(now, new DealEvent.Penciled(now.offer(), ""));
            case ASK -> open(now, new DealEvent.PencilRequested(""));
            case PRESENT -> open(now, new DealEvent.Presented());
            case COMMIT -> now.state() == DealState.PENCILED ? ""
                    : open(now, new DealEvent.Committed(new Way(RouteKind.CASH, null, null)));
            case SUBMIT -> open(now, new DealEvent.Submitted());
            case LOSE -> open(now, new DealEvent.Lost("-"));
        };
    }

    private String open(Deal now, DealEvent.Step step) {
        return DealWay.may(now, step) ? "" : standing(now);
    }

    private String standing(Deal now) {
        return texts.say("deals.life.not.now", now.state());
    }

    /** Does it, or says why not. */
    public void go(Move move) {
        String why = whyNot(move);
        if (!why.isEmpty()) {
            dialogs.toast(why);
            return;
        }
        Runnable act = switch (move) {
            case KEEP -> () -> does("deals.life.kept", (kept, its) -> kept);
            case ASK -> () -> note(texts.say("deals.life.ask.title"), texts.say("deals.life.ask"),
                    note -> does("deals.life.asked", (kept, its) -> desk.askForPencil(user, kept, note)));
            case PENCIL -> () -> note(texts.say("deals.life.pencil.title"), texts.say("deals.life.pencil"),
                    note -> does("deals.life.penciled", (kept, its) -> desk.pencil(user, kept, kept.offer(), note)));
            case PRESENT -> () -> does("deals.life.presented", (kept, its) -> desk.present(user, kept));
            case COMMIT -> () -> does("deals.life.committed", (kept, its) -> desk.commit(user,
                    kept.state() == DealState.PENCILED ? desk.present(user, kept) : kept, its.looked()));
            case SUBMIT -> () -> does("deals.life.submitted", (kept, its) -> desk.submit(user, kept));
            case DUPLICATE -> () -> does("deals.life.duplicated", (kept, its) -> desk.duplicate(user, kept));
            case LOSE -> () -> dialogs.ask(TextQuestion.required(texts.say("deals.life.lose.title"),
                    texts.say("deals.life.lose.why"), texts.say("deals.life.lose"), texts.say("deals.life.lose.missing")),
                    this::lose);
        };
        act.run();
    }

    private void note(String title, String send, Consumer<String> then) {
        dialogs.ask(new TextQuestion(title, texts.say("deals.life.note"), "", send,
                text -> text.length() > DealEvent.LONGEST ? texts.say("deals.life.note.long", DealEvent.LONGEST) : ""), then);
    }

    private void lose(String reason) {
        Deal now = Objects.requireNonNull(deal.get());
        run(() -> desk.lose(user, now, reason), "deals.life.lost");
    }

    /** Keeps what is typed, and then does more with it. */
    private void does(String key, BiFunction<Deal, TypedDeal, Deal> more) {
        if (!List.of(buyer, coBuyer, titleHolder, business).stream().allMatch(FieldModel::accept)) {
            dialogs.toast(texts.say("deals.life.name.long", Parties.LONGEST));
            return;
        }
        TypedDeal its = Objects.requireNonNull(typed.getValue());
        Deal before = deal.get();
        Offer offer = offer().orElseThrow();
        Lead asking = lead;
        run(() -> {
            Deal kept = before == null ? opened(offer, asking) : offer.equals(before.offer()) ? before
                    : desk.save(user, before, offer);
            return more.apply(kept, its);
        }, key);
    }

    /** The lead learns of the first deal that is kept for it; what became of the lead meanwhile does not hold the deal up. */
    private Deal opened(Offer offer, @Nullable Lead asking) {
        Deal opened = desk.open(user, offer);
        if (asking != null) {
            leads.find(user, asking.id()).ifPresent(now -> leads.quoted(user, now, opened.id().value()));
        }
        return opened;
    }

    /** What is typed from now on is for this lead. */
    public void follow(Lead now) {
        lead = now;
        buyer.reset(now.customer().name());
        show();
    }

    /** Something that the books may refuse. */
    @FunctionalInterface
    private interface Act {
        Deal done();
    }

    private void run(Act act, String key) {
        busy.set(true);
        doing.run(progress -> act.done(), now -> {
            busy.set(false);
            deal.set(now);
            dialogs.toast(texts.say(key));
        }, this::refused);
    }

    private void refused(Problem problem) {
        busy.set(false);
        dialogs.problem(problem);
        look();
    }

    /** Begins a new deal; what was kept stays in the books. */
    public void fresh() {
        lead = null;
        deal.set(null);
        put(Parties.nobody());
    }

    private void put(Parties parties) {
        buyer.reset(parties.buyer());
        coBuyer.reset(parties.coBuyer());
        titleHolder.reset(parties.titleHolder());
        business.reset(parties.business());
    }

    /** Brings a kept deal back into the fields. */
    public void open(DealId id) {
        opening.run(progress -> desk.find(user, id), found -> found.ifPresent(this::stand), dialogs::problem);
    }

    private void stand(Deal now) {
        lead = null;
        put(now.offer().parties());
        deal.set(now);
        reopen.accept(now.offer());
    }

    /** The deals that were kept. */
    public BoardViewModel board() {
        return board;
    }

    /** Looks for what another desk did with the deal while it is in front. */
    public void start() {
        stop();
        watching = background.repeat(texts.say("deals.life.looking"), LOOK_EVERY, progress -> {
            look();
            return "";
        });
    }

    public void stop() {
        if (watching != null) {
            watching.cancel();
            watching = null;
        }
    }

    /** Safe on any thread. */
    private void look() {
        DealId id = watched;
        if (id != null) {
            looking.run(progress -> desk.find(user, id), found -> found.ifPresent(this::news), problem -> { });
        }
    }

    /** What somebody else did is shown; what is typed stays, and is kept on top of it when a person says so. */
    private void news(Deal found) {
        Deal now = deal.get();
        if (now == null || busy.get() || !now.id().equals(found.id()) || now.newest().equals(found.newest())) {
            return;
        }
        boolean untouched = !changed.get();
        deal.set(found);
        if (untouched && !found.offer().equals(now.offer())) {
            stand(found);
        }
        dialogs.toast(texts.say("deals.life.news", found.state()));
    }

    /** Null until what is typed was kept. */
    public ReadOnlyObjectProperty<@Nullable Deal> deal() {
        return deal.getReadOnlyProperty();
    }

    /** Whether something is typed that is not kept. */
    public ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }

    /** Whether somebody's deal is typed here that is not kept as it is typed. */
    public boolean wouldBeLost() {
        return changed.get() && (deal.get() != null || !parties().equals(Parties.nobody()));
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** Whether whoever sits here sets price and trade allowance himself (R16). */
    boolean pencils() {
        return user.may(Action.PENCIL_DEAL);
    }

    /** The buyer's name. */
    public FieldModel<String> buyer() {
        return buyer;
    }

    /** Where it stands, in words. */
    ReadOnlyStringProperty line() {
        return line.getReadOnlyProperty();
    }

    ObservableValue<@Nullable TypedDeal> typed() {
        return typed;
    }
}
