package app.baton.people;

import app.baton.journal.DeskId;
import app.baton.journal.UnitOfWork;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * This desk's own word about who works at the dealership, kept beside the people who can sign in. A desk that may say so
 * tells the others with every change, in the same unit of work, all it has to say; what it could not say yet (an older
 * home, a desk without the duty) is said as soon as it may. On a desk that may not, people still introduce themselves.
 */
public final class Roster {

    private final PeopleBook people;
    private final ColleagueBook colleagues;
    private final PeoplePost post;
    private final DeskId self;
    private final UnitOfWork work;

    public Roster(PeopleBook people, ColleagueBook colleagues, PeoplePost post, DeskId self, UnitOfWork work) {
        this.people = people;
        this.colleagues = colleagues;
        this.post = post;
        this.self = self;
        this.work = work;
    }

    /** Everybody of the dealership, also those who left, by name. */
    public static List<PersonCard> everybody(PeopleBook people, ColleagueBook colleagues, DeskId self) {
        List<PersonCard> cards = new ArrayList<>();
        Set<PersonId> known = new HashSet<>();
        for (Colleague colleague : colleagues.everybody()) {
            cards.add(colleague.card());
            known.add(colleague.card().id());
        }
        people.everybody().stream().filter(person -> !known.contains(person.id()))
                .forEach(person -> cards.add(PersonCard.first(person, self)));
        cards.sort(Comparator.comparing(PersonCard::name, String.CASE_INSENSITIVE_ORDER).thenComparing(PersonCard::id,
                Comparator.comparing(PersonId::toString)));
        return cards;
    }

    /** Everybody of the dealership as {@link #everybody(PeopleBook, ColleagueBook, DeskId)} lists them. */
    List<PersonCard> everybody() {
        return everybody(people, colleagues, self);
    }

    Optional<PersonCard> find(PersonId id) {
        return colleagues.find(id).map(Colleague::card);
    }

    /** Says what is still to be said: everything on a desk that may, or who it is that has just signed in. */
    public void catchUp(User by) {
        if (work.read(() -> lacks(by))) {
            work.write(by.actor(), log -> {
                enroll();
                if (lacks(by)) {
                    tell(by);
                }
                return true;
            });
        }
    }

    /** Whether this desk may say who works here, so that changes travel. */
    public boolean travels() {
        return post.keepsPeople();
    }

    /** Whether this desk may change somebody: a desk without the duty only those of whom no other desk has spoken. */
    public boolean mayChange(PersonCard card) {
        return mayChange(card, post.keepsPeople());
    }

    /** As {@link #mayChange(PersonCard)}, for many. */
    boolean mayChange(PersonCard card, boolean keeps) {
        return keeps || card.desk().equals(self)
                && colleagues.find(card.id()).map(known -> known.by().equals(self)).orElse(true);
    }

    PersonCard card(Person person) {
        return colleagues.find(person.id()).map(Colleague::card).orElseGet(() -> PersonCard.first(person, self));
    }

    /** Keeps this desk's word about somebody and tells it, where it may; inside the open unit of work. */
    void say(PersonCard card, User by) {
        enroll();
        if (find(card.id()).filter(card::says).isEmpty()) {
            colleagues.keep(new Colleague(card, self, !post.keepsPeople(), false));
        }
        if (lacks(by)) {
            tell(by);
        }
    }

    /** Gives a card to everybody who was entered here before there were any; inside the open unit of work. */
    void enroll() {
        for (Person person : people.everybody()) {
            if (colleagues.find(person.id()).isEmpty()) {
                colleagues.keep(new Colleague(PersonCard.first(person, self), self, !post.keepsPeople(), false));
            }
        }
    }

    private boolean lacks(User by) {
        boolean enrolled = people.everybody().stream().allMatch(person -> colleagues.find(person.id()).isPresent());
        if (post.keepsPeople()) {
            List<Colleague> own = own();
            return !enrolled || !own.isEmpty() && !post.peopleFresh()
                    || own.stream().anyMatch(word -> !word.said() || word.introduced());
        }
        return !enrolled || post.introducesPeople() && colleagues.find(by.id()).filter(this::introducible)
                .filter(word -> !word.said() || !post.peopleFresh()).isPresent();
    }

    private void tell(User by) {
        if (post.keepsPeople()) {
            List<PersonCard> words = own().stream().map(Colleague::card).toList();
            if (!words.isEmpty()) {
                post.send(new PeopleNews(false, words), by);
                words.forEach(card -> colleagues.keep(new Colleague(card, self, false, true)));
            }
        } else if (post.introducesPeople()) {
            colleagues.find(by.id()).filter(this::introducible).ifPresent(word -> {
                post.send(new PeopleNews(true, List.of(word.card())), by);
                colleagues.keep(new Colleague(word.card(), self, true, true));
            });
        }
    }

    /** Only who was entered here and is spoken of by nobody else. */
    private boolean introducible(Colleague word) {
        return word.by().equals(self) && word.card().desk().equals(self) && word.introduced() && word.card().active();
    }

    private List<Colleague> own() {
        return colleagues.everybody().stream().filter(word -> word.by().equals(self)).toList();
    }
}
