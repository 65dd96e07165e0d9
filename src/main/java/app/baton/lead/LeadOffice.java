package app.baton.lead;

import app.baton.journal.Clock;
import app.baton.journal.DeskId;
import app.baton.journal.Ids;
import app.baton.journal.Settings;
import app.baton.journal.UnitOfWork;
import app.baton.people.ColleagueBook;
import app.baton.people.PeopleBook;

/** The desks that work with leads, over the one keeper of them. */
public record LeadOffice(LeadDesk floor, LeadIntakeDesk intake, OriginalDesk originals, LeadRulesDesk rules,
                         LeadCourier courier) {

    /** The books it needs. */
    public record Books(LeadBook leads, OriginalBook originals, LeadRuleBook rules, PeopleBook people, ColleagueBook colleagues,
                        Settings settings) { }

    public static LeadOffice of(Books books, LeadPost post, UnitOfWork work, DeskId desk, Clock clock, Ids ids) {
        var keeper = new LeadKeeper(books.leads, books.rules, work, desk, clock, ids);
        var crew = new Crew(books.people, books.colleagues, books.leads, books.settings, desk, clock);
        var intake = new LeadIntakeDesk(keeper, crew);
        return new LeadOffice(new LeadDesk(keeper, crew), intake, new OriginalDesk(keeper, intake, books.originals),
                new LeadRulesDesk(keeper, crew), new LeadCourier(books.leads, post, work, desk));
    }
}
