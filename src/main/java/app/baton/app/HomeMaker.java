package app.baton.app;

import app.baton.app.demo.Cast;
import app.baton.app.demo.Demo;
import app.baton.app.demo.DemoStory;
import app.baton.app.demo.StoryClock;
import app.baton.app.demo.StoryLedger;
import app.baton.campaign.OpeningDays;
import app.baton.cli.Headless.DemoMade;
import app.baton.exchange.DiskFolder;
import app.baton.exchange.Duties;
import app.baton.exchange.Duty;
import app.baton.exchange.Fingerprint;
import app.baton.exchange.Joining;
import app.baton.exchange.Root;
import app.baton.exchange.RootDesk;
import app.baton.exchange.Trust;
import app.baton.journal.Activity;
import app.baton.journal.Background.Progress;
import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.DealershipId;
import app.baton.journal.DeskId;
import app.baton.journal.Ids;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.journal.Version;
import app.baton.people.Dealership;
import app.baton.people.Desk;
import app.baton.people.Person;
import app.baton.people.PersonId;
import app.baton.people.Role;
import app.baton.people.User;
import app.baton.store.home.Home;
import app.baton.store.home.HomeFacts;
import app.baton.store.home.StoreKey;
import app.baton.ui.welcome.WelcomeActions.Asked;
import app.baton.ui.welcome.WelcomeActions.Founded;
import app.baton.ui.welcome.WelcomeActions.JoinForm;
import app.baton.ui.welcome.WelcomeActions.SetUpForm;
import app.baton.vehicle.HoldDesk;
import app.baton.vehicle.StockArrivals;
import app.baton.vehicle.StockBook;
import app.baton.vehicle.StockDesk;
import app.baton.vehicle.StockPost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;

/** Makes homes: the demo, the first desk of a dealership, and a desk that joins. A home is made whole or not at all. */
final class HomeMaker {

    private final Folders folders;
    private final Clock clock;
    private final Background background;
    private final Texts texts;
    private final SecureRandom random = new SecureRandom();

    HomeMaker(Folders folders, Clock clock, Background background, Texts texts) {
        this.folders = folders;
        this.clock = clock;
        this.background = background;
        this.texts = texts;
    }

    /** A complete demo dealership with its share in {@code share} below. */
    DemoMade makeDemo(Path folder, Progress progress) {
        return makeDemo(folder, DemoStory.MONTHS, progress);
    }

    /** A demo with another length of history, for whoever has no use for all of it. */
    DemoMade makeDemo(Path folder, int months, Progress progress) {
        DemoStory story = DemoStory.until(clock.now(), months);
        StoryClock told = story.clock();
        Desk desk = Demo.desk(new Ids(told));
        Person manager = DemoStory.generalManager();
        progress.say(texts.say("app.demo-making"));
        return Home.make(folder, new HomeFacts(desk, true, Version.text()), home -> {
            char[] nobodysPassword = Base64.getEncoder().encodeToString(random.generateSeed(24)).toCharArray();
            StoreKey key = home.keyring().begin(manager.login(), nobodysPassword, told.today());
            Arrays.fill(nobodysPassword, '\0');
            home.keyring().allowUnattended(key);
            try (Wiring wiring = Wiring.create(home, key, told, background,
                    ledger -> new StoryLedger(ledger, story.shared()))) {
                Path share = home.folder().resolve("share");
                makeFolder(share);
                found(wiring, share, EnumSet.allOf(Duty.class), true, manager.asUser());
                Trust trust = new Trust(wiring.shareBooks, wiring.desk.id(), wiring.clock, random);
                story.tell(cast(wiring, told), () -> trust.renewManagerKey(new DiskFolder(share), manager.asUser()), progress);
                stopIfTold(progress);
                progress.say(texts.say("app.demo-sharing"));
                wiring.look(progress);
                stopIfTold(progress);
                return new DemoMade(home.folder(), share, desk.dealership().name(), wiring.store.people().working().size(),
                        wiring.store.programs().count(), wiring.campaigns(),
                        wiring.store.briefs().newest().orElseThrow().number());
            }
        });
    }

    private static Cast cast(Wiring wiring, StoryClock clock) {
        StockBook stock = wiring.store.stock();
        return new Cast(clock, wiring.store.unitOfWork(), wiring.store.people(), wiring.people.desk, wiring.programDesk,
                wiring.post, wiring.campaignDesk, wiring.approvalDesk, wiring.briefDesk, wiring.readingDesk,
                wiring.store.briefs(), wiring.programFormat, wiring.campaignFormat, stock,
                new StockDesk(stock, new StockArrivals(stock, wiring.store.settings(), clock, wiring.ids), StockPost.none(),
                        wiring.store.unitOfWork(), clock),
                new HoldDesk(stock, StockPost.none(), wiring.store.unitOfWork(), clock, wiring.texts), wiring.post,
                wiring.frictionDesk, wiring.stewardDesk, wiring.rollOverDesk, wiring.confirmDesk,
                wiring.dealsDesks.quotes(), wiring.dealOffices.floor(), wiring.dealOffices.finance(), wiring.leadOffice);
    }

    /** A new dealership: the general manager, the root of trust on an empty share, and this first desk. */
    Founded setUp(SetUpForm form, Progress progress) {
        Ids ids = new Ids(clock);
        var dealership = new Dealership(new DealershipId(ids.next()), form.dealership(), form.city(), form.state(), form.zone());
        Desk desk = new Desk(new DeskId(ids.next()), form.desk(), dealership);
        Set<Role> roles = EnumSet.of(Role.GENERAL_MANAGER, Role.MARKETING, Role.FINANCE_MANAGER, Role.ADMINISTRATOR);
        Person manager = Person.newcomer(new PersonId(ids.next()), form.login(), form.name(), texts.name(Role.GENERAL_MANAGER),
                roles);
        return make(folders.freeHome(), desk, manager, form.password(), progress, (wiring, recovery) -> {
            makeFolder(form.share());
            Trust.Founded founded = found(wiring, form.share(), EnumSet.allOf(Duty.class), true, manager.asUser());
            return new Founded(wiring.home.folder(), texts.say("app.recovery-keys", recovery, inLines(founded.recoveryKey())),
                    founded.fingerprint().toString());
        });
    }

    /** Six groups a line, so that none is broken on a screen or a sheet. */
    private static String inLines(String key) {
        return key.replaceAll("((?:[^-]+-){6})", "$1\n");
    }

    /** Believes the share's root by the fingerprint that was read aloud, and leaves a request to be let in. */
    Asked join(JoinForm form, Progress progress) {
        Root root = lookAt(form.share());
        Ids ids = new Ids(clock);
        Desk desk = new Desk(new DeskId(ids.next()), form.desk(), root.dealership());
        Person person = Person.newcomer(new PersonId(ids.next()), form.login(), form.name(), title(form.roles()), form.roles());
        return make(folders.freeHome(), desk, person, form.password(), progress, (wiring, recovery) -> {
            Joining joining = new Joining(wiring.shareBooks, clock, random);
            Joining.Request request = joining.ask(new DiskFolder(form.share()), form.fingerprint(), desk.id(), desk.name(),
                    Duties.of(form.roles()), person.asUser().actor());
            wiring.share.use(person.asUser(), form.share());
            wiring.home.keep(REQUEST, form.share().toAbsolutePath().toString());
            return new Asked(wiring.home.folder(), request.fingerprint().toString(), recovery);
        });
    }

    /** Whether the root on the share lists the desk of a home by now; nothing is opened for it. */
    boolean accepted(Path folder) {
        Home home = Home.open(folder);
        try {
            Path share = Path.of(Files.readString(home.folder().resolve(REQUEST)).strip());
            return lookAt(share).desk(home.desk().id()).filter(RootDesk::inForce).isPresent();
        } catch (IOException none) {
            return false;
        }
    }

    /** The fingerprint of the dealership on a share. */
    Fingerprint fingerprint(Path share) {
        return Fingerprint.of(lookAt(share));
    }

    private static final String REQUEST = "join-share.txt";

    private interface Fill<T> {
        T with(Wiring wiring, String recovery);
    }

    private <T> T make(Path folder, Desk desk, Person first, char[] password, Progress progress, Fill<T> fill) {
        progress.say(texts.say("app.home-making"));
        try {
            return filled(folder, desk, first, password, progress, fill);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private <T> T filled(Path folder, Desk desk, Person first, char[] password, Progress progress, Fill<T> fill) {
        return Home.make(folder, new HomeFacts(desk, false, Version.text()), home -> {
            Clock local = new SystemClock(desk.dealership().zone());
            StoreKey key = home.keyring().begin(first.login(), password, local.today());
            char[] recovery = home.keyring().addRecovery(key, local.today());
            try (Wiring wiring = Wiring.create(home, key, local, background)) {
                wiring.store.unitOfWork().write(first.asUser().actor(), log -> {
                    log.note(Activity.of("person.added", "person", first.id()).with("name", first.name()));
                    return wiring.store.people().save(first);
                });
                stopIfTold(progress);
                return fill.with(wiring, new String(recovery));
            } finally {
                Arrays.fill(recovery, '\0');
            }
        });
    }

    private Trust.Founded found(Wiring wiring, Path share, Set<Duty> duties, boolean bothKeys, User by) {
        Trust trust = new Trust(wiring.shareBooks, wiring.desk.id(), wiring.clock, random);
        Trust.Founded founded = trust.found(new DiskFolder(share), wiring.desk.dealership(), wiring.desk.name(), duties,
                bothKeys, by);
        wiring.share.use(by, share);
        // the first desk is the deputy that issues the brief of an opening day when nobody did (R25)
        OpeningDays usual = OpeningDays.usual();
        wiring.briefDesk.setOpeningDays(by, new OpeningDays(usual.days(), usual.closed(), usual.issueAt(), usual.readBy(), true));
        return founded;
    }

    private Root lookAt(Path share) {
        return Joining.look(new DiskFolder(share));
    }

    private String title(Set<Role> roles) {
        return roles.stream().sorted().findFirst().map(texts::name).orElse("");
    }

    private void makeFolder(Path share) {
        try {
            Files.createDirectories(share);
        } catch (IOException failed) {
            throw Problem.badInput("share.cannot-make", "share", texts.say("app.share-cannot-make", share));
        }
    }

    private void stopIfTold(Progress progress) {
        if (progress.cancelled()) {
            throw Problem.couldNot("app.cancelled", texts.say("app.cancelled"));
        }
    }
}
