package app.baton.ui.today;

import app.baton.campaign.FrictionDesk;
import app.baton.campaign.FrictionDraft;
import app.baton.campaign.FrictionNote;
import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.PageRequest;
import app.baton.journal.Texts;
import app.baton.lead.LeadQuery;
import app.baton.lead.LeadRow;
import app.baton.people.Action;
import app.baton.people.User;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.kit.TextQuestion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What waits for the person who reads Today, and his own notes; it is read anew each time Today looks for a brief. */
public final class TodayWorkViewModel {

    private static final int MOST = 12;
    private static final int MY_MOST = 5;
    /** An answer stays on Today for so long. */
    private static final Duration NEWS = Duration.ofDays(7);

    private final TodayDesks desks;
    private final Background background;
    private final Clock clock;
    private final Texts texts;
    private final ScreenContext context;
    private final Background.Lane loading;
    private final ReadOnlyObjectWrapper<TodayWork> work = new ReadOnlyObjectWrapper<>(new TodayWork(List.of(), List.of()));

    public TodayWorkViewModel(TodayDesks desks, Background background, Clock clock, Texts texts, ScreenContext context) {
        this.desks = desks;
        this.background = background;
        this.clock = clock;
        this.texts = texts;
        this.context = context;
        loading = background.lane(texts.say("today.loading"));
    }

    /** Reads anew what waits; safe on any thread. */
    public void load() {
        User user = context.user();
        loading.run(progress -> read(user), work::set, problem -> { });
    }

    private TodayWork read(User user) {
        Instant now = clock.now();
        FrictionDesk friction = desks.friction();
        List<FrictionNote> open = user.may(Action.SEE_FRICTION)
                ? friction.waiting(user, PageRequest.first(MOST)).rows() : List.of();
        boolean answersNotes = user.may(Action.ANSWER_FRICTION);
        Optional<TodayWork.Overdue> overdue = answersNotes || !user.may(Action.SEE_FRICTION) ? Optional.empty()
                : Optional.of(friction.overdue(user)).filter(notes -> notes > 0)
                        .map(notes -> new TodayWork.Overdue(notes, open.getFirst().answerBy()));
        List<FrictionNote> mine = friction.mine(user, PageRequest.first(MOST)).rows().stream()
                .filter(note -> note.answered().map(it -> it.at().isAfter(now.minus(NEWS))).orElse(true))
                .limit(MY_MOST).toList();
        return TodayWork.of(new TodayWork.Found(desks.answers().waitingFor(user), answersNotes ? open : List.of(), overdue,
                desks.drafts().waitingFor(user), mine, leads(user, now)), now, texts);
    }

    /** The first of his own queue. */
    private List<LeadRow> leads(User user, Instant now) {
        Instant tonight = clock.today().plusDays(1).atStartOfDay(clock.zone()).toInstant();
        return !user.may(Action.WORK_LEADS) ? List.of() : desks.leads().queue(user, new LeadQuery(LeadQuery.View.TODAY, user.id(),
                null, "", now, tonight), PageRequest.first(MY_MOST)).rows();
    }

    /** Goes to what waits. */
    public void open(TodayWork.Waiting waiting) {
        context.navigator().open(waiting.screen(), waiting.thing());
    }

    /** Puts one's own note in other words. */
    public void edit(FrictionNote note) {
        User user = context.user();
        context.dialogs().ask(new TextQuestion(texts.say("today.note.edit"), texts.name(note.kind()), note.text(),
                texts.say("today.note.keep"), text -> text.isBlank() ? texts.say("today.note.blank") : ""), text ->
                background.run(texts.say("today.loading"), progress -> desks.friction().edit(user, note,
                        new FrictionDraft(note.kind(), text, note.about())), changed -> load(), context.dialogs()::problem));
    }

    /** Takes one's own note back. */
    public void takeBack(FrictionNote note) {
        User user = context.user();
        background.run(texts.say("today.loading"), progress -> desks.friction().takeBack(user, note), gone -> {
            context.dialogs().toast(texts.say("today.note.gone"));
            load();
        }, context.dialogs()::problem);
    }

    public ReadOnlyObjectProperty<TodayWork> work() {
        return work.getReadOnlyProperty();
    }
}
