package app.baton.people;

import app.baton.journal.Activity;
import app.baton.journal.ActivityLog;
import app.baton.journal.Actor;
import app.baton.journal.DeskId;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes what other desks say about who works here. What a document may do to those who sign in at this desk is little,
 * because whoever steals the key of a desk can write one:
 * <ul>
 * <li>it lets nobody in: who is known from another desk signs in here only after he was given a login and a password
 * here;</li>
 * <li>it takes rights and never gives one: of the roles it names those count here that allow nothing the person could not
 * do here before; the others wait for somebody on this desk who may give them;</li>
 * <li>it locks out nobody with a role that rules, and not the last one who can sign in here; a person here is told and
 * decides.</li>
 * </ul>
 * Of two words about one person {@link Colleague#outweighs} picks the same on every desk; the log tells which.
 */
public final class PeopleArrivals {

    /** A desk that was away knows fewer changes of a person than the others, but never by so many. */
    private static final int FARTHEST = 10_000;

    private final PeopleBook people;
    private final ColleagueBook colleagues;
    private final Passwords passwords;
    private final Roster roster;
    private final DeskId self;
    private final Texts texts;

    public PeopleArrivals(PeopleBook people, ColleagueBook colleagues, Passwords passwords, Roster roster, DeskId self,
                          Texts texts) {
        this.people = people;
        this.colleagues = colleagues;
        this.passwords = passwords;
        this.roster = roster;
        this.self = self;
        this.texts = texts;
    }

    /**
     * Takes the news inside the open unit of work.
     *
     * @return what a person here should be told although the news was taken
     */
    public List<Problem> take(PeopleNews news, DeskId issuer, Actor by, ActivityLog log) {
        roster.enroll();
        List<Problem> told = new ArrayList<>();
        long room = room(news, issuer);
        for (PersonCard card : news.people()) {
            Optional<Colleague> known = colleagues.find(card.id());
            if ((known.isEmpty() || known.get().introduced() && !news.introduction()) && --room < 0) {
                throw news.introduction() ? Problem.badInput("people.too-many-introduced", "/signed/content/people",
                        texts.say("people.too-many-introduced", PeopleNews.MOST_INTRODUCED))
                        : Problem.badInput("people.too-many", "/signed/content/people",
                                texts.say("people.too-many", PeopleNews.MOST));
            }
            DeskId home = known.map(before -> before.card().desk()).orElse(card.desk());
            Colleague word = new Colleague(card.at(home), issuer, news.introduction(), true);
            if (known.isEmpty()) {
                colleagues.keep(word);
                log.note(described("person.known", word));
            } else {
                weigh(known.get(), word, by, log, told);
            }
        }
        return told;
    }

    /** Those who introduce themselves, at whichever desk, take no room from the lists of those who may say who works here. */
    private long room(PeopleNews news, DeskId issuer) {
        return news.introduction()
                ? PeopleNews.MOST_INTRODUCED - colleagues.everybody().stream()
                        .filter(known -> known.introduced() && known.by().equals(issuer)).count()
                : PeopleNews.MOST - colleagues.everybody().stream().filter(known -> !known.introduced()).count();
    }

    /** Whether {@link #forget} would forget anybody. */
    public boolean remembers(Set<DeskId> ended) {
        return colleagues.everybody().stream().anyMatch(known -> introducedAt(ended, known));
    }

    /**
     * Forgets who only introduced himself at a desk that counts no more, inside the open unit of work; whoever was given a
     * way in here stays.
     */
    public void forget(Set<DeskId> ended, ActivityLog log) {
        colleagues.everybody().stream().filter(known -> introducedAt(ended, known)).forEach(known -> {
            colleagues.remove(known.card().id());
            log.note(described("person.forgotten", known));
        });
    }

    private boolean introducedAt(Set<DeskId> ended, Colleague known) {
        return known.introduced() && ended.contains(known.by()) && !known.by().equals(self)
                && people.find(known.card().id()).isEmpty();
    }

    private void weigh(Colleague known, Colleague word, Actor by, ActivityLog log, List<Problem> told) {
        boolean foreign = word.introduced() && !(known.introduced() && known.by().equals(word.by()));
        if (foreign || word.card().revision() - known.card().revision() > FARTHEST) {
            if (!known.card().says(word.card())) {
                log.note(described("person.word-passed-over", word));
            }
            return;
        }
        boolean wins = word.outweighs(known) || !word.by().equals(self) && word.restates(known);
        if (word.crosses(known)) {
            Colleague stands = wins ? word : known;
            log.note(described("person.two-words", wins ? known : word).with("stands", stands.card().name())
                    .with("stands-by", stands.by()));
            if (known.by().equals(self)) {
                told.add(Problem.conflict("people.two-words", texts.say(wins ? "people.theirs-stands" : "people.ours-stands",
                        known.card().name(), by.name())));
            }
        }
        if (wins) {
            colleagues.keep(word);
            if (!word.card().says(known.card())) {
                log.note(described("person.word-taken", word));
                people.find(word.card().id()).ifPresent(person -> follow(person, word.card(), by, log, told));
            }
        }
    }

    /** What the word does to somebody who signs in here; the row is saved in any case, so that an open editor notices. */
    private void follow(Person person, PersonCard card, Actor by, ActivityLog log, List<Problem> told) {
        boolean rules = PeopleRules.rules(person.roles());
        Set<Role> roles = rules ? person.roles() : within(person.roles(), card.known());
        boolean leaves = person.active() && !card.active();
        boolean locked = leaves && !rules && othersSignIn(person);
        people.save(new Person(person.id(), person.login(), card.name(), card.title(), roles, person.active() && !locked,
                person.version()));
        if (leaves && !locked) {
            told.add(Problem.conflict("people.still-signs-in", texts.say("people.still-signs-in", by.name(), card.name())));
        }
        if (card.active() && person.active() && !roles.equals(card.known())) {
            told.add(Problem.conflict("people.roles-wait", texts.say("people.roles-wait", by.name(), card.name())));
        }
        if (locked) {
            people.removePin(person.id());
            log.note(Activity.of("person.locked-out", "person", person.id()).with("login", person.login()));
            if (passwords.has(person.login())) {
                passwords.remove(person.login());
            }
        }
    }

    /** Of the said roles those that allow nothing more than the roles here; where none does, the roles stay as they are. */
    private static Set<Role> within(Set<Role> here, Set<Role> said) {
        Set<Role> within = EnumSet.noneOf(Role.class);
        said.stream().filter(role -> Permissions.of(role).stream().allMatch(act -> Permissions.allows(here, act)))
                .filter(role -> !PeopleRules.rules(Set.of(role))).forEach(within::add);
        return within.isEmpty() ? here : within;
    }

    private boolean othersSignIn(Person than) {
        return people.working().stream().filter(person -> !person.id().equals(than.id()))
                .anyMatch(person -> passwords.has(person.login()));
    }

    private static Activity described(String what, Colleague word) {
        PersonCard card = word.card();
        return Activity.of(what, "person", card.id()).with("name", card.name()).with("title", card.title())
                .with("roles", String.join(",", card.roles())).with("active", card.active())
                .with("revision", card.revision()).with("desk", word.by());
    }
}
