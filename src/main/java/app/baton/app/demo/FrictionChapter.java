package app.baton.app.demo;

import app.baton.campaign.Brief;
import app.baton.campaign.Campaign;
import app.baton.campaign.FrictionAbout;
import app.baton.campaign.FrictionDraft;
import app.baton.campaign.FrictionEffect;
import app.baton.campaign.FrictionKind;
import app.baton.campaign.FrictionNote;
import app.baton.people.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the floor stumbles over: a note or two a week, answered by marketing the same day or the next, one in eight too
 * late. On the last days two wait, one of them overdue.
 */
final class FrictionChapter implements Chapter {

    private static final List<Trouble> TROUBLES = List.of(
            new Trouble(FrictionKind.CONDITION_UNCLEAR,
                    "Customer thought the loyalty money is for everybody. The flyer does not say"
                    + " that a Ford must be in the household.", "Right. The flyer names the condition from Friday on.",
                    FrictionEffect.WORDING_CHANGED),
            new Trouble(FrictionKind.HEADLINE_MISREAD,
                    "Two people today read the headline as the price of the truck, not as money"
                    + " off.", "New headline: the amount comes second now.", FrictionEffect.CAMPAIGN_REVISED),
            new Trouble(FrictionKind.OFFER_UNKNOWN, "Somebody came with a radio offer that nobody at the desk knew.",
                    "It stands in today's brief, with its talk track.", FrictionEffect.EXPLAINED),
            new Trouble(FrictionKind.CAR_NOT_THERE, "The XLT in the picture has been sold for a week.",
                    "Picture changed, and the page names the stock numbers now.", FrictionEffect.WORDING_CHANGED),
            new Trouble(FrictionKind.DOWN_PAYMENT, "The ad's lease payment needs more down than the small print lets one see.",
                    "The amount due at signing stands beside the payment now.", FrictionEffect.WORDING_CHANGED),
            new Trouble(FrictionKind.PROOF_MISSING, "Nobody told us which paper a first responder has to bring.",
                    "A badge or a pay stub. It is on the training note.", FrictionEffect.TRAINING_NOTE),
            new Trouble(FrictionKind.SYSTEM, "The landing page asks for the trade twice.", "Passed on to the website's people.",
                    FrictionEffect.PASSED_ON));

    private final Cast cast;
    private final StoryDays days;
    private final DemoPeople people;
    private final Map<LocalDate, FrictionNote> open = new HashMap<>();

    private record Trouble(FrictionKind kind, String text, String answer, FrictionEffect effect) { }

    FrictionChapter(Cast cast, StoryDays days, DemoPeople people) {
        this.cast = cast;
        this.days = days;
        this.people = people;
    }

    @Override
    public List<Scene> on(LocalDate day) {
        List<Scene> scenes = new ArrayList<>();
        LocalDate before = days.openBy(day.minusDays(1));
        // the answer to a note comes first, so that each is answered once
        if (days.open(day) && day.isBefore(days.worked())) {
            scenes.add(Scene.at(Dice.onceIn(8, "late", before) ? 17 : 8, 40, () -> answer(before)));
        }
        if (days.open(day) && troubled(day)) {
            scenes.add(Scene.at(day.equals(days.worked()) ? 7 : 11, 50, () -> note(day)));
        }
        return scenes;
    }

    private boolean troubled(LocalDate day) {
        return day.equals(days.worked()) || day.equals(days.openBy(days.worked().minusDays(1))) || Dice.onceIn(4, "trouble", day);
    }

    private Trouble trouble(LocalDate day) {
        return TROUBLES.get(Dice.roll(TROUBLES.size(), "which trouble", day));
    }

    private void note(LocalDate day) {
        List<Campaign> running = cast.briefBook().newest().map(Brief::campaigns).orElse(List.of());
        List<Person> floor = people.working(day).stream().filter(person -> person.title().contains("onsultant")
                || person.title().contains("Internet")).toList();
        Trouble trouble = trouble(day);
        Person who = floor.get(Dice.roll(floor.size(), "who", day));
        FrictionAbout about = running.isEmpty() ? FrictionAbout.NOTHING
                : FrictionAbout.of(running.get(Dice.roll(running.size(), "about", day)));
        open.put(day, cast.friction().write(who.asUser(), new FrictionDraft(trouble.kind(), trouble.text(), about)));
    }

    private void answer(LocalDate noted) {
        FrictionNote note = open.remove(noted);
        if (note != null) {
            Trouble trouble = trouble(noted);
            cast.friction().answer(DemoPeople.MIA.asUser(), note, trouble.answer(), trouble.effect());
        }
    }
}
