package app.baton.ui.admin;

import app.baton.campaign.BriefDesk;
import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.Texts;
import app.baton.people.Action;
import app.baton.people.User;
import app.baton.ui.admin.AdminView.AdminPart;
import app.baton.ui.kit.Command;
import app.baton.ui.kit.Screen;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.kit.ScreenEntry;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Administration as the shell shows it: people, desks, share, opening hours, standards. */
public final class AdminScreen implements Screen {

    /** The screen's id for the shell. */
    public static final String ID = "admin";

    /** A desk that asks to be let in shows while its person is still on the telephone. */
    private static final Duration LOOK_EVERY = Duration.ofSeconds(10);

    private final Background background;
    private final Texts texts;
    private final PeopleViewModel people;
    private final DesksViewModel desks;
    private final ShareViewModel share;
    private final PeopleView peopleView;
    private final DesksView desksView;
    private final ShareView shareView;
    private final OpeningViewModel opening;
    private final OpeningView openingView;
    private final StandardsViewModel standards;
    private final StandardsView standardsView;
    private final AdminView view;
    private AdminPart front = AdminPart.PEOPLE;
    private Background.@Nullable Running watching;

    AdminScreen(PeopleDesks peopleDesks, BriefDesk briefs, StandardsDesks standardsDesks, DeskActions actions,
            Background background, Clock clock, Texts texts, ScreenContext context) {
        this.background = background;
        this.texts = texts;
        people = new PeopleViewModel(peopleDesks, actions, background, texts, context);
        desks = new DesksViewModel(actions, background, texts, context);
        share = new ShareViewModel(actions, background, texts, context);
        peopleView = new PeopleView(people, texts);
        desksView = new DesksView(desks, texts);
        shareView = new ShareView(share, texts);
        opening = new OpeningViewModel(briefs, background, clock.today(), texts, context);
        openingView = new OpeningView(opening, texts);
        standards = new StandardsViewModel(standardsDesks, background, clock.today(), texts, context);
        standardsView = new StandardsView(standards, texts);
        view = new AdminView(Map.of(AdminPart.PEOPLE, peopleView.node(), AdminPart.DESKS, desksView.node(),
                AdminPart.SHARE, shareView.node(), AdminPart.OPENING, openingView.node(), AdminPart.STANDARDS,
                standardsView.node()), texts, this::bring);
        view.show(front);
        desks.requests().addListener((ListChangeListener<Object>) change -> callDesks());
        desks.renewals().waiting().addListener((ListChangeListener<Object>) change -> callDesks());
    }

    /** The place in the navigation, for general managers and administrators. */
    public static ScreenEntry entry(PeopleDesks people, BriefDesk briefs, StandardsDesks standards, DeskActions actions,
            Background background, Clock clock, Texts texts, KeyCombination keys) {
        return new ScreenEntry(ID, texts.say("admin.title"), Feather.SETTINGS, keys, AdminScreen::visibleFor,
                context -> new AdminScreen(people, briefs, standards, actions, background, clock, texts, context));
    }

    static boolean visibleFor(User user) {
        return user.may(Action.MANAGE_PEOPLE) && user.may(Action.MANAGE_DESKS);
    }

    @Override
    public Node node() {
        return view.node();
    }

    @Override
    public ObservableValue<String> title() {
        return Screen.fixedTitle(texts.say("admin.title"));
    }

    @Override
    public void shown() {
        people.load();
        opening.load();
        standards.load();
        watching = background.repeat(texts.say("admin.loading"), LOOK_EVERY, progress -> {
            desks.look();
            share.look();
            return "";
        });
    }

    @Override
    public void hidden() {
        if (watching != null) {
            watching.cancel();
            watching = null;
        }
    }

    /** {@code people}, {@code desks}, {@code share}, {@code opening} or {@code standards}. */
    @Override
    public void open(String thing) {
        for (AdminPart part : AdminPart.values()) {
            if (part.name().toLowerCase(Locale.ROOT).equals(thing)) {
                bring(part);
            }
        }
    }

    @Override
    public Optional<Node> focusTarget() {
        return Optional.of(switch (front) {
            case PEOPLE -> peopleView.firstThing();
            case DESKS -> desksView.firstThing();
            case SHARE -> shareView.firstThing();
            case OPENING -> openingView.firstThing();
            case STANDARDS -> standardsView.firstThing();
        });
    }

    @Override
    public Optional<String> unsaved() {
        return people.unsaved() || opening.unsaved() || standards.unsaved() ? Optional.of(texts.say("admin.unsaved"))
                : Optional.empty();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of("admin-people", texts.say("admin.go-people"), Feather.USERS, () -> bring(AdminPart.PEOPLE))
                        .withKeys("Alt+1"),
                Command.of("admin-desks", texts.say("admin.go-desks"), Feather.MONITOR, () -> bring(AdminPart.DESKS))
                        .withKeys("Alt+2"),
                Command.of("admin-share", texts.say("admin.go-share"), Feather.FOLDER, () -> bring(AdminPart.SHARE))
                        .withKeys("Alt+3"),
                Command.of("admin-opening", texts.say("admin.go-opening"), Feather.CLOCK, () -> bring(AdminPart.OPENING))
                        .withKeys("Alt+4"),
                Command.of("admin-standards", texts.say("admin.go-standards"), Feather.TAG, () -> bring(AdminPart.STANDARDS))
                        .withKeys("Alt+5"),
                Command.of("admin-save-standards", texts.say("admin.standards.save"), Feather.SAVE, standards::save)
                        .withKeys("Shortcut+S").when(() -> front == AdminPart.STANDARDS && standards.mayChange()),
                Command.of("admin-save-opening", texts.say("admin.opening.save"), Feather.SAVE, opening::save)
                        .withKeys("Shortcut+S").when(() -> front == AdminPart.OPENING && opening.mayChange()),
                Command.of("admin-add", texts.say("admin.add"), Feather.USER_PLUS, () -> {
                    bring(AdminPart.PEOPLE);
                    people.add();
                }).withKeys("N"),
                Command.of("admin-filter", texts.say("admin.filter"), Feather.FILTER, peopleView::focusFilter)
                        .withKeys("Slash").when(() -> front == AdminPart.PEOPLE),
                Command.of("admin-revoke", texts.say("admin.revoke"), Feather.SLASH, desks::revoke).withKeys("Delete")
                        .when(() -> front == AdminPart.DESKS && desks.mayRevoke(desks.selected().get())),
                Command.of("admin-allow", texts.say("admin.allow-open"), Feather.CHECK_SQUARE, desks::openAllow)
                        .withKeys(DesksView.ALLOW_KEYS)
                        .when(() -> front == AdminPart.DESKS && desks.mayAllow(desks.selected().get())),
                Command.of("admin-sync", texts.say("admin.sync"), Feather.REFRESH_CW, share::syncNow).withKeys("F5"));
    }

    private void bring(AdminPart part) {
        front = part;
        view.show(part);
    }

    private void callDesks() {
        int asking = desks.requests().size() + desks.renewals().waiting().size();
        view.call(AdminPart.DESKS, asking == 0 ? texts.name(AdminPart.DESKS) : texts.say("admin.desks-asking", asking));
    }
}
