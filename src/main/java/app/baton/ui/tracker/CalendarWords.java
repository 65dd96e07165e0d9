package app.baton.ui.tracker;

import app.baton.incentive.Program;
import app.baton.insight.MoveDesk;
import app.baton.insight.MovePlan;
import app.baton.insight.Offer;
import app.baton.insight.OfferCalendar;
import app.baton.insight.OfferCalendar.Bar;
import app.baton.insight.OfferCalendar.Clash;
import app.baton.insight.OfferCalendar.Row;
import app.baton.insight.Span;
import app.baton.journal.Texts;
import app.baton.people.User;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The calendar in sentences: a bar, what asks for a look, and what a move would do. */
final class CalendarWords {

    private static final int WEEK = 7;
    private static final int MOST = 12;

    private final Texts texts;

    CalendarWords(Texts texts) {
        this.texts = texts;
    }

    String name(Offer offer) {
        return offer instanceof Offer.OfProgram(Program program, _) ? program.id() + " " + program.name() : offer.name();
    }

    /** "Nov 3 – Nov 30". */
    String days(Span span) {
        LocalDate from = span.from();
        LocalDate until = span.until();
        if (from == null) {
            return until == null ? texts.say("calendar.always") : texts.say("calendar.until", texts.formats().day(until));
        }
        return until == null ? texts.say("calendar.from", texts.formats().day(from))
                : texts.say("calendar.days", texts.formats().day(from), texts.formats().day(until));
    }

    /** One bar in one breath: what, when, for which line, and what is wrong with it. */
    String said(BarPlace place, Bar bar, Span now, LocalDate today) {
        List<String> said = new ArrayList<>();
        said.add(texts.say("calendar.said", name(bar.offer()), line(place.model()), days(bar.span())));
        if (!now.equals(bar.span())) {
            said.add(texts.say("calendar.said-moved", days(now)));
        }
        if (bar.draft()) {
            said.add(texts.say("calendar.said-draft"));
        }
        long left = bar.span().daysLeft(today);
        if (bar.span().holds(today) && left <= WEEK) {
            said.add(left == 0 ? texts.say("calendar.ends-today") : texts.say("calendar.ends-in", left));
        }
        bar.clashes().forEach(clash -> said.add(clash(clash)));
        return String.join(" ", said);
    }

    private String clash(Clash clash) {
        return texts.say(clash.kind() == Clash.Kind.NOT_TOGETHER ? "calendar.clash" : "calendar.same-line", clash.name(),
                days(clash.days()));
    }

    String line(String model) {
        return model.isEmpty() ? texts.say("calendar.all-lines") : model;
    }

    /** What ends within a week, days without an offer, and what clashes from today on, each once. */
    List<CalendarNote> notes(OfferCalendar calendar) {
        List<CalendarNote> notes = new ArrayList<>();
        ends(calendar, notes);
        gaps(calendar, notes);
        clashes(calendar, notes);
        return notes;
    }

    private void ends(OfferCalendar calendar, List<CalendarNote> notes) {
        Map<LocalDate, Map<String, CalendarNote>> byDay = new TreeMap<>();
        calendar.rows().forEach(row -> row.bars().forEach(bar -> {
            LocalDate until = bar.span().until();
            if (until != null && bar.span().holds(calendar.today()) && bar.span().daysLeft(calendar.today()) <= WEEK) {
                byDay.computeIfAbsent(until, _ -> new LinkedHashMap<>()).putIfAbsent(bar.key(), new CalendarNote(
                        CalendarNote.Kind.ENDS, "", List.of(name(bar.offer())), new BarPlace(row.model(), bar.key())));
            }
        }));
        byDay.forEach((day, bars) -> notes.add(new CalendarNote(CalendarNote.Kind.ENDS, day.equals(calendar.today())
                ? texts.say("calendar.note.ends-today", bars.size())
                : texts.say("calendar.note.ends", bars.size(), texts.formats().weekday(day)),
                bars.values().stream().map(note -> note.lines().getFirst()).toList(),
                bars.values().iterator().next().place())));
    }

    private void clashes(OfferCalendar calendar, List<CalendarNote> notes) {
        Set<Set<String>> told = new HashSet<>();
        for (Row row : calendar.rows()) {
            for (Bar bar : row.bars()) {
                for (Clash clash : bar.clashes()) {
                    boolean fresh = !clash.days().endsBefore(calendar.today()) && told.add(Set.of(bar.key(), clash.key()));
                    if (fresh && told.size() <= MOST) {
                        notes.add(clash(row, bar, clash));
                    }
                }
            }
        }
        if (told.size() > MOST) {
            notes.add(new CalendarNote(CalendarNote.Kind.CLASH, texts.say("calendar.note.more-clashes", told.size() - MOST),
                    List.of(texts.say("calendar.note.narrow")), null));
        }
    }

    private CalendarNote clash(Row row, Bar bar, Clash clash) {
        return new CalendarNote(CalendarNote.Kind.CLASH, texts.say(clash.kind() == Clash.Kind.NOT_TOGETHER
                ? "calendar.note.clash" : "calendar.note.same-line", line(row.model()), days(clash.days())),
                List.of(name(bar.offer()), clash.name()), new BarPlace(row.model(), bar.key()));
    }

    /** Lines that lack an offer on the same days are told together. */
    private void gaps(OfferCalendar calendar, List<CalendarNote> notes) {
        Map<Span, List<String>> lines = new LinkedHashMap<>();
        calendar.rows().forEach(row -> row.gaps().stream().filter(gap -> !gap.endsBefore(calendar.today()))
                .forEach(gap -> lines.computeIfAbsent(gap, _ -> new ArrayList<>()).add(row.model())));
        lines.forEach((gap, models) -> notes.add(new CalendarNote(CalendarNote.Kind.GAP,
                texts.say("calendar.note.gap", days(gap)), List.of(String.join(", ", models)), null)));
    }

    /** What the moves would do, before anybody says yes. */
    String summary(MovePlan plan) {
        List<String> lines = new ArrayList<>();
        for (MovePlan.Item item : plan.items().subList(0, Math.min(MOST, plan.items().size()))) {
            lines.add(texts.say("calendar.plan", name(item.before()), days(item.before().span()), days(item.after().span())));
            if (item.after() instanceof Offer.OfProgram(Program program, _)
                    && item.before() instanceof Offer.OfProgram(Program was, _) && program.windows().size() > 1) {
                lines.add(texts.say("calendar.plan.windows", was.windowLine(texts), program.windowLine(texts)));
            }
            if (!item.uses().isEmpty()) {
                lines.add(texts.say("calendar.plan.uses", item.uses().size(), String.join(", ", item.uses())));
            }
            item.clashes().forEach(clash -> lines.add(texts.say("calendar.plan.clash", clash.name(), days(clash.days()))));
        }
        if (plan.items().size() > MOST) {
            lines.add(texts.say("calendar.plan.more", plan.items().size() - MOST));
        }
        lines.add("");
        lines.add(texts.say("calendar.plan.drafts"));
        return String.join("\n", lines);
    }

    /** Why this person cannot move this offer. */
    String refused(User user, Offer offer) {
        if (!MoveDesk.mayMove(user)) {
            return texts.say("calendar.read-only");
        }
        return texts.say(offer instanceof Offer.OfProgram ? "calendar.no-programs" : "calendar.no-campaigns");
    }

    /** Why an end that stands open does not move. */
    String nothingToMove(Offer offer, Span days) {
        if (days.from() != null) {
            return texts.say("calendar.no-last-day", offer.name());
        }
        return texts.say(days.until() == null ? "calendar.no-days" : "calendar.no-first-day", offer.name());
    }
}
