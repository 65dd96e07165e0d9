package app.baton.app.demo;

import app.baton.incentive.ProgramImport;
import app.baton.incentive.ProgramSheet;
import app.baton.people.User;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Bulletins arrive on the mornings on which they take effect, or on the evening of the opening day before when the store
 * is closed then; one that takes effect today has come in by last evening.
 */
final class BulletinChapter implements Chapter {

    private static final LocalTime MORNING = LocalTime.of(6, 30);
    private static final LocalTime EVENING = LocalTime.of(17, 0);
    private static final int AMENDED = 16;
    private static final int ENDED = 20;

    private final Cast cast;
    private final StoryDays days;
    private final Bulletins bulletins;
    private final Map<LocalDate, List<Scene>> scenes = new HashMap<>();

    BulletinChapter(Cast cast, StoryDays days, Bulletins bulletins) {
        this.cast = cast;
        this.days = days;
        this.bulletins = bulletins;
        days.months().forEach(this::month);
    }

    private interface Issue {
        ProgramSheet of(YearMonth month);
    }

    @Override
    public List<Scene> on(LocalDate day) {
        return scenes.getOrDefault(day, List.of());
    }

    /** The day and time of day at which what takes effect on a day has been taken in. */
    static Arrival arrival(LocalDate effective, StoryDays days) {
        LocalDate day = days.openBy(effective.isBefore(days.today()) ? effective : effective.minusDays(1));
        return new Arrival(day, day.isBefore(effective) ? EVENING : MORNING);
    }

    record Arrival(LocalDate day, LocalTime time) { }

    /** When the month's amendment comes in. */
    static Arrival amendment(YearMonth month, StoryDays days) {
        return arrival(month.atDay(AMENDED), days);
    }

    private void month(YearMonth month) {
        arrive(month, month.atDay(1), bulletins::second);
        arrive(month, MonthText.of(month, days.today()).opens(), bulletins::issue);
        arrive(month, month.atDay(AMENDED), bulletins::amendment);
        arrive(month, month.atDay(ENDED), bulletins::endedEarly);
    }

    private void arrive(YearMonth month, LocalDate effective, Issue issue) {
        Arrival arrival = arrival(effective, days);
        scenes.computeIfAbsent(arrival.day(), day -> new ArrayList<>())
                .add(new Scene(arrival.time(), () -> takeIn(issue.of(month))));
    }

    private void takeIn(ProgramSheet sheet) {
        if (sheet.programs().isEmpty()) {
            return;
        }
        User mia = DemoPeople.MIA.asUser();
        ProgramImport imported = cast.programs().importPrograms(mia, cast.programFormat().write(sheet));
        if (!imported.whole()) {
            throw new IllegalStateException("the demo's programs are refused: " + imported.refused());
        }
        cast.post().sendPrograms(mia);
    }
}
