package app.baton.ui.leads;

import app.baton.incentive.Invalid;
import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.Ids;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.lead.Appointment;
import app.baton.lead.AppointmentState;
import app.baton.lead.Disposition;
import app.baton.lead.Lead;
import app.baton.lead.LeadDesk;
import app.baton.lead.LeadFact;
import app.baton.lead.LeadRow;
import app.baton.lead.NextStep;
import app.baton.lead.Way;
import app.baton.people.PersonCard;
import app.baton.people.User;
import app.baton.ui.kit.DayModel;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.Hours;
import app.baton.ui.kit.ScreenContext;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What somebody does with the lead that is opened: one act at a time, each with its own fields. */
public final class LeadActs {

    private final LeadDesk desk;
    private final LeadLog log;
    private final Background background;
    private final Clock clock;
    private final Ids ids;
    private final Texts texts;
    private final ScreenContext context;
    private final Consumer<@Nullable Lead> happened;
    private final ReadOnlyObjectWrapper<@Nullable LeadAct> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Disposition> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private @Nullable OpenedLead opened;
    private LeadFields fields;

    /** {@code happened} is told the lead after an act, or null where it has to be read anew. */
    LeadActs(LeadsDesks desks, Background background, Clock clock, Texts texts, ScreenContext context,
            Consumer<@Nullable Lead> happened) {
        desk = desks.leads();
        log = new LeadLog(desks.intake(), clock);
        this.background = background;
        this.clock = clock;
        ids = new Ids(clock);
        this.texts = texts;
        this.context = context;
        this.happened = happened;
        fields = new LeadFields(texts, clock.today());
    }

    /** Another lead is opened, or the same one anew: then what is typed stays. */
    void look(@Nullable OpenedLead now) {
        boolean same = opened != null && now != null && opened.lead().id().equals(now.lead().id());
        opened = now;
        if (!same && (open.get() == null || open.get().ofLead())) {
            close();
            fields = fresh();
        } else if (open.get() != null && !refusal(open.get()).isEmpty()) {
            close();
        }
    }

    private LeadFields fresh() {
        LeadFields empty = new LeadFields(texts, clock.today());
        if (opened != null) {
            empty.reset(opened);
        }
        return empty;
    }

    /** Why an act is not possible now; empty where it is. */
    String refusal(LeadAct act) {
        if (!act.ofLead()) {
            return "";
        }
        OpenedLead now = opened;
        if (now == null) {
            return texts.say("leads.not.none");
        }
        boolean over = now.lead().state().isOver();
        return switch (act) {
            case OUTCOME, APPOINTMENT, PLAN, BOUGHT -> over ? texts.say("leads.not.over", texts.name(now.lead().state())) : "";
            case REOPEN -> over ? "" : texts.say("leads.not.open");
            case LEARN, NOTE, CORRECT, HAND_OVER, CONSENT, LOG, AWAY -> "";
        };
    }

    /** Opens an act's fields. */
    void begin(LeadAct act) {
        if (refusal(act).isEmpty()) {
            chosen.set(null);
            open.set(act);
        }
    }

    /** Asks one thing of the customer. */
    void ask(LeadFact fact) {
        fields.fact.set(fact);
        fields.value.reset("");
        begin(LeadAct.LEARN);
    }

    /** Closes them; what is typed stays until another lead is opened. */
    void close() {
        chosen.set(null);
        open.set(null);
    }

    /** Puts the number on the clipboard and asks how the call ended; a customer who said no is not called (R4). */
    void call(OpenedLead now) {
        String number = now.lead().customer().phone();
        if (!now.lead().mayReach(Way.CALL)) {
            context.dialogs().tell(texts.say("leads.call.stopped"), texts.say("leads.call.stopped.sentence"));
        } else if (number.isEmpty()) {
            context.dialogs().toast(texts.say("leads.call.no-number"));
        } else {
            context.dialogs().copy(number);
            context.dialogs().toast(texts.say("leads.call.copied", number));
            fields.way.set(Way.CALL);
            begin(LeadAct.OUTCOME);
        }
    }

    /** One of the store's outcomes; where it asks for no reason, that is all. */
    void choose(Disposition outcome) {
        chosen.set(outcome);
        if (!outcome.asksWhy()) {
            dispose(outcome, "");
        }
    }

    /** The second key, where one is asked for. */
    void because(Disposition.Reason reason) {
        Disposition outcome = chosen.get();
        if (outcome != null) {
            dispose(outcome, reason.code());
        }
    }

    private void dispose(Disposition outcome, String reason) {
        Way way = fields.way.get();
        String note = fields.outcomeNote.get();
        run(outcome.name(), (user, lead) -> desk.dispose(user, lead, outcome.code(), reason, way, null, note));
    }

    /** Does what is open with what is typed. */
    void send() {
        LeadAct act = open.get();
        if (act == null || act == LeadAct.OUTCOME || busy.get() || !fields.form(act).accept()) {
            return;
        }
        if (act == LeadAct.LOG) {
            LeadLog.Told told = log.told(fields);
            User user = context.user();
            work(texts.name(act), () -> log.keep(user, told));
        } else if (act == LeadAct.AWAY) {
            leave(fields.until.get());
        } else {
            Step step = step(act);
            run(texts.name(act), step);
        }
    }

    /** Until that time of today, or of tomorrow where it has passed. */
    private void leave(String typed) {
        User user = context.user();
        ZonedDateTime today = clock.today().atTime(Hours.read(typed).orElseThrow()).atZone(clock.zone());
        Instant until = (today.toInstant().isAfter(clock.now()) ? today : today.plusDays(1)).toInstant();
        background.run(texts.name(LeadAct.AWAY), progress -> {
            desk.leave(user, until);
            return until;
        }, left -> {
            close();
            context.dialogs().toast(texts.say("leads.away.done", until), texts.say("leads.away.back"), this::comeBack);
        }, this::refused);
    }

    private void comeBack() {
        User user = context.user();
        background.run(texts.name(LeadAct.AWAY), progress -> {
            desk.leave(user, clock.now());
            return true;
        }, back -> { }, this::refused);
    }

    /** An appointment is kept, missed, confirmed or called off. */
    void stands(Appointment appointment, AppointmentState state) {
        run(texts.name(state), (user, lead) -> desk.meet(user, lead, appointment.as(state)));
    }

    /** The other lead is the same person's: it comes into this one. */
    void merge(LeadRow other) {
        run(texts.say("leads.merge"), (user, lead) -> desk.merge(user, desk.find(user, other.id()).orElseThrow(), lead));
    }

    /** Takes back what this person did last on the lead. */
    void undo() {
        if (opened != null) {
            run(texts.say("leads.undo"), desk::takeBack);
        }
    }

    /** What a person does with a lead. */
    private interface Step {
        Lead happen(User user, Lead lead);
    }

    /** The step with what is typed now. */
    private Step step(LeadAct act) {
        LeadFields typed = fields;
        return switch (act) {
            case APPOINTMENT -> {
                var meeting = new Appointment(ids.next(), moment(typed.day, typed.time), typed.minutes.get(), typed.purpose.get(),
                        AppointmentState.SET, typed.meetingNote.get().strip(), 0);
                yield (user, lead) -> desk.meet(user, lead, meeting);
            }
            case LEARN -> {
                var fact = typed.fact.get();
                String value = typed.value.get();
                yield (user, lead) -> desk.learn(user, lead, fact, value);
            }
            case PLAN -> {
                var next = new NextStep(typed.next.get(), moment(typed.nextDay, typed.nextTime), typed.nextNote.get().strip());
                yield (user, lead) -> desk.plan(user, lead, next);
            }
            case NOTE -> {
                String note = typed.note.get();
                yield (user, lead) -> desk.note(user, lead, note);
            }
            case CORRECT -> (user, lead) -> desk.correct(user, lead, typed.customer(lead.customer()));
            case HAND_OVER -> {
                var to = Objects.requireNonNull(typed.person.get()).id();
                String why = typed.why.get();
                yield (user, lead) -> desk.handOver(user, lead, to, why);
            }
            case CONSENT -> consent(typed.stopped.get(), typed.allows.get(), typed.said.get());
            case BOUGHT -> {
                var on = typed.bought.day().orElseThrow();
                PersonCard adviser = typed.adviser.get();
                var service = typed.service.day().orElse(on);
                yield (user, lead) -> adviser == null ? desk.bought(user, lead, on)
                        : desk.handToService(user, desk.bought(user, lead, on), service, adviser);
            }
            case REOPEN -> {
                String why = typed.again.get();
                yield (user, lead) -> desk.reopen(user, lead, why);
            }
            case OUTCOME, LOG, AWAY -> throw new IllegalStateException("it has a way of its own: " + act);
        };
    }

    private Step consent(@Nullable Way way, boolean allows, String words) {
        return allows && way != null ? (user, lead) -> desk.allow(user, lead, way, words)
                : (user, lead) -> desk.stop(user, lead, way, words);
    }

    private Instant moment(DayModel day, FieldModel<String> time) {
        return LeadFields.moment(day, time, clock.zone()).orElseThrow();
    }

    private void run(String what, Step step) {
        OpenedLead now = opened;
        if (now != null && !busy.get()) {
            User user = context.user();
            work(what, () -> step.happen(user, now.lead()));
        }
    }

    /** A change of one lead. */
    private interface Work {
        Lead run();
    }

    private void work(String what, Work work) {
        busy.set(true);
        background.run(what, progress -> guarded(work), after -> done(what, after), this::refused);
    }

    /** What a record of the domain refuses is said beside its field too. */
    private static Lead guarded(Work work) {
        try {
            return work.run();
        } catch (Invalid invalid) {
            throw Problem.badInput("lead.invalid", invalid.field(), invalid.sentence());
        }
    }

    private void done(String what, Lead after) {
        busy.set(false);
        close();
        fields = fresh();
        context.dialogs().toast(texts.say("leads.done", what, after.customer().name().isEmpty() ? texts.say("leads.nobody")
                : after.customer().name()), texts.say("leads.undo"), this::undo);
        happened.accept(after);
    }

    private void refused(Problem problem) {
        busy.set(false);
        LeadAct act = open.get();
        if (act == null || !fields.form(act).refuse(problem)) {
            context.dialogs().problem(problem);
        }
        if (problem.kind() == Problem.Kind.CONFLICT) {
            happened.accept(null);
        }
    }

    /** What is typed for the lead that is opened. */
    LeadFields fields() {
        return fields;
    }

    /** The act whose fields are open; null is none. */
    ReadOnlyObjectProperty<@Nullable LeadAct> open() {
        return open.getReadOnlyProperty();
    }

    /** The outcome that still asks for a reason; null is none. */
    ReadOnlyObjectProperty<@Nullable Disposition> chosen() {
        return chosen.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }
}
