package app.baton.ui.print;

import app.baton.journal.Texts;
import app.baton.paper.PaperSize;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Choices;
import app.baton.ui.kit.ContentPane;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.io.ByteArrayInputStream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A paper as it will lie in the tray, and beside it where it goes. Escape leaves. */
public final class PrintPane extends HBox {

    private static final int MOST_COPIES = 99;

    private final PrintViewModel model;
    private final Texts texts;
    private final VBox sheets = new VBox();
    private final ScrollPane scroll = new ScrollPane(sheets);
    private final Button print;
    private final Button save;
    private final ListChangeListener<byte[]> onPages = change -> draw();

    public PrintPane(PrintViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("print-pane");
        getStyleClass().addAll(Styles.PAGE, Styles.PRINT);
        print = Buttons.primary("print", texts.say("print.print"), model::print);
        print.disableProperty().bind(model.printer().isNull());
        save = Buttons.plain("save-pdf", texts.say("print.save"), model::save);
        sheets.getStyleClass().add(Styles.PRINT_SHEETS);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add(Styles.PRINT_TABLE);
        scroll.setId("print-preview");
        scroll.setAccessibleText(texts.say("print.preview"));
        ContentPane preview = new ContentPane(texts, scroll, model.state());
        HBox.setHgrow(preview, Priority.ALWAYS);
        getChildren().addAll(preview, choices());
        model.pages().addListener(onPages);
        scroll.widthProperty().subscribe(this::draw);
        model.printerSentence().subscribe(this::settle);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                model.close();
            }
        });
    }

    /** The button where a printer is known, else the pane until it is known whether there is one. */
    public Node firstThing() {
        return print.isDisabled() ? this : print;
    }

    /** From the pane to the button that can be pressed, once the printers are known, unless the person has gone elsewhere. */
    private void settle(String printerSentence) {
        if (isFocused() && !printerSentence.equals(texts.say("print.looking"))) {
            (print.isDisabled() ? save : print).requestFocus();
        }
    }

    private Node choices() {
        Label title = Typography.section("");
        title.textProperty().bind(model.title());
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        Label about = Typography.body("");
        about.setId("print-about");
        about.textProperty().bind(model.about());
        ComboBox<String> printers = new ComboBox<>(model.printers());
        printers.setId("printers");
        printers.setMaxWidth(Double.MAX_VALUE);
        printers.valueProperty().bindBidirectional(model.printer());
        printers.setPromptText(texts.say("print.none"));
        Label none = Typography.small("");
        none.setId("print-no-printer");
        none.textProperty().bind(model.printerSentence());
        none.managedProperty().bind(none.textProperty().isNotEmpty());
        Button again = Buttons.flat("printers-again", texts.say("print.look-again"), model::look);
        ComboBox<PaperSize> sizes = new ComboBox<>();
        sizes.setId("paper-size");
        sizes.setMaxWidth(Double.MAX_VALUE);
        sizes.getItems().setAll(PaperSize.values());
        sizes.setConverter(Choices.named(texts::name));
        sizes.valueProperty().bindBidirectional(model.size());
        Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);
        copies.setId("copies");
        copies.setMaxWidth(Double.MAX_VALUE);
        copies.setEditable(true);
        copies.valueProperty().subscribe(many -> model.copies().set(many == null ? 1 : many));
        CheckBox signatures = new CheckBox(texts.say("print.signatures"));
        signatures.setId("signatures");
        signatures.selectedProperty().bindBidirectional(model.signatures());
        signatures.visibleProperty().bind(model.signable());
        signatures.managedProperty().bind(model.signable());
        Button back = Buttons.plain("print-back", texts.say("print.back"), model::close);
        for (Button button : new Button[] {print, save, back}) {
            button.setMaxWidth(Double.MAX_VALUE);
        }
        VBox choices = new VBox(title, about, field("print.printer", printers), none, again, field("print.size", sizes),
                field("print.copies", copies), signatures, print, save, back);
        choices.getStyleClass().addAll(Styles.CARD, Styles.STACK, Styles.PRINT_CHOICES);
        return choices;
    }

    private Node field(String key, Node control) {
        String words = switch (key) {
            case "print.printer" -> texts.say("print.printer");
            case "print.size" -> texts.say("print.size");
            default -> texts.say("print.copies");
        };
        Label label = Typography.label(words, Styles.FIELD_LABEL);
        label.setLabelFor(control);
        VBox field = new VBox(label, control);
        field.getStyleClass().add(Styles.TIGHT);
        return field;
    }

    private void draw() {
        double width = Math.max(0, scroll.getWidth() - 48);
        sheets.getChildren().setAll(model.pages().stream().map(png -> sheet(png, width)).toList());
    }

    private static Node sheet(byte[] png, double width) {
        Image image = new Image(new ByteArrayInputStream(png));
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setFitWidth(Math.min(width, image.getWidth()));
        StackPane sheet = new StackPane(view);
        sheet.getStyleClass().add(Styles.PRINT_SHEET);
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return sheet;
    }
}
