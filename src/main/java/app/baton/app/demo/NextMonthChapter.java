package app.baton.app.demo;

import app.baton.incentive.Confirmation;
import app.baton.incentive.DateKind;
import app.baton.incentive.Draft;
import app.baton.incentive.Entry;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramSheet;
import app.baton.incentive.RollPlan;
import app.baton.incentive.RollPlan.Days;
import app.baton.incentive.Rulebook;
import app.baton.incentive.Saving;
import app.baton.incentive.Source;
import app.baton.incentive.Window;
import app.baton.people.User;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Next month half rolled over, so that whoever opens the programs sees the job in the middle (R24). The second franchise
 * announces a month ahead: its bulletin is kept as text, two of its programs and their rulebook are confirmed, one waits for
 * a second person, one came back with a slip in it, and the others are as they were rolled. The first sponsor's bulletin
 * comes in the last days of a month; one of its programs waits, the rest is still to be typed.
 */
final class NextMonthChapter implements Chapter {

    /** From this day of the month on the first sponsor's next bulletin is there. */
    private static final int ANNOUNCED = 20;

    private final Cast cast;
    private final StoryDays days;
    private final Bulletins bulletins;

    NextMonthChapter(Cast cast, StoryDays days, Bulletins bulletins) {
        this.cast = cast;
        this.days = days;
        this.bulletins = bulletins;
    }

    @Override
    public List<Scene> on(LocalDate day) {
        if (!day.equals(days.worked())) {
            return List.of();
        }
        LocalTime start = days.unfinished().plusMinutes(10);
        YearMonth month = days.present();
        List<Scene> scenes = new ArrayList<>();
        scenes.add(new Scene(start, () -> secondFranchise(month)));
        if (YearMonth.from(day).equals(month) && day.getDayOfMonth() >= ANNOUNCED) {
            scenes.add(new Scene(start.plusMinutes(9), () -> sponsor(month)));
        }
        return scenes;
    }

    private void secondFranchise(YearMonth month) {
        Job job = begun(month, mazda(bulletins.second(month)), mazda(bulletins.second(month.plusMonths(1))));
        confirm(Stream.of("", "01", "05").map(number -> cast.steward().send(victor(), typed(job, number))).toList());
        cast.steward().send(victor(), typed(job, "02"));
        giveBack(cast.steward().send(victor(), slipped(typed(job, "03"))));
    }

    private void sponsor(YearMonth month) {
        Job job = begun(month, bulletins.issue(month), bulletins.issue(month.plusMonths(1)));
        confirm(List.of(cast.steward().send(victor(), typed(job, ""))));
        cast.steward().send(victor(), typed(job, "01"));
        typed(job, "02");
    }

    /** A sponsor's roll-over: the drafts by code, and what its next bulletin says. */
    private record Job(Map<ProgramId, Draft> drafts, ProgramSheet next) { }

    private Job begun(YearMonth month, ProgramSheet was, ProgramSheet next) {
        cast.confirming().keep(mia(), document(next), BulletinText.of(document(next), next));
        RollPlan plan = cast.rolling().propose(victor(), month, month.plusMonths(1));
        Set<ProgramId> ours = Stream.concat(was.rulebooks().stream().map(Rulebook::id), was.programs().stream().map(Program::id))
                .collect(Collectors.toCollection(TreeSet::new));
        List<Draft> drafts = cast.rolling().rollOver(victor(), plan.withChosen(ours).withWas(normal(was)).withNext(normal(next))
                .withDocument(document(was), document(next))).drafts();
        return new Job(drafts.stream().collect(Collectors.toMap(Draft::code, Function.identity())), next);
    }

    private static ProgramSheet mazda(ProgramSheet sheet) {
        return new ProgramSheet(sheet.rulebooks().stream().filter(book -> book.id().value().startsWith("mazda")).toList(),
                sheet.programs().stream().filter(program -> program.id().value().startsWith("M")).toList());
    }

    private static String document(ProgramSheet sheet) {
        return sheet.rulebooks().getFirst().source().document();
    }

    /** The sale days of a sheet's first program, which are those of most. */
    private static Days normal(ProgramSheet sheet) {
        return sheet.programs().getFirst().windows().stream().filter(window -> window.by() == DateKind.SALE)
                .flatMap(window -> window.from() == null || window.until() == null ? Stream.empty()
                        : Stream.of(new Days(window.from(), window.until()))).findFirst().orElseThrow();
    }

    /** What the next bulletin says of a program, or of all of them, typed into its draft. */
    private Draft typed(Job job, String number) {
        Entry entry = number.isEmpty() ? Entry.of(job.next().rulebooks().getFirst())
                : job.next().programs().stream().filter(program -> program.id().value().endsWith(number)).findFirst()
                        .map(Entry::of).orElseThrow();
        Draft draft = job.drafts().get(entry.id());
        if (draft == null) {
            throw new IllegalStateException(entry.id() + " was not rolled over");
        }
        Source source = new Source(document(job.next()), entry.source().section(), "", null);
        return saved(draft, entry.sourced(source));
    }

    private Draft saved(Draft draft, Entry content) {
        if (cast.steward().save(victor(), draft, content) instanceof Saving.Kept kept) {
            return kept.draft();
        }
        throw new IllegalStateException("nobody else writes on " + draft.code());
    }

    private void confirm(List<Draft> drafts) {
        var confirmed = cast.confirming().confirm(mia(), drafts.stream()
                .map(draft -> cast.confirming().look(mia(), draft.id())).map(Confirmation::looked).toList());
        if (!confirmed.refused().isEmpty()) {
            throw new IllegalStateException("the demo's next month is refused: " + confirmed.refused());
        }
    }

    /** Every window ends a day too early. */
    private Draft slipped(Draft draft) {
        Program it = draft.program().orElseThrow();
        List<Window> windows = it.windows().stream().map(window -> window.until() == null ? window
                : new Window(window.by(), window.from(), window.until().minusDays(1))).toList();
        Program slipped = new Program(it.id(), it.revision(), it.name(), it.sponsor(), it.payer(), it.payees(), windows,
                it.routes(), it.benefits(), it.eligibility(), it.combination(), it.limits(), it.proofs(), it.claim(),
                it.meetsCashDown(), it.source(), it.extras());
        return saved(draft, Entry.of(slipped));
    }

    private void giveBack(Draft draft) {
        String last = draft.program().flatMap(Program::endsOn).map(day -> MonthText.name(day.plusDays(1).getMonth()) + " "
                + day.plusDays(1).getDayOfMonth()).orElseThrow();
        cast.confirming().giveBack(mia(), draft, "The bulletin runs until " + last + ", the draft ends a day before it.");
    }

    private static User victor() {
        return DemoPeople.VICTOR.asUser();
    }

    private static User mia() {
        return DemoPeople.MIA.asUser();
    }
}
