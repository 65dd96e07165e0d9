package app.baton.campaign;

import app.baton.journal.Activity;
import app.baton.journal.Clock;
import app.baton.journal.DeskId;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.journal.Settings;
import app.baton.journal.UnitOfWork;
import app.baton.people.Action;
import app.baton.people.ColleagueBook;
import app.baton.people.PeopleBook;
import app.baton.people.Permissions;
import app.baton.people.PersonCard;
import app.baton.people.PersonId;
import app.baton.people.Roster;
import app.baton.people.User;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reading briefs as a documented act (HB5): the newest and any older one, the word to have read it, and who did not. */
public final class ReadingDesk {

    private static final int FAR_BACK = 60;

    private final BriefBook briefs;
    private final PeopleBook people;
    private final ColleagueBook colleagues;
    private final Post post;
    private final Settings settings;
    private final UnitOfWork work;
    private final DeskId desk;
    private final Clock clock;

    public ReadingDesk(BriefBook briefs, PeopleBook people, ColleagueBook colleagues, Post post, Settings settings,
                       UnitOfWork work, DeskId desk, Clock clock) {
        this.briefs = briefs;
        this.people = people;
        this.colleagues = colleagues;
        this.post = post;
        this.settings = settings;
        this.work = work;
        this.desk = desk;
        this.clock = clock;
    }

    /** The newest brief with what this person read last, or nothing while there is no brief. */
    public Optional<Reading> now(User user) {
        Permissions.require(user, Action.READ_BRIEF);
        return work.read(() -> briefs.newest().map(brief -> reading(brief, user)));
    }

    /** A brief of the past exactly as it stood. */
    public Optional<Reading> then(User user, long number) {
        Permissions.require(user, Action.READ_BRIEF);
        return work.read(() -> briefs.find(number).map(brief -> reading(brief, user)));
    }

    /** What the newest brief changed for this person; nothing while there is none, or none was read before it. */
    public Optional<BriefNews> news(User user) {
        Permissions.require(user, Action.READ_BRIEF);
        return work.read(() -> briefs.history(PageRequest.first(1)).rows().stream().findFirst()
                .flatMap(newest -> readBefore(user.id(), newest.number()).map(word -> new BriefNews(newest, word,
                        briefs.onlyIn(newest.number(), word.brief()), briefs.onlyIn(word.brief(), newest.number())))));
    }

    /** The brief before a number that stood, for telling everybody alike what changed. */
    public Optional<Brief> before(User user, long number) {
        Permissions.require(user, Action.READ_BRIEF);
        return work.read(() -> briefs.history(PageRequest.first(FAR_BACK)).rows().stream()
                .filter(header -> header.number() < number).findFirst().flatMap(header -> briefs.find(header.number())));
    }

    /** Newest first. */
    public Page<BriefHeader> history(User user, PageRequest request) {
        Permissions.require(user, Action.READ_BRIEF);
        return work.read(() -> briefs.history(request));
    }

    /**
     * Keeps a person's word to have read a brief, once; saying it again changes nothing.
     *
     * @return whether it was new
     * @throws Problem with code {@code brief.unknown}
     */
    public boolean acknowledge(User user, long number) {
        Permissions.require(user, Action.ACKNOWLEDGE_BRIEF);
        return work.write(user.actor(), log -> {
            BriefHeader header = briefs.header(number).orElseThrow(() -> unknown(number));
            var word = new Acknowledgement(number, header.hash(), user.id(), user.name(), clock.now(), desk);
            if (!briefs.acknowledge(word)) {
                return false;
            }
            post.send(word, user);
            log.note(Activity.of("brief.acknowledged", "brief", number).with("hash", header.hash()));
            return true;
        });
    }

    /**
     * Who of everybody at the dealership read a brief, on whichever desk, and who did not.
     *
     * @throws Problem with code {@code brief.unknown}
     */
    public Readers readers(User user, long number) {
        Permissions.require(user, Action.SEE_READERS);
        return work.read(() -> {
            BriefHeader header = briefs.header(number).orElseThrow(() -> unknown(number));
            Map<PersonId, Acknowledgement> words = new HashMap<>();
            briefs.readers(number).forEach(word -> words.putIfAbsent(word.person(), word));
            List<Readers.Line> lines = new ArrayList<>();
            for (PersonCard card : Roster.everybody(people, colleagues, desk)) {
                if (card.reads()) {
                    Acknowledgement word = words.remove(card.id());
                    lines.add(new Readers.Line(card.id(), card.name(), card.title(), card.known(),
                            Optional.ofNullable(word).map(Acknowledgement::at)));
                }
            }
            // who has left since is known by his word, and so is who works on a desk that has not said so yet
            words.values().stream().sorted(Comparator.comparing(Acknowledgement::at)).forEach(word -> lines.add(
                    new Readers.Line(word.person(), word.name(), "", Set.of(), Optional.of(word.at()))));
            Instant due = due(header);
            return new Readers(header, lines, due, clock.now().isAfter(due));
        });
    }

    /** When everybody should have read it: the set hour of its day, or an hour after it was issued when that is later. */
    private Instant due(BriefHeader header) {
        Instant set = OpeningDays.of(settings).readBy(header.day(), clock);
        Instant fair = header.issued().plus(Readers.FAIR);
        return fair.isAfter(set) ? fair : set;
    }

    private Reading reading(Brief brief, User user) {
        Optional<Acknowledgement> mine = briefs.readers(brief.number()).stream()
                .filter(word -> word.person().equals(user.id())).findFirst();
        Optional<Acknowledgement> before = readBefore(user.id(), brief.number());
        return new Reading(brief, mine, before, before.flatMap(word -> briefs.find(word.brief())),
                BriefAge.of(brief, briefs.lastLooked(), clock.now()));
    }

    /** The newest brief below a number that a person acknowledged, looked for among the last {@link #FAR_BACK}. */
    private Optional<Acknowledgement> readBefore(PersonId person, long number) {
        Optional<Acknowledgement> last = briefs.lastRead(person);
        if (last.isEmpty() || last.get().brief() < number) {
            return last;
        }
        return briefs.history(PageRequest.first(FAR_BACK)).rows().stream()
                .filter(header -> header.number() < number)
                .flatMap(header -> briefs.readers(header.number()).stream())
                .filter(word -> word.person().equals(person))
                .findFirst();
    }

    private static Problem unknown(long number) {
        return Problem.couldNot("brief.unknown", "Brief " + number + " is not on this desk. Nothing was changed. "
                + "Open the history of briefs and pick one that is there.");
    }
}
