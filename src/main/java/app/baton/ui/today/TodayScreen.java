package app.baton.ui.today;

import app.baton.campaign.Brief;
import app.baton.campaign.ReadingDesk;
import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.Texts;
import app.baton.paper.BriefSheet;
import app.baton.paper.PrintRoom;
import app.baton.ui.kit.Command;
import app.baton.ui.kit.Focus;
import app.baton.ui.kit.PaneState;
import app.baton.ui.kit.Screen;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.kit.ScreenEntry;
import app.baton.ui.kit.Subject;
import app.baton.ui.print.PrintPane;
import app.baton.ui.print.PrintViewModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** Today as the shell shows it. */
public final class TodayScreen implements Screen {

    /** The screen's id for the shell. */
    public static final String ID = "today";

    private final Texts texts;
    private final TodayViewModel model;
    private final TodayView view;
    private final PrintViewModel printing;
    private final PrintPane printPane;
    private final StackPane node;
    private final Supplier<Optional<PrintViewModel.Maker>> shownBrief;

    private TodayScreen(TodayViewModel model, PrintViewModel printing, Supplier<Optional<PrintViewModel.Maker>> shownBrief,
                        Texts texts) {
        this.texts = texts;
        this.model = model;
        this.printing = printing;
        this.shownBrief = shownBrief;
        view = new TodayView(model, texts, this::print);
        printPane = new PrintPane(printing, texts);
        node = new StackPane(view.node());
        printing.opened().subscribe(this::swap);
    }

    /** The place in the navigation, for everybody. */
    public static ScreenEntry entry(TodayDesks desks, PrintRoom paper, Background background, Clock clock, Texts texts) {
        return new ScreenEntry(ID, texts.say("today.title"), Feather.SUN, KeyCombination.valueOf("Shortcut+1"), user -> true,
                context -> of(desks, paper, background, clock, texts, context));
    }

    static TodayScreen of(TodayDesks desks, PrintRoom paper, Background background, Clock clock, Texts texts,
                          ScreenContext context) {
        TodayWorkViewModel work = new TodayWorkViewModel(desks, background, clock, texts, context);
        TodayViewModel model = new TodayViewModel(desks.reading(), work, background, clock, texts, context);
        PrintViewModel printing = new PrintViewModel(paper.printers(), background, context.dialogs(), texts);
        return new TodayScreen(model, printing, () -> Optional.ofNullable(model.page().get())
                .map(page -> maker(desks.reading(), paper, page, clock, context)), texts);
    }

    /** Sets the brief on the screen as everybody's: against the brief before it, whatever this person has read. */
    private static PrintViewModel.Maker maker(ReadingDesk desk, PrintRoom paper, TodayPage page, Clock clock,
                                              ScreenContext context) {
        return (size, signatures) -> {
            Brief brief = desk.then(context.user(), page.number()).orElseThrow().brief();
            return paper.briefs().print(new BriefSheet(paper.dealership(), brief, desk.before(context.user(), page.number()),
                    page.older() ? brief.day() : clock.today(), signatures), size);
        };
    }

    private void print() {
        shownBrief.get().ifPresent(printing::open);
    }

    private void swap(boolean printingNow) {
        node.getChildren().setAll(printingNow ? printPane : view.node());
        Focus.on(printingNow ? printPane.firstThing() : view.firstThing());
    }

    /** For whoever hears of a new brief first, such as sync; otherwise the screen looks by itself. */
    public void look() {
        model.look();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return Screen.fixedTitle(texts.say("today.title"));
    }

    @Override
    public void shown() {
        model.shown();
    }

    @Override
    public boolean settled() {
        return !(model.state().get() instanceof PaneState.Loading);
    }

    @Override
    public void hidden() {
        model.hidden();
    }

    /** A brief by its number. */
    @Override
    public void open(String thing) {
        model.showOlder(Long.parseLong(thing));
    }

    @Override
    public Optional<Node> focusTarget() {
        return Optional.of(printing.opened().get() ? printPane.firstThing() : view.firstThing());
    }

    /** The selected promise. */
    @Override
    public Optional<Subject> subject() {
        PromiseRow row = model.selected().get();
        return row == null ? Optional.empty()
                : Optional.of(new Subject(Subject.PROMISE, row.campaignId() + " " + row.program().id()));
    }

    @Override
    public List<Command> commands() {
        return Stream.of(
                Command.of("today-next", texts.say("today.next-row"), Feather.CHEVRON_DOWN, () -> model.move(1)).withKeys("J"),
                Command.of("today-previous", texts.say("today.previous-row"), Feather.CHEVRON_UP, () -> model.move(-1))
                        .withKeys("K"),
                Command.of("today-open", texts.say("today.details"), Feather.MAXIMIZE_2, model::toggleSelected).withKeys("O"),
                Command.of("today-filter", texts.say("today.focus-filter"), Feather.FILTER, view::focusFilter)
                        .withKeys("Slash"),
                Command.of("today-history", texts.say("today.history"), Feather.ARCHIVE, view::openHistory),
                Command.of("today-print", texts.say("print.brief"), Feather.PRINTER, this::print).withKeys("Shortcut+P")
                        .when(() -> shownBrief.get().isPresent()),
                Command.of("today-acknowledge", texts.say("today.acknowledge-now"), Feather.CHECK, model::acknowledge)
                        .withKeys("Enter").when(model::acknowledgeable)
        ).map(command -> command.when(() -> !printing.opened().get() && command.possible().getAsBoolean())).toList();
    }
}
