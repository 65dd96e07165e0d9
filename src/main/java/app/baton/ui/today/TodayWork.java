package app.baton.ui.today;

import app.baton.campaign.CampaignFile;
import app.baton.campaign.FrictionAnswer;
import app.baton.campaign.FrictionNote;
import app.baton.campaign.FrictionState;
import app.baton.incentive.DraftsWaiting;
import app.baton.journal.Texts;
import app.baton.lead.Due;
import app.baton.lead.LeadRow;
import app.baton.ui.kit.Doors;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What waits for this person beside the brief, and what became of the notes of friction that he wrote. */
public record TodayWork(List<Waiting> waiting, List<Note> notes) {

    public TodayWork {
        waiting = List.copyOf(waiting);
        notes = List.copyOf(notes);
    }

    /** Something to answer; {@code thing} opens it on the {@code screen}. */
    public record Waiting(String sentence, String due, boolean late, String screen, String thing) { }

    /** One's own note in words. */
    public record Note(FrictionNote note, FrictionState state, String about, String when, String answer) { }

    /** Everything that waits, late things first. */
    static TodayWork of(Found found, Instant now, Texts texts) {
        List<Waiting> waiting = new ArrayList<>();
        found.leads().forEach(row -> waiting.add(lead(row, now, texts)));
        found.proposals().forEach(file -> waiting.add(proposal(file, now, texts)));
        found.toAnswer().forEach(note -> waiting.add(note(note, now, texts)));
        found.overdue().ifPresent(it -> waiting.add(new Waiting(it.notes() == 1 ? texts.say("today.waiting.overdue-one")
                : texts.say("today.waiting.overdue", it.notes()), texts.say("today.waiting.since", it.since()), true,
                Doors.CAMPAIGNS, "friction")));
        drafts("today.waiting.to-confirm", found.drafts().toConfirm(), Doors.TO_CONFIRM, texts).ifPresent(waiting::add);
        drafts("today.waiting.given-back", found.drafts().givenBack(), Doors.GIVEN_BACK, texts).ifPresent(waiting::add);
        List<Waiting> sorted = new ArrayList<>(waiting.stream().filter(Waiting::late).toList());
        waiting.stream().filter(it -> !it.late()).forEach(sorted::add);
        return new TodayWork(sorted, found.mine().stream().map(note -> mine(note, now, texts)).toList());
    }

    /** What the desks say of one person: to answer, to look after, to confirm or mend, and his own notes. */
    record Found(List<CampaignFile> proposals, List<FrictionNote> toAnswer, Optional<Overdue> overdue, DraftsWaiting drafts,
                 List<FrictionNote> mine, List<LeadRow> leads) { }

    /** How many notes nobody answered in time, and since when the oldest waits. */
    record Overdue(long notes, Instant since) { }

    private static Waiting lead(LeadRow row, Instant now, Texts texts) {
        String who = row.customer().name().isEmpty() ? row.customer().email() : row.customer().name();
        boolean late = row.due().by().isBefore(now);
        return new Waiting(row.wants().isEmpty() ? texts.say("today.waiting.lead", who)
                : texts.say("today.waiting.lead-wants", who, row.wants()), texts.say(row.due().kind() == Due.Kind.APPOINTMENT
                ? "today.waiting.comes" : late ? "today.waiting.late" : "today.waiting.due", row.due().by()), late, Doors.LEADS,
                row.id().toString());
    }

    private static Waiting proposal(CampaignFile file, Instant now, Texts texts) {
        Instant due = file.answerBy();
        boolean late = due != null && now.isAfter(due);
        return new Waiting(texts.say("today.waiting.proposal", file.campaign().name()), due == null ? ""
                : late ? texts.say("today.waiting.late", due) : texts.say("today.waiting.due", due), late,
                Doors.CAMPAIGNS, file.campaign().id().toString());
    }

    private static Waiting note(FrictionNote note, Instant now, Texts texts) {
        boolean late = note.state(now) == FrictionState.OVERDUE;
        String about = note.about().campaignName();
        String sentence = about.isEmpty() ? texts.say("today.waiting.note", note.kind(), note.byName())
                : texts.say("today.waiting.note-about", note.kind(), about, note.byName());
        return new Waiting(sentence, late ? texts.say("today.waiting.late", note.answerBy())
                : texts.say("today.waiting.due", note.answerBy()), late, Doors.CAMPAIGNS, "friction " + note.id());
    }

    private static Optional<Waiting> drafts(String key, long count, String door, Texts texts) {
        return count == 0 ? Optional.empty()
                : Optional.of(new Waiting(texts.say(key, count), "", false, Doors.PROGRAMS, door));
    }

    private static Note mine(FrictionNote note, Instant now, Texts texts) {
        String about = note.about().campaignName().isEmpty() ? texts.name(note.kind())
                : texts.say("today.note.about", note.kind(), note.about().campaignName());
        String when = switch (note.state(now)) {
            case OPEN -> texts.say("today.note.due", note.answerBy());
            case OVERDUE -> texts.say("today.note.overdue", note.answerBy());
            case ANSWERED, TAKEN_BACK -> "";
        };
        return new Note(note, note.state(now), about, when, note.answered().map(it -> answer(it, texts)).orElse(""));
    }

    private static String answer(FrictionAnswer answer, Texts texts) {
        return texts.say("today.note.answer", answer.byName(), answer.text(), answer.effect());
    }
}
