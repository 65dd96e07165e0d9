package app.baton.app;

import app.baton.app.demo.Demo;
import app.baton.cli.BriefShown;
import app.baton.cli.DoctorFacts;
import app.baton.cli.Headless;
import app.baton.cli.Opening;
import app.baton.cli.Password;
import app.baton.cli.Session;
import app.baton.exchange.BriefVerifier;
import app.baton.exchange.JsonPrograms;
import app.baton.intake.ProgramTemplate;
import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.paper.BriefPaper;
import app.baton.paper.BriefSheet;
import app.baton.paper.Paper;
import app.baton.paper.PaperSize;
import app.baton.people.Action;
import app.baton.people.Dealership;
import app.baton.people.Permissions;
import app.baton.people.Person;
import app.baton.people.User;
import app.baton.store.home.Argon2Verifier;
import app.baton.store.home.Home;
import app.baton.store.home.HomeLock;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The top floor as the commands see it. Given an open home, as the window's relay does, commands on that home run in it
 * with the same permissions; every other home is opened and locked for the time of one command.
 */
final class HeadlessApp implements Headless {

    private final Folders folders;
    private final Background background;
    private final Texts texts;
    private final Optional<Gatekeeper> window;
    private final Optional<Path> windowHome;

    private HeadlessApp(Folders folders, Background background, Texts texts, Optional<Path> windowHome,
                        Optional<Gatekeeper> window) {
        this.folders = folders;
        this.background = background;
        this.texts = texts;
        this.windowHome = windowHome;
        this.window = window;
    }

    static HeadlessApp alone(Folders folders, Background background, Texts texts) {
        return new HeadlessApp(folders, background, texts, Optional.empty(), Optional.empty());
    }

    static HeadlessApp inside(Folders folders, Background background, Texts texts, Path home, Gatekeeper gate) {
        return new HeadlessApp(folders, background, texts, Optional.of(home.toAbsolutePath().normalize()), Optional.of(gate));
    }

    @Override
    public Path defaultHome() {
        return folders.usual();
    }

    @Override
    public boolean isDemo(Path home) {
        return Home.isHome(home) && Home.open(home).facts().demo();
    }

    @Override
    public byte[] programTemplate(String file, Optional<Instant> now) {
        ZoneId zone = ZoneId.systemDefault();
        Clock clock = now.map(instant -> Clock.fixed(instant, zone)).orElseGet(() -> new SystemClock(zone));
        return new ProgramTemplate(texts).of(file, YearMonth.from(clock.today()));
    }

    @Override
    public DemoMade makeDemo(Path home, Optional<Instant> now) {
        ZoneId zone = Demo.ZONE;
        Clock clock = now.map(instant -> Clock.fixed(instant, zone)).orElseGet(() -> new SystemClock(zone));
        return new HomeMaker(folders, clock, background, texts).makeDemo(home, Background.Progress.unwatched());
    }

    @Override
    public Session open(Opening opening) {
        Path home = opening.home().toAbsolutePath().normalize();
        if (windowHome.filter(home::equals).isPresent()) {
            return inWindow(window.orElseThrow(), opening);
        }
        HomeLock lock = HomeLock.hold(requireHome(home));
        try {
            Gatekeeper gate = gate(Home.open(home), clock(Home.open(home), opening.now()));
            return new AppSession(gate, signIn(gate, opening), () -> {
                gate.close();
                lock.close();
            });
        } catch (RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    private Session inWindow(Gatekeeper gate, Opening opening) {
        if (opening.now().isPresent()) {
            throw Problem.couldNot("cli.now-in-window", texts.say("cli.now-in-window"));
        }
        return new AppSession(gate, signIn(gate, opening), () -> { });
    }

    /** A gate for one command; closing it closes the store. */
    Gatekeeper gate(Home home, Clock clock) {
        return new Gatekeeper(home, home.keyring(), new Argon2Verifier(), texts,
                key -> Wiring.open(home, key, clock, background));
    }

    private User signIn(Gatekeeper gate, Opening opening) {
        if (opening.login().isPresent()) {
            char[] signs = opening.password().map(Password::signs).orElseGet(() -> new char[0]);
            return gate.withPassword(opening.login().get(), signs);
        }
        gate.openUnattended();
        if (!gate.open() || !gate.unattended()) {
            throw Problem.notAllowed("cli.sign-in-needed", texts.say("cli.sign-in-needed"));
        }
        return gate.oneClick() ? demoUser(gate, opening.needs()) : Gatekeeper.system();
    }

    /** In a demo, whoever may do it; the general manager where anybody may. */
    private User demoUser(Gatekeeper gate, Optional<Action> needs) {
        Action action = needs.orElse(Action.SIGN_ROOT);
        Person person = gate.people().stream().filter(each -> Permissions.allows(each.roles(), action)).findFirst()
                .orElseThrow(() -> Problem.notAllowed("cli.nobody-may", texts.say("cli.nobody-may")));
        return gate.withOneClick(person.id());
    }

    @Override
    public DoctorFacts examine(Opening opening) {
        return new Examination(this, texts, windowHome, window).of(opening);
    }

    @Override
    public BriefVerdict verify(byte[] brief, byte[] root, Optional<Instant> now) {
        Instant moment = now.orElseGet(() -> new SystemClock(Demo.ZONE).now());
        return BriefVerdict.of(new BriefVerifier(new JsonPrograms()).verify(brief, root, moment));
    }

    @Override
    public BriefShown show(byte[] brief) {
        return BriefShown.of(new BriefVerifier(new JsonPrograms()).show(brief), texts);
    }

    @Override
    public Dealership dealership(byte[] root) {
        return new BriefVerifier(new JsonPrograms()).dealership(root);
    }

    @Override
    public Paper paper(byte[] brief, Optional<byte[]> before, Optional<Dealership> house, PaperSize size, boolean signatures) {
        BriefVerifier reader = new BriefVerifier(new JsonPrograms());
        BriefVerifier.Shown shown = reader.show(brief);
        if (house.filter(it -> !it.id().equals(shown.dealership())).isPresent()) {
            throw Problem.badInput("brief.other-dealership", "/signed/dealership",
                    texts.say("cli.brief-paper.other-dealership", house.get().name()));
        }
        Texts local = house.map(it -> Texts.english(it.zone())).orElse(texts);
        return new BriefPaper(local).print(new BriefSheet(house.map(Dealership::name).orElse(""), shown.brief(),
                before.map(older -> reader.show(older).brief()), shown.brief().day(), signatures), size);
    }

    static Clock clock(Home home, Optional<Instant> now) {
        ZoneId zone = home.dealership().zone();
        return now.map(instant -> Clock.fixed(instant, zone)).orElseGet(() -> new SystemClock(zone));
    }

    private static Path requireHome(Path folder) {
        Home.open(folder);
        return folder;
    }
}
