package app.baton.people;

import app.baton.journal.Activity;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.journal.UnitOfWork;
import java.util.Optional;

/**
 * What is done here about people who do not sign in at this desk. Whoever may decide about their roles gives them a way in:
 * a login and a password of this desk alone, because neither ever travels. A desk that may say who works here changes
 * them, lets them go and takes them back for the whole dealership; on any other desk that is their own desk's.
 */
public final class ColleagueDesk {

    private final PeopleBook people;
    private final ColleagueBook colleagues;
    private final Passwords passwords;
    private final Roster roster;
    private final UnitOfWork work;
    private final Texts texts;
    private final PeopleRules rules;

    public ColleagueDesk(PeopleBook people, ColleagueBook colleagues, Passwords passwords, Roster roster, UnitOfWork work,
                         Texts texts) {
        this.people = people;
        this.colleagues = colleagues;
        this.passwords = passwords;
        this.roster = roster;
        this.work = work;
        this.texts = texts;
        rules = new PeopleRules(texts);
    }

    /**
     * Changes what is typed and differs from the card, and gives a way in here where a login is typed.
     *
     * @param seen the card as the user saw it
     * @throws Problem about the form's field that is wrong, or of kind {@code CONFLICT} when another desk's word came first
     */
    public PersonCard save(User by, PersonCard seen, PersonForm form, char[] password) {
        Permissions.require(by, Action.MANAGE_PEOPLE);
        rules.check(form);
        return work.write(by.actor(), log -> {
            requireUnchanged(seen);
            PersonCard next = seen.changed(form.name(), form.title(), form.roles(), seen.active());
            if (!next.says(seen)) {
                rules.requireChangeable(roster, seen);
                rules.requireGrants(by, PeopleRules.moved(seen.known(), form.roles()));
                log.note(described("person.changed", next));
                roster.say(next, by);
            }
            if (!form.login().isEmpty() || password.length > 0) {
                Activity let = letIn(by, seen, form, password);
                log.note(let);
                // last, because files do not roll back: when this fails, everything above is undone
                passwords.put(form.login(), password);
            }
            return roster.find(seen.id()).orElse(seen);
        });
    }

    /** Somebody works for the dealership no more, or works for it again; he is told apart from before by nothing else. */
    public PersonCard works(User by, PersonCard seen, boolean works) {
        Permissions.require(by, Action.MANAGE_PEOPLE);
        rules.requireGrants(by, seen.known());
        return work.write(by.actor(), log -> {
            requireUnchanged(seen);
            rules.requireChangeable(roster, seen);
            PersonCard next = seen.changed(seen.name(), seen.title(), seen.known(), works);
            log.note(described(works ? "person.returned" : "person.left", next));
            roster.say(next, by);
            return next;
        });
    }

    private Activity letIn(User by, PersonCard card, PersonForm form, char[] password) {
        rules.requireGrants(by, form.roles());
        rules.checkLogin(form.login(), people);
        if (!card.active()) {
            throw Problem.badInput("person.left", "password", texts.say("person.left"));
        }
        if (password.length == 0) {
            throw Problem.badInput("person.no-password", "password", texts.say("person.no-password", card.name()));
        }
        people.save(new Person(card.id(), form.login(), form.name(), form.title(), form.roles(), true, 0));
        return Activity.of("person.let-in", "person", card.id()).with("login", form.login()).with("desk", card.desk());
    }

    private void requireUnchanged(PersonCard seen) {
        Optional<PersonCard> now = colleagues.find(seen.id()).map(Colleague::card);
        if (now.isEmpty() || !now.get().says(seen) || people.find(seen.id()).isPresent()) {
            throw Problem.conflict("person.changed", texts.say("person.changed-meanwhile", seen.name()));
        }
    }

    private static Activity described(String what, PersonCard card) {
        return Activity.of(what, "person", card.id()).with("name", card.name()).with("title", card.title())
                .with("roles", String.join(",", card.roles())).with("desk", card.desk());
    }
}
