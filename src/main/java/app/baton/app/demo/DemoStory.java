package app.baton.app.demo;

import app.baton.journal.Actor;
import app.baton.journal.Background.Progress;
import app.baton.people.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/**
 * Fourteen months of Lakeside Ford, lived through the use cases with a clock that is set from scene to scene, from the
 * first of a month to now (R38). Each room tells its {@link Chapter}; the story plays all their scenes in the order of
 * time, a month in one change of the store.
 */
public final class DemoStory {

    /** Whole months of history before the present one, so that no chart is empty. */
    public static final int MONTHS = 14;

    private static final LocalTime BEGINNING = LocalTime.of(6, 0);

    private final StoryClock clock;
    private final Instant now;
    private final StoryDays days;

    private DemoStory(StoryClock clock, Instant now, StoryDays days) {
        this.clock = clock;
        this.now = now;
        this.days = days;
    }

    /** The story up to a moment; its clock stands at the beginning. */
    public static DemoStory until(Instant now, int months) {
        StoryDays days = StoryDays.of(now, Demo.ZONE, months);
        Instant first = days.first().atTime(BEGINNING).atZone(Demo.ZONE).toInstant();
        return new DemoStory(new StoryClock(first, Demo.ZONE), now, days);
    }

    public StoryClock clock() {
        return clock;
    }

    /** When the documents begin that stand on the share. */
    public Instant shared() {
        return days.shared().atStartOfDay(Demo.ZONE).toInstant();
    }

    /** Who founded the dealership. */
    public static Person generalManager() {
        return DemoPeople.YUSUF;
    }

    /**
     * Tells the story up to now, or up to where it is told to stop, and says after each day how many are told.
     *
     * @param newYear what the general manager does first thing in every new year
     */
    public void tell(Cast cast, Runnable newYear, Progress progress) {
        cast.briefs().setOpeningDays(DemoPeople.YUSUF.asUser(), days.opening());
        cast.quotes().change(DemoPeople.YUSUF.asUser(), Demo.desking());
        List<Chapter> chapters = chapters(cast);
        List<YearMonth> months = days.months().toList();
        progress.at(0, days.count());
        for (int i = 0; i < months.size() && !progress.cancelled(); i++) {
            YearMonth month = months.get(i);
            if (i > 0 && month.getMonthValue() == 1) {
                clock.at(month.atDay(1), BEGINNING);
                newYear.run();
            }
            // one commit a month; what a use case writes is a part of it
            cast.work().write(Actor.SYSTEM, log -> {
                days.all().filter(day -> YearMonth.from(day).equals(month)).forEach(day -> live(day, chapters, progress));
                return month;
            });
        }
        clock.at(now);
    }

    private List<Chapter> chapters(Cast cast) {
        Bulletins bulletins = new Bulletins(cast.programFormat(), days.today());
        DemoPeople people = new DemoPeople(days);
        return List.of(new PeopleChapter(cast, people), new BulletinChapter(cast, days, bulletins),
                new CampaignChapter(cast, days, new CampaignTexts(cast.campaignFormat(), bulletins, days.today(),
                        DemoPeople.MIA.id())),
                new BriefChapter(cast, days, people), new StockChapter(cast, days, people),
                new FrictionChapter(cast, days, people), new NextMonthChapter(cast, days, bulletins),
                new DraftChapter(cast, days), new DealChapter(cast, days), new LeadChapter(cast, days));
    }

    private void live(LocalDate day, List<Chapter> chapters, Progress progress) {
        if (progress.cancelled()) {
            return;
        }
        chapters.stream().flatMap(chapter -> chapter.on(day).stream()).sorted(Comparator.comparing(Scene::at))
                .forEach(scene -> play(day, scene));
        progress.at(days.number(day), days.count());
    }

    private void play(LocalDate day, Scene scene) {
        Instant moment = day.atTime(scene.at()).atZone(clock.zone()).toInstant();
        if (moment.isBefore(now)) {
            clock.at(moment);
            scene.act().run();
        }
    }
}
