package app.baton.lead;

import app.baton.campaign.OpeningDays;
import app.baton.journal.Clock;
import app.baton.journal.DeskId;
import app.baton.journal.Settings;
import app.baton.people.Action;
import app.baton.people.ColleagueBook;
import app.baton.people.PeopleBook;
import app.baton.people.Permissions;
import app.baton.people.PersonCard;
import app.baton.people.Roster;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who works on leads, who of them is here, and how opening time passes. Asks books, so it needs a unit of work. */
final class Crew {

    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

    private final PeopleBook people;
    private final ColleagueBook colleagues;
    private final LeadBook leads;
    private final Settings settings;
    private final DeskId desk;
    private final Clock clock;

    Crew(PeopleBook people, ColleagueBook colleagues, LeadBook leads, Settings settings, DeskId desk, Clock clock) {
        this.people = people;
        this.colleagues = colleagues;
        this.leads = leads;
        this.settings = settings;
        this.desk = desk;
        this.clock = clock;
    }

    /** Everybody who may work on leads, with whether he is here at that moment. */
    List<Hand> hands(LeadRules rules, Instant at) {
        var turns = leads.turns();
        var waiting = leads.waiting();
        var away = leads.away();
        return cards().stream().map(card -> {
            boolean left = away.containsKey(card.id()) && at.isBefore(away.get(card.id()));
            return new Hand(card.id(), card.name(), card.known(), !left && works(rules, card, at),
                    turns.getOrDefault(card.id(), 0L), waiting.getOrDefault(card.id(), 0));
        }).toList();
    }

    List<PersonCard> cards() {
        return Roster.everybody(people, colleagues, desk).stream()
                .filter(card -> card.active() && Permissions.allows(card.known(), Action.WORK_LEADS)).toList();
    }

    /** Whether a person's shift holds that moment; without one he works whenever the store is open. */
    boolean works(LeadRules rules, PersonCard card, Instant at) {
        return rules.shifts().stream().filter(shift -> shift.person().equals(card.id())).findFirst()
                .map(shift -> shift.worksAt(at, clock.zone())).orElse(true);
    }

    OpeningDays opening() {
        return OpeningDays.of(settings);
    }

    /** The moment at which so many minutes of opening time have passed. */
    Instant after(Instant from, int minutes) {
        return after(opening(), from, minutes);
    }

    Instant after(OpeningDays opening, Instant from, int minutes) {
        return opening.after(from, Duration.ofMinutes(minutes), EVERY_DAY, clock);
    }
}
