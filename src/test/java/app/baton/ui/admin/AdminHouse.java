package app.baton.ui.admin;

import app.baton.campaign.Lakeside;
import app.baton.exchange.DiskFolder;
import app.baton.exchange.Duties;
import app.baton.exchange.Duty;
import app.baton.exchange.Fingerprint;
import app.baton.exchange.Folder;
import app.baton.exchange.Joining;
import app.baton.exchange.JsonPrograms;
import app.baton.exchange.KeyRenewal;
import app.baton.exchange.OpeningKey;
import app.baton.exchange.Root;
import app.baton.exchange.SealingKey;
import app.baton.exchange.ShareBooks;
import app.baton.exchange.SignedPost;
import app.baton.exchange.Trust;
import app.baton.journal.Actor;
import app.baton.journal.Background.Progress;
import app.baton.journal.Clock;
import app.baton.journal.DealershipId;
import app.baton.journal.DeskId;
import app.baton.journal.Ids;
import app.baton.journal.InlineBackground;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.ColleagueDesk;
import app.baton.people.Dealership;
import app.baton.people.Member;
import app.baton.people.PeopleArrivals;
import app.baton.people.PeopleDesk;
import app.baton.people.PeopleNews;
import app.baton.people.Roster;
import app.baton.people.Person;
import app.baton.people.PersonCard;
import app.baton.people.PersonId;
import app.baton.people.Role;
import app.baton.people.User;
import app.baton.twins.MapBooks;
import app.baton.twins.MapPasswords;
import app.baton.ui.kit.FakeDialogs;
import app.baton.ui.kit.Navigator;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.kit.Staff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The desk where a dealership was founded, with its people, over a real folder; other desks can ask to join. */
final class AdminHouse implements DeskActions, Navigator {

    static final Clock CLOCK = MapBooks.CLOCK;

    final Texts texts = Texts.english(CLOCK.zone());
    final MapPasswords passwords = new MapPasswords();
    final FakeDialogs dialogs = new FakeDialogs();
    final User grace = Staff.GRACE.asUser();
    final User victor = Staff.all().getLast().asUser();
    final PeopleDesk people;
    final PeopleDesks desks;
    final Roster roster;
    final Lakeside store = new Lakeside();
    final String recoveryKey;
    boolean holdsKey = true;
    String trouble = "";
    Optional<Instant> reached = Optional.empty();
    int syncs;
    Path folder;
    private final MapBooks books = new MapBooks();
    private final SecureRandom random = new SecureRandom();
    private final DeskId desk = new DeskId(new UUID(7, 1));
    private final Trust trust = new Trust(shareBooks(books), desk, CLOCK, random);
    private final Joining joining = new Joining(shareBooks(books), CLOCK, random);
    final List<KeyRenewal.Renewal> renewals = new ArrayList<>();
    private MapBooks asking = new MapBooks();
    private long others = 1;

    AdminHouse(Path folder) {
        this(folder, EnumSet.allOf(Duty.class));
    }

    /** As it was founded by a version that knew these duties. */
    AdminHouse(Path folder, Set<Duty> duties) {
        this.folder = folder;
        SignedPost post = new SignedPost(desk, shareBooks(books), books.programs(), new JsonPrograms(), CLOCK);
        roster = new Roster(books.people(), books.colleagues(), post, desk, books.unitOfWork());
        people = new PeopleDesk(books.people(), passwords, roster, books.unitOfWork(), new Ids(CLOCK), texts);
        desks = new PeopleDesks(people, new ColleagueDesk(books.people(), books.colleagues(), passwords, roster,
                books.unitOfWork(), texts));
        for (Person person : Staff.all()) {
            books.unitOfWork().write(Actor.SYSTEM, log -> books.people().save(person));
            passwords.put(person.login(), (person.login() + "'s password").toCharArray());
        }
        Dealership lakeside = new Dealership(new DealershipId(new UUID(7, 0)), "Lakeside Ford", "Dearborn", "MI", CLOCK.zone());
        recoveryKey = trust.found(share(folder), lakeside, "General manager's office", duties, true, grace).recoveryKey();
    }

    /** Another computer asks to join, for people of these roles. */
    Joining.Request ask(String name, Role... roles) {
        others++;
        asking = new MapBooks();
        return askAgain(name, roles);
    }

    /** A desk that is in asks for another key for customers' deals. */
    KeyRenewal.Renewal askForKey(String name, boolean lost) {
        SealingKey key = OpeningKey.generate(random).sealing();
        renewals.add(new KeyRenewal.Renewal(new DeskId(new UUID(7, others)), name, key, lost, CLOCK.now()));
        return renewals.getLast();
    }

    /** The computer that asked last asks once more. */
    Joining.Request askAgain(String name, Role... roles) {
        return new Joining(shareBooks(asking), CLOCK, random).ask(share(folder),
                Fingerprint.of(root().orElseThrow()).groups(), new DeskId(new UUID(7, others)), name,
                Duties.of(Set.of(roles)), new Actor(new UUID(8, others), "Mia Lindqvist"));
    }

    /** A dealership that was founded before desks told each other who works there. */
    static AdminHouse older(Path folder) throws IOException {
        return new AdminHouse(Files.createTempDirectory(folder, "older"), EnumSet.complementOf(EnumSet.of(Duty.PEOPLE)));
    }

    /** Somebody who was entered at another desk, Showroom 2, and is known from there. */
    void known(String name, Role role) {
        Joining.Request request = ask("Showroom 2", Role.ADMINISTRATOR);
        accept(request, request.fingerprint().groups(), request.duties(), false, grace);
        said(new PersonCard(new PersonId(new UUID(9, others)), request.desk(), name, "", List.of(), true, 1)
                .changed(name, "", Set.of(role), true));
    }

    /** What the desk that asked last says of somebody. */
    void said(PersonCard card) {
        PeopleArrivals arrivals = new PeopleArrivals(books.people(), books.colleagues(), passwords, roster, desk, texts);
        DeskId by = new DeskId(new UUID(7, others));
        books.unitOfWork().write(Actor.SYSTEM, log -> arrivals.take(new PeopleNews(false, List.of(card)), by, Actor.SYSTEM, log));
    }

    Member person(String login) {
        return people.everybody(grace).stream().filter(member -> member.login().equals(login)).findFirst().orElseThrow();
    }

    MapBooks books() {
        return books;
    }

    ScreenContext context(User user) {
        return new ScreenContext(user, this, dialogs);
    }

    AdminScreen screen(User user) {
        return new AdminScreen(desks, store.briefs, new StandardsDesks(store.naming, store.friction),
                this, new InlineBackground(), CLOCK, texts, context(user));
    }

    @Override
    public DeskId self() {
        return desk;
    }

    @Override
    public Optional<Root> root() {
        return shareBooks(books).trusted();
    }

    @Override
    public boolean holdsManagerKey() {
        return holdsKey;
    }

    @Override
    public List<Joining.Request> requests() {
        return joining.requests(share(folder));
    }

    @Override
    public Root accept(Joining.Request request, String heard, Set<Duty> granted, boolean bothKeys, User by) {
        return joining.accept(trust, share(folder), request, heard, granted, bothKeys, by);
    }

    @Override
    public List<KeyRenewal.Renewal> renewals() {
        return List.copyOf(renewals);
    }

    @Override
    public Root takeOver(KeyRenewal.Renewal asked, User by) {
        if (!renewals.remove(asked)) {
            throw Problem.conflict("desk.key-gone", "It does not ask any more.");
        }
        return root().orElseThrow();
    }

    @Override
    public Root entitle(DeskId other, Set<Duty> duties, User by) {
        return trust.entitle(share(folder), other, duties, by);
    }

    @Override
    public Root revoke(DeskId other, User by) {
        return trust.revoke(share(folder), other, by);
    }

    @Override
    public Root takeManagerKey(String recoveryKey, User by) {
        Root root = trust.recover(share(folder), recoveryKey, by);
        holdsKey = true;
        return root;
    }

    @Override
    public ShareState share() {
        return new ShareState(Optional.of(folder), reached, trouble);
    }

    @Override
    public void useFolder(Path other, User by) {
        if (!joining.look(share(other)).dealership().equals(root().orElseThrow().dealership())) {
            throw Problem.badInput("share.other", "folder", "This is another dealership.");
        }
        folder = other;
    }

    @Override
    public void syncNow(Progress progress) {
        syncs++;
        reached = Optional.of(CLOCK.now());
    }

    @Override
    public void open(String screenId) {
        throw new AssertionError("no way leads from here to " + screenId);
    }

    @Override
    public void open(String screenId, String thing) {
        open(screenId);
    }

    @Override
    public void refreshStatus() {
        // the status line follows the share
    }

    private static Folder share(Path path) {
        return new DiskFolder(path);
    }

    private static ShareBooks shareBooks(MapBooks of) {
        return new ShareBooks(of.unitOfWork(), of.documents(), of.settings(), of.secrets(), of.briefs());
    }
}
