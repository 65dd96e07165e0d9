package app.baton.app.demo;

import app.baton.campaign.ApprovalDesk;
import app.baton.campaign.ApprovalKind;
import app.baton.campaign.Brief;
import app.baton.campaign.BriefDesk;
import app.baton.campaign.Campaign;
import app.baton.campaign.CampaignDesk;
import app.baton.campaign.CampaignFile;
import app.baton.campaign.OpeningDays;
import app.baton.campaign.Post;
import app.baton.campaign.ReadingDesk;
import app.baton.exchange.JsonCampaigns;
import app.baton.incentive.ProgramDesk;
import app.baton.incentive.ProgramImport;
import app.baton.journal.Activity;
import app.baton.journal.Background.Progress;
import app.baton.journal.UnitOfWork;
import app.baton.people.PeopleBook;
import app.baton.people.Person;
import app.baton.people.User;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The last days of Lakeside Ford, lived through the use cases with a clock that is set from scene to scene: people, the
 * month's programs, campaigns proposed and approved, a brief on every opening day, and who read it. Today's brief is out
 * and some have not read it yet, Ana among them.
 */
public final class DemoStory {

    private static final int DAYS = 8;
    private static final LocalTime OFFICE = LocalTime.of(6, 30);
    private static final LocalTime ISSUE = LocalTime.of(7, 45);

    /** What the story is told with. */
    public record Cast(StoryClock clock, UnitOfWork work, PeopleBook people, ProgramDesk programs, Post post,
                       CampaignDesk campaigns, ApprovalDesk approvals, BriefDesk briefs, ReadingDesk reading,
                       JsonCampaigns format) { }

    private final Cast cast;
    private final Instant now;
    private final LocalDate today;

    public DemoStory(Cast cast, Instant now) {
        this.cast = cast;
        this.now = now;
        this.today = LocalDate.ofInstant(now, cast.clock().zone());
    }

    /** When the story begins: the morning of its first opening day, but never after now. */
    public static Instant beginning(Instant now, java.time.ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        Instant first = days(today).getFirst().atTime(OFFICE).minusMinutes(30).atZone(zone).toInstant();
        return first.isBefore(now) ? first : now.minus(2, ChronoUnit.HOURS);
    }

    /** Hires the people; the general manager is there already or comes with them. */
    public void hire() {
        cast.work().write(DemoPeople.YUSUF.asUser().actor(), log -> {
            for (Person person : DemoPeople.all()) {
                if (cast.people().find(person.id()).isEmpty()) {
                    cast.people().save(person);
                    log.note(Activity.of("person.added", "person", person.id()).with("name", person.name()));
                }
            }
            return DemoPeople.all().size();
        });
    }

    /** Who founded the dealership. */
    public static Person generalManager() {
        return DemoPeople.YUSUF;
    }

    /** Tells the story up to now. */
    public void tell(Progress progress) {
        User mia = DemoPeople.MIA.asUser();
        List<LocalDate> days = days(today);
        takeInPrograms(mia);
        List<Campaign> drafts = drafts();
        int launched = 0;
        for (int day = 0; day < days.size() && !progress.cancelled(); day++) {
            cast.clock().at(earlier(days.get(day), OFFICE));
            int until = launches(drafts.size(), day, days.size());
            for (; launched < until; launched++) {
                launch(drafts.get(launched));
            }
            issue(days.get(day), mia, day == days.size() - 1);
            progress.at(day + 1L, days.size());
        }
        cast.clock().at(now);
    }

    /** The opening days of the story, oldest first: the last ones since the month's programs opened, today included. */
    private static List<LocalDate> days(LocalDate today) {
        LocalDate first = Demo.opens(today);
        OpeningDays opening = OpeningDays.usual();
        List<LocalDate> days = first.datesUntil(today.plusDays(1)).filter(opening::open).toList();
        return days.isEmpty() ? List.of(today) : days.subList(Math.max(0, days.size() - DAYS), days.size());
    }

    private void takeInPrograms(User mia) {
        cast.work().write(mia.actor(), log -> {
            ProgramImport imported = cast.programs().importPrograms(mia, Demo.programs(today));
            if (!imported.whole()) {
                throw new IllegalStateException("the demo's programs are refused: " + imported.refused());
            }
            cast.post().sendPrograms(mia);
            return imported;
        });
    }

    /** First revisions first, in the order of the file; what changes a campaign comes last, and only once it is in time. */
    private List<Campaign> drafts() {
        String json = Demo.campaigns(today).replace("00000000-0000-0000-0000-000000000000", DemoPeople.MIA.id().toString());
        List<Campaign> all = new ArrayList<>(cast.format().readAll(json));
        all.removeIf(campaign -> campaign.revision() > 1 && today.getDayOfMonth() < 16);
        all.sort(Comparator.comparingInt(Campaign::revision));
        return all;
    }

    /** How many campaigns stand after a day: two from the start, one a day near the end, all on the last. */
    private static int launches(int all, int day, int days) {
        return Math.max(Math.min(2, all), all - (days - 1 - day));
    }

    private void launch(Campaign campaign) {
        User mia = DemoPeople.MIA.asUser();
        CampaignFile draft = campaign.revision() == 1 ? CampaignFile.draft(campaign)
                : with(campaign, cast.campaigns().revise(mia, campaign.id()));
        CampaignFile saved = cast.campaigns().save(mia, draft);
        CampaignFile file = cast.campaigns().propose(mia, saved, cast.clock().now().plus(1, ChronoUnit.DAYS));
        if (cast.approvals().missing(file).contains(ApprovalKind.DEALER_MONEY)) {
            file = cast.approvals().answer(DemoPeople.PAUL.asUser(), file, ApprovalKind.DEALER_MONEY, true, "");
        }
        cast.approvals().answer(DemoPeople.SOFIA.asUser(), file, ApprovalKind.FINANCE, true, "");
    }

    private static CampaignFile with(Campaign campaign, CampaignFile draft) {
        return new CampaignFile(campaign, draft.state(), draft.answerBy(), draft.approvals(), draft.version());
    }

    /** Marketing issues the brief; people read it in the hours after, on the last day only some of them so far. */
    private void issue(LocalDate day, User mia, boolean last) {
        cast.clock().at(earlier(day, ISSUE));
        Brief brief = cast.briefs().publish(mia);
        List<Person> people = DemoPeople.all();
        for (int i = 0; i < people.size(); i++) {
            boolean ana = people.get(i).equals(DemoPeople.ANA);
            boolean reads = last ? i % 3 != 0 && !ana : (i + day.getDayOfMonth()) % 11 != 0 || ana;
            Instant when = brief.issued().plus(4L + 5L * i, ChronoUnit.MINUTES);
            if (reads && when.isBefore(now)) {
                cast.clock().at(when);
                cast.reading().acknowledge(people.get(i).asUser(), brief.number());
            }
        }
    }

    /** That time of the day, or shortly before now when the day has not come so far. */
    private Instant earlier(LocalDate day, LocalTime time) {
        Instant wanted = day.atTime(time).atZone(cast.clock().zone()).toInstant();
        Instant latest = now.minus(90, ChronoUnit.MINUTES);
        return wanted.isBefore(latest) ? wanted : latest;
    }
}
