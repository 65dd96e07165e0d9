package app.baton.ui.deals;

import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.Texts;
import app.baton.paper.PrintRoom;
import app.baton.people.Action;
import app.baton.ui.deals.house.HousePane;
import app.baton.ui.deals.house.HouseViewModel;
import app.baton.ui.deals.life.BoardPane;
import app.baton.ui.kit.Command;
import app.baton.ui.kit.Doors;
import app.baton.ui.kit.Focus;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Screen;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.kit.ScreenEntry;
import app.baton.ui.print.PrintPane;
import app.baton.ui.print.PrintViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** Deals as the shell shows it. */
public final class DealsScreen implements Screen {

    /** The screen's id for the shell. */
    public static final String ID = Doors.DEALS;

    static final String VIEW_KEYS = "F8";
    static final String NEXT_KEYS = "Shortcut+Shift+N";
    static final String COPY_KEYS = "Shortcut+C";
    static final String TURN_KEYS = "F9";
    static final String PRINT_KEYS = "Shortcut+P";
    static final String CHECK_KEYS = "C";
    static final String TRADE_KEYS = "Alt+T";
    static final String HOUSE_KEYS = "Alt+H";
    static final String ITEM_KEYS = "Alt+P";
    /** A tier is one of a handful, and everything else is yes or no. */
    private static final List<String> ANSWER_KEYS = List.of("1", "2", "3", "4", "5", "6");

    private final Texts texts;
    private final DealsViewModel model;
    private final Arrival arrival;
    private final TurnedModel turned;
    private final PrintViewModel printing;
    private final DealsView view;
    private final CustomerPane customer;
    private final PrintPane paper;
    private final BoardPane board;
    private final HouseViewModel terms;
    private final HousePane house;
    private final StackPane node;

    DealsScreen(DealsViewModel model, Arrival arrival, TurnedModel turned, PrintViewModel printing, HouseViewModel terms,
            Texts texts) {
        this.texts = texts;
        this.model = model;
        this.arrival = arrival;
        this.turned = turned;
        this.printing = printing;
        view = new DealsView(model, turned, texts);
        customer = new CustomerPane(turned, texts);
        paper = new PrintPane(printing, texts);
        node = new StackPane(view.node());
        board = new BoardPane(model.life().board(), texts);
        this.terms = terms;
        house = new HousePane(terms, texts);
        terms.opened().subscribe((before, now) -> place());
        model.life().board().opened().subscribe((before, now) -> place());
        printing.opened().subscribe((before, now) -> place());
        turned.turned().subscribe((before, now) -> place());
        model.quoted().subscribe(now -> {
            if (turned.turned().get()) {
                customer.show();
            }
        });
    }

    /** Paper before the customer's view, that before the board of deals, and that before the desk. */
    private void place() {
        if (printing.opened().get()) {
            node.getChildren().setAll(paper);
        } else if (turned.turned().get()) {
            customer.show();
            node.getChildren().setAll(customer);
        } else {
            node.getChildren().setAll(terms.opened().get() ? house : onTheBoard() ? board : view.node());
        }
        focusTarget().ifPresent(Focus::on);
    }

    private boolean atTheDesk() {
        return !printing.opened().get() && !turned.turned().get() && !beside();
    }

    /** Whether the board or the store's terms have the place of the desk. */
    private boolean beside() {
        return onTheBoard() || terms.opened().get();
    }

    private boolean onTheBoard() {
        return model.life().board().opened().get();
    }

    /** The place in the navigation, for everybody who may structure a deal. */
    public static ScreenEntry entry(DealsDesks desks, PrintRoom paper, Background background, Clock clock, Texts texts) {
        return new ScreenEntry(ID, texts.say("deals.title"), Feather.FILE_TEXT, KeyCombination.valueOf("Shortcut+3"),
                user -> user.may(Action.STRUCTURE_DEAL), context -> of(desks, paper, background, clock, texts, context));
    }

    static DealsScreen of(DealsDesks desks, PrintRoom paper, Background background, Clock clock, Texts texts,
            ScreenContext context) {
        DealsViewModel model = new DealsViewModel(desks, background, clock, texts, context);
        PrintViewModel printing = new PrintViewModel(paper.printers(), background, context.dialogs(), texts);
        return new DealsScreen(model, new Arrival(model, desks.leads(), background, texts, context),
                new TurnedModel(model, paper, printing, clock, context.user().name()), printing,
                new HouseViewModel(desks.quotes(), model::reload, background, texts, context), texts);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return Screen.fixedTitle(texts.say("deals.title"));
    }

    @Override
    public void shown() {
        model.reload();
        model.briefs().start();
        model.life().start();
    }

    @Override
    public void hidden() {
        model.briefs().stop();
        model.life().stop();
    }

    /** A vehicle by its stock number, its VIN or the whole name of its model; a deal or a lead as {@code Doors} says. */
    @Override
    public void open(String thing) {
        arrival.open(thing);
    }

    @Override
    public Optional<Node> focusTarget() {
        return Optional.of(printing.opened().get() ? paper.firstThing()
                : turned.turned().get() ? customer.firstThing() : terms.opened().get() ? house.firstThing()
                : onTheBoard() ? board.firstThing() : view.firstThing());
    }

    @Override
    public List<Command> commands() {
        BooleanSupplier solved = view::inSight;
        StackList list = model.list();
        List<Command> all = new ArrayList<>();
        ANSWER_KEYS.forEach(keys -> all.add(answer(keys)));
        all.addAll(List.of(
                Command.of("deals-answer-0", texts.say("deals.unknown"), Feather.HELP_CIRCLE, () -> model.replies().answer(0))
                        .withKeys("0").when(() -> view.inSight() && model.question().isPresent()),
                Command.of("deals-undo", texts.say("deals.undo"), Feather.ROTATE_CCW, model::undo).withKeys("Shortcut+Z"),
                Command.of("deals-redo", texts.say("deals.redo"), Feather.ROTATE_CW, model::redo)
                        .withKeys("Shortcut+Shift+Z"),
                Command.of("deals-vehicle", texts.say("deals.focus-vehicle"), Feather.TRUCK, view::vehicle).withKeys("Slash"),
                Command.of("deals-add-trade", texts.say("deals.trade.add"), Feather.REPEAT, view::addTrade).withKeys(TRADE_KEYS),
                Command.of("deals-add-item", texts.say("deals.item.add"), Feather.PLUS, view::addItem).withKeys(ITEM_KEYS),
                Command.of("deals-next", texts.say("deals.next-line"), Feather.CHEVRON_DOWN, () -> list.move(1)).withKeys("J")
                        .when(solved),
                Command.of("deals-previous", texts.say("deals.previous-line"), Feather.CHEVRON_UP, () -> list.move(-1))
                        .withKeys("K").when(solved),
                Command.of("deals-route", texts.say("deals.next-route"), Feather.SHUFFLE, model::nextRoute).withKeys("R")
                        .when(() -> model.shown().get() != null),
                Command.of("deals-figures", texts.say("deals.figures"), Feather.COLUMNS, view::figures).withKeys("F")
                        .when(() -> model.quoted().get() != null),
                Command.of("deals-checks", texts.say("deals.checks"), Feather.CHECK_SQUARE, view::checks).withKeys(CHECK_KEYS)
                        .when(() -> model.quoted().get() != null),
                Command.of("deals-text", texts.say("deals.open-text"), Feather.BOOK_OPEN, () -> list.text().set(true))
                        .withKeys("Enter").when(() -> solved.getAsBoolean() && !list.text().get()),
                Command.of("deals-text-close", texts.say("deals.text.close"), Feather.ARROW_LEFT, () -> list.text().set(false))
                        .withKeys("Esc").when(() -> list.text().get()),
                Command.of("deals-why", texts.say("deals.why"), Icons.INFO, view::why).withKeys("F1").when(solved),
                Command.of("deals-all", texts.say("deals.all"), Feather.LIST, () -> list.all().set(!list.all().get()))
                        .withKeys("A").when(solved),
                Command.of("deals-switch-view", texts.say("deals.view.switch"), Feather.EYE, model::switchView)
                        .withKeys(VIEW_KEYS),
                Command.of("deals-buyer", texts.say("deals.next-buyer"), Feather.USER_PLUS, model::nextBuyer)
                        .withKeys(NEXT_KEYS),
                Command.of("deals-copy-stack", texts.say("deals.copy"), Feather.COPY, model::copy).withKeys(COPY_KEYS)
                        .when(() -> model.shown().get() != null)));
        if (terms.may()) {
            all.add(Command.of("deals-house", texts.say("deals.house.title"), Feather.SLIDERS, terms::show).withKeys(HOUSE_KEYS));
        }
        all.addAll(view.bench().commands());
        all.addAll(view.life().commands());
        List<Command> possible = new ArrayList<>(all.stream().map(command ->
                command.when(() -> atTheDesk() && command.possible().getAsBoolean())).toList());
        possible.addAll(ofTheCustomer());
        return possible;
    }

    private List<Command> ofTheCustomer() {
        BooleanSupplier unprinted = () -> !printing.opened().get() && !beside() && turned.possible();
        return List.of(
                Command.of("deals-turn", texts.say("deals.customer"), Feather.MONITOR, this::turn).withKeys(TURN_KEYS)
                        .when(unprinted),
                Command.of("deals-print", texts.say("deals.print"), Feather.PRINTER, turned::print).withKeys(PRINT_KEYS)
                        .when(unprinted),
                Command.of("deals-print-looked", texts.say("deals.print.looked"), Feather.PRINTER, turned::printLooked)
                        .withKeys("Shortcut+Shift+P").when(() -> unprinted.getAsBoolean() && turned.looked() >= 0));
    }

    /** To the customer, and back. */
    private void turn() {
        if (turned.turned().get()) {
            turned.back();
        } else {
            turned.turn();
        }
    }

    private Command answer(String keys) {
        int key = Integer.parseInt(keys);
        return Command.of("deals-answer-" + key, texts.say("deals.answer", key), Icons.ASK, () -> model.replies().answer(key))
                .withKeys(keys).when(() -> view.inSight()
                        && model.question().filter(it -> it.choices().size() >= key).isPresent());
    }
}
