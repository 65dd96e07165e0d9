package app.baton.ui.welcome;

import app.baton.journal.Texts;
import app.baton.ui.kit.Brand;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.TaskItem;
import app.baton.ui.kit.TaskView;
import app.baton.ui.kit.Typography;
import app.baton.ui.welcome.WelcomeViewModel.Page;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The welcome window: three cards side by side, each leading into its short form. */
public final class WelcomeView extends StackPane {

    private final WelcomeViewModel model;
    private final Texts texts;
    private final ObservableList<TaskItem> tasks;
    private final VBox running = new VBox();

    /** {@code tasks} is running work, whose progress is shown below the cards and forms. */
    public WelcomeView(WelcomeViewModel model, ObservableList<TaskItem> tasks, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.tasks = tasks;
        setId("welcome");
        getStyleClass().addAll(Styles.ENTRANCE, Styles.WELCOME);
        running.setId("running");
        running.getStyleClass().add(Styles.STACK);
        tasks.addListener((ListChangeListener<TaskItem>) change -> showTasks());
        model.page().subscribe(this::show);
    }

    private void show(Page page) {
        Node shown = switch (page) {
            case CHOICE -> choice();
            case SET_UP -> new SetUpView(model.setUp(), texts, () -> model.show(Page.CHOICE));
            case JOIN -> new JoinView(model.join(), texts, () -> model.show(Page.CHOICE));
        };
        VBox column = new VBox(head(), shown, running);
        column.getStyleClass().add(Styles.WELCOME_COLUMN);
        // a short page stands in the middle of the window, a long one scrolls
        column.setMinHeight(USE_PREF_SIZE);
        column.setMaxHeight(USE_PREF_SIZE);
        StackPane middle = new StackPane(column);
        VBox.setVgrow(middle, Priority.ALWAYS);
        ScrollPane scroll = Cards.page(middle);
        scroll.setFitToHeight(true);
        getChildren().setAll(scroll);
    }

    private Node head() {
        VBox words = new VBox(Typography.label(texts.say("welcome.title"), Styles.TITLE),
                Typography.label(texts.say("welcome.lead"), Styles.MUTED));
        HBox head = new HBox(Brand.mark(44), words);
        head.getStyleClass().add(Styles.ROW);
        return head;
    }

    private Node choice() {
        Button demo = Buttons.primary("explore-demo", texts.say("welcome.demo-go"), model::exploreDemo);
        Button elsewhere = Buttons.flat("demo-elsewhere", texts.say("welcome.demo-elsewhere"), model::exploreDemoElsewhere);
        demo.disableProperty().bind(model.busy());
        elsewhere.disableProperty().bind(model.busy());
        Button setUp = Buttons.plain("set-up", texts.say("welcome.set-up-go"), () -> model.show(Page.SET_UP));
        Button join = Buttons.plain("join", texts.say("welcome.join-go"), () -> model.show(Page.JOIN));
        Button another = Buttons.flat("open-another", texts.say("welcome.open-another"), model::openAnother);
        setUp.disableProperty().bind(model.busy());
        join.disableProperty().bind(model.busy());
        another.disableProperty().bind(model.busy());
        HBox ways = Typography.row(another, elsewhere);
        if (model.mayGoBack()) {
            Button back = Buttons.plain("back-home", texts.say("welcome.back-home"), model::goBack);
            back.disableProperty().bind(model.busy());
            ways.getChildren().addFirst(back);
        }
        VBox column = new VBox(Cards.columns(
                card(Feather.COMPASS, texts.say("welcome.demo"), texts.say("welcome.demo-why"), demo),
                card(Feather.HOME, texts.say("welcome.set-up"), texts.say("welcome.set-up-why"), setUp),
                card(Feather.USER_PLUS, texts.say("welcome.join"), texts.say("welcome.join-why"), join)),
                ways, Typography.caption(texts.say("welcome.disclaimer")));
        column.getStyleClass().add(Styles.STACK);
        return column;
    }

    private static VBox card(Feather icon, String title, String why, Button... buttons) {
        Label heading = Typography.label(title, Styles.CHOICE_TITLE);
        heading.setWrapText(true);
        VBox card = Cards.plain(Icons.of(icon), heading, Typography.body(why), Typography.spring());
        card.getStyleClass().add(Styles.CHOICE);
        for (Button button : buttons) {
            button.setMaxWidth(Double.MAX_VALUE);
            card.getChildren().add(button);
        }
        return card;
    }

    private void showTasks() {
        running.getChildren().setAll(tasks.stream().map(task -> new TaskView(task, texts)).toList());
    }
}
