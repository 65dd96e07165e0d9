package app.baton.ui.welcome;

import app.baton.journal.Texts;
import app.baton.ui.kit.Brand;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * The sign-in screen and the lock: faces by department on the left, what is asked for on the right. Letters narrow the
 * faces and digits go into the PIN, wherever the cursor is.
 */
public final class SignInView extends BorderPane {

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("selected");
    /** The width of a face with its gap, as the style sheet has it. */
    private static final int TILE = 248;

    private final SignInViewModel model;
    private final Texts texts;
    private final HBox body = new HBox();
    private final VBox facesColumn = new VBox();
    private final FlowPane groups = new FlowPane();
    private final TextField filter = new TextField();
    private final StackPane panel = new StackPane();
    private final PinPad pinPad;
    private final PasswordPanel passwordPanel;
    private final VBox opening = new VBox();

    /** {@code place} is what stands on top: the dealership, and the desk below it; {@code leave} leads to other homes. */
    public SignInView(SignInViewModel model, Texts texts, String place, String desk, Runnable leave) {
        this.model = model;
        this.texts = texts;
        pinPad = new PinPad(model, texts);
        passwordPanel = new PasswordPanel(model, texts);
        opening.setId("opening");
        opening.getStyleClass().add(Styles.STACK);
        opening.getChildren().addAll(Typography.section(texts.say("sign-in.opening")),
                Typography.small(texts.say("sign-in.opening.wait", place)));
        setId("sign-in");
        getStyleClass().add(Styles.ENTRANCE);
        setTop(head(place, desk, leave));
        panel.getStyleClass().add(Styles.ENTRANCE_PANEL);
        panel.setMaxHeight(USE_PREF_SIZE);
        body.getChildren().addAll(facesColumn, panel);
        body.getStyleClass().add(Styles.ENTRANCE_BODY);
        HBox.setHgrow(facesColumn, Priority.ALWAYS);
        fillFacesColumn();
        setCenter(body);
        model.faces().addListener((ListChangeListener<Face>) change -> showFaces());
        model.step().subscribe(this::showStep);
        model.picked().subscribe(face -> showFaces());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /** Puts the cursor where the next key belongs. */
    public void takeFocus() {
        Platform.runLater(() -> {
            switch (model.step().get()) {
                case OPENING -> requestFocus();
                case FACES -> filter.requestFocus();
                case PIN -> pinPad.requestFocus();
                case PASSWORD -> passwordPanel.takeFocus();
                default -> throw new IllegalStateException("a step without a place for the cursor");
            }
        });
    }

    private Node head(String place, String desk, Runnable leave) {
        VBox names = new VBox(Typography.line(place, Styles.TITLE), Typography.line(desk, Styles.CAPTION));
        HBox head = new HBox(Brand.mark(36), names, Typography.spring(),
                Buttons.flat("another-home", texts.say("sign-in.another-home"), leave));
        head.getStyleClass().add(Styles.ENTRANCE_HEAD);
        return head;
    }

    private void fillFacesColumn() {
        filter.setId("face-filter");
        filter.setPromptText(texts.say("sign-in.filter"));
        filter.textProperty().bindBidirectional(model.filter());
        filter.setMaxWidth(360);
        Label lead = Typography.lead(texts.say(model.oneClick() ? "sign-in.pick-demo" : "sign-in.pick"));
        groups.getStyleClass().add(Styles.FACES);
        ScrollPane scroll = new ScrollPane(groups);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add(Styles.PAGE_SCROLL);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        facesColumn.getChildren().addAll(lead, filter, scroll);
        facesColumn.getStyleClass().add(Styles.ENTRANCE_FACES);
    }

    private void showFaces() {
        groups.getChildren().clear();
        Map<Department, List<Face>> byDepartment =
                model.faces().stream().collect(Collectors.groupingBy(Face::department, TreeMap::new, Collectors.toList()));
        byDepartment.forEach((department, members) -> {
            TilePane row = new TilePane();
            row.getStyleClass().add(Styles.FACE_ROW);
            // small departments stand side by side, and a large one breaks where the window ends
            row.prefColumnsProperty().bind(groups.widthProperty().map(width ->
                    Math.clamp(width.intValue() / TILE, 1, members.size())));
            members.forEach(face -> row.getChildren().add(tile(face)));
            groups.getChildren().add(new VBox(Typography.label(texts.name(department), Styles.CAPTION), row));
        });
        if (model.faces().isEmpty() && !model.filter().get().isEmpty()) {
            groups.getChildren().add(Typography.body(texts.say("sign-in.nobody", model.filter().get())));
        }
    }

    private Button tile(Face face) {
        Label avatar = Typography.label(face.person().initials(), Styles.AVATAR);
        Label name = Typography.label(face.person().name(), Styles.STRONG);
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        Label title = Typography.caption(face.person().title());
        HBox content = new HBox(avatar, new VBox(name, title));
        content.getStyleClass().add(Styles.ROW);
        if (face.resumes()) {
            Label open = Typography.label(texts.say("sign-in.resumes"), Styles.CAPTION, Styles.INFO);
            open.setGraphic(Icons.of(Feather.ROTATE_CCW, Styles.INFO));
            title.setText("");
            title.setGraphic(open);
        }
        Button tile = new Button();
        tile.setMaxHeight(Double.MAX_VALUE);
        tile.setId("face-" + face.person().login().replace('.', '-'));
        tile.setGraphic(content);
        tile.setAccessibleText(face.person().name() + ", " + face.person().title());
        tile.getStyleClass().add(Styles.FACE);
        tile.pseudoClassStateChanged(PICKED, model.picked().get().equals(Optional.of(face)));
        tile.setOnAction(event -> {
            model.pick(face);
            takeFocus();
        });
        return tile;
    }

    private void showStep(SignInViewModel.Step step) {
        boolean faces = model.hasFaces() && step != SignInViewModel.Step.OPENING;
        facesColumn.setVisible(faces);
        facesColumn.setManaged(faces);
        passwordPanel.refresh();
        panel.getChildren().setAll(switch (step) {
            case OPENING -> List.<Node>of(opening);
            case FACES -> List.<Node>of();
            case PIN -> List.<Node>of(pinPad);
            case PASSWORD -> List.<Node>of(passwordPanel);
        });
        boolean asking = step != SignInViewModel.Step.FACES;
        panel.setVisible(asking);
        panel.setManaged(asking);
        takeFocus();
    }

    private void key(KeyEvent event) {
        if (model.step().get() == SignInViewModel.Step.PIN) {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                model.sendPin();
            } else if (event.getCode() == KeyCode.BACK_SPACE) {
                event.consume();
                model.eraseDigit();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                model.back();
            }
        } else if (event.getCode() == KeyCode.ESCAPE && model.hasFaces()) {
            event.consume();
            model.filter().set("");
            model.back();
        } else if (event.getCode() == KeyCode.ENTER && model.step().get() == SignInViewModel.Step.FACES
                && model.faces().size() == 1) {
            event.consume();
            model.pick(model.faces().getFirst());
        }
    }

    private void typed(KeyEvent event) {
        String character = event.getCharacter();
        if (model.step().get() == SignInViewModel.Step.PIN && character.length() == 1) {
            // nothing but digits is asked for, and a letter must not move the faces while a PIN is typed
            event.consume();
            char digit = character.charAt(0);
            if (digit >= '0' && digit <= '9') {
                model.digit(digit);
            }
        }
    }
}
