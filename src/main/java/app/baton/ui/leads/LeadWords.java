package app.baton.ui.leads;

import app.baton.campaign.Intent;
import app.baton.campaign.OpeningDays;
import app.baton.journal.Clock;
import app.baton.journal.Texts;
import app.baton.lead.Due;
import app.baton.lead.Known;
import app.baton.lead.Lead;
import app.baton.lead.LeadEvent;
import app.baton.lead.LeadQuery;
import app.baton.lead.LeadRow;
import app.baton.lead.NextStep;
import app.baton.lead.Progress;
import app.baton.lead.Written;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** What stands in the queue, in words. */
final class LeadWords {

    private static final Duration SOON = Duration.ofHours(1);
    /** About a day of opening time: longer ones are told by the calendar. */
    /** Less than that has no number in words. */
    private static final Duration A_MOMENT = Duration.ofSeconds(10);
    private static final Duration A_DAY = Duration.ofHours(10);

    private final Texts texts;
    private final Clock clock;

    LeadWords(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    String lead(boolean mine, long open, long today, long late) {
        String whose = mine ? open == 0 ? texts.say("leads.lead.mine-none") : open == 1 ? texts.say("leads.lead.mine-one")
                : texts.say("leads.lead.mine", open) : open == 0 ? texts.say("leads.lead.team-none")
                : open == 1 ? texts.say("leads.lead.team-one") : texts.say("leads.lead.team", open);
        return today == 0 ? texts.say("leads.lead.nothing", whose)
                : late == 0 ? texts.say("leads.lead.today", whose, today) : texts.say("leads.lead", whose, today, late);
    }

    /** Why a part of the work is empty, and what is to be done about it. */
    String empty(LeadQuery.View view) {
        return texts.say(switch (view) {
            case TODAY -> "leads.empty.today";
            case LATE -> "leads.empty.late";
            case OPEN -> "leads.empty.open";
            case UNOWNED -> "leads.empty.unowned";
            case UNREAD -> "leads.empty.unread";
            case COLD -> "leads.empty.cold";
            case OVER -> "leads.empty.over";
        });
    }

    /** The clock of a row, which runs while the store is open: what is late says so and for how long. */
    String clock(Due due, Instant now, OpeningDays opening) {
        if (due.kind() == Due.Kind.NOTHING) {
            return "";
        }
        if (due.kind() == Due.Kind.NO_STEP) {
            return texts.say("leads.clock.no-step");
        }
        if (due.by().isBefore(now)) {
            Duration open = opening.between(due.by(), now, clock);
            return open.compareTo(A_MOMENT) < 0 ? texts.say("leads.clock.late-now") : texts.say("leads.clock.late",
                    texts.formats().age(open.compareTo(A_DAY) < 0 ? open : Duration.between(due.by(), now)));
        }
        boolean today = due.by().atZone(clock.zone()).toLocalDate().equals(now.atZone(clock.zone()).toLocalDate());
        boolean soon = due.kind() == Due.Kind.ANSWER || Duration.between(now, due.by()).compareTo(SOON) < 0;
        Duration left = Duration.between(now, due.by());
        return !today ? day(due.by()) : !soon ? texts.formats().time(due.by())
                : left.compareTo(A_MOMENT) < 0 ? texts.say("leads.clock.now") : texts.say("leads.clock.in",
                        texts.formats().age(left));
    }

    private String day(Instant by) {
        LocalDate date = by.atZone(clock.zone()).toLocalDate();
        return texts.say("leads.clock.day", texts.formats().weekday(date).substring(0, 3), texts.formats().day(date));
    }

    static boolean late(LeadRow row, Instant now) {
        return row.due().kind() != Due.Kind.NOTHING && row.due().by().isBefore(now);
    }

    /** Why this lead stands where it stands (LQ8). */
    String why(OpenedLead opened, Instant now) {
        Lead lead = opened.lead();
        Due due = Due.of(lead);
        NextStep next = lead.next();
        String first = switch (due.kind()) {
            case APPOINTMENT -> texts.say("leads.why.appointment", due.by());
            case ANSWER -> texts.say(due.by().isBefore(now) ? "leads.why.answer-late" : "leads.why.answer", due.by());
            case STEP -> next == null ? "" : next.note().isEmpty() ? texts.say("leads.why.step", next.what(), due.by())
                    : texts.say("leads.why.step-note", next.what(), due.by(), next.note());
            case NO_STEP -> texts.say("leads.why.no-step");
            case REST -> texts.say("leads.why.rest", due.by());
            case NOTHING -> texts.say("leads.why.over", texts.name(lead.state()));
        };
        Intent intent = Progress.intent(lead);
        String signals = opened.signals().stream().map(texts::name).collect(Collectors.joining(", "));
        return lead.state().isOver() || signals.isEmpty() ? first
                : first + " " + texts.say("leads.why.intent", texts.name(intent), signals);
    }

    /** What happened, in one line. */
    String step(LeadEvent.Step step) {
        return switch (step) {
            case LeadEvent.Received it -> texts.say("leads.step.received", texts.name(it.channel()),
                    Written.of(it.enquiry()).source().orElse(texts.say("leads.step.nobody-said")));
            case LeadEvent.WroteAgain it -> texts.say("leads.step.again", texts.name(it.channel()));
            case LeadEvent.Assigned it -> texts.say("leads.step.assigned", it.toName(), it.why());
            case LeadEvent.Escalated it -> texts.say("leads.step.escalated", it.toName());
            case LeadEvent.Spoke it -> texts.say("leads.step.spoke", texts.name(it.way()));
            case LeadEvent.Disposed it -> outcome(it);
            case LeadEvent.Planned it -> texts.say("leads.step.planned", it.next().what(), it.next().due());
            case LeadEvent.Learned it -> texts.say("leads.step.learned", texts.name(it.fact()), it.value());
            case LeadEvent.Corrected it -> texts.say("leads.step.corrected", it.customer().name());
            case LeadEvent.Met it -> texts.say("leads.step.met", texts.name(it.appointment().purpose()),
                    it.appointment().starts(), texts.name(it.appointment().standing()));
            case LeadEvent.Noted it -> it.text();
            case LeadEvent.Stopped it -> it.way() == null ? texts.say("leads.step.stopped-all", it.words())
                    : texts.say("leads.step.stopped", texts.name(it.way()), it.words());
            case LeadEvent.Allowed it -> texts.say("leads.step.allowed", texts.name(it.way()), it.words());
            case LeadEvent.Quoted _ -> texts.say("leads.step.quoted");
            case LeadEvent.Bought it -> texts.say("leads.step.bought", it.on());
            case LeadEvent.HandedToService it -> texts.say("leads.step.service", it.toName(), it.on());
            case LeadEvent.Reopened it -> texts.say("leads.step.reopened", it.why());
            case LeadEvent.WentCold it -> texts.say("leads.step.cold", it.next().due());
            case LeadEvent.WentInto _ -> texts.say("leads.step.went");
            case LeadEvent.TookIn _ -> texts.say("leads.step.took");
            case LeadEvent.Withdrawn _ -> texts.say("leads.step.withdrawn");
        };
    }

    private String outcome(LeadEvent.Disposed it) {
        String said = it.reasonName().isEmpty() ? it.name() : texts.say("leads.step.outcome", it.name(), it.reasonName());
        return it.note().isEmpty() ? said : texts.say("leads.step.outcome-note", said, it.note());
    }

    /** Who said so, and how (R2). */
    String source(Known known) {
        return known.told() ? texts.say("leads.known.wrote") : texts.say("leads.known.asked", known.byName());
    }

    /** What the next stage still waits for, or that there is none. */
    String progress(Progress progress) {
        String lacks = progress.lacks().stream().map(texts::name).collect(Collectors.joining(", "));
        return progress.stage().code().equals(progress.following().code()) ? texts.say("leads.stage.last",
                progress.stage().name()) : lacks.isEmpty() ? progress.stage().name()
                : texts.say("leads.stage.next", progress.stage().name(), progress.following().name(), lacks);
    }

    /** Numbers as they are read out: "(734) 555-0101" where it is a number of this country. */
    static String phone(String e164) {
        return e164.matches("\\+1\\d{10}") ? "(" + e164.substring(2, 5) + ") " + e164.substring(5, 8) + "-" + e164.substring(8)
                : e164;
    }

    static List<String> phones(List<String> numbers) {
        return numbers.stream().map(LeadWords::phone).toList();
    }
}
