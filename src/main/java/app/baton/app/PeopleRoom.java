package app.baton.app;

import app.baton.journal.DeskId;
import app.baton.journal.Ids;
import app.baton.journal.Texts;
import app.baton.people.ColleagueDesk;
import app.baton.people.Passwords;
import app.baton.people.PeopleArrivals;
import app.baton.people.PeopleDesk;
import app.baton.people.PeoplePost;
import app.baton.people.Roster;
import app.baton.people.WaitingRoles;
import app.baton.store.Store;

/** Who works here, wired: this desk's own word, what other desks say, and the use cases. */
final class PeopleRoom {

    final OwnWord ownWord;
    final PeopleArrivals arrivals;
    final PeopleDesk desk;
    final ColleagueDesk colleagues;
    final WaitingRoles waiting;

    PeopleRoom(Store store, PeoplePost post, Passwords passwords, DeskId self, Ids ids, Texts texts) {
        Roster roster = new Roster(store.people(), store.colleagues(), post, self, store.unitOfWork());
        ownWord = new OwnWord(roster);
        arrivals = new PeopleArrivals(store.people(), store.colleagues(), passwords, roster, self, texts);
        desk = new PeopleDesk(store.people(), passwords, roster, store.unitOfWork(), ids, texts);
        waiting = new WaitingRoles(store.people(), store.colleagues(), passwords, store.unitOfWork(), texts);
        colleagues = new ColleagueDesk(store.people(), store.colleagues(), passwords, roster, store.unitOfWork(), texts);
    }
}
