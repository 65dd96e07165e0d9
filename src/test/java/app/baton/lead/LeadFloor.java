package app.baton.lead;

import app.baton.campaign.MovingClock;
import app.baton.journal.Activity;
import app.baton.journal.DeskId;
import app.baton.journal.Ids;
import app.baton.journal.PageRequest;
import app.baton.people.Person;
import app.baton.people.PersonId;
import app.baton.people.Role;
import app.baton.people.User;
import app.baton.twins.MapBooks;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One desk with two salespeople, an online agent, the trade and service desks, a manager; Tuesday, 24 November, 10:00. */
public final class LeadFloor {

    public static final DeskId DESK = new DeskId(new UUID(1, 1));

    public final MovingClock clock = new MovingClock("2026-11-24T15:00:00Z");
    public final MapBooks books = new MapBooks(clock);
    public final User ana = hire(1, "ana", "Ana Morales", Role.SALESPERSON);
    public final User bo = hire(2, "bo", "Bo Lang", Role.SALESPERSON);
    public final User ivy = hire(3, "ivy", "Ivy Ng", Role.INTERNET_AGENT);
    public final User tess = hire(4, "tess", "Tess Aldo", Role.TRADE_DESK);
    public final User sid = hire(5, "sid", "Sid Roe", Role.SERVICE_ADVISER);
    public final User sam = hire(6, "sam", "Sam Ruiz", Role.SALES_MANAGER);
    public final LeadOffice office = LeadOffice.of(books.leadOffice(), LeadPost.nobody(), books.unitOfWork(),
            DESK, clock, new Ids(clock));
    public final LeadDesk desk = office.floor();

    private User hire(int number, String login, String name, Role role) {
        Person person = new Person(new PersonId(new UUID(0, number)), login, name, "", Set.of(role), true, 0);
        return books.unitOfWork().write(new User(person.id(), name, person.roles()).actor(),
                log -> books.people().save(person)).asUser();
    }

    /** It came in by the web. */
    public Lead in(Wrote wrote) {
        return find(office.intake().take(sam, wrote.enquiry()).lead());
    }

    public Lead find(String id) {
        return desk.find(sam, LeadId.parse(id)).orElseThrow();
    }

    public User ownerOf(Lead lead) {
        return List.of(ana, bo, ivy, tess, sid, sam).stream().filter(user -> user.id().equals(lead.owner())).findFirst()
                .orElseThrow();
    }

    public LeadQuery query(LeadQuery.View view) {
        return new LeadQuery(view, null, null, "", clock.now(), tonight());
    }

    public Instant tonight() {
        return clock.today().plusDays(1).atStartOfDay(clock.zone()).toInstant();
    }

    public Progress progress(Lead lead) {
        return Progress.of(lead, desk.rules());
    }

    public Lead dispose(Lead lead, String code, String reason) {
        clock.pass(Duration.ofMinutes(1));
        return desk.dispose(ownerOf(lead), lead, code, reason, Way.CALL, null, "");
    }

    public List<String> log(Lead lead) {
        return books.activity().of("lead", lead.id().toString(), PageRequest.first(99)).rows().stream()
                .map(entry -> entry.activity()).map(Activity::what).toList().reversed();
    }
}
