package app.baton.lead;

import app.baton.journal.Clock;
import app.baton.journal.DeskId;
import app.baton.journal.Ids;
import app.baton.journal.Settings;
import app.baton.journal.UnitOfWork;
import app.baton.people.ColleagueBook;
import app.baton.people.PeopleBook;

/** The desks that work with leads, over the one keeper of them. */
public record LeadOffice(LeadDesk floor, LeadIntakeDesk intake, LeadRulesDesk rules) {

    /** The books it needs. */
    public record Books(LeadBook leads, LeadRuleBook rules, PeopleBook people, ColleagueBook colleagues, Settings settings) { }

    public static LeadOffice of(Books books, UnitOfWork work, DeskId desk, Clock clock, Ids ids) {
        var keeper = new LeadKeeper(books.leads, books.rules, work, desk, clock, ids);
        var crew = new Crew(books.people, books.colleagues, books.leads, books.settings, desk, clock);
        return new LeadOffice(new LeadDesk(keeper, crew), new LeadIntakeDesk(keeper, crew), new LeadRulesDesk(keeper));
    }
}
