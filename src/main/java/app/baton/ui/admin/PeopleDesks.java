package app.baton.ui.admin;

import app.baton.people.ColleagueDesk;
import app.baton.people.Member;
import app.baton.people.PeopleDesk;
import app.baton.people.Person;
import app.baton.people.PersonForm;
import app.baton.people.User;
import org.jspecify.annotations.Nullable;

/** The use cases about those who sign in at this desk, and about those who do not; each change goes to the right ones. */
public record PeopleDesks(PeopleDesk people, ColleagueDesk colleagues) {

    /** Adds somebody, where there is no member yet, or changes one. */
    void save(User by, @Nullable Member member, PersonForm typed, char[] password) {
        if (member == null) {
            people.add(by, typed, password);
            return;
        }
        Person person = member.person();
        if (person == null) {
            colleagues.save(by, member.card(), typed, password);
        } else {
            people.change(by, person, typed, password);
        }
    }

    void letGo(User by, Member member) {
        Person person = member.person();
        if (person == null) {
            colleagues.works(by, member.card(), false);
        } else {
            people.deactivate(by, person);
        }
    }

    void takeBack(User by, Member member) {
        Person person = member.person();
        if (person == null) {
            colleagues.works(by, member.card(), true);
        } else {
            people.reactivate(by, person);
        }
    }
}
