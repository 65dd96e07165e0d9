package app.baton.ui.kit;

import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A screen that shows every piece of the kit, for tests and for looking at. */
public final class GalleryScreen implements Screen {

    private static final Texts TEXTS = Texts.english(ZoneOffset.UTC);

    public final FieldModel<String> name = FieldModel.required("name", "Every campaign needs a name that people can say.");
    private final FieldModel<String> spend = FieldModel.optional("spend");
    private final TextField first;
    private final Node node;
    public int shown;
    public int hidden;
    public String opened = "";
    public Optional<String> unsaved = Optional.empty();
    public Runnable onCommand = () -> { };

    private record Row(String name, String who, String amount, String until) { }

    public GalleryScreen(ScreenContext context) {
        var formats = TEXTS.formats();
        Form form = new Form(new FormModel(name, spend));
        first = form.text(name, "Name", "Make, month and what it is about");
        form.text(spend, "Spend");
        name.accept();
        FlowPane figures = Typography.wrapping(Figures.key(formats, "Customer cash", Dollars.parse("2500.00"), MoneyHue.CUSTOMER),
                Figures.key(formats, "Dealer cash", Dollars.parse("1000.50"), MoneyHue.DEALER),
                Figures.key(formats, "Financed", Dollars.parse("41220.99"), MoneyHue.FINANCED),
                Figures.key(formats, "Gross", Dollars.parse("-312.00"), MoneyHue.PLAIN), Figures.key("Units", "1,204"));
        WhyPopover.on(figures.getChildren().getFirst(), TEXTS, () -> new Why("Customer cash", List.of(
                new Why.Line("Everybody", "$2,000.00", "26-101, revision 3"),
                new Why.Line("Owns a competing brand", "$500.00", "26-150, revision 1")), "$2,500.00"));
        TableView<Row> table = new TableBuilder<Row>("gallery-table", FXCollections.observableArrayList(
                new Row("November truck event for everybody who owns a competing brand and lives in Wayne County", "Mia",
                        "$2,500.00", "Nov 30"), new Row("Escape lease", "Mia", "$12,311.11", "Nov 23")))
                .text("Campaign", 260, Row::name).text("Owner", 80, Row::who).figure("Amount", 110, Row::amount)
                .node("State", 110, row -> Badge.good("Approved")).text("Until", 70, Row::until).build();
        table.setPrefHeight(120);
        table.setMinHeight(120);
        FlowPane badges = Typography.wrapping(Badge.good("Met"), Badge.bad("Not met"), Badge.ask("Ask"),
                Badge.info("Private offer", Feather.MAIL), Badge.care("Ends today", Feather.CLOCK),
                Badge.plain("Draft", Feather.EDIT_3));
        node = Cards.page(Typography.lead("Good morning, Ana. 3 promises changed, 1 ends today, 2 private offers expected."),
                Cards.columns(Cards.section("Figures", figures, badges,
                        Typography.row(Buttons.primary("go", "Acknowledge brief 214", () -> { }),
                                Buttons.plain("other", "Print", () -> { }), Buttons.danger("no", "Withdraw", () -> { }),
                                Buttons.flat("flat", "Later", () -> { }))), Cards.section("Form", form)),
                Cards.section("Campaigns", table), states());
        if (context.user().name().isEmpty()) {
            throw new IllegalStateException("nobody is signed in");
        }
    }

    private static Node states() {
        Runnable nothing = () -> { };
        return Cards.columns(
                pane(PaneState.empty("Nothing yet", "No campaign runs today. Marketing writes it.", "New campaign", nothing)),
                pane(PaneState.offline("The share cannot be reached. What you see is from 8:02 AM.", "Try again", nothing)),
                pane(PaneState.failed(Problem.couldNot("x", "The list could not be read."), "Try again", nothing)),
                pane(PaneState.notAllowed("Only managers see who has read the brief.")));
    }

    private static VBox pane(PaneState state) {
        return Cards.plain(new ContentPane(TEXTS, new VBox(), new SimpleObjectProperty<>(state)));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyObjectWrapper<>("Gallery");
    }

    @Override
    public void shown() {
        shown++;
    }

    @Override
    public void hidden() {
        hidden++;
    }

    @Override
    public void open(String thing) {
        opened = thing;
    }

    @Override
    public List<Command> commands() {
        return List.of(Command.of("publish", "Publish the brief", Feather.SEND, () -> onCommand.run()).withKeys("P"));
    }

    @Override
    public Optional<Node> focusTarget() {
        return Optional.of(first);
    }

    @Override
    public Optional<String> unsaved() {
        return unsaved;
    }
}
