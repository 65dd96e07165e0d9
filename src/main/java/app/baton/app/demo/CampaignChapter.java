package app.baton.app.demo;

import app.baton.campaign.ApprovalKind;
import app.baton.campaign.Campaign;
import app.baton.campaign.CampaignFile;
import app.baton.people.Person;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Campaigns of every month, proposed, answered and published; some returned and mended, some withdrawn, the trucks'
 * replaced when the rates fall. On the last day one proposal waits for finance, one was returned and one is a draft.
 */
final class CampaignChapter implements Chapter {

    private static final Duration ANSWERED_WITHIN = Duration.ofDays(1);

    private final Cast cast;
    private final StoryDays days;
    private final CampaignTexts texts;
    private final Map<LocalDate, List<Scene>> scenes = new HashMap<>();

    CampaignChapter(Cast cast, StoryDays days, CampaignTexts texts) {
        this.cast = cast;
        this.days = days;
        this.texts = texts;
        days.months().forEach(this::month);
        unfinished(days.worked(), days.present());
    }

    @Override
    public List<Scene> on(LocalDate day) {
        return scenes.getOrDefault(day, List.of());
    }

    private void month(YearMonth month) {
        boolean present = month.equals(days.present());
        if (present) {
            texts.present().stream().sorted(Comparator.comparingInt(Campaign::revision)).forEach(campaign ->
                    sure(campaign, campaign.revision() == 1 ? arrived(campaign, month, true)
                            : BulletinChapter.amendment(month, days)));
        }
        for (Idea idea : Idea.values()) {
            if (idea.runsIn(month.getMonth()) && !(present && written(idea))) {
                Campaign campaign = texts.of(idea, month);
                tell(campaign, idea, month, arrived(campaign, month, idea.sponsors()));
            }
        }
    }

    /** Ideas that the campaigns written for the present month stand for. */
    private static boolean written(Idea idea) {
        return switch (idea) {
            case TRUCK_DAYS, EXPLORER_LEASE, MACH_E_DAYS, SWITCH_LETTER -> true;
            default -> false;
        };
    }

    /** When the programs that a campaign promises have come in. */
    private BulletinChapter.Arrival arrived(Campaign campaign, YearMonth month, boolean sponsors) {
        boolean amended = campaign.promises().stream().anyMatch(promise -> promise.program().revision() > 1);
        return amended ? BulletinChapter.amendment(month, days) : BulletinChapter.arrival(
                sponsors ? MonthText.of(month, days.today()).opens() : month.atDay(1), days);
    }

    /** A campaign that finance approves as it is. */
    private void sure(Campaign campaign, BulletinChapter.Arrival arrival) {
        Slot slot = slot(campaign, arrival);
        Life life = new Life(cast, campaign, ANSWERED_WITHIN);
        add(slot.day(), slot.after(1), campaign.revision() == 1 ? life::propose : life::proposeNext);
        add(slot.day(), slot.after(2), () -> life.answer(DemoPeople.PAUL, ApprovalKind.DEALER_MONEY));
        add(slot.day(), slot.after(3), () -> life.answer(DemoPeople.SOFIA, ApprovalKind.FINANCE));
    }

    private void tell(Campaign campaign, Idea idea, YearMonth month, BulletinChapter.Arrival arrival) {
        Slot slot = slot(campaign, arrival);
        Person finance = Dice.onceIn(4, "finance", idea, month) ? DemoPeople.TOM : DemoPeople.SOFIA;
        Life life = new Life(cast, campaign, ANSWERED_WITHIN);
        add(slot.day(), slot.after(1), life::propose);
        if (Dice.onceIn(6, "returned", idea, month)) {
            add(slot.day(), slot.after(2), () -> life.giveBack(finance));
            add(slot.day(), slot.after(3), life::mend);
        }
        add(slot.day(), slot.after(4), () -> life.answer(DemoPeople.PAUL, ApprovalKind.DEALER_MONEY));
        add(slot.day(), slot.after(5), () -> life.answer(finance, ApprovalKind.FINANCE));
        if (idea == Idea.TRUCK_DAYS) {
            BulletinChapter.Arrival amendment = BulletinChapter.amendment(month, days);
            add(amendment.day(), amendment.time().plusMinutes(8), life::followTheRate);
            add(amendment.day(), amendment.time().plusMinutes(25), () -> life.answer(finance, ApprovalKind.FINANCE));
        } else if (idea.sponsors() && Dice.onceIn(15, "withdrawn", idea, month)) {
            add(days.openBy(campaign.starts().plusDays(11)), LocalTime.of(15, 20), life::withdraw);
        }
    }

    /** The day and the hour from which a campaign makes its way, and how many minutes lie between two steps. */
    private record Slot(LocalDate day, LocalTime from, int pace) {

        LocalTime after(int steps) {
            return from.plusMinutes((long) steps * pace);
        }
    }

    /** On the opening day before it starts, or in a hurry as soon as its programs have come in. */
    private Slot slot(Campaign campaign, BulletinChapter.Arrival arrival) {
        LocalDate before = days.openBy(campaign.starts().minusDays(1));
        return before.isAfter(arrival.day()) ? new Slot(before, LocalTime.of(10, 5), 55)
                : new Slot(arrival.day(), arrival.time().plusMinutes(2), 8);
    }

    /** What stands open when the demo is opened, from the first hour of the last opening day or from its evening. */
    private void unfinished(LocalDate last, YearMonth month) {
        LocalDate end = month.atEndOfMonth();
        LocalDate from = days.today().isBefore(end) ? days.today().plusDays(1) : end;
        LocalTime start = days.unfinished();
        // ideas that do not run in this month anyway
        List<Idea> idle = Stream.of(Idea.LOT_CLEARANCE, Idea.THOSE_WHO_SERVE, Idea.GRADUATES, Idea.LOCAL_BONUS, Idea.LEASE_END)
                .filter(idea -> !idea.runsIn(month.getMonth())).toList();
        Life waiting = new Life(cast, texts.of(idle.get(0), month, from, end), ANSWERED_WITHIN);
        add(last, start.plusMinutes(14), waiting::propose);
        Life returned = new Life(cast, texts.of(idle.get(1), month, from, end), ANSWERED_WITHIN);
        add(last, start, returned::propose);
        add(last, start.plusMinutes(16), () -> returned.giveBack(DemoPeople.SOFIA));
        YearMonth next = month.plusMonths(1);
        Campaign draft = texts.of(Idea.NEW_YEAR_MODELS, next, next.atDay(8), next.atDay(21)).promising(List.of());
        add(last, start.plusMinutes(32), () -> cast.campaigns().save(DemoPeople.MIA.asUser(), CampaignFile.draft(draft)));
    }

    private void add(LocalDate day, LocalTime time, Runnable act) {
        scenes.computeIfAbsent(day, each -> new ArrayList<>()).add(new Scene(time, act));
    }
}
