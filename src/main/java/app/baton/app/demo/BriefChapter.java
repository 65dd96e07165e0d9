package app.baton.app.demo;

import app.baton.campaign.Acknowledgement;
import app.baton.campaign.Brief;
import app.baton.campaign.BriefHeader;
import app.baton.journal.Activity;
import app.baton.people.Person;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A brief on every opening day, by marketing in the week and by schedule on Saturdays and on marketing's days off (R25);
 * and who read it when. Of the last one Ana and some others have not read yet.
 */
final class BriefChapter implements Chapter {

    private static final LocalTime BY_HAND = LocalTime.of(7, 26);
    private static final LocalTime BY_SCHEDULE = LocalTime.of(7, 30);
    private static final int DAYS_OFF = 17;

    private final Cast cast;
    private final StoryDays days;
    private final DemoPeople people;
    private @Nullable BriefHeader newest;

    BriefChapter(Cast cast, StoryDays days, DemoPeople people) {
        this.cast = cast;
        this.days = days;
        this.people = people;
    }

    @Override
    public List<Scene> on(LocalDate day) {
        if (!days.open(day) || day.isAfter(days.worked())) {
            return List.of();
        }
        List<Scene> scenes = new ArrayList<>();
        scenes.add(marketingIsIn(day) ? new Scene(BY_HAND, this::publish) : new Scene(BY_SCHEDULE, this::issue));
        for (Person person : people.working(day)) {
            if (day.equals(days.worked()) ? readsAtOnce(person) : reads(person, day)) {
                scenes.add(new Scene(when(person, day), () -> read(person, day)));
            }
        }
        return scenes;
    }

    private void publish() {
        issued(cast.briefs().publish(DemoPeople.MIA.asUser()));
    }

    private void issue() {
        issued(cast.briefs().issueIfDue().orElseThrow(() -> new IllegalStateException("no brief was due")));
    }

    /**
     * Before the share begins nobody keeps the signed receipts, so there the word goes into the book and no further: seven
     * thousand signatures would be most of the time that a demo takes.
     */
    private void read(Person person, LocalDate day) {
        BriefHeader brief = Objects.requireNonNull(newest, "no brief was issued");
        if (!day.isBefore(days.shared())) {
            cast.reading().acknowledge(person.asUser(), brief.number());
            return;
        }
        cast.work().write(person.asUser().actor(), log -> {
            cast.briefBook().acknowledge(new Acknowledgement(brief.number(), brief.hash(), person.id(), person.name(),
                    cast.clock().now(), brief.issuer()));
            log.note(Activity.of("brief.acknowledged", "brief", brief.number()).with("hash", brief.hash()));
            return brief;
        });
    }

    private void issued(Brief brief) {
        newest = cast.briefBook().header(brief.number()).orElseThrow();
    }

    private boolean marketingIsIn(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && !Dice.onceIn(DAYS_OFF, "marketing off", day);
    }

    /** On the last day: some read it first thing. Ana has not come to it yet, nor have some others. */
    private static boolean readsAtOnce(Person person) {
        return !person.equals(DemoPeople.ANA) && !Dice.onceIn(3, "at once", person.login());
    }

    /** A day off a week, and some forget it once in a while. */
    private static boolean reads(Person person, LocalDate day) {
        boolean off = day.getDayOfWeek().getValue() == 1 + Dice.roll(6, "day off", person.login());
        return !off && !Dice.onceIn(person.equals(DemoPeople.ANA) ? 60 : 14, "forgets", person.login(), day);
    }

    /** Most read it over the first coffee, one in nine after the hour that is set. */
    private static LocalTime when(Person person, LocalDate day) {
        boolean late = Dice.onceIn(9, "late", person.login(), day);
        int minutes = late ? 160 + Dice.roll(420, "minutes", person.login(), day)
                : 6 + Dice.roll(120, "minutes", person.login(), day);
        return BY_SCHEDULE.plusMinutes(minutes).plusSeconds(Dice.roll(60, "seconds", person.login(), day));
    }
}
